package org.povertyexit.register;

import java.io.Serializable;
import org.povertyexit.facts.Observed;

/**
 * A number of persons as it is added up.
 *
 * @param fewest the least that it can be
 * @param most the greatest that it can be; 0 when unbounded
 * @param unbounded whether there is no greatest
 */
record Persons(long fewest, long most, boolean unbounded) implements Serializable {
    static final Persons NOBODY = new Persons(0, 0, false);

    /** So many; missing stands for at least one. */
    static Persons of(Observed<Long> count) {
        if (count instanceof Observed.Known<Long> known) {
            return of(known.value());
        }
        return count instanceof Observed.Between<Long> between
                ? new Persons(between.low(), between.high(), false)
                : new Persons(1, 0, true);
    }

    static Persons of(long count) {
        return new Persons(count, count, false);
    }

    /** These, or nobody: it is not known which. */
    Persons orNobody() {
        return new Persons(0, most, unbounded);
    }

    /** These, or so many: it is not known which. */
    Persons or(long count) {
        return new Persons(Math.min(fewest, count), unbounded ? 0 : Math.max(most, count), unbounded);
    }

    Persons plus(Persons other) {
        boolean endless = unbounded || other.unbounded;
        return new Persons(Math.addExact(fewest, other.fewest), endless ? 0 : Math.addExact(most, other.most), endless);
    }

    /** The number, which is part of a population. */
    Observed<Long> within(long population, String what) {
        if (fewest > population) {
            throw new IllegalArgumentException(
                    fewest + " " + what + " persons are more than the population of " + population);
        }
        return Observed.between(fewest, unbounded ? population : Math.min(most, population));
    }
}
