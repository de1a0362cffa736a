package org.povertyexit.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The procedure of one exit (退出程序): which steps were taken, when, and what objections are open.
 *
 * <p>The steps are its whole record: a step that is not listed was not taken; a step without a date was taken, on a day
 * that is missing.
 *
 * <pre>{@code
 * LocalDate notice = LocalDate.of(2018, 11, 5);
 * ExitProcedure procedure = ExitProcedure.builder()
 *         .id("H1")
 *         .level(known(ExitProcedure.Of.HOUSEHOLD))
 *         .cohort(known(2018L))
 *         .addSteps(
 *                 Taken.on(Step.DEMOCRATIC_REVIEW, LocalDate.of(2018, 10, 20)),
 *                 Taken.on(Step.VERIFICATION, LocalDate.of(2018, 10, 28)),
 *                 Taken.notice(notice, notice.plusDays(7), 0),
 *                 Taken.on(Step.ANNOUNCEMENT, LocalDate.of(2018, 11, 20)),
 *                 Taken.on(Step.DEREGISTRATION, LocalDate.of(2018, 11, 30)))
 *         .build();
 * RulesInForce rules = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2018, 12, 31));
 * System.out.println(rules.assess(procedure));
 * Finding steps = rules.explain(procedure).findings().get(0);
 * System.out.println(steps.evidence().found(Locale.ENGLISH));
 * }</pre>
 *
 * <p>It prints
 *
 * <pre class="output">{@code
 * NOT_MET; unmet: national.procedure.steps
 * not taken: the household's consent
 * }</pre>
 */
@FactStyle
@Value.Immutable
@SuppressWarnings("exports") // the annotations are for the compiler; users need no Immutables at run time
public abstract sealed class ExitProcedure permits ImmutableExitProcedure {

    /** Whose exit it is. */
    public enum Of implements Text.Labelled {
        /** A household's 户. */
        HOUSEHOLD("户", "household"),
        /** A village's 村. */
        VILLAGE("村", "village"),
        /** A county's 县. */
        COUNTY("县", "county");

        private final Text label;

