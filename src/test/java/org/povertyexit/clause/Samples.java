package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.testkit.law.Kind;

/** A small law of its own, to try the grammar on. */
final class Samples {
    private Samples() {}

    static final LocalDate DAY = LocalDate.of(2019, 12, 31);
    static final Citation CITATION =
            Document.of("某办法", "某机关", "2019", Citation.Standing.READ).at("一");

    static final Condition<Household> FOOD = Condition.of(Household.FOOD);
    static final Condition<Household> SCARCE = Condition.of(Household.WATER_SCARCE_AREA);
    static final Category<Household, HousingGrade> GRADE = Category.of(Household.HOUSING_GRADE);
    static final Quantity<Household, BigDecimal> LITRES = Quantity.of(Household.WATER_LITRES);
    static final Quantity<Household, Long> OUTAGE = Quantity.of(Household.WATER_OUTAGE_DAYS);

    static final Dated<BigDecimal> TWENTY = inForce("二十", "twenty", new BigDecimal(20));
    static final Dated<BigDecimal> THIRTY = inForce("三十", "thirty", new BigDecimal(30));
    static final Dated<Long> TEN_DAYS = inForce("十天", "ten days", 10L);

    /** A number that was established for another year only. */
    static final Dated<BigDecimal> OPEN = Dated.<BigDecimal>named("未定数", "open number", DAY)
            .inYear(2018, new BigDecimal(20), CITATION)
            .build();

    static Dated<Long> number(long value) {
        return inForce("数" + value, "number " + value, value);
    }

    private static <V> Dated<V> inForce(String zh, String en, V value) {
        return Dated.<V>named(zh, en, DAY).inYear(2019, value, CITATION).build();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static Clause<Household> clause(Requirement<Household>... requirements) {
        return Clause.household("sample", Theme.WATER, CITATION, requirements);
    }

    static Household household(String facts) {
        return Kind.HOUSEHOLD.parse("H", facts.replace(" ", "; "));
    }

    static Outcome outcome(Requirement<Household> requirement, String facts) {
        return outcome(requirement, household(facts));
    }

    /** What it says of a subject, which is the same by its code. */
    static <S> Outcome outcome(Requirement<S> requirement, S subject) {
        Check<S> check = requirement.on(new Binding(DAY, false, Map.of()));
        Outcome outcome = check.outcome(subject);
        assertThat(check.code().ask(subject))
                .as("%s of %s, as code", check.demand(), subject)
                .isEqualTo(Code.bits(outcome));
        return outcome;
    }

    /** In words how an amount compares with a number: above, at, below, or what else it may be. */
    static <S, V extends Comparable<V>> String compared(Quantity<S, V> quantity, S subject, V number) {
        Dated<V> dated = inForce("数", "number", number);
        return switch (outcome(quantity.exceeds(dated), subject)) {
            case MET -> "above";
            case NOT_MET ->
                outcome(quantity.isBelow(dated), subject) == Outcome.MET ? "below" : notAbove(quantity, subject, dated);
            case UNDETERMINED -> outcome(quantity.isAtLeast(dated), subject) == Outcome.MET ? "not below" : "any";
        };
    }

    private static <S, V extends Comparable<V>> String notAbove(Quantity<S, V> quantity, S subject, Dated<V> number) {
        return outcome(quantity.isAtLeast(number), subject) == Outcome.MET ? "at" : "not above";
    }
}
