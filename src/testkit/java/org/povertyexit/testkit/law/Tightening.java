package org.povertyexit.testkit.law;

import java.util.Optional;
import org.povertyexit.clause.Outcome;

/**
 * An amendment that only tightens never raises an outcome.
 *
 * @param base the judge before the amendment
 * @param tighter the judge after it
 */
record Tightening<S>(Judge<S> base, Judge<S> tighter) implements Law<S> {

    @Override
    public String name() {
        return "what only tightens never raises an outcome";
    }

    @Override
    public Optional<String> breach(S subject) {
        Outcome before = base.judge(subject);
        Outcome after = tighter.judge(subject);
        return after.compareTo(before) <= 0
                ? Optional.empty()
                : Optional.of("it says " + after + ", without the amendment " + before);
    }
}
