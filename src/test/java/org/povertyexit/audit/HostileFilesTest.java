package org.povertyexit.audit;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that once broke something, or could have. */
class HostileFilesTest {
    private static final Path AUDITS = Path.of("src/test/resources/hostile/audits");

    @TempDir
    Path home;

    static Stream<Path> audits() throws IOException {
        try (Stream<Path> directories = Files.list(AUDITS)) {
            return directories.sorted().toList().stream();
        }
    }

    @Test
    void aLineThatIsCutInAPairOfSurrogatesCostsItselfOnly() throws IOException {
        String line = "x".repeat(Lines.MOST_CHARS - 1) + "\ud842\udfb7";

        check(Input.HOUSEHOLDS, "household_id\n" + line + "\nH2\n");
    }

    @Test
    void aNameOfHostileLengthIsNotRepeatedWithEveryRow() {
        Cli cli = new Cli(home);
        StringBuilder rows = new StringBuilder("household_id," + "x".repeat(100_000) + "\n");
        IntStream.range(0, 100).forEach(i -> rows.append("H").append(i).append(",\"x\"y\n"));

        Cli.Ran ran = cli.audit("--households", cli.file("households.csv", rows.toString()));

        assertThat(ran.lines("rejected.csv")).hasSize(101).allMatch(line -> line.length() < 200);
    }

    @Test
    void thousandsOfRowsOfOneSubjectDoNotHang() {
        StringBuilder rows = new StringBuilder("subject_id,level,exited_on,kind,what,from,to,amount\n");
        for (int i = 0; i < 20_000; i++) {
            rows.append("V1,VILLAGE,2018-12-12,POLICY,p").append(i).append(",2018-01-01,2019-01-01,1\n");
            rows.append("V1,VILLAGE,2018-12-12,POLICY,p,2018-01-01,2019-01-01,")
                    .append(i)
                    .append('\n');
        }

        assertTimeout(ofSeconds(60), () -> check(Input.AFTERCARE, rows.toString()));
    }

    private void check(Input input, String text) throws IOException {
        new HostileFiles(Map.of(input, text.getBytes(StandardCharsets.UTF_8)), Optional.empty()).check(home);
    }

    @ParameterizedTest
    @MethodSource("audits")
    void nothingIsLostAndNothingBreaks(Path audit) {
        assertTimeout(ofSeconds(30), () -> HostileFiles.in(audit).check(home));
    }
}
