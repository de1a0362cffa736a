package org.povertyexit.papers;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in javadoc compile and print what they say, and every public type is in one or leads to one. */
class JavadocExamplesTest {
    private static final List<Javadoc> ALL = Javadoc.published();

    /** What the examples leave out. */
    private static final String IMPORTS = Stream.of(
                    "static org.povertyexit.facts.Observed.*",
                    "com.fasterxml.jackson.databind.ObjectMapper",
                    "java.math.*",
                    "java.time.*",
                    "java.util.*",
                    "java.util.stream.*",
                    "org.povertyexit.*",
                    "org.povertyexit.clause.*",
                    "org.povertyexit.facts.*",
                    "org.povertyexit.facts.Aftercare.*",
                    "org.povertyexit.facts.ExitProcedure.*",
                    "org.povertyexit.inspection.*",
                    "org.povertyexit.json.*",
                    "org.povertyexit.register.*",
                    "org.povertyexit.rulebooks.*",
                    "org.povertyexit.testkit.*",
                    "org.povertyexit.testkit.law.*",
                    "org.povertyexit.watch.*")
            .collect(joining(";\nimport ", "import ", ";\n"));

    private static final String MAIN = "public static void main(String[] args) throws Exception {\n%s}\n";

    static List<Javadoc> types() {
        return Javadoc.ofTheLibrary().stream().filter(Javadoc::isOfAType).toList();
    }

    @Test
    void theExamplesPrintWhatTheJavadocSays(@TempDir Path directory) throws IOException, ReflectiveOperationException {
        List<Javadoc> shown =
                ALL.stream().filter(javadoc -> !javadoc.examples().isEmpty()).toList();
        assertThat(shown)
                .hasSizeGreaterThan(20)
                .allSatisfy(javadoc -> assertThat(javadoc.examples()).hasSize(1));
        String code = shown.stream().map(JavadocExamplesTest::program).collect(joining("\n"));

        String printed = new Snippet(IMPORTS + "class Examples {\n" + MAIN.formatted(code) + "}\n").run(directory);

        assertThat(printed)
                .isEqualTo(shown.stream()
                        .map(javadoc -> "== " + javadoc + "\n" + String.join("", javadoc.outputs()))
                        .collect(joining()));
    }

    /** The example in a block of its own, after its name. */
    private static String program(Javadoc javadoc) {
        return "System.out.println(\"== " + javadoc + "\");\n{\n"
                + javadoc.examples().get(0) + "}\n";
    }

    @ParameterizedTest
    @MethodSource("types")
    void theTypeIsInAnExampleOrLeadsToOne(Javadoc type) {
        assertThat(Stream.concat(Stream.of(type), type.links().stream().flatMap(JavadocExamplesTest::named)))
                .as("an example of %s in its javadoc, or in that of what it links to", type)
                .anyMatch(javadoc ->
                        javadoc.examples().stream().anyMatch(code -> code.matches("(?s).*\\b" + type + "\\b.*")));
    }

    /** The page on which javadoc opens. */
    @Test
    void theOverviewTeachesTheFiveNounsByOneCaseAndHowToReadUndetermined() {
        Javadoc overview = named("module org.povertyexit").findFirst().orElseThrow();

        assertThat(overview.find("<strong>(\\w+)</strong>"))
                .containsExactly("fact", "term", "clause", "rulebook", "verdict");
        assertThat(overview.examples()).hasSize(1);
        assertThat(overview.find("<h2>(.*?)</h2>")).contains("How to read UNDETERMINED");
    }

    /** A version of the change log, or the one that is being made. */
    @Test
    void theSinceOfATypeNamesAVersion() {
        List<String> versions = Stream.concat(
                        Paper.of("CHANGELOG.md").find("\n## \\[([\\d.]+)\\]"),
                        Paper.of("pom.xml").find("<artifactId>poverty-exit</artifactId>\\s*<version>([\\d.]+)"))
                .toList();
        assertThat(ALL.stream().flatMap(javadoc -> javadoc.find("@since ([^\n]*)").stream()))
                .isNotEmpty()
                .isSubsetOf(versions);
    }

    private static Stream<Javadoc> named(String name) {
        return ALL.stream().filter(javadoc -> javadoc.name().equals(name));
    }
}
