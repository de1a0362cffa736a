package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.povertyexit.RulesInForce;
import org.povertyexit.Tally;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;

/** A tally bounds the persons who are out and those who are not. */
class TallyTest {
    private static final RulesInForce RULES = National.rules(National.DAYS.get(7));
    private static final Verdict MET = RULES.assess(Records.HOUSEHOLD);
    private static final Household HUNGRY = Household.FOOD.with(Records.HOUSEHOLD, Observed.no());
    private static final Verdict NOT_MET = RULES.assess(HUNGRY);
    private static final Verdict UNDETERMINED = RULES.assess(Household.FOOD.hide(Records.HOUSEHOLD));
    private static final String FOOD = "national.household.food";

    @Test
    void thePoorAreThoseNotOutAndUpToThoseOfWhomItIsNotKnown() {
        Tally tally = Tally.of(NOT_MET, Observed.known(3L))
                .with(NOT_MET, Observed.between(2L, 4L))
                .with(UNDETERMINED, Observed.known(5L))
                .with(MET, Observed.known(6L));

        assertThat(tally.poorPopulation(1000)).isEqualTo(Observed.between(5L, 12L));
        assertThat(tally.exitedPopulation(1000)).isEqualTo(Observed.between(6L, 11L));
        assertThat(tally.count(Outcome.NOT_MET)).isEqualTo(new Tally.Count(2, 5, Optional.of(7L)));
    }

    @Test
    void thePoorAreKnownWhenEverythingIsKnown() {
        Tally tally = Tally.of(NOT_MET, Observed.known(3L)).with(MET, Observed.known(6L));

        assertThat(tally.poorPopulation(1000)).isEqualTo(Observed.known(3L));
        assertThat(Tally.NONE.poorPopulation(1000)).isEqualTo(Observed.known(0L));
    }

    @Test
    void householdsThatMayBeOfAnySizeAreNoMoreThanThePopulation() {
        Tally tally = Tally.of(NOT_MET, Observed.between(10L, Long.MAX_VALUE))
                .with(UNDETERMINED, Observed.between(1L, Long.MAX_VALUE));

        assertThat(tally.poorPopulation(1000)).isEqualTo(Observed.between(10L, 1000L));
        assertThat(tally.poorPopulation(Long.MAX_VALUE)).isEqualTo(Observed.between(10L, Long.MAX_VALUE));
        assertThat(tally.exitedPopulation(1000)).isEqualTo(Observed.between(0L, 1000L));
    }

    @Test
    void aHouseholdOfUnknownSizeCountsForOnePersonAtLeastAndForThePopulationAtMost() {
        assertThat(Tally.of(NOT_MET, Observed.missing()).poorPopulation(1000)).isEqualTo(Observed.between(1L, 1000L));
        assertThat(Tally.of(UNDETERMINED, Observed.missing()).poorPopulation(1000))
                .isEqualTo(Observed.between(0L, 1000L));
        assertThat(Tally.of(MET, Observed.missing()).poorPopulation(1000)).isEqualTo(Observed.known(0L));
        assertThat(Tally.of(NOT_MET, Observed.missing()).count(Outcome.NOT_MET).most())
                .isEmpty();
    }

    @Test
    void theUpperBoundNeverPassesThePopulation() {
        Tally tally = Tally.of(NOT_MET, Observed.known(3L)).with(UNDETERMINED, Observed.known(50L));

        assertThat(tally.poorPopulation(20)).isEqualTo(Observed.between(3L, 20L));
        assertThat(tally.exitedPopulation(20)).isEqualTo(Observed.between(0L, 20L));
    }

