package org.povertyexit.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A straight scale of a picture: which value is drawn where. Drawings are rounded; no verdict hangs on them.
 *
 * @param low the least value
 * @param high the greatest value
 * @param from where the least is drawn
 * @param to where the greatest is drawn
 */
record Axis(double low, double high, double from, double to) {

    /**
     * A mark on the axis.
     *
     * @param at where
     * @param label what stands there
     */
    record Tick(String at, String label) {}

    /** Where a value is drawn; one outside is drawn at the end. */
    double at(double value) {
        double inside = Math.max(low, Math.min(high, value));
        return from + (inside - low) / (high - low) * (to - from);
    }

    /** Marks at round values, at most so many steps of them. */
    List<Tick> ticks(int mostSteps) {
        long step = step(mostSteps);
        List<Tick> ticks = new ArrayList<>();
        for (long value = step * (long) Math.ceil(low / step); value <= high; value += step) {
            ticks.add(new Tick(number(at((double) value)), String.format(java.util.Locale.ROOT, "%,d", value)));
        }
        return ticks;
    }

    /** 1, 2, 5, 10, 20, 50 and so on. */
    private long step(int mostSteps) {
        long power = 1;
        while (true) {
            for (long step : new long[] {power, 2 * power, 5 * power}) {
                if ((high - low) / step <= mostSteps) {
                    return step;
                }
            }
            power *= 10;
        }
    }

    /** A coordinate as the picture writes it, to a tenth. */
    static String number(double coordinate) {
        return BigDecimal.valueOf(coordinate).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
