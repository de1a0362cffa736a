package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
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
    private static final Verdict NOT_MET = RULES.assess(
            Household.builder().from(Records.HOUSEHOLD).food(Observed.no()).build());
    private static final Verdict UNDETERMINED = RULES.assess(Household.FOOD.hide(Records.HOUSEHOLD));

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
}
