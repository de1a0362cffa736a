package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.ExitProcedure.Of;
import org.povertyexit.facts.ExitProcedure.Step;
import org.povertyexit.facts.ExitProcedure.Taken;
import org.povertyexit.facts.Observed;
import org.povertyexit.testkit.arbitrary.FullProcedure;
import org.povertyexit.testkit.law.Kind;
import org.povertyexit.testkit.law.Law;

/** What holds of every procedure. */
class ProcedureProps {
    private static final RulesInForce RULES = ProcedureTest.RULES;
    private static final LocalDate FIRST = LocalDate.of(2019, 3, 1);
    private static final int DAYS = 3;

    @Provide
    Arbitrary<FullProcedure> exits() {
        return Arbitraries.of(FullProcedure.ALL);
    }

    /** Whatever can be built, also what nobody would record: a choice of the steps that are part of such an exit. */
    @Provide
    Arbitrary<ExitProcedure> procedures() {
        List<Arbitrary<Taken>> records =
                Stream.of(Step.values()).map(ProcedureProps::record).toList();
        return Combinators.combine(
                        Arbitraries.of(Of.class).optional(0.8),
                        Arbitraries.of(Observed.known(2017L), Observed.known(2018L), Observed.<Long>missing()),
                        Combinators.combine(records).as(List::copyOf),
                        Arbitraries.of(Step.class).set())
                .as((level, cohort, all, chosen) -> ExitProcedure.builder()
                        .id("甲")
                        .level(level.map(Observed::known).orElse(Observed.missing()))
                        .cohort(cohort)
                        .steps(all.stream()
                                .filter(taken -> chosen.contains(taken.step()))
                                .filter(taken -> level.isEmpty() || taken.step().isPartOf(level.orElseThrow()))
                                .toList())
                        .build());
    }

    private static Arbitrary<Taken> record(Step step) {
        Arbitrary<Observed<LocalDate>> days = days();
        Arbitrary<Observed<Long>> objections = Arbitraries.of(
                Observed.known(0L), Observed.known(Long.MAX_VALUE), Observed.missing(), Observed.between(0L, 3L));
        return Combinators.combine(days, days, days, objections)
                .as((done, from, to, open) -> isUpsideDown(from, to)
                        ? new Taken(step, done, to, from, open)
                        : new Taken(step, done, from, to, open));
    }

