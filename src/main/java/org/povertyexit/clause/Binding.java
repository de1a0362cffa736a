package org.povertyexit.clause;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a requirement is bound to before it is asked: a day, how suspicion counts, and the numbers that an amendment set.
 *
 * @param date the day on which the criteria are applied
 * @param suspicionCounts whether a suspected problem counts as one (疑似从有)
 * @param values the numbers that stand in the place of others, by the English name of the others
 */
record Binding(LocalDate date, boolean suspicionCounts, Map<String, Dated<?>> values) {

    /** The number itself, or the one that an amendment set in its place. */
    @SuppressWarnings("unchecked") // a number is replaced only by one of the same type: see Clause.setting
    <V> Dated<V> value(Dated<V> number) {
        return (Dated<V>) values.getOrDefault(number.name().en(), number);
    }
}
