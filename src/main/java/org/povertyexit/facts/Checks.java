package org.povertyexit.facts;

import java.util.List;
import java.util.Optional;

/** What is checked of subjects of every kind. */
final class Checks {
    private Checks() {}

    /** Checks that what tells somebody or something from others says something. */
    static void id(String name, String id) {
        if (id.isEmpty()) {
            throw new IllegalArgumentException(name + ": is empty");
        }
    }

    /** The same, where it need not be there. */
    static void id(String name, Optional<String> id) {
        id(name, id.orElse(name));
    }

    /** Checks that every observation is one that its fact can have. */
    static <S> void facts(List<Fact<S, ?>> facts, S subject) {
        for (Fact<S, ?> fact : facts) {
            fact.check(subject);
        }
    }

    /** Checks that a part is not greater than the whole that it is part of. */
    static <S> void part(S subject, Fact<S, Long> part, Fact<S, Long> whole) {
        if (least(part.of(subject)) > greatest(whole.of(subject))) {
            throw new IllegalArgumentException(
                    part + ": " + part.of(subject) + " is above " + whole + " " + whole.of(subject));
        }
    }

    /** The least that was observed. */
    static long least(Observed<Long> observed) {
        if (observed instanceof Observed.Known<Long> known) {
            return known.value();
        }
        return observed instanceof Observed.Between<Long> between ? between.low() : Long.MIN_VALUE;
    }

    /** The greatest that was observed. */
    static long greatest(Observed<Long> observed) {
        if (observed instanceof Observed.Known<Long> known) {
            return known.value();
        }
        return observed instanceof Observed.Between<Long> between ? between.high() : Long.MAX_VALUE;
    }
}
