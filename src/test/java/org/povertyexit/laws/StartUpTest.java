package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;

/** What a fresh virtual machine loads for its first explained verdict: unlike the time, which goes with it, that can be counted. */
@Tag("gate") // what PIT puts into the code loads classes
class StartUpTest {
    private static final int MOST_CLASSES = 475;

    private static List<String> loaded = List.of();

    @BeforeAll
    static void explainOnce() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        First.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void itLoadsFewClassesOfTheLibraryLambdasIncluded() {
        assertThat(named("org.povertyexit.")).hasSizeBetween(100, MOST_CLASSES);
    }

    /** Code for verdicts on many, and the equality of records, would be made of method handles while it waits. */
    @Test
    void itMakesNoMethodHandles() {
        assertThat(named("org.povertyexit.clause.Fraction")).isEmpty();
        assertThat(named("java.lang.runtime.ObjectMethods")).isEmpty();
    }

    private static List<String> named(String prefix) {
        return loaded.stream().filter(line -> line.startsWith(prefix)).toList();
    }

    /** Explains a household that does not meet everything. */
    static final class First {
        private First() {}

        public static void main(String[] args) {
            Household household = Household.builder()
                    .id("H1")
                    .memberCount(Observed.known(4L))
                    .netIncome(Observed.known(Yuan.of(12_000)))
                    .build();
            System.out.print(Rulebooks.NATIONAL
                    .inForceOn(LocalDate.of(2019, 12, 31))
                    .explain(household)
                    .print(Locale.ENGLISH));
        }
    }
}
