package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Citation.Standing;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.ExitProcedure.Taken;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Schooling;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.arbitrary.Aftercares;
import org.povertyexit.testkit.arbitrary.Counties;
import org.povertyexit.testkit.arbitrary.Households;
import org.povertyexit.testkit.arbitrary.Procedures;
import org.povertyexit.testkit.arbitrary.Villages;
import org.povertyexit.testkit.law.Judge;
import org.povertyexit.testkit.law.Kind;
import org.povertyexit.testkit.law.Law;

/** A counterexample shrinks to a few facts and small round numbers: to what a person would have written. */
class ShrinkingTest {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);
    private static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(DAY);
    private static final RulesInForce STRICT = Rulebooks.NATIONAL
            .amended("strict", Text.same("strict"), Rulebooks.STRICT_BOUNDARY)
            .inForceOn(DAY);

    private static final Document NOTICE = Document.of("某通知", "某机关", "2019", Standing.READ);
    private static final RulesInForce LAST_LINE = Rulebooks.NATIONAL
            .amended(
                    "last line",
                    Text.same("last line"),
                    List.of(Instrument.of(NOTICE, LocalDate.of(2019, 1, 1))
                            .sets(
                                    "national poverty line",
                                    Dated.<Yuan>named("去年标准", "line of 2018", DAY)
                                            .inYear(2019, Yuan.of(2995), NOTICE.at("一"))
                                            .build())))
            .inForceOn(DAY);

    /**
     * A mistake, and the simplest subject that shows it.
     *
     * @param mistake what is mistaken
     * @param kind the kind of subject
     * @param subjects the subjects that are tried
     * @param law the law that the mistake breaks
     * @param simplest the simplest subject that shows it, in a line
     */
    record Mistake<S>(String mistake, Kind<S> kind, Arbitrary<S> subjects, Law<S> law, String simplest) {

        /** What the first subjects that break the law shrink to. */
        List<String> shrunk() {
            return subjects.generator(1000).stream(new Random(7))
                    .limit(3000)
                    .filter(this::isBroken)
                    .limit(3)
                    .map(this::shrunk)
                    .map(subject -> kind.print(subject.value()))
                    .toList();
        }

        private Shrinkable<S> shrunk(Shrinkable<S> from) {
            Shrinkable<S> smallest = from;
            for (Optional<Shrinkable<S>> next = Optional.of(from); next.isPresent(); next = smaller(smallest)) {
                smallest = next.get();
            }
            return smallest;
        }

        private Optional<Shrinkable<S>> smaller(Shrinkable<S> from) {
            return from.shrink()
                    .peek(next -> assertThat(next.distance()).isLessThan(from.distance()))
                    .filter(this::isBroken)
                    .findFirst();
        }

        private boolean isBroken(Shrinkable<S> one) {
            return law.breach(one.value()).isPresent();
        }

        @Override
        public String toString() {
            return mistake;
        }
    }

    static final List<Mistake<?>> MISTAKES = List.of(
            households("on the line is enough", "net_income_yuan=3218", ShrinkingTest::orOnTheLine),
            households("last year's line", "net_income_yuan=3000", Judge.of(Kind.HOUSEHOLD, LAST_LINE)),
            households("missing food is no food", "", ShrinkingTest::withoutFood),
            households(
                    "drop-outs are overlooked",
                    "P1.age_years=6; P1.schooling=DROPPED_OUT",
                    ShrinkingTest::withoutDropOuts),
            households(
                    "only the first member counts",
                    "P1 (listed); P2.serious_illness_insurance=no",
                    ShrinkingTest::ofTheFirst),
            mistake(
                    "exactly 2 % of a village is too much",
                    Kind.VILLAGE,
                    Villages.awkward(),
                    Judge.of(Kind.VILLAGE, STRICT),
                    "rural_population=100; poor_population=2"),
            mistake(
                    "exactly 2 % of a sample is too much",
                    Kind.COUNTY,
                    Counties.awkward(),
                    Judge.of(Kind.COUNTY, STRICT),
                    "sampled_exited=100; wrongly_exited=2"),
            mistake(
                    "objections are overlooked",
                    Kind.PROCEDURE,
                    Procedures.awkward(),
                    ShrinkingTest::uncontested,
                    "level=VILLAGE; PUBLIC_NOTICE.notice_from=2020-01-01; PUBLIC_NOTICE.notice_to=2020-01-01;"
                            + " ANNOUNCEMENT.done_on=2020-01-01"),
            mistake(
                    "supervision is overlooked",
                    Kind.AFTERCARE,
                    Aftercares.awkward(),
                    Judge.of(Kind.AFTERCARE, RULES, List.of(Theme.RESPONSIBILITY, Theme.POLICY, Theme.ASSISTANCE)),
                    "VILLAGE left on 2019-05-01; support1 is RESPONSIBILITY secretary by P1 since 2018-01-06;"
                            + " support2 is POLICY policies since 2018-01-06; support3 is ASSISTANCE team since 2018-01-06"));

    private static Mistake<Household> households(String mistake, String simplest, Judge<Household> judge) {
        return mistake(mistake, Kind.HOUSEHOLD, Households.awkward(), judge, simplest);
    }

    private static <S> Mistake<S> mistake(
            String mistake, Kind<S> kind, Arbitrary<S> subjects, Judge<S> judge, String simplest) {
        return new Mistake<>(mistake, kind, subjects, Law.agreement(judge, Judge.of(kind, RULES)), simplest);
    }

    private static Outcome orOnTheLine(Household household) {
        return RULES.assess(
                        household.netIncome() instanceof Observed.Known<Yuan> known
                                        && household.wageIncome().isMissing()
                                ? Household.NET_INCOME.with(
                                        household,
                                        Observed.known(new Yuan(known.value().fen() + 1)))
                                : household)
                .outcome();
    }

    private static Outcome withoutFood(Household household) {
        return RULES.assess(household.food().isMissing() ? Household.FOOD.with(household, Observed.no()) : household)
                .outcome();
    }

    private static Outcome withoutDropOuts(Household household) {
        return RULES.assess(Household.builder()
                        .from(household)
                        .members(household.members().stream()
                                .map(member -> Person.SCHOOLING.with(member, Observed.known(Schooling.ENROLLED)))
                                .toList())
                        .build())
                .outcome();
    }

    private static Outcome ofTheFirst(Household household) {
        return RULES.assess(Household.builder()
                        .from(household)
                        .memberCount(Observed.missing())
                        .members(household.members().stream().limit(1).toList())
                        .build())
                .outcome();
    }

    private static Outcome uncontested(ExitProcedure procedure) {
        return RULES.assess(ExitProcedure.builder()
                        .from(procedure)
                        .steps(procedure.steps().stream()
                                .map(taken -> new Taken(
                                        taken.step(),
                                        taken.doneOn(),
                                        taken.noticeFrom(),
                                        taken.noticeTo(),
                                        Observed.known(0L)))
                                .toList())
                        .build())
                .outcome();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("MISTAKES")
    void aMistakeShrinksToTheSimplestSubjectThatShowsIt(Mistake<?> mistake) {
        assertThat(mistake.shrunk()).contains(mistake.simplest());
    }

    /** A rate beside counts that it cannot come from would be a record of nothing, of which nothing else could be left out. */
    @Test
    void aSampleIsMadeSmallerOnlyWhereThePublishedRateCanComeFromIt() {
        County county = County.builder()
                .id("C")
                .sampledExited(Observed.known(325L))
                .wronglyExited(Observed.known(9L))
                .wrongExitRate(Observed.known(Ratio.of(9, 325)))
                .relocationRate(Observed.known(Ratio.of("3%")))
                .build();

        assertThat(Kind.COUNTY.simpler(county))
                .filteredOn(simpler -> !simpler.relocationRate().isMissing())
                .isNotEmpty()
                .allSatisfy(simpler ->
                        assertThat(Kind.COUNTY.simpler(simpler)).contains(County.RELOCATION_RATE.hide(simpler)));
    }

    @Test
    void ofACompleteSubjectEverythingIsKnownWhenItHasShrunk() {
        Law<Household> atMostOne = Law.tightening(
                household -> household.members().size() < 2 ? Outcome.MET : Outcome.NOT_MET, household -> Outcome.MET);
        List<String> shrunk = new Mistake<>("two", Kind.HOUSEHOLD, Households.complete(), atMostOne, "").shrunk();

        assertThat(shrunk)
                .allMatch(line -> line.contains("members=2; ") && line.contains("; P2.age_years="))
                .allMatch(line -> line.contains("; net_income_yuan=0; wage_income_yuan=0;"))
                .allMatch(line -> line.contains("; water_trip_minutes=0; water_distance_m=0;"));
    }
}
