package org.povertyexit.mutation;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What PIT says of each mutant: whether a test noticed it. */
record MutationReport(List<Line> lines) {
    private static final Set<String> UNNOTICED = Set.of("SURVIVED", "NO_COVERAGE");
    private static final String TOO_LONG = "TIMED_OUT";

    /** A mutant, and what came of it, as PIT calls it. */
    record Line(Mutant mutant, String status) {

        /** Whether no test noticed it. */
        boolean survived() {
            return UNNOTICED.contains(status);
        }
    }

    /** Reads {@code mutations.xml}. */
    static MutationReport read(File file) throws IOException, ParserConfigurationException, SAXException {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file)
                .getElementsByTagName("mutation");
        List<Element> mutations = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            mutations.add((Element) nodes.item(i));
        }
        mutations.sort(Comparator.comparingInt((Element mutation) -> Integer.parseInt(text(mutation, "lineNumber")))
                .thenComparing(mutation -> text(mutation, "mutatedMethod"))
                .thenComparingInt(mutation -> Integer.parseInt(text(mutation, "index"))));
        Map<Mutant, Integer> seen = new HashMap<>();
        return new MutationReport(
                mutations.stream().map(mutation -> line(mutation, seen)).toList());
    }

    private static Line line(Element mutation, Map<Mutant, Integer> seen) {
        String mutator = text(mutation, "mutator");
        Mutant first = new Mutant(
                text(mutation, "mutatedClass"),
                text(mutation, "mutatedMethod").replaceFirst("^(lambda\\$.*)\\$\\d+$", "$1"),
                text(mutation, "methodDescription"),
                mutator.substring(mutator.lastIndexOf('.') + 1),
                1);
        int ordinal = seen.merge(first, 1, Integer::sum);
        Mutant mutant = new Mutant(first.type(), first.method(), first.descriptor(), first.mutator(), ordinal);
        return new Line(mutant, mutation.getAttribute("status"));
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }

    /** All mutants. */
    List<Mutant> mutants() {
        return lines.stream().map(Line::mutant).toList();
    }

    /** The mutants that no test noticed. */
    List<Mutant> survivors() {
        return lines.stream().filter(Line::survived).map(Line::mutant).toList();
    }

    /** The mutants that a test noticed by what it says. One that only takes too long does so on a busy machine and not on another. */
    List<Mutant> refuted() {
        return lines.stream()
                .filter(line -> !line.survived() && !line.status().equals(TOO_LONG))
                .map(Line::mutant)
                .toList();
    }

    /** How many of some mutants were noticed, in per cent, rounded down to a hundredth. */
    BigDecimal score(Predicate<Mutant> some) {
        List<Line> chosen =
                lines.stream().filter(line -> some.test(line.mutant())).toList();
        long noticed = chosen.stream().filter(line -> !line.survived()).count();
        return BigDecimal.valueOf(100 * noticed)
                .divide(BigDecimal.valueOf(Math.max(1, chosen.size())), 2, RoundingMode.DOWN);
    }

    /** How many of some mutants were noticed, in words. */
    String told(Predicate<Mutant> some) {
        long all = lines.stream().filter(line -> some.test(line.mutant())).count();
        long left = survivors().stream().filter(some).count();
        return all - left + " of " + all + " mutants killed, " + score(some) + " %";
    }
}
