package org.povertyexit.audit;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Text;

/** What a fact that is a condition or a category can be, in FEEL as in files: {@code "yes"}, {@code "no"}, {@code "suspected"}. */
record Answers(Fact<?, ?> fact) {
    static final String SUSPECTED = "\"suspected\"";
    static final String MISSING = "null";
    private static final Text YES = new Text("是", "yes");
    private static final Text NO = new Text("否", "no");

    /** Whether a fact is of this kind. */
    static boolean areOf(Fact<?, ?> fact) {
        return fact.type() == Boolean.class || fact.type().isEnum();
    }

    /** The values that can be established. */
    List<?> values() {
        return fact.type() == Boolean.class
                ? List.of(true, false)
                : Arrays.asList(fact.type().getEnumConstants());
    }

    /** Some values, as FEEL writes them. */
    String words(Collection<?> some) {
        return some.stream().map(value -> "\"" + word(fact, value) + "\"").collect(Collectors.joining(", "));
    }

    private static <V> String word(Fact<?, V> fact, Object value) {
        return fact.print(Observed.known(fact.type().cast(value)));
    }

    /** Some values, in words. */
    Text meaning(Collection<?> some) {
        return some.stream()
                .map(Answers::meaning)
                .reduce((one, other) -> one.plus(new Text("、", ", ")).plus(other))
                .orElse(Text.same(""));
    }

    private static Text meaning(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? YES : NO;
        }
        return value instanceof Text.Labelled word ? word.label() : Text.same(value.toString());
    }

    /** All that can be recorded. */
    String allowed() {
        return words(values()) + (fact.suspectable() ? ", " + SUSPECTED : "") + ", " + MISSING;
    }
}
