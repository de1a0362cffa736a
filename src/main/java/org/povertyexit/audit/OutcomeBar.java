package org.povertyexit.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.povertyexit.clause.Outcome;

/** How many have each outcome, and a bar of 100 that is divided so. */
final class OutcomeBar {
    /** The order in which outcomes are drawn: what is unsure stands between. */
    static final List<Outcome> ORDER = List.of(Outcome.MET, Outcome.UNDETERMINED, Outcome.NOT_MET);

    private static final double LEAST_DRAWN = 0.8;

    private final Map<Outcome, Long> counts;

    OutcomeBar(Map<Outcome, Long> counts) {
        this.counts = counts;
    }

    static OutcomeBar of(Counts counts) {
        return new OutcomeBar(Map.of(
                Outcome.MET, counts.of(Outcome.MET),
                Outcome.UNDETERMINED, counts.of(Outcome.UNDETERMINED),
                Outcome.NOT_MET, counts.of(Outcome.NOT_MET)));
    }

    static long sum(Map<Outcome, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    long all() {
        return sum(counts);
    }

    /**
     * A part of the bar.
     *
     * @param count how many
     * @param x where it begins
     * @param width how wide it is: what is there at all can be seen
     */
    record Part(Outcome outcome, long count, String x, String width) {}

    List<Part> parts() {
        return parts(0, 100);
    }

    /** The parts of a bar that begins somewhere and is so wide. */
    List<Part> parts(double from, double width) {
        double whole = Math.max(1, ORDER.stream().mapToDouble(this::least).sum());
        List<Part> parts = new ArrayList<>();
        double x = from;
        for (Outcome outcome : ORDER) {
            double own = least(outcome) / whole * width;
            parts.add(new Part(outcome, counts.getOrDefault(outcome, 0L), Axis.number(x), Axis.number(own)));
            x += own;
        }
        return parts;
    }

    private double least(Outcome outcome) {
        long count = counts.getOrDefault(outcome, 0L);
        return count == 0 ? 0 : Math.max(LEAST_DRAWN, 100.0 * count / all());
    }
}
