package org.povertyexit.rulebooks;

import static org.povertyexit.clause.Requirement.where;
import static org.povertyexit.facts.ExitProcedure.Of.HOUSEHOLD;
import static org.povertyexit.facts.ExitProcedure.Of.VILLAGE;
import static org.povertyexit.rulebooks.ProcedureTerms.COHORT;
import static org.povertyexit.rulebooks.ProcedureTerms.EVALUATED_BY_THE_PROVINCE;
import static org.povertyexit.rulebooks.ProcedureTerms.EVALUATED_BY_THE_STATE;
import static org.povertyexit.rulebooks.ProcedureTerms.EXIT_OF;
import static org.povertyexit.rulebooks.ProcedureTerms.NOTICE_DAYS;
import static org.povertyexit.rulebooks.ProcedureTerms.OPEN_OBJECTIONS;
import static org.povertyexit.rulebooks.ProcedureTerms.STEPS_IN_ORDER;
import static org.povertyexit.rulebooks.ProcedureTerms.STEPS_TAKEN;
import static org.povertyexit.rulebooks.Standards.LAST_COHORT_OF_STATE_EVALUATION;
import static org.povertyexit.rulebooks.Standards.NOTICE_DAYS_FLOOR;
import static org.povertyexit.rulebooks.Standards.NO_OBJECTION;

import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.ExitProcedure;

/** 《关于建立贫困退出机制的意见》 on procedure: the steps by which a household, a village and a county exit. */
final class ExitProcedure2016 {
    private ExitProcedure2016() {}

    /** 民主评议 → 核实 → 认可 → 公示 → 公告退出 → 销号; 公示 → 公告退出; 提出 → 初审 → 核查 → 公示 → 审定 → 报告 → … → 正式批准退出. */
    static final Clause<ExitProcedure> STEPS = Clause.procedure(
            "national.procedure.steps", Theme.PROCEDURE, Documents.EXIT_OPINIONS.at("退出程序"), STEPS_TAKEN.holds());

    /** 国务院领导小组组织专项评估检查; 自2018年度起，省级专项评估检查. */
    static final Clause<ExitProcedure> EVALUATION = Clause.procedure(
            "national.procedure.evaluation",
            Theme.PROCEDURE,
            Documents.EXIT_OPINIONS.at("专项评估检查").note(Readings.EVALUATION_BY_THE_PROVINCE),
            where(COHORT.isAtMost(LAST_COHORT_OF_STATE_EVALUATION), EVALUATED_BY_THE_STATE.holds())
                    .elsewhere(EVALUATED_BY_THE_PROVINCE.holds())
                    .unless(EXIT_OF.isOneOf(HOUSEHOLD, VILLAGE)));

    /** The steps 依次: in the order of the text. */
    static final Clause<ExitProcedure> ORDER = Clause.procedure(
            "national.procedure.order", Theme.PROCEDURE, Documents.EXIT_OPINIONS.at("退出程序"), STEPS_IN_ORDER.holds());

    /** （村内、乡镇内、向社会）公示 … */
    static final Clause<ExitProcedure> NOTICE = Clause.procedure(
            "national.procedure.notice",
            Theme.PROCEDURE,
            Documents.EXIT_OPINIONS.at("公示"),
            NOTICE_DAYS.isAtLeast(NOTICE_DAYS_FLOOR));

    /** … 无异议. */
    static final Clause<ExitProcedure> OBJECTIONS = Clause.procedure(
            "national.procedure.objections",
            Theme.PROCEDURE,
            Documents.EXIT_OPINIONS.at("公示无异议"),
            OPEN_OBJECTIONS.isAtMost(NO_OBJECTION));

    /** The opinions on procedure: 不符合条件或未完整履行退出程序的 … an incomplete procedure is a veto of its own. */
    static final Instrument OPINIONS = Instrument.of(
                    Documents.EXIT_OPINIONS,
                    Documents.EXIT_OPINIONS_IN_FORCE,
                    STEPS,
                    EVALUATION,
                    ORDER,
                    NOTICE,
                    OBJECTIONS)
            .until(Documents.LAST_DAY);
}