    @Test
    void morePoorThanThereArePersonsIsRefusedWithBothFigures() {
        Tally tally = Tally.of(NOT_MET, Observed.known(30L));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.poorPopulation(20))
                .withMessageContaining("30")
                .withMessageContaining("20");
    }

    @Test
    void aTallyStaysAsItIsWhateverIsCountedAfterIt() {
        Tally first = Tally.of(NOT_MET, Observed.known(3L));
        Tally second = first.with(MET, Observed.known(2L));
        Tally third = second.with(NOT_MET, Observed.known(1L));

        assertThat(first).isEqualTo(Tally.of(NOT_MET, Observed.known(3L)));
        assertThat(second).isEqualTo(Tally.of(MET, Observed.known(2L)).plus(first));
        assertThat(third.byClause().values()).containsExactly(Map.of(Outcome.NOT_MET, 2L));
        assertThat(second.byClause().values()).containsExactly(Map.of(Outcome.NOT_MET, 1L));
        assertThat(Tally.NONE.subjects()).isZero();
    }

    @Test
    void asManyAsThereArePersonsCanBePoorOrOut() {
        assertThat(Tally.of(NOT_MET, Observed.known(30L)).poorPopulation(30)).isEqualTo(Observed.known(30L));
        assertThat(Tally.of(MET, Observed.known(30L)).exitedPopulation(30)).isEqualTo(Observed.known(30L));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.of(MET, Observed.known(30L)).exitedPopulation(29))
                .withMessage("30 persons meet the criteria, more than the population of 29");
    }

    @Test
    void twoTalliesAddUpToOneByOutcomeAndByClause() {
        Tally one = Tally.of(NOT_MET, Observed.known(3L)).with(MET, Observed.known(6L));
        Tally other = Tally.of(NOT_MET, Observed.known(4L)).with(UNDETERMINED, Observed.known(5L));

        assertThat(one.plus(other)).hasToString("1 met, 2 not met, 1 undetermined");
        assertThat(one.plus(other).count(Outcome.NOT_MET)).isEqualTo(new Tally.Count(2, 7, Optional.of(7L)));
        assertThat(one.plus(other).byClause())
                .isEqualTo(Map.of(FOOD, Map.of(Outcome.NOT_MET, 2L, Outcome.UNDETERMINED, 1L)));
        assertThat(one.byClause()).as("as it was").isEqualTo(Map.of(FOOD, Map.of(Outcome.NOT_MET, 1L)));
    }

    @Test
    void householdsCountedInPartsGiveTheSameTally() {
        List<Household> households = IntStream.range(0, 64)
                .mapToObj(i -> i % 4 == 0 ? HUNGRY : Records.HOUSEHOLD)
                .toList();
        Tally tally = households.parallelStream().collect(RULES.toTally());

        assertThat(tally).isEqualTo(households.stream().collect(RULES.toTally()));
        assertThat(tally).hasToString("48 met, 16 not met, 0 undetermined");
        assertThat(tally.byClause()).isEqualTo(Map.of(FOOD, Map.of(Outcome.NOT_MET, 16L)));
    }

    @Test
    void talliesOfTheSameVerdictsAreEqualInWhateverOrder() {
        Tally one = Tally.of(NOT_MET, Observed.known(3L)).with(MET, Observed.known(6L));
        Tally other = Tally.of(MET, Observed.known(6L)).with(NOT_MET, Observed.known(3L));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void talliesOfOtherPersonsOrOtherClausesDiffer() {
        Tally hungry = Tally.of(NOT_MET, Observed.known(3L));
        Tally unclothed =
                Tally.of(RULES.assess(Household.CLOTHING.with(Records.HOUSEHOLD, Observed.no())), Observed.known(3L));

        assertThat(hungry)
                .isNotEqualTo(Tally.of(NOT_MET, Observed.known(4L)))
                .doesNotHaveSameHashCodeAs(Tally.of(NOT_MET, Observed.known(4L)));
        assertThat(hungry).isNotEqualTo(unclothed).doesNotHaveSameHashCodeAs(unclothed);
        assertThat(hungry).isNotEqualTo(hungry.toString());

        Household neither = Household.CLOTHING.with(HUNGRY, Observed.no());
        Tally both = Tally.of(RULES.assess(neither), Observed.known(3L));
        assertThat(both.plus(hungry))
                .isNotEqualTo(both.plus(unclothed))
                .doesNotHaveSameHashCodeAs(both.plus(unclothed));
    }
}
