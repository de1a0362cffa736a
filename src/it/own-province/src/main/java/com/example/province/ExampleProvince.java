package com.example.province;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Condition;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Quantity;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;

/** The rules of an invented province: there is no such province, no such document and no such number. */
public final class ExampleProvince {
    private ExampleProvince() {}

    // The document, and the days: when it came into force, how long it holds, when it was last checked.

    private static final LocalDate IN_FORCE = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);
    private static final LocalDate CHECKED = LocalDate.of(2021, 3, 1);

    static final Document STANDARD = Document.of("示例省贫困退出标准", "示例省", "2017-12-20", Citation.Standing.READ)
            .numbered("示发〔2017〕1号")
            .verified(CHECKED);

    // Its numbers, each with its dates and the place that it was read in.

    /** The province's own line. None was published for 2020: nothing falls back, the clause is open in that year. */
    static final Dated<Yuan> LINE = Dated.<Yuan>named("示例省扶贫标准", "line of Example Province", CHECKED)
            .inYear(2018, Yuan.of(3200), STANDARD.at("第三条"))
            .inYear(2019, Yuan.of(3500), STANDARD.at("第三条"))
            .build();

    static final Dated<Yuan> COLLECTIVE_INCOME_FLOOR = Dated.<Yuan>named(
                    "村集体经济收入下限", "least collective income", CHECKED)
            .during(IN_FORCE, LAST_DAY, Yuan.of(50_000), STANDARD.at("第五条"))
            .build();

    static final Dated<Ratio> WRONG_EXIT_CEILING = Dated.<Ratio>named("示例省错退率上限", "wrong-exit ceiling", CHECKED)
            .during(IN_FORCE, LAST_DAY, Ratio.percent(1), STANDARD.at("第七条"))
            .build();

    // Its terms, made of facts.

    static final Condition<Household> STABLE_INCOME = Condition.of(Household.STABLE_INCOME);

    static final Quantity<Household, Yuan> INCOME_PER_PERSON = Quantity.perPerson(
            "年人均纯收入",
            "net income per person and year",
            Quantity.of(Household.NET_INCOME),
            Household::size,
            Household.MEMBER_COUNT);

    static final Quantity<Village, Yuan> COLLECTIVE_INCOME = Quantity.of(Village.COLLECTIVE_INCOME);

    // Its clauses, each with the sentence that it stands for.

    /** 第三条　家庭年人均纯收入稳定达到省定扶贫标准. Read as "at least", which could also be "more than". */
    static final Clause<Household> INCOME = Clause.household(
                    "example.household.income",
                    Theme.INCOME,
                    STANDARD.at("第三条"),
                    STABLE_INCOME.holds(),
                    INCOME_PER_PERSON.isAtLeast(LINE))
            .orRead(INCOME_PER_PERSON.exceeds(LINE));

    /** 第五条　村集体经济年收入不低于5万元. */
    static final Clause<Village> VILLAGE_INCOME = Clause.village(
            "example.village.collective-income",
            Theme.COLLECTIVE_INCOME,
            STANDARD.at("第五条"),
            COLLECTIVE_INCOME.isAtLeast(COLLECTIVE_INCOME_FLOOR));

    // What the document does to the national rules: Rulebooks.NATIONAL.inForceOn(day).print(locale) names all of them.

    static final Instrument CLAUSES = Instrument.of(STANDARD, IN_FORCE)
            .replaces("national.household.income", INCOME)
            .adds(VILLAGE_INCOME);

    /** 第六条　贫困村须通硬化路, which is merely considered (统筹考虑) nationally. */
    static final Instrument ROAD_DECIDES =
            Instrument.of(STANDARD, IN_FORCE).decides("national.village.road").because(STANDARD.at("第六条"));

    /** 第七条　错退率高于1%的，不得退出: 2 % nationally. */
    static final Instrument FEWER_WRONG_EXITS = Instrument.of(STANDARD, IN_FORCE)
            .sets("ceiling of the wrong-exit rate", WRONG_EXIT_CEILING)
            .because(STANDARD.at("第七条"));

    /** The national rulebook, read strictly (exactly 2 %, 3 % or 90 % is not enough), as the province amends it. */
    public static final Rulebook RULES = Rulebooks.NATIONAL.amended(
            "example-province",
            new Text("示例省", "Example Province"),
            inOrder(Rulebooks.STRICT_BOUNDARY, List.of(CLAUSES, ROAD_DECIDES, FEWER_WRONG_EXITS)));

    private static List<Instrument> inOrder(List<Instrument> readings, List<Instrument> own) {
        return Stream.concat(readings.stream(), own.stream()).toList();
    }
}
