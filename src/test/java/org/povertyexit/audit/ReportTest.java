package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertyexit.RulesInForce;
import org.povertyexit.audit.Cli.Ran;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Outcome;
import org.povertyexit.rulebooks.Rulebooks;

/** What stands in the report: the same as in the other files, and nothing that runs but its own script. */
class ReportTest {
    private static final String HOUSEHOLDS =
            "household_id,village_id,register_status,net_income_yuan,stable_income,food,"
                    + "clothing,housing_grade,treatment_accessible,water_quality,water_litres,water_piped,water_outage_days,"
                    + "water_scarce_area\n";
    private static final String REST = ",yes,A,yes,yes,60,yes,0,no\n";
    private static final String AFTERCARE = """
            subject_id,level,exited_on,kind,what,who,from,to,amount
            V1,VILLAGE,2019-05-01,RESPONSIBILITY,secretary,,2018-01-01,,
            V1,VILLAGE,2019-05-01,POLICY,fund,,2018-01-01,,
            V1,VILLAGE,2019-05-01,ASSISTANCE,team,,2018-01-01,2019-09-30,
            V1,VILLAGE,2019-05-01,ASSISTANCE,team,,2019-10-15,,
            V1,VILLAGE,2019-05-01,SUPERVISION,monitoring,,2018-01-01,,
            """;

