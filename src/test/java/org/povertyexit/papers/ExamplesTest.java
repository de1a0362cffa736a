package org.povertyexit.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the papers compile and print what the papers show. */
class ExamplesTest {
    private static final int MOST_LINES = 20;

    static List<Paper> papers() {
        return List.of(Paper.README, Paper.CHINESE, Paper.CONTRIBUTING);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theExamplePrintsWhatThePaperShows(Paper paper, @TempDir Path directory)
            throws IOException, ReflectiveOperationException {
        assertThat(paper.blocks("example")).hasSize(1);
        assertThat(paper.blocks("output")).isNotEmpty();
        String printed = new Snippet(paper.blocks("example").get(0)).run(directory);
        List<String> shown = paper.blocks("output");
        assertThat(printed).startsWith(shown.get(0)).endsWith(shown.get(shown.size() - 1));
    }

    /** Spark is not on this class path: the example project compiles it and runs it. */
    @Test
    void theExampleForSparkIsThatOfTheExampleProject() {
        String source = Paper.of("src/it/spark/src/main/java/com/example/spark/RulesOfADay.java")
                .text();
        assertThat(Paper.README.blocks("spark")).containsExactly(source.substring(source.indexOf("/**")));
    }

    @Test
    void theFirstExampleIsShort() {
        assertThat(Paper.README.blocks("example").get(0).lines().filter(line -> !line.isBlank()))
                .hasSizeLessThanOrEqualTo(MOST_LINES);
    }
}
