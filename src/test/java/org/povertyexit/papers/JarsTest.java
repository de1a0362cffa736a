package org.povertyexit.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jars that README lists are those that the build makes, each with these packages. */
class JarsTest {
    private static final Pattern PACKAGE = Pattern.compile("<(?:in|ex)clude>org/povertyexit/(\\w+)/[*]{2}<");
    private static final Map<String, List<String>> README = Paper.README.table("jars").stream()
            .collect(Collectors.toMap(row -> row.get(0).replace("`", ""), row -> row));

    @ParameterizedTest
    @ValueSource(strings = {"oversight", "json", "testkit"})
    void aJarHasTheModuleAndThePackagesOfItsRow(String classifier) throws IOException {
        String execution = execution(classifier);
        assertThat(README.get(classifier).get(1))
                .isEqualTo("`" + first("<Automatic-Module-Name>([^<]*)<", execution) + "`");
        assertThat(names(classifier)).containsAll(packages(execution)).isNotEmpty();
    }

    @Test
    void theMainJarHasWhatNoOtherHas() throws IOException {
        List<String> others = Stream.of("oversight", "json")
                .flatMap(classifier -> names(classifier).stream())
                .toList();
        assertThat(packages(execution("default-jar"))).containsAll(others);
        assertThat(names("(none)")).doesNotContainAnyElementsOf(others);
    }

    private static List<String> names(String classifier) {
        return Pattern.compile("`([\\w.]+)`")
                .matcher(README.get(classifier).get(2))
                .results()
                .map(name -> name.group(1))
                .filter(name -> !name.equals("testkit.law"))
                .toList();
    }

    /** Those that are named, but for the folder of schemas. */
    private static List<String> packages(String execution) {
        return PACKAGE.matcher(execution)
                .results()
                .map((MatchResult name) -> name.group(1))
                .filter(name -> !name.equals("schema"))
                .toList();
    }

    private static String execution(String id) throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String plugin = pom.substring(pom.indexOf("<artifactId>maven-jar-plugin</artifactId>"));
        return first("(<id>" + id + "</id>.*?</execution>)", plugin);
    }

    private static String first(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }
}
