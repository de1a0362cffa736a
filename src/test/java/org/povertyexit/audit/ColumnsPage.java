package org.povertyexit.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;
import org.povertyexit.inspection.FoundBy;
import org.povertyexit.inspection.Problem;

/** The columns of every file, and what can stand in them, in one language. */
record ColumnsPage(Locale language) {
    /** The facts of all files, by the column. */
    static final Map<String, Fact<?, ?>> FACTS = Stream.of(
                    Household.FACTS,
                    Person.FACTS,
                    Village.FACTS,
                    County.FACTS,
                    List.of(ExitProcedure.COHORT),
                    ExitProcedure.Taken.FACTS,
                    List.of(Aftercare.Support.AMOUNT))
            .flatMap(List::stream)
            .collect(Collectors.toMap(Fact::name, Function.identity(), (one, same) -> one));

    private static final Text DATE = new Text("日期，如2019-12-31", "date such as 2019-12-31");
    private static final Text OR_UNKNOWN = new Text("；未发生则空，不详填`?`", "; empty for not yet, `?` when unknown");

    /** What stands in the columns that are no facts. */
    private static final Map<String, Text> OTHERS = Map.ofEntries(
            Map.entry(Columns.HOUSEHOLD_ID, new Text("户的编号", "number of the household")),
            Map.entry(Columns.PERSON_ID, new Text("人的编号，户内唯一", "number of the person, unique in the household")),
            Map.entry(Columns.VILLAGE_ID, new Text("村的编号", "number of the village")),
            Map.entry(Columns.COUNTY_ID, new Text("县的编号", "number of the county")),
            Map.entry(Columns.NAME, new Text("县的名称，用于报告", "what the county is called, for the report")),
            Map.entry(Columns.SUBJECT_ID, new Text("户、村或县的编号", "number of the household, village or county")),
            Map.entry(Columns.LEVEL, words("级别", "whose it is", ExitProcedure.Of.values())),
            Map.entry(Columns.STEP, words("已进行的步骤", "step that was taken", ExitProcedure.Step.values())),
            Map.entry(
                    Columns.EXITED_ON, new Text("退出日期，同一对象各行相同", "day of the exit, the same in all rows of a subject")),
            Map.entry(Columns.KIND, words("属于四个不摘的哪一项", "what it is for", Aftercare.Duty.values())),
            Map.entry(
                    Columns.WHAT,
                    new Text("岗位、政策、工作队、帮扶人或监测的名称", "post, policy, team, helper or monitoring, by its name")),
            Map.entry(Columns.WHO, new Text("任职人的编号，没有则空", "number of the holder, empty for none")),
            Map.entry(Columns.FROM, new Text("第一天", "first day on which it was there")),
            Map.entry(
                    Columns.TO,
                    new Text(
                            "最后一天；仍在则空，不详填`?`",
                            "last day on which it was there; empty while it goes on, `?` when unknown")),
            Map.entry(Columns.PROBLEM_ID, new Text("问题的编号", "number of the problem")),
            Map.entry(Columns.THEME, words("关于什么", "what it is about", Theme.values())),
            Map.entry(Columns.FOUND_ON, new Text("发现之日", "day on which it was found")),
            Map.entry(
                    Columns.FOUND_BY,
                    words("发现途径（空即其他）", "check by which it was found (the last, when empty)", FoundBy.values())),
            Map.entry(Columns.STANDING, words("把握", "how sure it is", Problem.Standing.values())),
            Map.entry(Columns.RESOLVED_ON, new Text("整改完成之日", "day on which it was resolved").plus(OR_UNKNOWN)),
            Map.entry(
                    Columns.VERIFIED_ON,
                    new Text("整改核验之日", "day on which the resolution was verified").plus(OR_UNKNOWN)));

    private static final Text BEGINNING = new Text("""
            # 各文件的列

            [核对工具](../audit-files.md)的每种文件可以有的列，可用英文或中文名，次序不限。粗体的列必须有；其他列的空格即为缺失，表中另有说明的除外。
            没有的列视为各行缺失，但 `water_distance_m` 和 `water_climb_m` 例外：户文件没有其中一列，即没有这样的取水途径。

            数字可以有千分位逗号，可以是全角。数、金额和比率可以是区间 `a..b`，含两端。发现问题而未核实填 `suspected`（疑似），未查明填 `未核实`。
            [English](../columns.md)
            """, """
            # The columns of the files

            What each file of the [audit tool](audit-files.md) can have, by its English or its Chinese name, in any order. Columns in bold must
            be there; an empty cell in any other is missing, unless the table says what it means. A column that is left out is missing for
            all, but for `water_distance_m` and `water_climb_m`: a file of households without one of these has no such access to water.

            Numbers may have separators between thousands and full-width digits. A number, amount or rate may be an interval `a..b`, both ends
            included. `suspected` (疑似) stands where a problem was seen and not verified, `未核实` where nothing was established.
            [中文](zh/columns.md)
            """);

