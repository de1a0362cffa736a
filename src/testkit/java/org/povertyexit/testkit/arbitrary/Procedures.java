package org.povertyexit.testkit.arbitrary;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.ExitProcedure.Of;
import org.povertyexit.facts.ExitProcedure.Step;
import org.povertyexit.facts.ExitProcedure.Taken;
import org.povertyexit.facts.Observed;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.law.Kind;
import org.povertyexit.testkit.law.Regimes;

/** Procedures of an exit. */
public final class Procedures {
    private static final LocalDate FIRST = LocalDate.of(2019, 3, 1);
    private static final long LONGEST_NOTICE = 366;
    private static final Set<Step> EVALUATIONS =
            Collections.unmodifiableSet(EnumSet.of(Step.SPECIAL_EVALUATION, Step.PROVINCE_EVALUATION));

    private final List<Long> noticeDays;

    private Procedures(Rulebook rulebook) {
        this.noticeDays = Regimes.of(rulebook).numbers(Level.PROCEDURE, Long.class).stream()
                .filter(number -> number >= 1 && number <= LONGEST_NOTICE)
                .toList();
    }

    /** As files have them: of 100, about 94 meet everything, 4 do not, and 2 cannot be determined. */
    public static Arbitrary<ExitProcedure> realistic() {
        return Simplifying.of(Kind.PROCEDURE, dice -> {
            FullProcedure full = dice.of(FullProcedure.ALL);
            return dice.mixed(
                    full.inFull(),
                    List.of(
                            other -> full.without(Step.PUBLIC_NOTICE),
                            other -> full.swapped(0, 1),
                            other -> full.contested()),
                    List.of(
                            other ->
                                    full.with(FullProcedure.undated(full.steps().get(0))),
                            other -> full.with(FullProcedure.undated(Step.PUBLIC_NOTICE))));
        });
    }

    /** Awkward ones, by the numbers of the national rulebook. */
    public static Arbitrary<ExitProcedure> awkward() {
        return awkward(Rulebooks.NATIONAL);
    }

    /**
     * Steps left out, on days near and far and in any order, with every kind of gap; notices as long as a rulebook asks for,
     * and a day longer or shorter.
     */
    public static Arbitrary<ExitProcedure> awkward(Rulebook rulebook) {
        Procedures numbers = new Procedures(rulebook);
        return Simplifying.of(Kind.PROCEDURE, dice -> numbers.next(new Recorder(dice, false)));
    }

    /** Steps left out and in any order, of which everything is known, by the numbers of the national rulebook. */
    public static Arbitrary<ExitProcedure> complete() {
        return complete(Rulebooks.NATIONAL);
    }

    /** Steps left out and in any order, of which everything is known. */
    public static Arbitrary<ExitProcedure> complete(Rulebook rulebook) {
        Procedures numbers = new Procedures(rulebook);
        return Simplifying.complete(Kind.PROCEDURE, dice -> numbers.next(new Recorder(dice, true)));
    }

    private ExitProcedure next(Recorder recorder) {
        Dice dice = recorder.dice();
        ExitProcedure.Builder draft = ExitProcedure.builder().id("E");
        Of level = dice.of(Of.values());
        recorder.put(draft, ExitProcedure.LEVEL, level);
        recorder.put(draft, ExitProcedure.COHORT, dice.of(2016L, 2017L, 2018L, 2020L));
        LocalDate day = FIRST;
        for (Step step : Step.values()) {
            if (step.isPartOf(level) && (EVALUATIONS.contains(step) ? dice.happens(1, 2) : dice.happens(11, 12))) {
                long days = step == Step.PUBLIC_NOTICE ? dice.around(noticeDays, 1, 30) : 1;
                LocalDate last = day.plusDays(days - 1);
                draft.addSteps(step == Step.PUBLIC_NOTICE ? notice(day, last, recorder) : taken(step, day, recorder));
                day = last.plusDays(dice.between(0, 3));
            }
        }
        return draft.build();
    }

    private static Taken taken(Step step, LocalDate day, Recorder recorder) {
        return new Taken(step, near(day, recorder), Observed.missing(), Observed.missing(), Observed.missing());
    }

    private static Taken notice(LocalDate first, LocalDate last, Recorder recorder) {
        Observed<LocalDate> done = near(last, recorder);
        Observed<LocalDate> from = near(first, recorder);
        Observed<LocalDate> to = near(last, recorder);
        Observed<Long> objections = objections(recorder);
        return isUpsideDown(from, to)
                ? new Taken(Step.PUBLIC_NOTICE, done, to, from, objections)
                : new Taken(Step.PUBLIC_NOTICE, done, from, to, objections);
    }

    /** On a day, or sometimes one before or after it, far from it, or unclear. */
    private static Observed<LocalDate> near(LocalDate day, Recorder recorder) {
        Dice dice = recorder.dice();
        return recorder.isComplete() || dice.happens(9, 10)
                ? Observed.known(day.plusDays(dice.of(0, 0, 0, 0, 0, 0, 0, 1, -1)))
                : dice.of(List.of(
                        Observed.missing(),
                        Observed.missing(),
                        Observed.known(LocalDate.MIN),
                        Observed.known(LocalDate.MAX)));
    }

    private static Observed<Long> objections(Recorder recorder) {
        Dice dice = recorder.dice();
        return recorder.isComplete() || dice.happens(5, 6)
                ? Observed.known(dice.of(0L, 0L, 0L, 0L, 1L))
                : dice.of(List.of(
                        Observed.known(Long.MAX_VALUE),
                        Observed.missing(),
                        Observed.missing(),
                        Observed.between(0L, 3L)));
    }

    private static boolean isUpsideDown(Observed<LocalDate> from, Observed<LocalDate> to) {
        return from instanceof Observed.Known<LocalDate> first
                && to instanceof Observed.Known<LocalDate> last
                && last.value().isBefore(first.value());
    }
}
