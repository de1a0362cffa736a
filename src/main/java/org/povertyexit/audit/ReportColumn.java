package org.povertyexit.audit;

import java.util.List;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Text;

/**
 * A column of a table in the report.
 *
 * @param key how the script knows it: {@code f:} a figure of the verdict, {@code n:} a number of households, {@code v:} a
 *     number of villages
 * @param label its heading
 * @param numeric whether numbers stand in it
 */
record ReportColumn(String key, Text label, boolean numeric) {
    static final ReportColumn OUTCOME = words("outcome", "结论", "outcome");

    private static final ReportColumn CLAUSES =
            words("clauses", "未达到、无法判定或恰在临界值的条款", "clauses not met, undetermined or at the boundary");
    private static final ReportColumn SUBJECT = words("id", "对象编号", "subject");
    private static final ReportColumn SUBJECT_LEVEL = words("f:subject_level", "级别", "kind");

    private static final List<ReportColumn> OF_HOUSEHOLDS = List.of(
            words("id", "户编号", "household"),
            OUTCOME,
            CLAUSES,
            words("f:village_id", "村", "village"),
            number("f:per_capita_net_income", "人均纯收入（元/年）", "income per person (yuan a year)"),
            words("f:reconciliation", "与名册核对", "beside the register"),
            words("f:watch", "防止返贫监测", "monitoring for relapse"),
            words("f:reason_code", "不脱贫原因代码", "reason code"));

    private static final List<ReportColumn> HOUSEHOLDS = List.of(
            number("n:MET", "户：达到", "households met"),
            number("n:NOT_MET", "户：未达到", "households not met"),
            number("n:UNDETERMINED", "户：无法判定", "households undetermined"));

    private static final List<ReportColumn> OF_VILLAGES = joined(List.of(
            List.of(
                    words("id", "村编号", "village"),
                    OUTCOME,
                    CLAUSES,
                    words("county", "县", "county"),
                    number("f:incidence_low", "贫困发生率，最低", "incidence, at least"),
                    number("f:incidence_high", "贫困发生率，最高", "incidence, at most")),
            HOUSEHOLDS,
            List.of(number("n:WRONG_EXIT", "错退户", "wrong exits"), number("n:OMISSION", "漏评户", "omissions"))));

    private static final List<ReportColumn> OF_COUNTIES = joined(List.of(
            List.of(
                    words("id", "县编号", "county"),
                    words("f:name", "名称", "name"),
                    OUTCOME,
                    CLAUSES,
                    number("f:register_incidence", "建档立卡贫困发生率", "incidence by the register"),
                    number("f:composite_incidence", "综合贫困发生率", "composite incidence")),
            List.of(
                    number("v:MET", "村：达到", "villages met"),
                    number("v:NOT_MET", "村：未达到", "villages not met"),
                    number("v:UNDETERMINED", "村：无法判定", "villages undetermined")),
            HOUSEHOLDS));

    private static final List<ReportColumn> OF_PROCEDURES =
            List.of(SUBJECT, SUBJECT_LEVEL, number("f:cohort", "退出年度", "year of exit"), OUTCOME, CLAUSES);

    private static final List<ReportColumn> OF_AFTERCARE =
            List.of(SUBJECT, SUBJECT_LEVEL, words("f:exited_on", "退出日期", "exited on"), OUTCOME, CLAUSES);

    private static ReportColumn words(String key, String zh, String en) {
        return new ReportColumn(key, new Text(zh, en), false);
    }

    private static ReportColumn number(String key, String zh, String en) {
        return new ReportColumn(key, new Text(zh, en), true);
    }

    private static List<ReportColumn> joined(List<List<ReportColumn>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }

    /** Those of the table of one kind of subject, from left to right. */
    static List<ReportColumn> of(Level level) {
        return switch (level) {
            case HOUSEHOLD -> OF_HOUSEHOLDS;
            case VILLAGE -> OF_VILLAGES;
            case COUNTY -> OF_COUNTIES;
            case PROCEDURE -> OF_PROCEDURES;
            case AFTERCARE -> OF_AFTERCARE;
        };
    }
}
