package org.povertyexit.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;

/** Facts as the inputs of a DMN model: what is missing is null. */
final class DmnInputs {
    private DmnInputs() {}

    static Map<String, Object> of(Household household) {
        Map<String, Object> inputs = of(Household.FACTS, household);
        inputs.put(
                Feel.MEMBERS,
                household.members().stream()
                        .map(member -> of(Person.FACTS, member))
                        .toList());
        return inputs;
    }

    static Map<String, Object> of(Village village) {
        return of(Village.FACTS, village);
    }

    static Map<String, Object> of(County county) {
        return of(County.FACTS, county);
    }

    private static <S> Map<String, Object> of(List<Fact<S, ?>> facts, S subject) {
        Map<String, Object> inputs = new HashMap<>();
        facts.forEach(fact -> inputs.put(fact.name(), of(fact, subject)));
        return inputs;
    }

    private static <S, V> @Nullable Object of(Fact<S, V> fact, S subject) {
        Observed<V> observed = fact.of(subject);
        if (observed.isMissing()) {
            return null;
        }
        if (Answers.areOf(fact)) {
            return fact.print(observed);
        }
        if (observed instanceof Observed.Between<V> between) {
            return amount(number(between.low()), number(between.high()), false);
        }
        if (observed instanceof Observed.Known<V> known) {
            Object value = number(known.value());
            return value instanceof LocalDate ? value : amount(value, value, false);
        }
        return amount(null, null, true);
    }

    private static Map<String, Object> amount(@Nullable Object low, @Nullable Object high, boolean none) {
        Map<String, Object> amount = new HashMap<>();
        amount.put("low", low);
        amount.put("high", high);
        amount.put("none", none);
        return amount;
    }

    private static Object number(Object value) {
        if (value instanceof Ratio rate) {
            return Map.of(
                    "numerator", new BigDecimal(rate.numerator()), "denominator", new BigDecimal(rate.denominator()));
        }
        if (value instanceof Long count) {
            return BigDecimal.valueOf(count);
        }
        return value instanceof Yuan yuan ? yuan.toBigDecimal() : value;
    }
}
