package org.povertyexit.testkit.law;

import java.util.Optional;
import org.povertyexit.clause.Outcome;

/** A judge says what another one says. */
record Agreement<S>(Judge<S> judge, Judge<S> reference) implements Law<S> {

    @Override
    public String name() {
        return "it agrees with the reference";
    }

    @Override
    public Optional<String> breach(S subject) {
        Outcome expected = reference.judge(subject);
        Outcome found = judge.judge(subject);
        return found == expected
                ? Optional.empty()
                : Optional.of("it says " + found + ", the reference says " + expected);
    }
}
