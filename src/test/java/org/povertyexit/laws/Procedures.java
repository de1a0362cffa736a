package org.povertyexit.laws;

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
record Procedures(Of of, Observed<Long> cohort, List<Step> steps) {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    /** The days from the beginning of one step to that of the next; a notice lasts seven of them. */
    private static final int PACE = 10;

    /** Every kind of exit under every regime. */
    static final List<Procedures> ALL = List.of(
            of(Of.HOUSEHOLD, 2017),
            of(Of.HOUSEHOLD, 2018),
            of(Of.VILLAGE, 2017),
            of(Of.VILLAGE, 2018),
            of(Of.COUNTY, 2016, Step.SPECIAL_EVALUATION),
            of(Of.COUNTY, 2017, Step.SPECIAL_EVALUATION),
            of(Of.COUNTY, 2018, Step.PROVINCE_EVALUATION),
            of(Of.COUNTY, 2018, Step.PROVINCE_EVALUATION, Step.NATIONAL_SPOT_CHECK),
            of(Of.COUNTY, 2020, Step.PROVINCE_EVALUATION));

    /** A household's procedure in which nothing is left out. */
    static final ExitProcedure HOUSEHOLD = of(Of.HOUSEHOLD, 2018).inFull();

    static Procedures of(Of of, long cohort, Step... evaluation) {
        List<Step> evaluations = List.of(Step.SPECIAL_EVALUATION, Step.PROVINCE_EVALUATION, Step.NATIONAL_SPOT_CHECK);
        return new Procedures(
                of,
                Observed.known(cohort),
                Stream.of(Step.values())
                        .filter(step -> step.isPartOf(of))
                        .filter(step -> !evaluations.contains(step)
                                || List.of(evaluation).contains(step))
                        .toList());
    }

    Procedures ofCohort(Observed<Long> other) {
        return new Procedures(of, other, steps);
    }

    ExitProcedure inFull() {
        return inOrder(steps);
    }

    ExitProcedure without(Step left) {
        return inOrder(steps.stream().filter(step -> step != left).toList());
    }

    /** With two steps each at the time of the other. */
    ExitProcedure swapped(int one, int other) {
        List<Step> order = new ArrayList<>(steps);
        Collections.swap(order, one, other);
        return inOrder(order);
    }

    /** All of it, one record in the place of another of the same step. */
    ExitProcedure with(Taken by) {
        return with(taken(steps).stream()
                .map(taken -> taken.step() == by.step() ? by : taken)
                .toList());
    }

    ExitProcedure with(List<Taken> records) {
        return ExitProcedure.builder()
                .id("甲")
                .level(Observed.known(of))
                .cohort(cohort)
                .steps(records)
                .build();
    }

    private ExitProcedure inOrder(List<Step> order) {
        return with(taken(order));
    }

    static List<Taken> taken(List<Step> order) {
        List<Taken> taken = new ArrayList<>();
        for (Step step : order) {
            LocalDate day = FIRST.plusDays((long) PACE * taken.size());
            taken.add(step == Step.PUBLIC_NOTICE ? Taken.notice(day, day.plusDays(6), 0) : Taken.on(step, day));
        }
        return taken;
    }

    /** A step that was taken on a day that was not recorded. */
    static Taken undated(Step step) {
        return new Taken(step, Observed.missing(), Observed.missing(), Observed.missing(), Observed.known(0L));
    }

    @Override
    public String toString() {
        return of + " " + cohort + " " + steps.size();
    }
}
