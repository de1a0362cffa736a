package org.povertyexit.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every version in a POM is one version, written there: the same build today and in ten years. */
class PinsTest {
    private static final Pattern VERSION = Pattern.compile("<version>([^<]*)</version>");
    private static final Pattern ONE_VERSION =
            Pattern.compile("\\d[\\w.-]*|[$][{][\\w.-]+[.]version}|@project[.]version@");
    private static final Pattern PLUGIN = Pattern.compile("<plugin>.*?</plugin>", Pattern.DOTALL);
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]*)</artifactId>");

    static List<Path> poms() throws IOException {
        try (Stream<Path> consumers = Files.list(Path.of("src/it"))) {
            return Stream.concat(
                            Stream.of(Path.of("pom.xml")),
                            consumers.map(folder -> folder.resolve("pom.xml")).filter(Files::exists))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("poms")
    void noVersionIsARangeOrTheLatest(Path pom) throws IOException {
        // The range of Maven's own versions is what the build runs with, and no pin.
        String text = Files.readString(pom).replaceAll("<require\\w+Version>\\s*<version>[^<]*</version>", "");
        assertThat(VERSION.matcher(text).results().map(version -> version.group(1)))
                .isNotEmpty()
                .allSatisfy(version -> assertThat(version).matches(ONE_VERSION));
    }

    /** A dependency without a version of its own has that of a POM that is imported: Maven refuses any other. */
    @ParameterizedTest
    @MethodSource("poms")
    void everyPluginHasAVersion(Path pom) throws IOException {
        String text = Files.readString(pom);
        assumeThat(text).doesNotContain("<parent>"); // which has them
        List<String> plugins =
                PLUGIN.matcher(text).results().map(MatchResult::group).toList();
        List<String> pinned = plugins.stream()
                .filter(plugin -> VERSION.matcher(plugin.split("<configuration>|<executions>|<dependencies>", 2)[0])
                        .find())
                .map(PinsTest::artifact)
                .toList();
        assertThat(plugins.stream().map(PinsTest::artifact)).isNotEmpty().allMatch(pinned::contains);
    }

    private static String artifact(String plugin) {
        return ARTIFACT.matcher(plugin).results().findFirst().orElseThrow().group(1);
    }
}
