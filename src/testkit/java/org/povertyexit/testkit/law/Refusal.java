package org.povertyexit.testkit.law;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Amending what is not there is an error, and the message names it.
 *
 * @param amend amends the clause of an id
 */
record Refusal(Consumer<String> amend) implements Law<String> {

    @Override
    public String name() {
        return "amending a clause that is not there fails";
    }

    @Override
    public Optional<String> breach(String id) {
        try {
            amend.accept(id);
            return Optional.of("it was amended");
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage()).contains(id)
                    ? Optional.empty()
                    : Optional.of("the message does not name it: " + e.getMessage());
        }
    }
}