    private static Arbitrary<Observed<LocalDate>> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, DAYS).map(day -> Observed.known(FIRST.plusDays(day))),
                Arbitraries.of(
                        Observed.<LocalDate>missing(), Observed.known(LocalDate.MIN), Observed.known(LocalDate.MAX)));
    }

    private static boolean isUpsideDown(Observed<LocalDate> from, Observed<LocalDate> to) {
        return from instanceof Observed.Known<LocalDate> first
                && to instanceof Observed.Known<LocalDate> last
                && last.value().isBefore(first.value());
    }

    @Property
    void whateverCanBeBuiltGetsTheVerdictThatIsExplained(@ForAll("procedures") ExitProcedure procedure) {
        Law.explained(Kind.PROCEDURE, RULES).check(procedure);
    }

    @Property
    void theOrderOfTheRecordsDoesNotMatterToTheExplanation(@ForAll("procedures") ExitProcedure procedure) {
        Law.order(Kind.PROCEDURE, one -> RULES.explain(one).print(Locale.ENGLISH))
                .check(procedure);
    }

    @Property
    void severalStepsLeftOutAreNotMet(@ForAll("exits") FullProcedure exit, @ForAll long seed) {
        List<Taken> left = new ArrayList<>(FullProcedure.taken(exit.steps()));
        left.removeIf(taken -> taken.step() == Step.NATIONAL_SPOT_CHECK);
        Collections.shuffle(left, new Random(seed));
        while (!left.isEmpty()) {
            left.remove(0);
            assertThat(RULES.assess(exit.with(left)).outcome()).isEqualTo(Outcome.NOT_MET);
        }
    }

    @Property
    void aNoticeIsLongEnoughExactlyWhenItHasTheDaysAskedFor(
            @ForAll @IntRange(min = 1, max = 40) int asked, @ForAll @IntRange(min = 1, max = 40) int days) {
        ExitProcedure village = FullProcedure.of(Of.VILLAGE, 2018)
                .with(List.of(
                        Taken.notice(FIRST, FIRST.plusDays(days - 1), 0),
                        Taken.on(Step.ANNOUNCEMENT, FIRST.plusDays(50))));

        assertThat(ProcedureTest.asking(asked).assess(village).outcome())
                .isEqualTo(days >= asked ? Outcome.MET : Outcome.NOT_MET);
    }

    /** The order of the steps is what all ways of filling the dates agree on. */
    @Property(tries = 400)
    void theOrderIsUndeterminedExactlyWhenTwoWaysOfFillingTheDatesDisagree(@ForAll("dated") List<Taken> steps) {
        ExitProcedure procedure = FullProcedure.of(Of.HOUSEHOLD, 2018).with(steps);
        Set<Boolean> orders = new HashSet<>();
        fillings(steps).forEach(filled -> orders.add(inOrder(filled)));

        assertThat(WrittenCases.outcome(RULES, "national.procedure.order", procedure))
                .isEqualTo(outcome(orders));
    }

    static Outcome outcome(Set<Boolean> answers) {
        if (answers.size() > 1) {
            return Outcome.UNDETERMINED;
        }
        return answers.contains(true) ? Outcome.MET : Outcome.NOT_MET;
    }

    @Provide
    Arbitrary<List<Taken>> dated() {
        Arbitrary<Observed<LocalDate>> days = Arbitraries.integers()
                .between(0, DAYS)
                .map(day -> day == DAYS ? Observed.missing() : Observed.known(FIRST.plusDays(day)));
        Arbitrary<Taken> notice = Combinators.combine(days, days)
                .as((from, to) -> isUpsideDown(from, to) ? notice(to, from) : notice(from, to));
        BiFunction<Step, Observed<LocalDate>, Taken> step =
                (which, day) -> new Taken(which, day, Observed.missing(), Observed.missing(), Observed.missing());
        return Combinators.combine(days, notice, days, Arbitraries.integers().between(0, 7))
                .as((review, shown, announced, which) -> {
                    List<Taken> steps = new ArrayList<>(List.of(
                            step.apply(Step.DEMOCRATIC_REVIEW, review),
                            shown,
                            step.apply(Step.ANNOUNCEMENT, announced)));
                    if (which < 3) {
                        steps.remove((int) which);
                    }
                    return steps;
                });
    }

    private static Taken notice(Observed<LocalDate> from, Observed<LocalDate> to) {
        return new Taken(Step.PUBLIC_NOTICE, Observed.missing(), from, to, Observed.known(0L));
    }

    /** The first and the last day of each step, in every way: on a day of the domain, before it or after it. */
    private static List<List<LocalDate[]>> fillings(List<Taken> steps) {
        List<List<LocalDate[]>> all = List.of(List.of());
        for (Taken taken : steps) {
            List<List<LocalDate[]>> longer = new ArrayList<>();
            boolean isNotice = taken.step() == Step.PUBLIC_NOTICE;
            for (LocalDate from : choices(isNotice ? taken.noticeFrom() : taken.doneOn())) {
                for (LocalDate to : isNotice ? choices(taken.noticeTo()) : List.of(from)) {
                    if (!to.isBefore(from)) {
                        for (List<LocalDate[]> some : all) {
                            List<LocalDate[]> more = new ArrayList<>(some);
                            more.add(new LocalDate[] {from, to});
                            longer.add(more);
                        }
                    }
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<LocalDate> choices(Observed<LocalDate> day) {
        return day instanceof Observed.Known<LocalDate> known
                ? List.of(known.value())
                : FIRST.minusDays(1).datesUntil(FIRST.plusDays(DAYS + 1)).toList();
    }

    private static boolean inOrder(List<LocalDate[]> steps) {
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i)[0].isBefore(steps.get(i - 1)[1])) {
                return false;
            }
        }
        return true;
    }
}
