package org.povertyexit.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.rulebooks.ClauseEdition;
import org.povertyexit.rulebooks.Rulebooks;

/** The page that leads from every clause to its provision, its values, its vectors and its tests. */
final class Traceability {
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final String CELL = " | ";
    private static final String HEADING = """
            | clause | provision | values | in force: vectors; cases | tests |
            |---|---|---|---|---|
            """;

    private final Map<String, List<ClauseEdition>> editions = new LinkedHashMap<>();
    private final Map<String, HandCase> cases = HandCases.byId();
    private final Map<String, String> tests = new TreeMap<>();

    /** Reads the tests, to find the clauses that they name. */
    Traceability() {
        Comparator<ClauseEdition> order = Comparator.comparing(ClauseEdition::from);
        Rulebooks.all().stream()
                .flatMap(rulebook -> VectorFlag.editions(rulebook.name()).stream())
                .sorted(order)
                .forEach(edition -> editions.computeIfAbsent(key(edition), key -> new ArrayList<>())
                        .add(edition));
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file : files.filter(path -> path.toString().endsWith("Test.java")
                            || path.toString().endsWith("Props.java"))
                    .toList()) {
                tests.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A clause that a later document lays down anew has a row of its own. */
    private static String key(ClauseEdition edition) {
        return edition.clause().id()
                + edition.clause().citation().document()
                + edition.clause().citation().article();
    }

    /** The text of the page. */
    String page() {
        StringBuilder page = new StringBuilder("""
                # Traceability

                From every clause to the provision that it comes from, with its standing; to the values that it names,
                which stand at the end with their own; to the rulebooks and days in which it is in force, each with the
                number of [conformance vectors](vectors.md) that exercise it (met/not met/undetermined) and of cases
                worked by hand; and to the tests that name it. Procedures and aftercare are judged everywhere as by the
                national rulebook, whose vectors show them.

                This page is generated, and a test fails when it is not what the library, the vectors and the tests give.
                How to renew it: [contributing](../../../.github/CONTRIBUTING.md).

                """);
        for (Level level : Level.values()) {
            page.append("## Clauses: ").append(level.label().en()).append("\n\n");
            page.append(HEADING);
            editions.values().stream()
                    .filter(row -> row.get(0).clause().level() == level)
                    .sorted(Comparator.comparing(row -> row.get(0).clause().id()))
                    .forEach(row -> page.append(row(row)));
            page.append("\n");
        }
        page.append("## Values\n\n| value | from | to | number | provision |\n|---|---|---|---|---|\n");
        values().values().forEach(page::append);
        return page.toString();
    }

    private String row(List<ClauseEdition> row) {
        Clause<?> clause = row.get(0).clause();
        return "| `" + clause.id() + "`" + CELL
                + lines(Stream.concat(
                        Stream.of(place(clause.citation())), row.stream().flatMap(Traceability::amendments)))
                + CELL
                + lines(row.stream()
                        .flatMap(edition -> edition.clause().numbers().stream())
                        .map(number -> number.name().en()))
                + CELL + lines(row.stream().map(this::inForce)) + CELL + lines(naming(clause)) + " |\n";
    }

    private String inForce(ClauseEdition edition) {
        Clause<?> clause = edition.clause();
        return edition.rulebook() + " " + edition.from() + "…" + edition.to()
                + (clause.force() == Clause.Force.CONSIDERED ? ", considered" : "")
                + (clause.countsSuspicion() ? ", suspicion counts" : "")
                + (edition.isOpen() ? ", open" : "")
                + ": " + vectors(edition) + "; " + cases(edition);
    }

    private static String place(Citation citation) {
        return citation.document() + " " + citation.article() + " [" + citation.standing() + "]";
    }

    private static Stream<String> amendments(ClauseEdition edition) {
        Rulebook rulebook = Rulebooks.named(edition.rulebook()).orElseThrow();
        return rulebook.inForceOn(edition.from()).layers(edition.clause()).stream()
                .skip(1)
                .map(layer -> layer.rulebook() + ": "
                        + layer.instrument()
                                .reason()
                                .map(Traceability::place)
                                .orElse(layer.instrument().document().toString()));
    }

    private static String vectors(ClauseEdition edition) {
        Map<Outcome, Long> counts = Vectors.kept().stream()
                .filter(vector -> VectorChoice.editions(vector).contains(edition))
                .collect(Collectors.groupingBy(
                        vector -> vector.expected()
                                .findings()
                                .get(edition.clause().id()),
                        Collectors.counting()));
        return Stream.of(Outcome.MET, Outcome.NOT_MET, Outcome.UNDETERMINED)
                .map(outcome -> counts.getOrDefault(outcome, 0L).toString())
                .collect(Collectors.joining("/"));
    }

    private long cases(ClauseEdition edition) {
        return cases.values().stream()
                .filter(one -> one.rulebook().equals(edition.rulebook()) && edition.covers(one.on()))
                .filter(one -> one.clauses().contains(edition.clause().id()))
                .count();
    }

    private Stream<String> naming(Clause<?> clause) {
        return tests.entrySet().stream()
                .filter(test -> test.getValue().contains("\"" + clause.id() + "\""))
                .map(test -> "`" + test.getKey() + "`");
    }

    /** The rows of the values, each edition once. */
    private Map<String, String> values() {
        Map<String, String> rows = new TreeMap<>();
        editions.values().stream()
                .flatMap(List::stream)
                .flatMap(edition -> edition.clause().numbers().stream())
                .forEach(number -> number.editions()
                        .forEach(value -> rows.put(number.name().en() + value.from(), row(number, value))));
        return rows;
    }

    private static String row(Dated<?> number, Dated.Edition<?> value) {
        return "| " + number.name().en() + CELL + value.from() + CELL + value.to() + CELL + value.value() + CELL
                + place(value.citation()) + " |\n";
    }

    private static String lines(Stream<String> lines) {
        Set<String> once = lines.collect(Collectors.toCollection(TreeSet::new));
        return String.join("<br>", once);
    }
}
