package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.arbitrary.Aftercares;
import org.povertyexit.testkit.arbitrary.Counties;
import org.povertyexit.testkit.arbitrary.Households;
import org.povertyexit.testkit.arbitrary.Persons;
import org.povertyexit.testkit.arbitrary.Procedures;
import org.povertyexit.testkit.arbitrary.Villages;
import org.povertyexit.testkit.law.Kind;

/** The mixtures of the test kit are what they say they are. */
class GeneratorsTest {
    private static final int SUBJECTS = 2000;
    private static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31));

    /**
     * A kind of subject in its three mixtures.
     *
     * @param kind the kind
     * @param realistic as registers have them
     * @param awkward as nobody would wish them
     * @param complete awkward and known
     */
    record Mixtures<S>(Kind<S> kind, Arbitrary<S> realistic, Arbitrary<S> awkward, Arbitrary<S> complete) {

        /** How many of 100 come out so, by the national rules. */
        Map<Outcome, Long> hundredths(Arbitrary<S> subjects) {
            return sample(subjects)
                    .map(subject -> kind.assess(RULES, subject).outcome())
                    .collect(Collectors.groupingBy(
                            Function.identity(),
                            Collectors.collectingAndThen(Collectors.counting(), count -> count * 100 / SUBJECTS)));
        }

        @Override
        public String toString() {
            return kind.toString();
        }
    }

    static final List<Mixtures<?>> ALL = List.of(
            new Mixtures<>(Kind.HOUSEHOLD, Households.realistic(), Households.awkward(), Households.complete()),
            new Mixtures<>(Kind.VILLAGE, Villages.realistic(), Villages.awkward(), Villages.complete()),
            new Mixtures<>(Kind.COUNTY, Counties.realistic(), Counties.awkward(), Counties.complete()),
            new Mixtures<>(Kind.PROCEDURE, Procedures.realistic(), Procedures.awkward(), Procedures.complete()),
            new Mixtures<>(Kind.AFTERCARE, Aftercares.realistic(), Aftercares.awkward(), Aftercares.complete()));

    private static <S> Stream<S> sample(Arbitrary<S> subjects) {
        return subjects.generator(1000).stream(new Random(1)).limit(SUBJECTS).map(one -> one.value());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void ofAHundredRealisticOnesAboutNinetyFourMeetEverything(Mixtures<?> mixtures) {
        assertMixed(mixtures);
    }

    private static <S> void assertMixed(Mixtures<S> mixtures) {
        Map<Outcome, Long> found = mixtures.hundredths(mixtures.realistic());

        assertThat(found.get(Outcome.MET)).isBetween(92L, 96L);
        assertThat(found.get(Outcome.NOT_MET)).isBetween(2L, 6L);
        assertThat(found.get(Outcome.UNDETERMINED)).isBetween(1L, 4L);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void awkwardOnesComeOutInEveryWay(Mixtures<?> mixtures) {
        assertSpread(mixtures);
    }

    private static <S> void assertSpread(Mixtures<S> mixtures) {
        Map<Outcome, Long> found = mixtures.hundredths(mixtures.awkward());

        assertThat(found.get(Outcome.MET)).isGreaterThan(10);
        assertThat(found.get(Outcome.NOT_MET)).isGreaterThan(10);
        assertThat(found.get(Outcome.UNDETERMINED)).isPositive();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void ofCompleteOnesNoneIsUndetermined(Mixtures<?> mixtures) {
        assertComplete(mixtures);
    }

    private static <S> void assertComplete(Mixtures<S> mixtures) {
        assertThat(mixtures.hundredths(mixtures.complete())).containsOnlyKeys(Outcome.MET, Outcome.NOT_MET);
    }

    @Test
    void everyFactIsObservedInEveryWayThatItAdmits() {
        assertThat(ways(Household.FACTS, Households.awkward())).isEmpty();
        assertThat(ways(Person.FACTS, Persons.awkward())).isEmpty();
        assertThat(ways(Village.FACTS, Villages.awkward())).isEmpty();
        assertThat(ways(County.FACTS, Counties.awkward())).isEmpty();
    }

    /** The facts that were never known, or never missing, or never suspected though they can be. */
    private static <S> List<Fact<S, ?>> ways(List<Fact<S, ?>> facts, Arbitrary<S> subjects) {
        List<S> sample = sample(subjects).toList();
        List<Fact<S, ?>> lacking = new ArrayList<>();
        for (Fact<S, ?> fact : facts) {
            List<? extends Class<?>> seen = sample.stream()
                    .map(subject -> fact.of(subject).getClass())
                    .distinct()
                    .toList();
            if (!seen.contains(Observed.Known.class)
                    || !seen.contains(Observed.Missing.class)
                    || (fact.suspectable() && !seen.contains(Observed.Suspected.class))) {
                lacking.add(fact);
            }
        }
        return lacking;
    }

    @ParameterizedTest
    @FieldSource("YEARS")
    void everyLineOfEveryYearIsMetExactly(RulesInForce rules) {
        assertThat(sample(Households.awkward()).limit(500))
                .anyMatch(household -> rules.explain(household).atBoundary().stream()
                        .anyMatch(clause -> clause.theme() == Theme.INCOME));
    }

    static final List<RulesInForce> YEARS = Stream.of(2016, 2017, 2018, 2019, 2020)
            .map(year -> Rulebooks.NATIONAL.inForceOn(LocalDate.of(year, 12, 31)))
            .toList();

    @Test
    void anotherRulebookHasItsOwnNumbers() {
        assertThat(incomes(Households.awkward(Rulebooks.HUNAN))).contains(Yuan.of(3700));
        assertThat(incomes(Households.awkward())).doesNotContain(Yuan.of(3700)).contains(Yuan.of(3218));
        assertThat(Level.values()).hasSameSizeAs(ALL);
    }

    private static Stream<Yuan> incomes(Arbitrary<Household> households) {
        return sample(households)
                .filter(household -> household.size().equals(Observed.known(1L)))
                .flatMap(household -> household.netIncome() instanceof Observed.Known<Yuan> known
                        ? Stream.of(known.value())
                        : Stream.empty());
    }
}
