package org.povertyexit;

import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.yes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Schooling;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;

/**
 * What a verdict costs, with the rules of seven other days already used in the same JVM. Run with {@code -prof gc}: a
 * household that meets everything allocates nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AssessBenchmark {
    private static final int HOUSEHOLDS = 1_000;

    private final List<Household> met = new ArrayList<>();
    private final List<Household> mixed = new ArrayList<>();
    private final RulesInForce rules = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31));

    /** Makes the households, and uses the rules of other days on them. */
    @Setup
    public void prepare() {
        for (int i = 0; i < HOUSEHOLDS; i++) {
            met.add(household(i, known(HousingGrade.A)));
            mixed.add(household(i, i % 16 == 0 ? known(HousingGrade.D) : known(HousingGrade.B)));
        }
        if (!met.stream().allMatch(household -> rules.assess(household).outcome() == Outcome.MET)) {
            throw new IllegalStateException("not every household meets everything");
        }
        for (String day : List.of(
                "2016-04-29", "2016-12-31", "2017-12-31", "2018-12-31", "2019-06-22", "2020-06-30", "2020-12-31")) {
            RulesInForce other = Rulebooks.NATIONAL.inForceOn(LocalDate.parse(day));
            for (int round = 0; round < 20; round++) {
                mixed.forEach(other::assess);
            }
        }
    }

    private static Household household(int number, Observed<HousingGrade> grade) {
        Household.Builder household = Household.builder()
                .id("H" + number)
                .netIncome(known(Yuan.of(20_000 + number)))
                .stableIncome(yes())
                .food(yes())
                .clothing(yes())
                .housingGrade(grade)
                .treatmentAccessible(yes())
                .waterQuality(yes())
                .waterLitres(known(new BigDecimal("60")))
                .waterPiped(yes())
                .waterOutageDays(known(3L));
        for (int i = 0; i < 1 + number % 5; i++) {
            household.addMembers(Person.builder()
                    .id("P" + i)
                    .ageYears(known((number + 11L * i) % 80))
                    .schooling(known(Schooling.ENROLLED))
                    .medicalInsurance(yes())
                    .seriousIllnessInsurance(yes())
                    .build());
        }
        return household.build();
    }

    /** Households that meet everything. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void assessMet(Blackhole sink) {
        for (Household household : met) {
            sink.consume(rules.assess(household));
        }
    }

    /** Households of which one in sixteen lives in a dangerous house. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void assessMixed(Blackhole sink) {
        for (Household household : mixed) {
            sink.consume(rules.assess(household));
        }
    }

    /** The same, with everything explained. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void explainMixed(Blackhole sink) {
        for (Household household : mixed) {
            sink.consume(rules.explain(household));
        }
    }
}
