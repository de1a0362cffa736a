package org.povertyexit.testkit.law;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whatever can be built can be judged. */
record Total<S>(Judge<S> judge) implements Law<S> {

    @Override
    public String name() {
        return "every subject gets an outcome";
    }

    @Override
    public Optional<String> breach(S subject) {
        try {
            @Nullable Object outcome = judge.judge(subject);
            return outcome == null ? Optional.of("it gives no outcome") : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of("it throws " + e);
        }
    }
}
