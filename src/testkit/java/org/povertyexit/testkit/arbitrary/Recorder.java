package org.povertyexit.testkit.arbitrary;

import java.math.BigDecimal;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.testkit.law.Units;

/**
 * Gets truths into a record: as they are, or mostly so, sometimes between two bounds, suspected, or not at all. Records of
 * one truth never contradict each other.
 *
 * @param dice chance
 * @param isComplete whether everything is recorded as it is
 */
record Recorder(Dice dice, boolean isComplete) {

    /** Records a fact whose truth is this. */
    <S, V> void put(Fact.Draft<S> draft, Fact<S, V> fact, V truth) {
        fact.put(draft, isComplete || dice.happens(16, 21) ? Observed.known(truth) : inPart(fact, truth));
    }

    private <V> Observed<V> inPart(Fact<?, V> fact, V truth) {
        if (dice.happens(2, 5)) {
            return Observed.missing();
        }
        if (fact.suspectable()) {
            return Observed.suspected();
        }
        if (fact.type() == BigDecimal.class && dice.happens(1, 3)) {
            return Observed.absent();
        }
        return Units.of(fact).map(units -> interval(units, truth)).orElse(Observed.known(truth));
    }

    private <V> Observed<V> interval(Units<V> units, V truth) {
        V low = units.move(truth, -steps());
        V high = units.move(truth, steps());
        return units.compare(low, high) == 0 ? Observed.known(low) : new Observed.Between<>(low, high);
    }

    private long steps() {
        return dice.of(0L, 1L, 2L, 10L, 1000L, 1_000_000_000L);
    }
}
