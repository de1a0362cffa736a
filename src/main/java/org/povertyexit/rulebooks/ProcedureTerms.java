package org.povertyexit.rulebooks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertyexit.clause.Category;
import org.povertyexit.clause.Condition;
import org.povertyexit.clause.Condition.Judgement;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Quantity;
import org.povertyexit.clause.Quantity.Interval;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.ExitProcedure.Step;
import org.povertyexit.facts.ExitProcedure.Taken;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;

/** The defined words of the provisions on the procedure of an exit. */
final class ProcedureTerms {
    private ProcedureTerms() {}

    static final Category<ExitProcedure, ExitProcedure.Of> EXIT_OF = Category.of(ExitProcedure.LEVEL);

    /** The year of exit 退出年度, which chooses the regime of evaluation and is not the year of the approval. */
    static final Quantity<ExitProcedure, Long> COHORT = Quantity.base(ExitProcedure.COHORT);

    /** The steps of the text, evaluation apart, by whose exit it is. */
    private static final Map<ExitProcedure.Of, List<Step>> STEPS = Map.of(
            ExitProcedure.Of.HOUSEHOLD,
            List.of(
                    Step.DEMOCRATIC_REVIEW,
                    Step.VERIFICATION,
                    Step.HOUSEHOLD_CONSENT,
                    Step.PUBLIC_NOTICE,
                    Step.ANNOUNCEMENT,
                    Step.DEREGISTRATION),
            ExitProcedure.Of.VILLAGE,
            List.of(Step.PUBLIC_NOTICE, Step.ANNOUNCEMENT),
            ExitProcedure.Of.COUNTY,
            List.of(
                    Step.COUNTY_PROPOSAL,
                    Step.CITY_REVIEW,
                    Step.PROVINCE_VERIFICATION,
                    Step.PUBLIC_NOTICE,
                    Step.PROVINCE_DECISION,
                    Step.REPORT_TO_STATE_COUNCIL,
                    Step.PROVINCE_APPROVAL));

    /** Every step that the text names for such an exit was taken. */
    static final Condition<ExitProcedure> STEPS_TAKEN = Condition.judged(
            "各步骤齐全", "every step was taken", "steps", EXIT_OF, (procedure, day) -> stepsTaken(procedure));

    static final Condition<ExitProcedure> EVALUATED_BY_THE_STATE =
            taken("国家专项评估检查", "evaluated by the state", Step.SPECIAL_EVALUATION);

    /** Evaluated by the province; the spot check by the state falls on a sample and may be absent. */
    static final Condition<ExitProcedure> EVALUATED_BY_THE_PROVINCE =
            taken("省级专项评估检查", "evaluated by the province", Step.PROVINCE_EVALUATION);

    /** The steps that were taken follow each other in the order of the text; a notice lasts until its last day. */
    static final Condition<ExitProcedure> STEPS_IN_ORDER =
            Condition.judged("各步骤依次进行", "the steps follow in order", "steps", (procedure, day) -> inOrder(procedure));

    /** How long the notice lasted, in days, both ends included; an undated notice may have lasted no time at all. */
    static final Quantity<ExitProcedure, Long> NOTICE_DAYS =
            Quantity.counted("公示天数", "days of notice", "steps", ProcedureTerms::noticeDays);

    /** How many objections are open. */
    static final Quantity<ExitProcedure, Long> OPEN_OBJECTIONS =
            Quantity.counted("未处理的异议", "open objections", "steps", ProcedureTerms::openObjections);

    private static Condition<ExitProcedure> taken(String zh, String en, Step step) {
        return Condition.judged(zh, en, "steps", (procedure, day) -> taken(procedure, List.of(step)));
    }

    /** Where it is unknown whose exit it is, what is no complete procedure of anyone it can be of is still incomplete. */
    private static Judgement stepsTaken(ExitProcedure procedure) {
        if (procedure.level() instanceof Observed.Known<ExitProcedure.Of> known) {
            return taken(procedure, STEPS.getOrDefault(known.value(), List.of()));
        }
        boolean incomplete = STEPS.entrySet().stream()
                .noneMatch(steps -> canBeOf(steps.getKey(), procedure)
                        && taken(procedure, steps.getValue()).outcome() == Outcome.MET);
        return new Judgement(
                incomplete ? Outcome.NOT_MET : Outcome.UNDETERMINED,
                new Text("级别未记录", "whose exit it is was not recorded"));
    }