    private static final Text END = new Text("""

            `wage_income_yuan`、`business_income_yuan`、`property_income_yuan`、`transfer_income_yuan` 和 `business_cost_yuan` 须同时有或同时没有。
            `amount` 没有数额的留空；同一 `kind`、`what` 的另一行有数额的，空格即为缺失。步骤按记录计，规则适用日之后的也算：某年退出的按该年12月31日的规则判断，
            次年春季批准。

            ## 用词

            除上列英文（不分大小写）和中文用词外：

            | 填写 | 读作 |
            |---|---|
            """, """

            `wage_income_yuan`, `business_income_yuan`, `property_income_yuan`, `transfer_income_yuan` and `business_cost_yuan` come together or not at
            all. `amount` is empty for what has none; where another row of the same `kind` and `what` has one, an empty cell is missing. Steps
            count as they are recorded, also those after the day of the rules: an exit of some year is judged by the rules of its
            31 December, and approved in the spring.

            ## Words

            Beside the words above, in English (small letters too) or in Chinese:

            | written | is read as |
            |---|---|
            """);

    private static Text words(String zh, String en, Text.Labelled... words) {
        String list = Arrays.stream(words)
                .map(word -> "`" + word + "` " + word.label().zh())
                .collect(Collectors.joining(", "));
        return new Text(zh + "：", en + ": ").plus(list);
    }

    /** The columns of each file, by the option that names the file. */
    static Map<String, Columns> files() {
        Map<String, Columns> files = new LinkedHashMap<>();
        files.put("--households", Columns.HOUSEHOLDS);
        files.put("--members", Columns.MEMBERS);
        files.put("--villages", Columns.VILLAGES);
        files.put("--counties", Columns.COUNTIES);
        files.put("--procedures", Columns.PROCEDURES);
        files.put("--aftercare", Columns.AFTERCARE);
        files.put("--problems", Columns.PROBLEMS);
        return files;
    }

    /** The whole page. */
    String page() {
        StringBuilder page = new StringBuilder(BEGINNING.in(language));
        String heading = new Text("| 列 | 中文 | 可以填什么 |", "| column | 中文 | what can stand there |").in(language);
        files().forEach((option, columns) -> {
            page.append("\n## `").append(option).append("`\n\n").append(heading).append("\n|---|---|---|\n");
            columns.all()
                    .forEach(column ->
                            page.append(row(columns, column).in(language)).append('\n'));
        });
        String tables = page.toString();
        page.append(END.in(language));
        new TreeMap<>(Spelling.WORDS).forEach((written, word) -> {
            if (!tables.contains("`" + word + "` " + written + ",")
                    && !tables.contains("`" + word + "` " + written + " |")) {
                page.append("| ").append(written).append(" | `").append(word).append("` |\n");
            }
        });
        return page.toString();
    }

    private static Text row(Columns columns, String column) {
        boolean required = columns.lacking(Set.of()).stream().anyMatch(lacking -> lacking.startsWith(column + " ("));
        String name = required ? "**`" + column + "`**" : "`" + column + "`";
        return Text.same("| " + name + " | " + String.join(", ", columns.inChinese(column)) + " | ")
                .plus(
                        columns.facts().contains(column)
                                ? told(Objects.requireNonNull(FACTS.get(column)))
                                : other(column))
                .plus(" |");
    }

    private static Text other(String column) {
        return Objects.requireNonNull(OTHERS.get(column), column);
    }

    private static Text told(Fact<?, ?> fact) {
        Text told = fact.label().plus(new Text("：", ": ")).plus(cells(fact));
        return fact.suspectable() ? told.plus(", `suspected` 疑似") : told;
    }

    private static Text cells(Fact<?, ?> fact) {
        if (!fact.values().isEmpty()) {
            return Text.same(fact.values().stream().map(ColumnsPage::value).collect(Collectors.joining(", ")));
        }
        if (fact.type() == LocalDate.class) {
            return DATE;
        }
        if (fact.type() == Ratio.class) {
            return new Text("比率，如1.2%或0.012", "rate such as 1.2% or 0.012").plus(bounds(fact));
        }
        if (fact.type() == Yuan.class) {
            return new Text("元", "yuan").plus(bounds(fact));
        }
        Text number = fact.type() == BigDecimal.class ? new Text("数", "number") : new Text("整数", "whole number");
        boolean canBeNone = fact.equals(Household.WATER_DISTANCE) || fact.equals(Household.WATER_CLIMB);
        return number.plus(bounds(fact)).plus(canBeNone ? ", `none` (无)" : "");
    }

    private static String value(Object value) {
        return value instanceof Text.Labelled word
                ? "`" + word + "` " + word.label().zh()
                : Boolean.TRUE.equals(value) ? "`yes` 是" : "`no` 否";
    }

    private static Text bounds(Fact<?, ?> fact) {
        Text least = fact.least()
                .map(bound -> new Text("，不少于", ", at least ").plus(bound.toString()))
                .orElse(Text.same(""));
        return fact.greatest()
                .map(bound -> least.plus(new Text("，不超过", ", at most ").plus(bound.toString())))
                .orElse(least);
    }
}
