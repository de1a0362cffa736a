package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.povertyexit.clause.Outcome.MET;
import static org.povertyexit.clause.Outcome.NOT_MET;
import static org.povertyexit.clause.Outcome.UNDETERMINED;
import static org.povertyexit.clause.Requirement.allOf;
import static org.povertyexit.clause.Requirement.anyOf;
import static org.povertyexit.clause.Requirement.where;
import static org.povertyexit.clause.Samples.FOOD;
import static org.povertyexit.clause.Samples.GRADE;
import static org.povertyexit.clause.Samples.LITRES;
import static org.povertyexit.clause.Samples.OPEN;
import static org.povertyexit.clause.Samples.OUTAGE;
import static org.povertyexit.clause.Samples.SCARCE;
import static org.povertyexit.clause.Samples.TEN_DAYS;
import static org.povertyexit.clause.Samples.THIRTY;
import static org.povertyexit.clause.Samples.TWENTY;
import static org.povertyexit.clause.Samples.outcome;
import static org.povertyexit.facts.HousingGrade.A;
import static org.povertyexit.facts.HousingGrade.B;
import static org.povertyexit.facts.HousingGrade.SAFE_ELSEWHERE;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.facts.Household;

/** How requirements are put together, and what they say of what is not known. */
class RequirementTest {

    @Test
    void whatIsJudgedByACategoryUsesThatToo() {
        Condition<Household> judged = Condition.judged("计", "counted", "register", GRADE, (household, day) -> {
            throw new IllegalStateException("asked");
        });

        assertThat(judged.holds().inputs())
                .extracting(Requirement.Input::name, Requirement.Input::direction)
                .contains(tuple("housing_grade", Requirement.Direction.NEITHER));
    }

    @ParameterizedTest
    @CsvSource({
        "food=yes water_litres=20, MET, MET",
        "food=yes water_litres=19, NOT_MET, MET",
        "food=yes, UNDETERMINED, MET",
        "food=no water_litres=20, NOT_MET, MET",
        "food=no water_litres=19, NOT_MET, NOT_MET",
        "food=no, NOT_MET, UNDETERMINED",
        "water_litres=20, UNDETERMINED, MET",
        "food=suspected water_litres=19, NOT_MET, UNDETERMINED",
        "'', UNDETERMINED, UNDETERMINED",
    })
    void allAndAnyAreDecidedAsSoonAsTheyCanBe(String facts, Outcome all, Outcome any) {
        assertThat(outcome(allOf(FOOD.holds(), LITRES.isAtLeast(TWENTY)), facts))
                .isEqualTo(all);
        assertThat(outcome(anyOf(FOOD.holds(), LITRES.isAtLeast(TWENTY)), facts))
                .isEqualTo(any);
    }

    @Test
    void anExceptionToATestOfTheSameFactIsOneTest() {
        Requirement<Household> safe = GRADE.isOneOf(A, B).unless(GRADE.is(SAFE_ELSEWHERE));

        assertThat(safe.inputs()).extracting(Requirement.Input::name).containsExactly("housing_grade");
        assertThat(outcome(safe, "housing_grade=SAFE_ELSEWHERE")).isEqualTo(MET);
        assertThat(outcome(safe, "housing_grade=B")).isEqualTo(MET);
        assertThat(outcome(safe, "housing_grade=RESETTLED")).isEqualTo(NOT_MET);
        assertThat(outcome(safe, "housing_grade=suspected")).isEqualTo(UNDETERMINED);
    }

    @Test
    void testsOfOneFactAreOneTestWhereverTheyStand() {
        Requirement<Household> any = anyOf(FOOD.holds(), GRADE.is(A), LITRES.isAtLeast(TWENTY), GRADE.is(B));

        assertThat(any.inputs())
                .extracting(Requirement.Input::name)
                .containsExactly("food", "housing_grade", "water_litres");
        assertThat(outcome(any, "food=no water_litres=0 housing_grade=B")).isEqualTo(MET);
        assertThat(outcome(any, "food=no water_litres=0 housing_grade=C")).isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "water_scarce_area=yes water_litres=20, MET",
        "water_scarce_area=yes water_litres=19, NOT_MET",
        "water_scarce_area=no water_litres=30, MET",
        "water_scarce_area=no water_litres=29, NOT_MET",
        "water_litres=15, NOT_MET",
        "water_litres=25, UNDETERMINED",
        "water_litres=40, MET",
        "water_litres=30..90, MET",
        "water_litres=20..30, UNDETERMINED",
        "water_litres=0..19, NOT_MET",
        "water_litres=0..20, UNDETERMINED",
        "water_scarce_area=yes, UNDETERMINED",
        "'', UNDETERMINED",
    })
    void aChoiceIsUndeterminedOnlyWhenItsBranchesDisagree(String facts, Outcome outcome) {
        assertThat(outcome(where(SCARCE.holds(), LITRES.isAtLeast(TWENTY)).elsewhere(LITRES.isAtLeast(THIRTY)), facts))
                .isEqualTo(outcome);
    }

    @Test
    void whatThereIsNoneOfMeetsNoDemand() {
        assertThat(outcome(LITRES.isAtLeast(TWENTY), "water_litres=none")).isEqualTo(NOT_MET);
        assertThat(outcome(LITRES.isAtMost(TWENTY), "water_litres=none")).isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"yes, UNDETERMINED", "suspected, UNDETERMINED", "'', UNDETERMINED", "no, NOT_MET"})
    void anOpenNumberLeavesTheClauseUndeterminedUnlessAnotherPartIsNotMet(String food, Outcome outcome) {
        Clause<Household> clause = Samples.clause(FOOD.holds(), LITRES.isAtLeast(OPEN));
        Household household = Samples.household("food=" + food + " water_litres=50");

        assertThat(clause.on(Samples.DAY).outcome(household)).isEqualTo(outcome);
        assertThat(clause.on(Samples.DAY).finding(household).outcome()).isEqualTo(outcome);
    }

    @Test
    void anOpenNumberSaysForWhichYearItIsNotEstablished() {
        Finding finding =
                Samples.clause(LITRES.isAtLeast(OPEN)).on(Samples.DAY).finding(Samples.household("water_litres=50"));

        assertThat(finding.evidence().demanded(Locale.ENGLISH))
                .contains("open number", "number not established for 2019");
        assertThat(finding.evidence().demanded(Locale.CHINESE)).contains("2019年数值未确定");
    }

    @Test
    void eachInputSaysWhichWayItServes() {
        Requirement<Household> requirement = allOf(
                FOOD.holds(),
                where(SCARCE.holds(), LITRES.isAtLeast(TWENTY)).elsewhere(LITRES.isAtLeast(THIRTY)),
                OUTAGE.isAtMost(TEN_DAYS));

        assertThat(requirement.inputs())
                .extracting(input -> input.name() + " " + input.direction())
                .containsExactly("food UP", "water_scarce_area NEITHER", "water_litres UP", "water_outage_days DOWN");
    }
}
