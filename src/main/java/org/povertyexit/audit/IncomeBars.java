package org.povertyexit.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.povertyexit.clause.Outcome;

/** Households by income as they are drawn: steps joined to bars, of which one begins where the line stands. */
final class IncomeBars {
    private static final int MOST_BARS = 60;
    private static final int LEAST_STEPS_ABOVE = 10;
    private static final int[] WIDTHS = {1, 2, 5, 10, 20, 50, 100};
    private static final double LEFT = 36;
    private static final double RIGHT = 392;
    private static final double TOP = 14;
    private static final double BOTTOM = 190;
    private static final double GAP = 0.6;

    private final double origin;
    private final SortedMap<Integer, Map<Outcome, Long>> bars = new TreeMap<>();
    private final int width;
    private final Axis x;
    private final Axis y;

    /**
     * Joins steps to bars.
     *
     * @param origin the income at which step 1 begins
     * @param nought the step that begins with no income
     * @param steps the households by step
     */
    IncomeBars(double origin, int nought, SortedMap<Integer, Map<Outcome, Long>> steps) {
        this.origin = origin;
        int low = Math.max(Math.min(0, steps.firstKey()), nought);
        int high = Math.max(LEAST_STEPS_ABOVE, most(steps));
        this.width = width(high - low + 1);
        join(bar(low), bar(high), steps);
        long tallest = bars.values().stream().mapToLong(OutcomeBar::sum).max().orElse(1);
        this.x = new Axis(income(bars.firstKey() - 1), income(bars.lastKey()), LEFT, RIGHT);
        this.y = new Axis(0, tallest, BOTTOM, TOP);
    }

    /** The step up to which nearly all are; the few beyond share the last bar. */
    private static int most(SortedMap<Integer, Map<Outcome, Long>> steps) {
        long all = steps.values().stream().mapToLong(OutcomeBar::sum).sum();
        long below = 0;
        for (Map.Entry<Integer, Map<Outcome, Long>> step : steps.entrySet()) {
            below += OutcomeBar.sum(step.getValue());
            if (below * 100 >= all * 98) {
                return step.getKey();
            }
        }
        return steps.lastKey();
    }

    private static int width(int count) {
        for (int width : WIDTHS) {
            if (count <= width * MOST_BARS) {
                return width;
            }
        }
        return WIDTHS[WIDTHS.length - 1];
    }

    /** The bar of a step: bar 1 begins where step 1 does. */
    private int bar(int step) {
        return Math.floorDiv(step - 1, width) + 1;
    }

    private void join(int first, int last, SortedMap<Integer, Map<Outcome, Long>> steps) {
        for (int bar = first; bar <= last; bar++) {
            bars.put(bar, new EnumMap<>(Outcome.class));
        }
        steps.forEach((step, counts) -> {
            int bar = Math.max(first, Math.min(last, bar(step)));
            Map<Outcome, Long> joined = bars.computeIfAbsent(bar, key -> new EnumMap<>(Outcome.class));
            counts.forEach((outcome, count) -> joined.merge(outcome, count, Long::sum));
        });
    }

    /** The income with which a bar ends. */
    private double income(int bar) {
        return origin + (double) bar * width * IncomePicture.STEP;
    }

    /**
     * One bar.
     *
     * @param from the income above which it begins; empty for the first bar, which has all that is less
     * @param to the income with which it ends; empty for the last bar, which has all that is more
     */
    record Bar(Optional<String> from, Optional<String> to, OutcomeBar outcomes, List<Piece> pieces) {}

    /** A piece of a bar. */
    record Piece(Outcome outcome, String x, String y, String width, String height) {}

    /** From left to right. */
    List<Bar> bars() {
        List<Bar> drawn = new ArrayList<>();
        bars.forEach((bar, counts) -> drawn.add(new Bar(
                bar.equals(bars.firstKey()) ? Optional.empty() : Optional.of(label(bar - 1)),
                bar.equals(bars.lastKey()) ? Optional.empty() : Optional.of(label(bar)),
                new OutcomeBar(counts),
                pieces(bar, counts))));
        return drawn;
    }

    private String label(int bar) {
        return String.format(Locale.ROOT, "%,.0f", income(bar));
    }

    private List<Piece> pieces(int bar, Map<Outcome, Long> counts) {
        List<Piece> pieces = new ArrayList<>();
        double left = x.at(income(bar - 1));
        double right = x.at(income(bar)) - GAP;
        double top = BOTTOM;
        for (Outcome outcome : OutcomeBar.ORDER) {
            double height = BOTTOM - y.at((double) counts.getOrDefault(outcome, 0L));
            if (height > 0) {
                top -= height;
                pieces.add(new Piece(
                        outcome, Axis.number(left), Axis.number(top), Axis.number(right - left), Axis.number(height)));
            }
        }
        return pieces;
    }

    List<Axis.Tick> incomes() {
        return x.ticks(6);
    }

    List<Axis.Tick> households() {
        return y.ticks(4);
    }

    /** Where the line stands. */
    String lineAt() {
        return Axis.number(x.at(origin));
    }
}
