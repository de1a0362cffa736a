package org.povertyexit.laws;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Values as they come in a register: mostly in order, often at a number of the law or one unit beside it. */
final class Truths {
    private Truths() {}

    /** Mostly yes, so that some subjects meet everything. */
    static final Arbitrary<Boolean> YES_OR_NO = Arbitraries.frequency(Tuple.of(14, true), Tuple.of(1, false));

    /** One of a vocabulary that is declared best first, mostly the best. */
    static <E extends Enum<E>> Arbitrary<E> bestFirst(Class<E> type) {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(type.getEnumConstants()[0])), Tuple.of(2, Arbitraries.of(type)));
    }

    /** At some numbers, and a hundredth below and above each. */
    static Arbitrary<BigDecimal> around(String... numbers) {
        List<BigDecimal> values = new ArrayList<>(List.of(BigDecimal.ZERO, new BigDecimal("1000000000")));
        for (String number : numbers) {
            for (String beside : List.of("-0.01", "0", "0.01")) {
                values.add(new BigDecimal(number).add(new BigDecimal(beside)));
            }
        }
        return Arbitraries.of(values);
    }

    /** A count at so many hundredths of a total, or one beside it, inside the total; or all, or none. */
    static Arbitrary<Long> countsNear(long total, long... hundredths) {
        List<Long> values = new ArrayList<>(List.of(0L, 0L, total));
        for (long hundredth : hundredths) {
            long count = total / 100 * hundredth + total % 100 * hundredth / 100;
            for (long beside = count - 1; beside <= count + 1; beside++) {
                values.add(Math.max(0, Math.min(total, beside)));
            }
        }
        return Arbitraries.of(values);
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.of(LocalDate.of(2013, 12, 31), LocalDate.of(2016, 4, 29), LocalDate.of(2020, 12, 31));
    }
}
