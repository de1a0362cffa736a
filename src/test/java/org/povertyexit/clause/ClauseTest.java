package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.povertyexit.clause.Requirement.anyOf;
import static org.povertyexit.clause.Requirement.where;
import static org.povertyexit.clause.Samples.CITATION;
import static org.povertyexit.clause.Samples.FOOD;
import static org.povertyexit.clause.Samples.GRADE;
import static org.povertyexit.clause.Samples.LITRES;
import static org.povertyexit.clause.Samples.SCARCE;
import static org.povertyexit.clause.Samples.THIRTY;
import static org.povertyexit.clause.Samples.TWENTY;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Village;

/** What the grammar refuses to build. */
class ClauseTest {

    @Test
    void aClauseThatDemandsNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clause.household("empty", Theme.FOOD, CITATION))
                .withMessageContaining("empty");
    }

    @Test
    void aClauseWithoutAnIdIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clause.household(" ", Theme.FOOD, CITATION, FOOD.holds()))
                .withMessageContaining("id");
    }

    @Test
    void aFactUsedInTwoDirectionsIsRefused() {
        assertInexact("water_litres", LITRES.isAtLeast(TWENTY), LITRES.isAtMost(THIRTY));
    }

    @Test
    void aFactThatChoosesIsRefusedASecondTime() {
        Requirement<Household> choice =
                where(SCARCE.holds(), LITRES.isAtLeast(TWENTY)).elsewhere(LITRES.isAtLeast(THIRTY));

        assertInexact("water_scarce_area", choice, choice);
        assertInexact("water_scarce_area", choice, SCARCE.holds());
    }

    @Test
    void aFactUsedInTwoDirectionsInOneBranchIsRefused() {
        Requirement<Household> always = anyOf(LITRES.isAtMost(THIRTY), LITRES.isAtLeast(TWENTY));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> where(SCARCE.holds(), always).elsewhere(FOOD.holds()))
                .withMessageContaining("water_litres");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> where(SCARCE.holds(), LITRES.isAtLeast(TWENTY)).elsewhere(always))
                .withMessageContaining("water_litres");
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static void assertInexact(String fact, Requirement<Household>... requirements) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.clause(requirements))
                .withMessageContaining(fact);
    }

    @Test
    void aFactUsedTwiceInOneDirectionIsAccepted() {
        assertThat(Samples.clause(LITRES.isAtLeast(TWENTY), LITRES.exceeds(THIRTY))
                        .id())
                .isEqualTo("sample");
    }

    @Test
    void aFactUsedInTwoDirectionsInTwoBranchesIsAcceptedOnce() {
        Requirement<Household> choice =
                where(SCARCE.holds(), LITRES.isAtLeast(TWENTY)).elsewhere(LITRES.isAtMost(THIRTY));

        assertThat(Samples.clause(choice).id()).isEqualTo("sample");
        assertInexact("water_litres", choice, LITRES.isAtLeast(TWENTY));
    }

    @Test
    void aTestThatEveryValuePassesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GRADE.isOneOf(HousingGrade.A, HousingGrade.values()))
                .withMessageContaining("housing_grade");
    }

    @Test
    void aRequirementWithoutAPartIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> anyOf());
    }

    @Test
    void aCitationWithoutAnArticleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CITATION.document().at(" "))
                .withMessageContaining("某办法");
    }

    @Test
    void aConsideredClauseIsTheSameButDoesNotDecide() {
        Clause<Household> clause = Samples.clause(FOOD.holds());

        assertThat(clause.force()).isEqualTo(Clause.Force.DECISIVE);
        assertThat(clause.considered().force()).isEqualTo(Clause.Force.CONSIDERED);
        assertThat(clause.considered().id()).isEqualTo(clause.id());
    }

    @Test
    void theOtherReadingOfAClauseIsPrintedWithItsFinding() {
        Clause<Household> clause = Samples.clause(LITRES.isAtLeast(TWENTY)).orRead(LITRES.exceeds(TWENTY));
        Finding finding = clause.on(Samples.DAY).finding(Samples.household("water_litres=20"));

        assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        assertThat(finding.atBoundary()).isTrue();
        assertThat(finding.otherReading()).contains(Outcome.NOT_MET);
    }

    @Test
    void aClauseSpeaksOfTheKindOfSubjectThatItWasWrittenFor() {
        Requirement<ExitProcedure> order = Condition.<ExitProcedure>judged("次序", "order", "steps", (steps, day) -> null)
                .holds();
        Requirement<Aftercare> support = Condition.<Aftercare>judged("延续", "support", "supports", (kept, day) -> null)
                .holds();

        assertThat(List.of(
                        Samples.clause(FOOD.holds()),
                        Clause.village(
                                "v",
                                Theme.CLINIC,
                                CITATION,
                                Condition.of(Village.CLINIC).holds()),
                        Clause.county(
                                "c",
                                Theme.INCIDENCE,
                                CITATION,
                                Category.of(County.REGION).is(Region.WESTERN)),
                        Clause.procedure("p", Theme.PROCEDURE, CITATION, order),
                        Clause.aftercare("a", Theme.POLICY, CITATION, support)))
                .extracting(Clause::level)
                .containsExactly(Level.HOUSEHOLD, Level.VILLAGE, Level.COUNTY, Level.PROCEDURE, Level.AFTERCARE);
    }

    @Test
    void oneNumberOfSeveralIsSetByTheNameThatItHasOrHad() {
        Dated<BigDecimal> forty = number("forty", 40);
        Dated<BigDecimal> fifty = number("fifty", 50);
        Clause<Household> clause =
                Samples.clause(where(SCARCE.holds(), LITRES.isAtLeast(TWENTY)).elsewhere(LITRES.isAtLeast(THIRTY)));

        assertThat(clause.setting("twenty", forty).numbers()).containsExactly(forty, THIRTY);
        assertThat(clause.setting("twenty", forty).setting("forty", fifty).numbers())
                .containsExactly(fifty, THIRTY);
        assertThat(clause.setting("twenty", forty).setting("twenty", fifty).numbers())
                .containsExactly(fifty, THIRTY);
    }

    private static Dated<BigDecimal> number(String name, long value) {
        return Dated.<BigDecimal>named(name, name, Samples.DAY)
                .inYear(2019, BigDecimal.valueOf(value), CITATION)
                .build();
    }
}
