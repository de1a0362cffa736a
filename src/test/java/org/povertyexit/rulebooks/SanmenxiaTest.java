package org.povertyexit.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.no;
import static org.povertyexit.facts.Observed.suspected;
import static org.povertyexit.facts.Observed.yes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;

/** Sanmenxia: 疑似从有 for households and 一低五有六通 for villages, both from 2019-10-17. */
class SanmenxiaTest {
    private static final RulesInForce BEFORE = Rulebooks.SANMENXIA.inForceOn(LocalDate.of(2019, 10, 16));
    private static final RulesInForce FROM = Rulebooks.SANMENXIA.inForceOn(LocalDate.of(2019, 10, 17));

    /** A village of which each of the twelve items is in order, with 19 poor of 1,000 persons. */
    private static final Village VILLAGE = Village.builder()
            .id("V1")
            .villagePopulation(known(1_000L))
            .poorPopulation(known(19L))
            .hardenedRoad(yes())
            .busService(yes())
            .safeWater(yes())
            .electricity(yes())
            .broadcasting(yes())
            .broadband(yes())
            .cultureCentre(yes())
            .clinic(yes())
            .doctor(yes())
            .industry(yes())
            .collectiveIncome(known(Yuan.of(1_000)))
            .build();

    @Test
    void suspectedFoodCountsFromTheDayOfTheArticleOn() {
        Household household =
                Household.builder().id("H1").food(suspected()).clothing(yes()).build();
        assertThat(BEFORE.assess(household).outcome(Theme.FOOD)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(FROM.assess(household).outcome(Theme.FOOD)).isEqualTo(Outcome.NOT_MET);
        assertThat(FROM.assess(household).outcome(Theme.CLOTHING)).isEqualTo(Outcome.MET);
    }

    @Test
    void suspicionCountsForFiveThemesAndLeavesIncomeAndWaterUndetermined() {
        Household household = Household.builder()
                .id("H1")
                .stableIncome(suspected())
                .food(suspected())
                .clothing(suspected())
                .housingGrade(suspected())
                .treatmentAccessible(suspected())
                .waterQuality(suspected())
                .build();
        Verdict verdict = FROM.assess(household);
        assertThat(verdict.unmet())
                .extracting(Clause::theme)
                .containsExactly(Theme.FOOD, Theme.CLOTHING, Theme.MEDICAL, Theme.HOUSING);
        assertThat(verdict.undetermined())
                .extracting(Clause::theme)
                .containsExactly(Theme.INCOME, Theme.EDUCATION, Theme.WATER);
        assertThat(BEFORE.assess(household).unmet()).isEmpty();
    }

    @Test
    void twelveItemsDecide() {
        assertThat(FROM.clauses(Level.VILLAGE)).hasSize(12).allMatch(clause -> clause.force() == Clause.Force.DECISIVE);
        assertThat(FROM.assess(VILLAGE).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void withoutAnyOneItemTheVillageIsNotOut() {
        List<Fact<Village, Boolean>> items = List.of(
                Village.HARDENED_ROAD,
                Village.BUS_SERVICE,
                Village.SAFE_WATER,
                Village.ELECTRICITY,
                Village.BROADCASTING,
                Village.BROADBAND,
                Village.CULTURE_CENTRE,
                Village.CLINIC,
                Village.DOCTOR,
                Village.INDUSTRY);
        for (Fact<Village, Boolean> item : items) {
            Village without = item.with(VILLAGE, no());
            assertThat(FROM.assess(without).outcome()).as("%s", item).isEqualTo(Outcome.NOT_MET);
            assertThat(FROM.assess(without).unmet()).hasSize(1);
            assertThat(BEFORE.assess(without).outcome()).as("%s", item).isEqualTo(Outcome.MET);
            assertThat(FROM.assess(item.hide(VILLAGE)).outcome()).as("%s", item).isEqualTo(Outcome.UNDETERMINED);
        }
        Village poor = Village.COLLECTIVE_INCOME.with(VILLAGE, known(Yuan.of(0)));
        assertThat(FROM.assess(poor).themes()).containsExactly(Theme.COLLECTIVE_INCOME);
        Village many = Village.POOR_POPULATION.with(VILLAGE, known(21L));
        assertThat(FROM.assess(many).themes()).containsExactly(Theme.INCIDENCE);
    }

    @Test
    void exactlyTwoPerCentOfTheWholeVillageIsMetInHenanAndNotHere() {
        Village village = Village.POOR_POPULATION.with(VILLAGE, known(20L));
        RulesInForce henan = Rulebooks.HENAN.inForceOn(LocalDate.of(2019, 10, 17));
        assertThat(henan.assess(village).outcome()).isEqualTo(Outcome.MET);
        assertThat(henan.explain(village).atBoundary())
                .extracting(Clause::id)
                .containsExactly("henan.village.incidence");
        assertThat(FROM.assess(village).themes()).containsExactly(Theme.INCIDENCE);
        assertThat(FROM.explain(village).atBoundary())
                .extracting(Clause::id)
                .containsExactly("sanmenxia.village.incidence");
        assertThat(BEFORE.assess(village).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void whatIsInferredIsSaidToBe() {
        assertThat(FROM.print(Locale.ENGLISH))
                .contains("一低五有六通 inferred; no source defines 一低五有六通")
                .contains("疑似从有 inferred; 疑似从有 is a principle of inspection, read here as a criterion")
                .contains("not established: the definition of 一低五有六通 (its items are inferred)")
                .contains("not established: that 疑似从有 is a criterion (inferred)");
        assertThat(FROM.print(Locale.CHINESE)).contains("未确定：“一低五有六通”的定义（各项系推断）");
        assertThat(Rulebooks.SANMENXIA.notEstablished()).hasSize(2);
    }
}