    @TempDir
    Path home;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(home);
    }

    /** Three households in two villages of a county, one of them in every file. */
    private Ran audit(Object... more) {
        String households = HOUSEHOLDS
                + "H1,V1,EXITED_WITH_POLICY,20000,yes,yes"
                + REST
                + "H2,V1,EXITED_WITH_POLICY,20000,yes,no"
                + REST
                + "H3,V2,UNREGISTERED,3218,yes,suspected"
                + REST
                + "H4,V2,POOR,12x,yes,yes"
                + REST;
        String members = Cli.MEMBERS + Cli.member("H1", "1") + Cli.member("H2", "1") + Cli.member("H3", "1");
        List<Object> args = new ArrayList<>(List.of(
                "--households", cli.file("households.csv", households),
                "--members", cli.file("members.csv", members),
                "--villages", cli.file("villages.csv", """
                                village_id,county_id,region,rural_population,poor_population,households_complete
                                V1,C1,CENTRAL,50,1,
                                V2,C1,CENTRAL,60,,yes
                                """),
                "--counties",
                        cli.file(
                                "counties.csv",
                                "county_id,rural_population,unexited_population,exited_population,unregistered_population,"
                                        + "sampled_exited,wrongly_exited\nC1,1000,10,200,700,100,2\n"),
                "--procedures",
                        cli.file(
                                "procedures.csv",
                                "subject_id,level,cohort,step,done_on\nV1,VILLAGE,2018,ANNOUNCEMENT,\n"),
                "--aftercare", cli.file("aftercare.csv", AFTERCARE),
                "--problems", cli.file("problems.csv", """
                                problem_id,subject_id,level,theme,found_on,standing
                                W1,V1,VILLAGE,INCIDENCE,2019-10-01,suspected
                                """)));
        args.addAll(List.of(more));
        return cli.audit(args.toArray());
    }

    @Test
    void itsNumbersAreThoseOfTheSummary() {
        Ran ran = audit();
        Map<?, ?> summary = (Map<?, ?>) WrittenReport.json(ran.text("summary.json"));
        Map<String, String> expected = new TreeMap<>(Map.of("rejected", "1"));
        ((Map<?, ?>) summary.get("levels")).forEach((level, counts) -> {
            put(expected, level + " ", ((Map<?, ?>) counts).get("outcomes"));
            ((Map<?, ?>) ((Map<?, ?>) counts).get("clauses"))
                    .forEach((clause, outcomes) -> put(expected, clause + " ", outcomes));
        });
        Map<?, ?> households = (Map<?, ?>) ((Map<?, ?>) summary.get("levels")).get("HOUSEHOLD");
        List.of("CONSISTENT", "WRONG_LISTING").forEach(kind -> expected.put("reconciliation " + kind, "0"));
        put(expected, "reconciliation ", households.get("reconciliation"));
        Map<?, ?> problems = (Map<?, ?>) summary.get("problems");
        expected.put("problems items", problems.get("items").toString());
        expected.put("problems open", problems.get("open").toString());
        expected.put("problems capped", problems.get("verdicts_capped").toString());

        Map<String, String> counts = WrittenReport.in(ran.result()).counts();

        assertThat(ran.code()).isEqualTo(1);
        assertThat(counts).containsAllEntriesOf(expected).hasSizeGreaterThan(70);
        assertThat(counts)
                .containsEntry("HOUSEHOLD MET", "1")
                .containsEntry("reconciliation WRONG_EXIT", "1")
                .containsEntry("reconciliation OMISSION", "1");
    }

    private static void put(Map<String, String> expected, String prefix, Object counts) {
        ((Map<?, ?>) counts).forEach((key, count) -> expected.put(prefix + key, count.toString()));
    }

    @Test
    void itsRowsAreTheVerdicts() {
        Ran ran = audit();
        WrittenReport report = WrittenReport.in(ran.result());
        Map<?, ?> index = (Map<?, ?>) report.data("index");
        for (String level : List.of("HOUSEHOLD", "VILLAGE", "COUNTY", "PROCEDURE", "AFTERCARE")) {
            String file = level.equals("AFTERCARE")
                    ? "aftercare"
                    : level.toLowerCase(Locale.ROOT).replaceAll("y$", "ie") + "s";
            Map<String, List<String>> verdicts = new HashMap<>();
            ran.lines(file + ".verdicts.csv").stream()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .forEach(cells -> verdicts.put(cells.get(0), cells));
            assertThat(report.rows(level)).hasSameSizeAs(verdicts.keySet()).allSatisfy(row -> {
                List<String> cells = verdicts.get(row.get(0).toString());
                assertThat(StoryJson.OUTCOMES
                                .get(((Long) row.get(1)).intValue())
                                .name())
                        .isEqualTo(cells.get(1));
                assertThat(row.get(2)).isEqualTo(cells.subList(6, cells.size()));
                assertThat(clauses(index, level, row, Outcome.NOT_MET)).isEqualTo(cells.get(2));
                assertThat(clauses(index, level, row, Outcome.UNDETERMINED)).isEqualTo(cells.get(3));
            });
        }
    }

    /** The decisive clauses with an outcome, as a verdict file writes them. */
    private static String clauses(Map<?, ?> index, String level, List<?> row, Outcome outcome) {
        List<?> clauses = (List<?>) ((Map<?, ?>) ((Map<?, ?>) index.get("levels")).get(level)).get("clauses");
        List<?> findings = row.size() > 3 ? (List<?>) row.get(3) : List.of();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            List<?> clause = (List<?>) clauses.get(i);
            if (((List<?>) findings.get(i)).get(0).equals((long) StoryJson.OUTCOMES.indexOf(outcome))
                    && clause.get(2).equals(true)) {
                found.add(clause.get(0).toString());
            }
        }
        return String.join(";", found);
    }

    @Test
    void everyClauseInForceStandsThereWithItsDemandAndItsProvision() {
        for (String rulebook : List.of("national", "sanmenxia", "hunan")) {
            RulesInForce rules = Rulebooks.all().stream()
                    .filter(one -> one.name().equals(rulebook))
                    .findAny()
                    .orElseThrow()
                    .inForceOn(LocalDate.of(2019, 12, 31));
            Path result = home.resolve(rulebook);
            cli.run(
                    result,
                    "audit",
                    "--rulebook",
                    rulebook,
                    "--on",
                    "2019-12-31",
                    "--out",
                    result,
                    "--counties",
                    cli.file("c.csv", "county_id\nC1\n"));
            String html = WrittenReport.in(result).html();

            assertThat(rules.clauses()).isNotEmpty().allSatisfy(clause -> {
                int from = html.indexOf("<article id=\"clause-" + clause.id() + "\"");
                assertThat(from).isPositive();
                assertThat(html.substring(from, html.indexOf("</article>", from)))
                        .contains(parts(clause, rules));
            });
        }
    }

    private static List<String> parts(Clause<?> clause, RulesInForce rules) {
        return Stream.of(
                        clause.on(rules.date()).demand().zh(),
                        clause.on(rules.date()).demand().en(),
                        clause.citation().document() + " " + clause.citation().article(),
                        clause.citation().standing().label().zh(),
                        clause.citation().note().en())
                .map(text -> text.replace("\"", "&quot;").replace("'", "&#39;"))
                .toList();
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhere() {
        String html = WrittenReport.in(audit().result()).html();
        assertThat(Pattern.compile("href=\"#([^=\"]+)\"").matcher(html).results())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(html).contains("id=\"" + link.group(1) + "\""));
    }

    @Test
    void whatAHouseholdWouldHaveToChangeStandsThere() {
        WrittenReport report = WrittenReport.in(audit().result());
        assertThat(report.html()).contains("net income of the household: change to at least 3218.01 yuan");
        assertThat(report.html()).contains("problem W1 is resolved and verified");
    }

    @Test
    void aLapseIsDrawnWithItsDays() {
        assertThat(WrittenReport.in(audit().result()).html())
                .contains("<time>2019-10-01</time>..<time>2019-10-14</time>")
                .contains("V1 · assistance · team");
    }

    @Test
    void householdsAreCountedByVillageAlsoWhereNoVillageWasGiven() {
        Ran ran = cli.audit(
                "--households",
                cli.file("h.csv", "household_id,village_id,county_id,food\nH1,V1,C1,no\nH2,V1,C1,no\nH3,,C1,\n"));
        Map<?, ?> index = (Map<?, ?>) WrittenReport.in(ran.result()).data("index");
        assertThat(index.get("places"))
                .isEqualTo(List.of(
                        List.of("V1", "C1", 2L, 0L, 0L, 0L, 0L, 0L), List.of("", "C1", 0L, 1L, 0L, 0L, 0L, 0L)));
        assertThat(WrittenReport.in(ran.result()).html()).contains("id=\"list-VILLAGE\"", "id=\"list-COUNTY\"");
    }

    @Test
    void whatStandsInASpreadsheetIsTextAndNothingElse() {
        String evil = "</script><script>alert(1)</script><img src=x onerror=alert(2)>'|{{x}}&amp;<!--";
        String cell = "\"" + evil + "\"";
        Ran ran = cli.audit(
                "--households",
                cli.file("h.csv", "household_id,village_id,food\n" + cell + "," + cell + ",no\nH2,V1," + cell + "\n"),
                "--villages",
                cli.file(
                        "v.csv",
                        "village_id,county_id,poor_population,rural_population\n" + cell + "," + cell + ",9,9\n"),
                "--counties",
                cli.file("c.csv", "county_id,name\n" + cell + "," + cell + "\n"),
                "--aftercare",
                cli.file(
                        "a.csv",
                        "subject_id,level,exited_on,kind,what,who,from,to\n" + cell + ",VILLAGE,2019-05-01,POLICY,"
                                + cell + "," + cell + ",2018-01-01,2019-06-01\n"),
                "--problems",
                cli.file(
                        "p.csv",
                        "problem_id,subject_id,level,theme,found_on,standing\n" + cell + "," + cell
                                + ",VILLAGE,INCIDENCE,2019-10-01,suspected\n"));
        WrittenReport report = WrittenReport.in(ran.result());

        assertThat(ran.code()).as(ran.err()).isEqualTo(1);
        assertThat(report.html()).doesNotContain("<img", "alert(1)</", "<!--");
        assertThat(Pattern.compile("<script|</script").matcher(report.html()).results())
                .hasSize(2 * (4 + 2));
        assertThat(report.rows("HOUSEHOLD").get(0).get(0)).isEqualTo(evil);
        assertThat(report.html()).contains("&lt;img src=x onerror=alert(2)&gt;&#39;&#124;{{x}}&amp;amp;&lt;!--");
    }

    @Test
    void thePolicyOfThePageLetsItsOwnScriptAndStyleRunAndAllowsNoAddress() {
        String html = WrittenReport.in(audit().result()).html();
        String script = between(html, "<script>", "</script>");
        String style = between(html, "<style>", "</style>");
        assertThat(html)
                .contains("default-src 'none'; script-src '" + PageTemplate.digest(script) + "'")
                .contains("style-src '" + PageTemplate.digest(style) + "'");
        assertThat(html.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "src=\"", "url(\"");
        assertThat(html).doesNotContainPattern("<[^>]+ (style|on\\w+)=");
    }

    private static String between(String html, String start, String end) {
        int from = html.indexOf(start) + start.length();
        return html.substring(from, html.indexOf(end, from));
    }

    @Test
    void theLocaleAndTheZoneChangeNoByteAndNoPartIsLeftBehind() {
        String plain = WrittenReport.in(audit().result()).html();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            Ran elsewhere = audit();

            assertThat(WrittenReport.in(elsewhere.result()).html()).isEqualTo(plain);
            assertThat(elsewhere.result()).isDirectoryNotContaining("glob:**/report.[!h]*");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theLanguageOfTheCallComesFirstAndTheOtherIsThereToo() {
        assertThat(WrittenReport.in(audit("--lang", "zh").result()).html())
                .contains("<html lang=\"zh-CN\" data-lang=\"zh\">", "贫困退出核验报告", "The answer");
        assertThat(WrittenReport.in(audit().result()).html()).contains("<html lang=\"en\" data-lang=\"en\">", "结论");
    }

    @Test
    void withoutFactsNoRecordIsInThePage() {
        assertThat(WrittenReport.in(audit().result()).rows("AFTERCARE").get(0)).hasSize(8);
        assertThat(WrittenReport.in(audit("--no-facts").result())
                        .rows("AFTERCARE")
                        .get(0))
                .hasSize(6);
    }

    @Test
    void rowsThatDoNotFitAreLeftOutAndCounted() throws Exception {
        Path file = home.resolve("rows");
        java.io.StringWriter page = new java.io.StringWriter();
        try (RowFile rows = new RowFile(file, 20)) {
            for (int i = 0; i < 9; i++) {
                rows.add(json -> json.writeString("贫困"));
            }
            assertThat(rows.rows()).isEqualTo(3);
            rows.moveInto(page);
        }
        assertThat(page).hasToString("\"贫困\",\n\"贫困\",\n\"贫困\"");
        assertThat(page.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(40);
        assertThat(file).doesNotExist();
    }
}
