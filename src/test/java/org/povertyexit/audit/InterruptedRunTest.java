package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is killed, or that finds no room for what it writes, leaves a whole result or none. */
class InterruptedRunTest {
    private static final Path SHELL = Path.of("/bin/bash");
    private static final int HOUSEHOLDS = 3_000;

    @TempDir
    Path home;

    private Path out;

    @BeforeEach
    void someHouseholds() throws IOException {
        StringBuilder rows = new StringBuilder(Cli.HOUSEHOLDS);
        for (int i = 0; i < HOUSEHOLDS; i++) {
            rows.append(Cli.household("H" + (10_000 + i), "V1", i % 3 == 0 ? "no" : "yes"));
        }
        Files.writeString(home.resolve("h.csv"), rows);
        out = home.resolve("out");
    }

    private List<String> audit() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "audit",
                "--rulebook",
                "national",
                "--on",
                "2019-12-31",
                "--households",
                home.resolve("h.csv").toString(),
                "--out",
                out.toString());
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(home.resolve("printed").toFile())
                .redirectError(home.resolve("complaints").toFile())
                .start();
    }

    /** Waits until a file of that name is there, or the process has ended without it. */
    private void await(Process process, String name) throws IOException, InterruptedException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + name);
        long last = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (process.isAlive() && System.nanoTime() < last) {
            try (Stream<Path> files = Files.walk(home)) {
                if (files.anyMatch(file -> matcher.matches(file.getFileName()))) {
                    return;
                }
            } catch (UncheckedIOException vanished) {
                continue;
            }
            Thread.sleep(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".out-unfinished-*",
                "households.verdicts.csv",
                "verdicts.jsonl",
                "report.*",
                "results.xlsx",
                "summary.json",
                "out"
            })
    void aRunThatIsKilledAtSomeMomentLeavesAWholeResultOrNone(String moment) throws IOException, InterruptedException {
        Process process = start(audit());
        await(process, moment);
        process.destroyForcibly().waitFor();

        if (!Files.exists(out)) {
            List<String> again = audit();
            assertThat(new Cli(home)
                            .run(out, again.subList(5, again.size()).toArray())
                            .code())
                    .as("what was left is not in the way of a further run")
                    .isZero();
        }
        assertThat(new Cli(home).run(out, "verify", out).out()).startsWith("nothing differs");
        assertThat(Files.readAllLines(out.resolve("households.verdicts.csv"))).hasSize(HOUSEHOLDS + 1);
    }

    @Test
    void whereThereIsNoRoomOneLineSaysSoAndNothingIsLeft() throws IOException, InterruptedException {
        assumeThat(SHELL).as("a shell that can limit the size of files").exists();
        List<String> limited =
                new ArrayList<>(List.of(SHELL.toString(), "-c", "ulimit -f 100 && exec \"$@\"", "limited"));
        limited.addAll(audit());

        Process process = start(limited);

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(Files.readString(home.resolve("complaints"), StandardCharsets.UTF_8)
                        .lines())
                .singleElement()
                .asString()
                .startsWith(out + ": cannot be written: ");
        assertThat(home.toFile().list()).containsExactlyInAnyOrder("h.csv", "printed", "complaints");
    }
}
