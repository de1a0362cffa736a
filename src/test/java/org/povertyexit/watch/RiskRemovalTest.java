package org.povertyexit.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.clause.Outcome.MET;
import static org.povertyexit.clause.Outcome.NOT_MET;
import static org.povertyexit.clause.Outcome.UNDETERMINED;
import static org.povertyexit.facts.Observed.between;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.missing;
import static org.povertyexit.facts.Observed.no;
import static org.povertyexit.facts.Observed.suspected;
import static org.povertyexit.facts.Observed.yes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Yuan;

class RiskRemovalTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);
    private static final Watch WATCH = Monitoring.OF_2021.on(DAY);

    private static Household earning(String yuan) {
        return Household.builder()
                .id("H")
                .netIncome(known(Yuan.of(yuan)))
                .memberCount(known(1L))
                .build();
    }

    private static Outcome since(Observed<LocalDate> since) {
        return new RiskRemoval(since, yes(), yes(), yes(), yes()).outcome(earning("9000"), WATCH);
    }

    @Test
    void incomeMustHaveBeenStableForHalfAYear() {
        assertThat(since(known(LocalDate.of(2021, 12, 31)))).isEqualTo(MET);
        assertThat(since(known(LocalDate.of(2022, 1, 1)))).isEqualTo(MET);
        assertThat(since(known(LocalDate.of(2022, 1, 2)))).isEqualTo(NOT_MET);
        assertThat(since(between(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 2))))
                .isEqualTo(UNDETERMINED);
        assertThat(since(between(LocalDate.of(2021, 12, 1), LocalDate.of(2022, 1, 1))))
                .isEqualTo(MET);
        assertThat(since(between(LocalDate.of(2022, 1, 2), LocalDate.of(2022, 2, 1))))
                .isEqualTo(NOT_MET);
        assertThat(since(missing())).isEqualTo(UNDETERMINED);
        assertThat(since(Observed.absent())).isEqualTo(NOT_MET);
    }

    @Test
    void incomeMustBeAboveTheRangeOfTheYear() {
        RiskRemoval found = new RiskRemoval(known(DAY.minusYears(1)), yes(), yes(), yes(), yes());
        assertThat(found.outcome(earning("5999.99"), WATCH)).isEqualTo(NOT_MET);
        assertThat(found.outcome(earning("6000"), WATCH)).isEqualTo(NOT_MET);
        assertThat(found.outcome(earning("6000.01"), WATCH)).isEqualTo(MET);
        assertThat(found.outcome(Household.builder().id("H").build(), WATCH)).isEqualTo(UNDETERMINED);
    }

    @Test
    void everyOtherConditionDecidesAndIsUndeterminedWhenItIsNotKnown() {
        for (int changed = 0; changed < 4; changed++) {
            assertThat(with(changed, yes())).isEqualTo(MET);
            assertThat(with(changed, no())).isEqualTo(NOT_MET);
            assertThat(with(changed, missing())).isEqualTo(UNDETERMINED);
            assertThat(with(changed, suspected())).isEqualTo(UNDETERMINED);
        }
    }

    private static Outcome with(int changed, Observed<Boolean> value) {
        Observed<LocalDate> since = known(DAY.minusYears(1));
        List<Observed<Boolean>> facts = IntStream.range(0, 4)
                .mapToObj(i -> i == changed ? value : yes())
                .toList();
        return new RiskRemoval(since, facts.get(0), facts.get(1), facts.get(2), facts.get(3))
                .outcome(earning("9000"), WATCH);
    }

    @Test
    void aHouseholdWithoutLabourIsNotMarkedYet() {
        RiskRemoval found = new RiskRemoval(known(DAY.minusYears(1)), yes(), yes(), yes(), no());
        assertThat(found.conditions(earning("9000"), WATCH))
                .filteredOn(condition -> condition.outcome() == NOT_MET)
                .singleElement()
                .satisfies(
                        condition -> assertThat(condition.citation().article()).contains("无劳动力"));
    }

    @Test
    void theProcedureHasThreeSteps() {
        assertThat(RiskRemoval.STEPS).extracting(step -> step.zh()).containsExactly("入户核实", "民主评议公示", "审核确认公告");
    }
}