        Of(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** A step of a procedure, in the order of the text. */
    public enum Step implements Text.Labelled {
        /** Democratic review by the village committees 民主评议. */
        DEMOCRATIC_REVIEW("民主评议", "democratic review", Of.HOUSEHOLD),
        /** Verification by the village committees and the work team 核实. */
        VERIFICATION("核实", "verification", Of.HOUSEHOLD),
        /** Consent of the household 拟退出贫困户认可. */
        HOUSEHOLD_CONSENT("贫困户认可", "the household's consent", Of.HOUSEHOLD),
        /** Proposal by the county's leading group 县级提出. */
        COUNTY_PROPOSAL("县级提出", "proposal by the county", Of.COUNTY),
        /** First review by the city 市级初审. */
        CITY_REVIEW("市级初审", "first review by the city", Of.COUNTY),
        /** Verification by the province 省级核查. */
        PROVINCE_VERIFICATION("省级核查", "verification by the province", Of.COUNTY),
        /** Public notice without objection 公示无异议. */
        PUBLIC_NOTICE("公示", "public notice", Of.HOUSEHOLD, Of.VILLAGE, Of.COUNTY),
        /** Announcement of the exit 公告退出. */
        ANNOUNCEMENT("公告", "announcement", Of.HOUSEHOLD, Of.VILLAGE),
        /** Removal from the register 销号. */
        DEREGISTRATION("销号", "removal from the register", Of.HOUSEHOLD),
        /** Decision by the province's leading group 省级审定. */
        PROVINCE_DECISION("省领导小组审定", "decision by the province", Of.COUNTY),
        /** Report to the State Council's leading group 向国务院扶贫开发领导小组报告. */
        REPORT_TO_STATE_COUNCIL("向国务院扶贫开发领导小组报告", "report to the State Council's leading group", Of.COUNTY),
        /** Special evaluation by the state 专项评估检查, for the cohorts of 2016 and 2017. */
        SPECIAL_EVALUATION("国家专项评估检查", "special evaluation by the state", Of.COUNTY),
        /** Special evaluation by the province 省级专项评估检查, from the cohort of 2018. */
        PROVINCE_EVALUATION("省级专项评估检查", "special evaluation by the province", Of.COUNTY),
        /** Spot check by the state 国家抽查, on a sample of the counties from the cohort of 2018. */
        NATIONAL_SPOT_CHECK("国家抽查", "spot check by the state", Of.COUNTY),
        /** Approval by the government of the province 省级政府批准退出. */
        PROVINCE_APPROVAL("省级政府批准", "approval by the province", Of.COUNTY);

        private final Text label;
        private final Set<Of> of;

        Step(String zh, String en, Of first, Of... others) {
            this.label = new Text(zh, en);
            this.of = EnumSet.of(first, others);
        }

        @Override
        public Text label() {
            return label;
        }

        /** Whether the procedure of such an exit has this step. */
        public boolean isPartOf(Of exit) {
            return of.contains(exit);
        }
    }

    /**
     * A step that was taken.
     *
     * @param step which one
     * @param doneOn the day on which it was done; of a notice its first and its last day count, and not this one
     * @param noticeFrom the first day of a notice
     * @param noticeTo the last day of a notice
     * @param objections the number of objections still open; beside another step than a notice, nothing recorded is none
     */
    public record Taken(
            Step step,
            Observed<LocalDate> doneOn,
            Observed<LocalDate> noticeFrom,
            Observed<LocalDate> noticeTo,
            Observed<Long> objections) {

        /** 完成日期, the day on which it was done. */
        public static final Fact<Taken, LocalDate> DONE_ON =
                fact("done_on", "完成日期", "day done", Kind.DATE, Taken::doneOn, Draft::doneOn);

        /** 公示起始日, the first day of a notice. */
        public static final Fact<Taken, LocalDate> NOTICE_FROM = fact(
                "notice_from", "公示起始日", "first day of the notice", Kind.DATE, Taken::noticeFrom, Draft::noticeFrom);

        /** 公示截止日, the last day of a notice, included. */
        public static final Fact<Taken, LocalDate> NOTICE_TO =
                fact("notice_to", "公示截止日", "last day of the notice", Kind.DATE, Taken::noticeTo, Draft::noticeTo);

        /** 未处理异议数, the number of objections still open. */
        public static final Fact<Taken, Long> OBJECTIONS = fact(
                        "objections", "未处理异议数", "open objections", Kind.COUNT, Taken::objections, Draft::objections)
                .atLeast(0L);

        /** Every fact that can be recorded of a step. */
        public static final List<Fact<Taken, ?>> FACTS = List.of(DONE_ON, NOTICE_FROM, NOTICE_TO, OBJECTIONS);

        /** Checks that each fact is one that can be recorded, and that a notice does not end before it begins. */
        public Taken {
            Objects.requireNonNull(step, "step");
            DONE_ON.checkObserved(doneOn);
            NOTICE_FROM.checkObserved(noticeFrom);
            NOTICE_TO.checkObserved(noticeTo);
            OBJECTIONS.checkObserved(objections);
            if (noticeFrom instanceof Observed.Known<LocalDate> from
                    && noticeTo instanceof Observed.Known<LocalDate> to
                    && to.value().isBefore(from.value())) {
                throw new IllegalArgumentException(
                        "notice_to: " + to.value() + " is before notice_from " + from.value());
            }
        }

        /** A step that was taken, of which nothing else is recorded yet. */
        public static Draft of(Step step) {
            return new Draft(step);
        }

        private static <V> Fact<Taken, V> fact(
                String name,
                String zh,
                String en,
                Kind<V> kind,
                Function<Taken, Observed<V>> get,
                BiConsumer<Draft, Observed<V>> put) {
            return Fact.of(
                    name,
                    new Text(zh, en),
                    kind,
                    new Fact.Access<>(get, (draft, value) -> put.accept((Draft) draft, value), Draft::from));
        }

        /** A step that is being recorded; what is not set is missing. */
        public static final class Draft implements Fact.Draft<Taken> {
            private final Step step;
            private Observed<LocalDate> doneOn = Observed.missing();
            private Observed<LocalDate> noticeFrom = Observed.missing();
            private Observed<LocalDate> noticeTo = Observed.missing();
            private Observed<Long> objections = Observed.missing();

            private Draft(Step step) {
                this.step = step;
            }

            private static Draft from(Taken taken) {
                return new Draft(taken.step)
                        .doneOn(taken.doneOn)
                        .noticeFrom(taken.noticeFrom)
                        .noticeTo(taken.noticeTo)
                        .objections(taken.objections);
            }

            /** The day on which it was done. */
            public Draft doneOn(Observed<LocalDate> day) {
                doneOn = day;
                return this;
            }

            /** The first day of a notice. */
            public Draft noticeFrom(Observed<LocalDate> day) {
                noticeFrom = day;
                return this;
            }

            /** The last day of a notice. */
            public Draft noticeTo(Observed<LocalDate> day) {
                noticeTo = day;
                return this;
            }

            /** The number of objections still open. */
            public Draft objections(Observed<Long> open) {
                objections = open;
                return this;
            }

            @Override
            public Taken build() {
                return new Taken(step, doneOn, noticeFrom, noticeTo, objections);
            }
        }

        /** A step that was done on a day. */
        public static Taken on(Step step, LocalDate day) {
            return new Taken(step, Observed.known(day), Observed.missing(), Observed.missing(), Observed.missing());
        }

        /** A notice from one day to another, both included, with so many objections open. */
        public static Taken notice(LocalDate from, LocalDate to, long objections) {
            return new Taken(
                    Step.PUBLIC_NOTICE,
                    Observed.known(to),
                    Observed.known(from),
                    Observed.known(to),
                    Observed.known(objections));
        }
    }

    /** 级别, whose exit it is. */
    public static final Fact<ExitProcedure, Of> LEVEL =
            fact("level", "级别", "level", Kind.oneOf(Of.class), ExitProcedure::level, Builder::level);

    /** 脱贫年度, the year of exit, which is not that of the approval. */
    public static final Fact<ExitProcedure, Long> COHORT = fact(
                    "cohort", "退出年度", "cohort", Kind.COUNT, ExitProcedure::cohort, Builder::cohort)
            .atLeast(1949L)
            .atMost(2999L);

    /** Every fact that can be recorded of a procedure, besides its steps. */
    public static final List<Fact<ExitProcedure, ?>> FACTS = List.of(LEVEL, COHORT);

    ExitProcedure() {}

    /** The number of the household, village or county. */
    public abstract String id();

    /** 级别, whose exit it is. */
    public abstract Observed<Of> level();

    /** 脱贫年度, the year of exit, which is not that of the approval. */
    public abstract Observed<Long> cohort();

    /** The steps that were taken, in any order. */
    public abstract List<Taken> steps();

    /** The record of one step; empty when it was not taken. */
    public Optional<Taken> step(Step step) {
        return steps().stream().filter(taken -> taken.step() == step).findFirst();
    }

    /** Checks that no step is listed twice, and none that is not part of such an exit. */
    @Value.Check
    void check() {
        Checks.id("id", id());
        Checks.facts(FACTS, this);
        Set<Step> seen = EnumSet.noneOf(Step.class);
        for (Taken taken : steps()) {
            if (!seen.add(taken.step())) {
                throw new IllegalArgumentException("step: " + taken.step() + " is listed twice");
            }
            if (level() instanceof Observed.Known<Of> known && !taken.step().isPartOf(known.value())) {
                throw new IllegalArgumentException(
                        "step: " + taken.step() + " is no step of the exit of a " + known.value());
            }
        }
    }

    /** A draft without any fact. */
    public static Builder builder() {
        return new Builder();
    }

    private static <V> Fact<ExitProcedure, V> fact(
            String name,
            String zh,
            String en,
            Kind<V> kind,
            Function<ExitProcedure, Observed<V>> get,
            BiConsumer<Builder, Observed<V>> put) {
        return Fact.of(
                name,
                new Text(zh, en),
                kind,
                new Fact.Access<>(get, (draft, value) -> put.accept((Builder) draft, value), Builder::new));
    }

    /** Builds a procedure; what is not set is missing. */
    public static final class Builder extends ImmutableExitProcedure.Builder implements Fact.Draft<ExitProcedure> {
        Builder() {
            Fact.leaveOut(FACTS, this);
        }

        private Builder(ExitProcedure done) {
            from(done);
        }
    }
}
