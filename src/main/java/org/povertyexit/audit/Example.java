package org.povertyexit.audit;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.povertyexit.RulesInForce;
import org.povertyexit.rulebooks.Rulebooks;

/**
 * The bundled example: an invented county at the end of 2019, and real counties as far as their figures were published.
 *
 * <p>The results stand in one directory, their input in {@code input} below it, and those on the real counties in a
 * directory for each year.
 */
final class Example {
    private static final LocalDate DATE = LocalDate.of(2019, 12, 31);
    private static final List<Integer> PUBLISHED = List.of(2016, 2017, 2018, 2019);
    private static final String INPUT = "input";

    private final Path place;
    private final Locale language;

    Example(Path place, Locale language) {
        this.place = place;
        this.language = language;
    }

    /** Audits it, replacing what an earlier run left at its place, and says what came of it. */
    void run(PrintWriter out) throws IOException {
        try (ResultDirectory directory = ResultDirectory.begin(place, List.of(INPUT, "summary.json"))) {
            Path input = Files.createDirectory(directory.path().resolve(INPUT));
            ExampleRegister.writeTo(input);
            AuditResult invented = audit(
                    DATE,
                    Arrays.stream(Input.values())
                            .collect(Collectors.toMap(
                                    Function.identity(), file -> input.resolve(file.label() + ".csv"))),
                    directory.path());
            Map<Integer, AuditResult> published = new TreeMap<>();
            for (int year : PUBLISHED) {
                published.put(year, audit(year, directory.path()));
            }
            directory.commit();
            new ExampleSummary(invented, published, place, language).print(out);
        }
    }

    /** Audits the real counties of one year. */
    private AuditResult audit(int year, Path directory) throws IOException {
        String name = "published-" + year;
        Path counties = directory.resolve(INPUT).resolve(name + ".csv");
        Files.write(counties, Resources.toByteArray(Resources.getResource(Example.class, name + ".csv")));
        return audit(
                LocalDate.of(year, 12, 31),
                Map.of(Input.COUNTIES, counties),
                Files.createDirectory(directory.resolve(name)));
    }

    /** Rejected rows are part of the example, so they are not complained of. */
    private AuditResult audit(LocalDate date, Map<Input, Path> inputs, Path directory) throws IOException {
        RulesInForce rules = Rulebooks.NATIONAL.inForceOn(date);
        AuditCall call = new AuditCall(rules, inputs, Optional.empty(), language, true);
        return new Audit(call, new PrintWriter(Writer.nullWriter())).write(directory);
    }
}
