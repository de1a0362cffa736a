package org.povertyexit.facts;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A text where a fact, an amount or a rate is expected: it is refused, with a reason, or read, and then printed so that it
 * is read again.
 */
record HostileText(String text) {
    private static final List<Fact<?, ?>> FACTS = Stream.of(
                    Household.FACTS,
                    Person.FACTS,
                    Village.FACTS,
                    County.FACTS,
                    List.of(ExitProcedure.COHORT),
                    ExitProcedure.Taken.FACTS,
                    List.of(Aftercare.Support.AMOUNT))
            .<Fact<?, ?>>flatMap(List::stream)
            .toList();

    void check() {
        FACTS.forEach(this::checkFact);
        check(Yuan::of, Yuan::toString);
        check(Ratio::of, Ratio::toString);
    }

    private <V> void checkFact(Fact<?, V> fact) {
        check(fact::parse, fact::print);
    }

    private <V> void check(Function<String, V> parse, Function<V, String> print) {
        V value;
        try {
            value = parse.apply(text);
        } catch (IllegalArgumentException refused) {
            demand(refused.getMessage() != null && !(refused instanceof NumberFormatException), refused);
            return;
        }
        String printed = print.apply(value);
        demand(parse.apply(printed).equals(value), value + " printed as " + printed);
        demand(printed.length() <= 2 * text.length() + 256, printed.length() + " characters are printed");
    }

    private void demand(boolean holds, Object found) {
        if (!holds) {
            throw new AssertionError("\"" + text + "\": " + found);
        }
    }
}
