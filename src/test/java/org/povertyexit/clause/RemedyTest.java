package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.clause.Samples.FOOD;
import static org.povertyexit.clause.Samples.GRADE;
import static org.povertyexit.clause.Samples.LITRES;
import static org.povertyexit.clause.Samples.SCARCE;
import static org.povertyexit.clause.Samples.THIRTY;
import static org.povertyexit.clause.Samples.TWENTY;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Observed;

/** What would have to change: within what was observed where that does, and nothing where nothing does. */
class RemedyTest {
    private static final Condition<Household> CLOTHED = Condition.of(Household.CLOTHING);
    private static final Quantity<Household, Long> YEAR = Quantity.of(Household.EXIT_YEAR);
    private static final Dated<Long> Y2018 = Samples.number(2018L);
    private static final Dated<Long> Y2019 = Samples.number(2019L);
    private static final Requirement.Input<Household> CLOTHING = yes(Household.CLOTHING);

    private static Requirement.Input<Household> yes(Fact<Household, Boolean> fact) {
        return Requirement.input(fact, List.of(Observed.yes()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static List<String> changes(String facts, Requirement<Household>... requirements) {
        List<Clause.InForce<Household>> clauses = Arrays.stream(requirements)
                .map(requirement -> Samples.clause(requirement).on(Samples.DAY))
                .toList();
        return Clause.changesFor(Samples.household(facts), clauses).stream()
                .map(change -> change.fact() + "=" + Words.of(change.to()).en())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "water_litres=15..25, water_scarce_area=yes water_litres=20.00",
        "water_litres=25, water_scarce_area=yes",
        "water_litres=15..35, water_litres=30.00",
        "water_litres=10..15, water_litres=30.00",
        "water_litres=15 water_scarce_area=no, water_litres=30.00",
    })
    void aChoiceIsSettledByWhatCanStillBe(String facts, String changes) {
        Requirement<Household> lessWhereScarce =
                Requirement.where(SCARCE.holds(), LITRES.isAtLeast(TWENTY)).elsewhere(LITRES.isAtLeast(THIRTY));
        assertThat(changes(facts, lessWhereScarce)).containsExactly(changes.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "water_litres=15..25, water_scarce_area=no water_litres=20.00",
        "water_litres=25, water_scarce_area=no",
    })
    void aChoiceIsSettledTheOtherWayWhereThatServes(String facts, String changes) {
        Requirement<Household> moreWhereScarce =
                Requirement.where(SCARCE.holds(), LITRES.isAtLeast(THIRTY)).elsewhere(LITRES.isAtLeast(TWENTY));
        assertThat(changes(facts, moreWhereScarce)).containsExactly(changes.split(" ", -1));
    }

    @Test
    void aCategoryIsSettledByAnyOfItsValues() {
        Requirement<Household> lessElsewhere = Requirement.where(
                        GRADE.isOneOf(HousingGrade.A, HousingGrade.B), LITRES.isAtLeast(THIRTY))
                .elsewhere(LITRES.isAtLeast(TWENTY));
        assertThat(changes("water_litres=25", lessElsewhere)).containsExactly("housing_grade=resettled");
    }

    /** A year chooses in two clauses; as it comes down, other branches hold. */
    @ParameterizedTest
    @CsvSource({
        "water_litres=0 housing_grade=A, exit_year=2018",
        "water_litres=0 housing_grade=A food=no, exit_year=2017 clothing=yes",
    })
    void whatAnotherBranchNeededIsTakenBack(String facts, String changes) {
        Requirement<Household> first =
                Requirement.where(YEAR.isAtLeast(Y2018), FOOD.holds()).elsewhere(CLOTHED.holds());
        Requirement<Household> second = Requirement.where(YEAR.isAtLeast(Y2019), LITRES.isAtLeast(TWENTY))
                .elsewhere(GRADE.is(HousingGrade.A));
        assertThat(changes(facts.contains("food") ? facts : facts + " food=yes", first, second))
                .containsExactly(changes.split(" ", -1));
    }

    @Test
    void anAmountIsBroughtDownAsFarAsTheLastBranchAllows() {
        Requirement<Household> first =
                Requirement.where(YEAR.isAtLeast(Y2018), FOOD.holds()).elsewhere(CLOTHED.holds());
        Requirement<Household> second = Requirement.where(YEAR.isAtLeast(Y2019), LITRES.isAtLeast(THIRTY))
                .elsewhere(LITRES.isAtLeast(TWENTY));
        assertThat(changes("food=yes clothing=no water_litres=10", first, second))
                .containsExactly("exit_year=2018", "water_litres=20.00");
    }

    private static List<Change<Household>> find(
            Function<Household, Outcome> verdict, List<Requirement.Input<Household>> inputs) {
        return Remedy.find(Samples.household(""), new Remedy.Goal<>(verdict, household -> inputs, List.of()));
    }

    @Test
    void aPlaceWithoutABestValueCannotBeFilled() {
        Requirement.Input<Household> noBest = Requirement.input(Household.FOOD, List.of());
        assertThat(find(household -> Outcome.NOT_MET, List.of(CLOTHING, noBest)))
                .isEmpty();
    }

    @Test
    void whatContradictsTheSubjectDoesNotDo() {
        Function<Household, Outcome> impossible = household -> {
            if (household.clothing().isKnown()) {
                throw new IllegalArgumentException("clothing");
            }
            return Outcome.UNDETERMINED;
        };
        assertThat(find(impossible, List.of(CLOTHING))).isEmpty();
    }

    @Test
    void whatIsKnownIsChangedOnlyWhereWhatIsUnknownDoesNotDo() {
        Requirement<Household> either = Requirement.anyOf(FOOD.holds(), LITRES.isAtLeast(TWENTY));
        assertThat(changes("food=no", either)).containsExactly("water_litres=20.00");
        assertThat(changes("food=no water_litres=none", either)).hasSize(1);
    }

    @Test
    void thereIsNoUnitMoreThanANumberCanHave() {
        Slot<Household> persons = new FactSlot<>(Household.MEMBER_COUNT, draft -> List.of(), false);
        long most = Long.MAX_VALUE;

        assertThat(new Change<>(persons, Observed.missing(), Observed.known(most)).oneUnitLess())
                .isEmpty();
        assertThat(new Change<>(persons, Observed.missing(), Observed.known(most - 1)).oneUnitLess())
                .map(Change::to)
                .hasValue(Observed.known(most));
    }
}
