package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.facts.Observed.between;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.no;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertyexit.RulesInForce;
import org.povertyexit.Tally;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;

/** How many bytes a verdict costs, counted exactly, once the virtual machine has compiled what is asked. */
@Tag("gate") // what PIT puts into the code allocates
class AllocationTest {
    private static final int TIMES = 10_000;
    private static final int MOST_BYTES = 128;
    private static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31));
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(ints = {2016, 2018, 2019, 2020})
    void whoMeetsEverythingCostsNothing(int year) {
        RulesInForce rules = Rulebooks.NATIONAL.inForceOn(LocalDate.of(year, 12, 31));
        assertThat(List.of(
                        rules.assess(Records.HOUSEHOLD).outcome(),
                        rules.assess(Records.VILLAGE).outcome(),
                        rules.assess(Records.COUNTY).outcome()))
                .containsOnly(Outcome.MET);
        assertCosts(0, Records.HOUSEHOLD, rules::assess);
        assertCosts(0, Records.VILLAGE, rules::assess);
        assertCosts(0, Records.COUNTY, rules::assess);
    }

    /** A day of birth in the place of an age, and decimals with another scale than that of the number. */
    @Test
    void howAFactIsWrittenCostsNothing() {
        Person child = Person.builder()
                .from(Records.HOUSEHOLD.members().get(0))
                .ageYears(Observed.missing())
                .birthDate(known(LocalDate.of(2010, 2, 28)))
                .build();
        Household household = Household.builder()
                .from(Records.HOUSEHOLD)
                .waterLitres(known(new BigDecimal("60.50")))
                .members(List.of(child))
                .build();
        assertThat(RULES.assess(household).outcome()).isEqualTo(Outcome.MET);
        assertCosts(0, household, RULES::assess);
    }

    @Test
    void anIncomeThatHasToBeAddedUpCostsNothing() {
        Household household = Household.builder()
                .from(Records.HOUSEHOLD)
                .netIncome(Observed.missing())
                .wageIncome(known(Yuan.of(20_000)))
                .businessIncome(known(Yuan.of(900)))
                .propertyIncome(known(Yuan.of(0)))
                .transferIncome(known(Yuan.of(312)))
                .businessCost(known(Yuan.of(300)))
                .build();
        assertThat(RULES.assess(household).outcome()).isEqualTo(Outcome.MET);
        assertCosts(0, household, RULES::assess);
    }

    @Test
    void aVerdictOnARecordWithAGapIsSmall() {
        Household.FACTS.forEach(fact -> assertIsSmall(fact, Records.HOUSEHOLD, RULES::assess));
        Village.FACTS.forEach(fact -> assertIsSmall(fact, Records.VILLAGE, RULES::assess));
        assertIsSmall(County.APPROVING, Records.COUNTY, RULES::assess);
    }

    @Test
    void aVerdictOnWhoIsInTroubleIsSmall() {
        Household poor = Household.builder()
                .from(Records.HOUSEHOLD)
                .netIncome(between(Yuan.of(3_000), Yuan.of(3_500)))
                .food(no())
                .build();
        assertCosts(MOST_BYTES, poor, RULES::assess);
        assertCosts(MOST_BYTES, Household.builder().id("H2").build(), RULES::assess);
        assertCosts(MOST_BYTES, Village.builder().id("V2").build(), RULES::assess);
    }

    @Test
    void whatIsToldOfEachClauseCostsNothing() {
        int[] told = {0};
        BiConsumer<Clause<?>, Outcome> count = (clause, outcome) -> told[0]++;
        assertCosts(0, Records.HOUSEHOLD, household -> RULES.assess(household, count));
        assertThat(told[0]).isPositive();
    }

    @Test
    void countingCostsNothing() {
        List<Household> many = Collections.nCopies(TIMES, Records.HOUSEHOLD);
        long end = deadline();
        long each = bytes(many, 10, this::tally) / many.size();
        while (each > 0 && System.nanoTime() < end) {
            each = bytes(many, 10, this::tally) / many.size();
        }
        assertThat(each).isZero();
    }

    private Tally tally(List<Household> households) {
        Tally tally = households.stream().collect(RULES.toTally());
        assertThat(tally.subjects()).isEqualTo(households.size());
        return tally;
    }

    private static <S> void assertIsSmall(Fact<S, ?> fact, S subject, Function<S, Verdict> assess) {
        if (!fact.of(subject).isMissing()) {
            assertCosts(MOST_BYTES, fact.hide(subject), assess);
        }
    }

    /** Counts until it is so few: compiling goes on at the same time and takes as long as it takes. */
    private static <S> void assertCosts(int most, S subject, Function<S, Verdict> assess) {
        long end = deadline();
        long each = bytes(subject, TIMES, assess);
        while (each > most && System.nanoTime() < end) {
            each = bytes(subject, TIMES, assess);
        }
        assertThat(each)
                .as("bytes of a verdict on %s: %s", subject, assess.apply(subject))
                .isLessThanOrEqualTo(most);
    }

    private static long deadline() {
        return System.nanoTime() + Duration.ofSeconds(60).toNanos();
    }

    private static <S> long bytes(S subject, int times, Function<S, ?> work) {
        Object[] kept = new Object[1];
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < times; i++) {
            kept[0] = work.apply(subject);
        }
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / times;
    }
}
