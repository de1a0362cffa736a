package org.povertyexit.testkit.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.ExitProcedure.Of;
import org.povertyexit.facts.ExitProcedure.Step;
import org.povertyexit.facts.ExitProcedure.Taken;
import org.povertyexit.facts.Observed;

/**
 * The whole procedure of one kind of exit under one regime, and ways to spoil it.
 *
 * @param of whose exit
 * @param cohort the year of exit
 * @param steps its steps, in the order of the text
 */
public record FullProcedure(Of of, Observed<Long> cohort, List<Step> steps) {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    /** The days from the beginning of one step to that of the next; a notice lasts seven of them. */
    private static final int PACE = 10;

    /** Every kind of exit under every regime. */
    public static final List<FullProcedure> ALL = List.of(
            of(Of.HOUSEHOLD, 2017),
            of(Of.HOUSEHOLD, 2018),
            of(Of.VILLAGE, 2017),
            of(Of.VILLAGE, 2018),
            of(Of.COUNTY, 2016, Step.SPECIAL_EVALUATION),
            of(Of.COUNTY, 2017, Step.SPECIAL_EVALUATION),
            of(Of.COUNTY, 2018, Step.PROVINCE_EVALUATION),
            of(Of.COUNTY, 2018, Step.PROVINCE_EVALUATION, Step.NATIONAL_SPOT_CHECK),
            of(Of.COUNTY, 2020, Step.PROVINCE_EVALUATION));

    /** The procedure of an exit of some year, with some of the evaluations. */
    public static FullProcedure of(Of of, long cohort, Step... evaluation) {
        List<Step> evaluations = List.of(Step.SPECIAL_EVALUATION, Step.PROVINCE_EVALUATION, Step.NATIONAL_SPOT_CHECK);
        return new FullProcedure(
                of,
                Observed.known(cohort),
                Stream.of(Step.values())
                        .filter(step -> step.isPartOf(of))
                        .filter(step -> !evaluations.contains(step)
                                || List.of(evaluation).contains(step))
                        .toList());
    }

    /** The same for another year of exit. */
    public FullProcedure ofCohort(Observed<Long> other) {
        return new FullProcedure(of, other, steps);
    }

    /** With nothing left out. */
    public ExitProcedure inFull() {
        return inOrder(steps);
    }

    /** With one step left out. */
    public ExitProcedure without(Step left) {
        return inOrder(steps.stream().filter(step -> step != left).toList());
    }

    /** With two steps each at the time of the other. */
    public ExitProcedure swapped(int one, int other) {
        List<Step> order = new ArrayList<>(steps);
        Collections.swap(order, one, other);
        return inOrder(order);
    }

    /** All of it, one record in the place of another of the same step. */
    public ExitProcedure with(Taken by) {
        return with(taken(steps).stream()
                .map(taken -> taken.step() == by.step() ? by : taken)
                .toList());
    }

    /** With an objection to the notice still open. */
    public ExitProcedure contested() {
        return with(taken(steps).stream().map(FullProcedure::contested).toList());
    }

    private static Taken contested(Taken taken) {
        return taken.step() == Step.PUBLIC_NOTICE
                ? new Taken(taken.step(), taken.doneOn(), taken.noticeFrom(), taken.noticeTo(), Observed.known(1L))
                : taken;
    }

    /** With some records and no others. */
    public ExitProcedure with(List<Taken> records) {
        return ExitProcedure.builder()
                .id("E")
                .level(Observed.known(of))
                .cohort(cohort)
                .steps(records)
                .build();
    }

    private ExitProcedure inOrder(List<Step> order) {
        return with(taken(order));
    }

    /** Records of some steps, one after another. */
    public static List<Taken> taken(List<Step> order) {
        List<Taken> taken = new ArrayList<>();
        for (Step step : order) {
            LocalDate day = FIRST.plusDays((long) PACE * taken.size());
            taken.add(step == Step.PUBLIC_NOTICE ? Taken.notice(day, day.plusDays(6), 0) : Taken.on(step, day));
        }
        return taken;
    }

    /** A step that was taken on a day that was not recorded. */
    public static Taken undated(Step step) {
        return new Taken(step, Observed.missing(), Observed.missing(), Observed.missing(), Observed.known(0L));
    }

    /** Whose exit, of which year, in how many steps. */
    @Override
    public String toString() {
        return of + " " + cohort + " " + steps.size();
    }
}
