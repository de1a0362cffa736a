package org.povertyexit.testkit.law;

import java.util.Optional;
import java.util.function.Function;

/**
 * What was printed is read back as it was.
 *
 * @param print writes a value
 * @param parse reads what was written
 */
record ReadBack<V>(Function<V, String> print, Function<String, V> parse) implements Law<V> {

    @Override
    public String name() {
        return "what is printed is read back as it was";
    }

    @Override
    public Optional<String> breach(V value) {
        String printed = print.apply(value);
        V back = parse.apply(printed);
        return back.equals(value) ? Optional.empty() : Optional.of("printed \"" + printed + "\", read back " + back);
    }
}
