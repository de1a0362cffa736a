package org.povertyexit.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.clause.Outcome.MET;
import static org.povertyexit.clause.Outcome.NOT_MET;
import static org.povertyexit.clause.Outcome.UNDETERMINED;
import static org.povertyexit.facts.Observed.between;
import static org.povertyexit.facts.Observed.known;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Village;

class SupervisionListTest {
    private static Outcome listed(Observed<Long> poor, Observed<Long> population) {
        return SupervisionList.NATIONAL.includes(Village.builder()
                .id("V")
                .poorPopulation(poor)
                .ruralPopulation(population)
                .build());
    }

    @Test
    void moreThanAThousandPoorPersonsAreEnough() {
        assertThat(listed(known(999L), known(100_000L))).isEqualTo(NOT_MET);
        assertThat(listed(known(1000L), known(100_000L))).isEqualTo(NOT_MET);
        assertThat(listed(known(1001L), known(100_000L))).isEqualTo(MET);
        assertThat(listed(known(1001L), Observed.missing())).isEqualTo(MET);
    }

    @Test
    void anIncidenceAboveTenPercentIsEnough() {
        assertThat(listed(known(99L), known(1000L))).isEqualTo(NOT_MET);
        assertThat(listed(known(100L), known(1000L))).isEqualTo(NOT_MET);
        assertThat(listed(known(101L), known(1000L))).isEqualTo(MET);
    }

    @Test
    void intervalsDecideWhenTheyLieOnOneSide() {
        for (long low = 0; low <= 4; low++) {
            for (long high = low; high <= 4; high++) {
                for (long least : new long[] {9, 10, 11, 20, 40}) {
                    for (long most : new long[] {9, 10, 11, 20, 40}) {
                        if (least <= most) {
                            compare(low, high, least, most);
                        }
                    }
                }
            }
        }
    }

    private static void compare(long low, long high, long least, long most) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        LongStream.rangeClosed(low, high)
                .forEach(poor -> LongStream.rangeClosed(least, most)
                        .forEach(all -> outcomes.add(listed(known(poor), known(all)))));
        assertThat(listed(between(low, high), between(least, most)))
                .as("%s..%s of %s..%s", low, high, least, most)
                .isEqualTo(outcomes.size() == 1 ? outcomes.iterator().next() : UNDETERMINED);
    }

    @Test
    void withoutThePoorPopulationNothingIsDetermined() {
        assertThat(listed(Observed.missing(), known(100L))).isEqualTo(UNDETERMINED);
        assertThat(listed(known(0L), Observed.missing())).isEqualTo(NOT_MET);
        assertThat(listed(known(1L), Observed.missing())).isEqualTo(UNDETERMINED);
    }

    @Test
    void aCountyIsListedWhenItsCohortIsAfter2019OrItIsNotOut() {
        assertThat(SupervisionList.includesCounty(known(2019L))).isEqualTo(NOT_MET);
        assertThat(SupervisionList.includesCounty(known(2020L))).isEqualTo(MET);
        assertThat(SupervisionList.includesCounty(Observed.absent())).isEqualTo(MET);
        assertThat(SupervisionList.includesCounty(Observed.missing())).isEqualTo(UNDETERMINED);
        assertThat(SupervisionList.includesCounty(between(2018L, 2019L))).isEqualTo(NOT_MET);
        assertThat(SupervisionList.includesCounty(new Observed.Between<>(2019L, 2019L)))
                .isEqualTo(NOT_MET);
        assertThat(SupervisionList.includesCounty(between(2019L, 2020L))).isEqualTo(UNDETERMINED);
    }

    /** Cohorts of counties: 28, 125, 283, 344 and 52 of 832 (READ; 344 is 780 less 436). */
    @Test
    void theFiftyTwoCountiesOfTheLastCohortAreTheNationalList() {
        Map<Long, Long> cohorts = Map.of(2016L, 28L, 2017L, 125L, 2018L, 283L, 2019L, 344L, 2020L, 52L);
        long listed = cohorts.entrySet().stream()
                .filter(cohort -> SupervisionList.includesCounty(known(cohort.getKey())) == MET)
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(listed).isEqualTo(size(0));
        assertThat(cohorts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(832);
    }

    @Test
    void theVillagesOfTheNationalListAreThoseByNumberAndThoseByIncidence() {
        assertThat(size(1)).isEqualTo(1113).isEqualTo(size(2) + size(3));
        assertThat(SupervisionList.nationalClause().otherReading()).isPresent();
    }

    private static long size(int index) {
        return SupervisionList.nationalSizes().get(index).editions().get(0).value();
    }

    /** Wanzhou supervised seven villages of its own (READ); which, and by what rule, is not established. */
    @Test
    void aLocalListFollowsTheRuleThatTheCallerGives() {
        Set<String> named = Set.of("V1", "V2", "V3", "V4", "V5", "V6", "V7");
        SupervisionList wanzhou = SupervisionList.by(
                new Text("万州区挂牌督战", "Wanzhou's supervision"), village -> named.contains(village.id()) ? MET : NOT_MET);
        assertThat(List.of("V7", "V8"))
                .extracting(id -> wanzhou.includes(Village.builder().id(id).build()))
                .containsExactly(MET, NOT_MET);
        assertThat(wanzhou).hasToString("Wanzhou's supervision");
        assertThat(wanzhou.name().zh()).isEqualTo("万州区挂牌督战");
    }
}
