package org.povertyexit.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertyexit.Rulebook;
import org.povertyexit.rulebooks.Rulebooks;

/** The commands that the papers name use profiles, executions, classes and rulebooks that exist. */
class CommandsTest {
    private static final Paper POM = Paper.of("pom.xml");

    @Test
    void profilesAndExecutionsAreInThePom() {
        assertThat(commands(" -P([\\w-]+)"))
                .isNotEmpty()
                .isSubsetOf(POM.find("<profile>\\s*<id>([\\w-]+)</id>").toList());
        assertThat(commands(" exec:exec@([\\w-]+)"))
                .isNotEmpty()
                .isSubsetOf(POM.find("<execution>\\s*<id>([\\w-]+)</id>").toList());
    }

    @Test
    void testsThatAreNamedExist() throws IOException {
        assertThat(commands(" -Dtest=([\\w#]+)"))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(declares(Path.of("src/test/java"), test.split("#", -1)))
                        .isTrue());
    }

    @Test
    void benchmarksThatAreNamedExist() throws IOException {
        assertThat(commands(" -Djmh.args=\"([\\w.]+)"))
                .isNotEmpty()
                .allSatisfy(benchmark -> assertThat(declares(Path.of("src/jmh/java"), benchmark.split("\\.", -1)))
                        .isTrue());
    }

    @Test
    void fuzzTargetsThatAreNamedExist() throws IOException {
        assertThat(commands(" -Dfuzz.target=([\\w.]+)"))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(
                                declares(Path.of("src/fuzz/java"), target.substring(target.lastIndexOf('.') + 1)))
                        .isTrue());
    }

    @Test
    void rulebooksThatAreNamedExist() {
        assertThat(commands(" --rulebook ([a-z]+)"))
                .isNotEmpty()
                .isSubsetOf(Rulebooks.all().stream().map(Rulebook::name).toList());
    }

    @Test
    void theDependencyIsThatOfThePom() {
        String coordinates =
                "<groupId>([\\w.]+</groupId>\\s*<artifactId>[\\w-]+</artifactId>\\s*<version>[\\w.-]+)</version>";
        String own = POM.find(coordinates).findFirst().orElseThrow().replaceAll("\\s", "");
        assertThat(Stream.of(Paper.README, Paper.CHINESE).flatMap(paper -> paper.find(coordinates)))
                .hasSize(2)
                .allSatisfy(shown -> assertThat(shown.replaceAll("\\s", "")).isEqualTo(own));
    }

    private static List<String> commands(String pattern) {
        return Stream.of(Paper.README, Paper.CONTRIBUTING)
                .flatMap(paper -> paper.find(pattern))
                .toList();
    }

    /** Whether a file under a folder is called by the first name and contains the others. */
    private static boolean declares(Path folder, String... names) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.endsWith(names[0] + ".java"))
                    .map(path -> new Paper(path).text())
                    .anyMatch(text -> names.length == 1 || text.contains(" " + names[1] + "("));
        }
    }
}
