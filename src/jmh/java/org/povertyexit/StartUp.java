package org.povertyexit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;

/**
 * How long a fresh virtual machine takes to the first printed explanation, beside one that does nothing: the median of many
 * starts of each, in turn.
 */
public final class StartUp {
    private StartUp() {}

    /** Takes the number of starts. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<Double> empty = new ArrayList<>();
        List<Double> explained = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(args[0]); i++) {
            empty.add(start(Nothing.class));
            explained.add(start(First.class));
        }
        System.out.printf(
                Locale.ROOT,
                "empty %.0f ms, first explained verdict %.0f ms: %.1f times%n",
                median(empty),
                median(explained),
                median(explained) / median(empty));
    }

    private static double start(Class<?> program) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), program.getName())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program + " failed");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    /** Does nothing. */
    static final class Nothing {
        private Nothing() {}

        public static void main(String[] args) {}
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