    private static boolean canBeOf(ExitProcedure.Of exit, ExitProcedure procedure) {
        return procedure.steps().stream().allMatch(taken -> taken.step().isPartOf(exit));
    }

    private static Judgement taken(ExitProcedure procedure, List<Step> steps) {
        List<Step> left =
                steps.stream().filter(step -> procedure.step(step).isEmpty()).toList();
        return left.isEmpty()
                ? new Judgement(Outcome.MET, new Text("齐全", "taken"))
                : new Judgement(Outcome.NOT_MET, new Text("缺：", "not taken: ").plus(names(left)));
    }

    private static Text names(List<Step> steps) {
        return steps.stream()
                .map(Step::label)
                .reduce((one, other) -> one.plus(new Text("、", ", ")).plus(other))
                .orElseThrow();
    }

    private static Judgement inOrder(ExitProcedure procedure) {
        List<Taken> steps = procedure.steps().stream()
                .sorted(Comparator.comparing(Taken::step))
                .toList();
        boolean dated = true;
        for (int i = 0; i < steps.size(); i++) {
            for (Taken later : steps.subList(i + 1, steps.size())) {
                if (isAfter(earliestEnd(steps.get(i)), latestStart(later))) {
                    return new Judgement(Outcome.NOT_MET, swapped(steps.get(i), later));
                }
                dated &= last(steps.get(i)).isKnown() && first(later).isKnown();
            }
        }
        return dated
                ? new Judgement(Outcome.MET, new Text("依次", "in order"))
                : new Judgement(Outcome.UNDETERMINED, new Text("日期不全", "not every step is dated"));
    }

    private static Text swapped(Taken one, Taken other) {
        return one.step()
                .label()
                .plus(" " + earliestEnd(one).orElseThrow())
                .plus(new Text("晚于", " is after "))
                .plus(other.step().label())
                .plus(" " + latestStart(other).orElseThrow());
    }

    private static boolean isAfter(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isAfter(other.get());
    }

    /** The last day on which it can have begun: its first, and of a notice not after its last. */
    private static Optional<LocalDate> latestStart(Taken taken) {
        return day(first(taken)).or(() -> day(last(taken)));
    }

    /** The first day on which it can have ended: its last, and of a notice not before its first. */
    private static Optional<LocalDate> earliestEnd(Taken taken) {
        return day(last(taken)).or(() -> day(first(taken)));
    }

    /** A notice lasts from its first day to its last, whatever day is recorded as that on which it was done. */
    private static Observed<LocalDate> first(Taken taken) {
        return taken.step() == Step.PUBLIC_NOTICE ? taken.noticeFrom() : taken.doneOn();
    }

    private static Observed<LocalDate> last(Taken taken) {
        return taken.step() == Step.PUBLIC_NOTICE ? taken.noticeTo() : taken.doneOn();
    }

    private static Optional<LocalDate> day(Observed<LocalDate> day) {
        return day instanceof Observed.Known<LocalDate> known ? Optional.of(known.value()) : Optional.empty();
    }

    private static Interval noticeDays(ExitProcedure procedure) {
        Optional<Taken> notice = procedure.step(Step.PUBLIC_NOTICE);
        if (notice.isEmpty()) {
            return Interval.closed(Ratio.ZERO, Ratio.ZERO);
        }
        if (notice.get().noticeFrom() instanceof Observed.Known<LocalDate> from
                && notice.get().noticeTo() instanceof Observed.Known<LocalDate> to) {
            Ratio days = Ratio.of(ChronoUnit.DAYS.between(from.value(), to.value()) + 1, 1);
            return Interval.closed(days, days);
        }
        return Interval.closed(Ratio.ZERO, null);
    }

    /** Objections are raised against a notice; where no number stands beside another step there is none. */
    private static Interval openObjections(ExitProcedure procedure) {
        Interval sum = Interval.closed(Ratio.ZERO, Ratio.ZERO);
        for (Taken taken : procedure.steps()) {
            if (taken.step() == Step.PUBLIC_NOTICE || !taken.objections().isMissing()) {
                sum = sum.plus(Interval.of(taken.objections()));
            }
        }
        return sum;
    }
}
