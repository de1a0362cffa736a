package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.audit.Cli.Ran;

/** Procedures, the support after exits, the ledger of problems, and what the register says beside the verdict. */
class AroundTheExitTest {
    private static final String PROCEDURES = "subject_id,level,cohort,step,done_on,notice_from,notice_to,objections\n";
    private static final String AFTERCARE = "subject_id,level,exited_on,kind,what,who,from,to,amount\n";
    private static final String PROBLEMS =
            "problem_id,subject_id,level,theme,found_on,found_by,standing,resolved_on,verified_on\n";

    @TempDir
    Path home;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(home);
    }

    private static String village(String id, String noticeTo, String objections, String announced) {
        return id + ",VILLAGE,2019,PUBLIC_NOTICE,,2019-03-17," + noticeTo + "," + objections + "\n" + id
                + ",VILLAGE,2019,ANNOUNCEMENT," + announced + ",,,\n";
    }

    private Ran procedures(String rows, Object... more) {
        List<Object> args = new ArrayList<>(List.of("--procedures", cli.file("p.csv", PROCEDURES + rows)));
        args.addAll(List.of(more));
        return cli.audit(args.toArray());
    }

    private static String themes(Ran ran, String level) {
        return ran.lines(level + ".verdicts.csv").get(1).split(",", -1)[4];
    }

    private static String unmet(Ran ran, String level) {
        return ran.lines(level + ".verdicts.csv").get(1).split(",", -1)[2];
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2019-03-23, 0, 2019-03-23, 7, ''
            2019-03-22, 0, 2019-03-23, 7, national.procedure.notice
            2019-03-22, 0, 2019-03-23, 6, ''
            2019-03-23, 1, 2019-03-23, 7, national.procedure.objections
            2019-03-23, 0, 2019-03-22, 7, national.procedure.order
            """)
    void aNoticeOfSevenDaysIsFromThe17thToThe23rd(
            String noticeTo, String objections, String announced, String days, String unmet) {
        Ran ran = procedures(village("V1", noticeTo, objections, announced), "--notice-days", days);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(unmet(ran, "procedures")).isEqualTo(unmet);
    }

    @Test
    void withoutADemandOneDayOfNoticeIsEnough() {
        assertThat(procedures(village("V1", "2019-03-17", "0", "2019-03-17")).outcomes("procedures"))
                .containsExactly("V1 MET");
        assertThat(procedures(village("V1", "", "0", "2019-03-17")).outcomes("procedures"))
                .containsExactly("V1 UNDETERMINED");
        assertThat(procedures("V1,VILLAGE,,ANNOUNCEMENT,2019-03-17,,,").outcomes("procedures"))
                .containsExactly("V1 NOT_MET");
    }

    @Test
    void theDemandedDaysAreCitedAsTheCallersOwn() {
        Ran ran = procedures(village("V1", "2019-03-22", "0", "2019-03-23"), "--notice-days", 7);

        assertThat(ran.text("findings.csv")).contains("at least 7", "set by the caller with --notice-days");
    }

    @Test
    void noticeDaysBelowOneAreRefused() {
        Ran ran = procedures(village("V1", "2019-03-22", "0", "2019-03-23"), "--notice-days", 0);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("--notice-days: 0 is no length of a notice");
    }

    @Test
    void aSubjectWithARowThatCannotBeUsedIsNotJudgedAndARepeatedRowHarmsNone() {
        Ran ran = procedures(village("V1", "2019-02-30", "0", "2019-03-23")
                + village("V2", "2019-03-23", "0", "2019-03-23")
                + "V2,VILLAGE,2019,ANNOUNCEMENT,2019-03-23,,,\n"
                + "V3,VILLAGE,2018,PUBLIC_NOTICE,,2019-03-17,2019-03-17,0\n"
                + "V3,VILLAGE,2019,ANNOUNCEMENT,2019-03-17,,,\n"
                + "V4,VILLAGE,2019,SPECIAL_EVALUATION,2019-03-17,,,\n"
                + "V5,TOWN,2019,ANNOUNCEMENT,2019-03-17,,,\n");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines())
                .containsExactly(
                        "p.csv:2: notice_to: \"2019-02-30\" is not a date such as 2019-12-31",
                        "p.csv:6: step: \"ANNOUNCEMENT\" is already used on line 5",
                        "p.csv:8: cohort: \"2019\" differs from that on line 7, 2018",
                        "p.csv:9: step: \"SPECIAL_EVALUATION\" is no step of the exit of a village",
                        "p.csv:10: level: \"TOWN\" is not one of HOUSEHOLD, VILLAGE, COUNTY");
        assertThat(ran.outcomes("procedures")).containsExactly("V2 MET");
        assertThat(ran.text("summary.json"))
                .contains("\"rows_read\" : 9", "\"rows_used\" : 4", "\"rows_rejected\" : 5", "\"subjects\" : 4");
    }

    @Test
    void aRowThatDoesNotSayOfWhatLevelItsSubjectIsMayBeOfAnyWithThatId() {
        Ran ran = procedures(village("V1", "2019-03-23", "0", "2019-03-23")
                + village("V2", "2019-03-23", "0", "2019-03-23")
                + "V1,VILAGE,2019,PUBLIC_NOTICE,,2019-03-17,2019-03-23,1\n"
                + "V1,COUNTY,2019,ANNOUNCEMENT,,,,\n");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines()).first().asString().startsWith("p.csv:6: level: \"VILAGE\" is not one of");
        assertThat(ran.outcomes("procedures")).containsExactly("V2 MET");
        assertThat(ran.text("summary.json")).contains("\"subjects\" : 3", "\"rejected\" : 2");

        Ran lapse = aftercare(support("ASSISTANCE", "team", "2018-01-01", "", "")
                + "V1,,2019-05-01,POLICY,loans,,2018-01-01,2019-06-30,\n");
        assertThat(lapse.outcomes("aftercare")).isEmpty();
    }

    private static String support(String kind, String what, String from, String to, String amount) {
        return "V1,VILLAGE,2019-05-01," + kind + "," + what + ",," + from + "," + to + "," + amount + "\n";
    }

    private static final String REST = support("RESPONSIBILITY", "secretary", "2018-01-01", "", "")
            + support("POLICY", "fund", "2018-01-01", "", "100")
            + support("SUPERVISION", "monitoring", "2018-01-01", "", "");

    private Ran aftercare(String rows) {
        return cli.audit("--aftercare", cli.file("a.csv", AFTERCARE + rows + REST));
    }

    @Test
    void aLapseIsPrintedWithItsFirstAndItsLastDay() {
        Ran ran = aftercare(support("ASSISTANCE", "team", "2018-01-01", "2019-09-30", "3")
                + support("ASSISTANCE", "team", "2019-10-15", "", "3"));

        assertThat(themes(ran, "aftercare")).isEqualTo("ASSISTANCE");
        assertThat(ran.text("findings.csv")).contains("team 2019-10-01..2019-10-14,");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2019-12-31, 3,     MET
            2019-12-30, 3,     NOT_MET
            '',         3,     MET
            ?,          3,     UNDETERMINED
            '',         '',    MET
            '',         2..3,  UNDETERMINED
            """)
    void anEmptyEndGoesOnAndAQuestionMarkIsUnknown(String to, String amount, String outcome) {
        Ran ran = aftercare(support("ASSISTANCE", "team", "2018-01-01", to, amount)
                + (amount.equals("2..3") ? support("ASSISTANCE", "other", "2018-01-01", "2019-05-01", "") : ""));

        assertThat(ran.outcomes("aftercare")).containsExactly("V1 " + (amount.equals("2..3") ? "NOT_MET" : outcome));
    }

    @Test
    void anAmountThatIsNotGivenIsUnknownWhereTheSameThingHasOne() {
        String before = support("ASSISTANCE", "team", "2018-01-01", "2019-06-30", "3");
        String after = support("ASSISTANCE", "team", "2019-07-01", "", "");

        assertThat(aftercare(before + after).outcomes("aftercare")).containsExactly("V1 UNDETERMINED");
        assertThat(aftercare(before.replace(",3\n", ",\n") + after).outcomes("aftercare"))
                .containsExactly("V1 MET");
    }

    @Test
    void aRepeatedRowOfSupportIsRejectedAndDoublesNoAmount() {
        Ran ran = aftercare(support("ASSISTANCE", "team", "2018-01-01", "2019-06-30", "5")
                + support("ASSISTANCE", "team", "2018-01-01", "2019-06-30", "5.0")
                + support("ASSISTANCE", "team", "2018-01-01", "2019-06-30", "5")
                + support("ASSISTANCE", "team", "2019-07-01", "", "5"));

        assertThat(ran.err().lines())
                .containsExactly(
                        "a.csv:3: what: \"team\" is already used on line 2",
                        "a.csv:4: what: \"team\" is already used on line 2");
        assertThat(ran.outcomes("aftercare")).containsExactly("V1 MET");
    }

    @Test
    void supportsThatDifferInAnythingStandBesideEachOther() {
        Ran ran = aftercare(support("ASSISTANCE", "team", "2018-01-01", "2019-06-30", "2")
                + support("ASSISTANCE", "team", "2018-01-01", "2019-06-30", "3")
                + support("ASSISTANCE", "team", "2019-07-01", "", "4"));

        assertThat(ran.err()).isEmpty();
        assertThat(ran.outcomes("aftercare")).containsExactly("V1 NOT_MET");
    }

    @Test
    void aftercareIsJudgedWhenNoHouseholdCanBe() {
        Path file = cli.file("a.csv", AFTERCARE + support("POLICY", "fund", "2018-01-01", "2021-05-01", ""));
        Path result = home.resolve("later");

        Ran ran = cli.run(
                result, "audit", "--rulebook", "national", "--on", "2022-06-30", "--out", result, "--aftercare", file);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.text("findings.csv")).contains("fund 2021-05-02..2022-06-30");
    }

    private Ran withProblems(String households, String problems) {
        String members = Cli.member("H1", "1") + Cli.member("H2", "1") + Cli.member("H3", "1");
        return cli.audit(
                "--households", cli.file("h.csv", Cli.HOUSEHOLDS + households),
                "--members", cli.file("m.csv", Cli.MEMBERS + members),
                "--villages", cli.file("v.csv", "village_id,rural_population,households_complete\nV1,50,yes\n"),
                "--problems", cli.file("w.csv", PROBLEMS + problems));
    }

    private static final String THREE =
            Cli.household("H1", "V1", "yes") + Cli.household("H2", "V1", "yes") + Cli.household("H3", "V1", "no");

    @Test
    void openProblemsCapHouseholdsAndWhatIsCountedOfThem() {
        Ran ran = withProblems(THREE, """
                W1,H1,HOUSEHOLD,WATER,2019-10-01,REVIEW,confirmed,2019-11-01,
                W2,H2,户,住房安全,2019-10-01,市级抽查,疑似,,
                W3,H3,HOUSEHOLD,FOOD,2019-10-01,,suspected,,
                """);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.outcomes("households")).containsExactly("H1 NOT_MET", "H2 UNDETERMINED", "H3 NOT_MET");
        assertThat(ran.text("verdicts.jsonl")).contains("\"poor_population\":\"2..3\"", "\"problem_id\":\"W1\"");
        assertThat(ran.text("findings.csv")).contains("problem W1 is resolved and verified");
        assertThat(ran.text("summary.json")).contains("\"open\" : \"3\"", "\"verdicts_capped\" : 3");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2019-12-31, '',         '',         NOT_MET
            2020-01-01, '',         '',         MET
            2019-10-01, 2019-12-31, 2019-12-31, MET
            2019-10-01, 2019-12-31, 2020-01-01, NOT_MET
            2019-10-01, 2019-12-31, '',         NOT_MET
            2019-10-01, '',         2019-12-31, NOT_MET
            2019-10-01, 2019-12-31, ?,          UNDETERMINED
            """)
    void aProblemIsOpenFromTheDayItWasFoundUntilItIsBothResolvedAndVerified(
            String found, String resolved, String verified, String outcome) {
        Ran ran = withProblems(
                THREE, "W1,H1,HOUSEHOLD,WATER," + found + ",REVIEW,confirmed," + resolved + "," + verified + "\n");

        assertThat(ran.outcomes("households").get(0)).isEqualTo("H1 " + outcome);
    }

    @Test
    void aProblemOfAVillageCapsItsProcedureAndItsAftercareByTheme() {
        Path problems = cli.file(
                "w.csv",
                PROBLEMS + "W1,V1,VILLAGE,PROCEDURE,2019-10-01,,confirmed,,\n"
                        + "W2,V1,VILLAGE,SUPERVISION,2019-10-01,,suspected,,\n"
                        + "W3,V1,COUNTY,POLICY,2019-10-01,,confirmed,,\n");
        Ran ran = cli.audit(
                "--procedures", cli.file("p.csv", PROCEDURES + village("V1", "2019-03-23", "0", "2019-03-23")),
                "--aftercare",
                        cli.file("a.csv", AFTERCARE + REST + support("ASSISTANCE", "team", "2018-01-01", "", "")),
                "--problems", problems);

        assertThat(ran.outcomes("procedures")).containsExactly("V1 NOT_MET");
        assertThat(ran.outcomes("aftercare")).containsExactly("V1 UNDETERMINED");
        assertThat(themes(ran, "aftercare")).isEqualTo("SUPERVISION");
    }

    @Test
    void problemsThatCannotBeUsedAreNamed() {
        Ran ran = withProblems(THREE, """
                W1,H1,HOUSEHOLD,WATER,2019-10-01,,confirmed,2019-09-30,
                W2,H1,HOUSEHOLD,WINE,2019-10-01,,confirmed,,
                W3,H1,HOUSEHOLD,FOOD,,,confirmed,,
                W4,H1,HOUSEHOLD,FOOD,2019-10-01,,likely,,
                W1,H1,HOUSEHOLD,FOOD,2019-10-01,,confirmed,,
                """);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("w.csv:2: resolved_on: \"2019-09-30\" is before found_on, 2019-10-01"),
                        line -> assertThat(line).startsWith("w.csv:3: theme: \"WINE\" is not one of INCOME, FOOD"),
                        line -> assertThat(line)
                                .isEqualTo("w.csv:4: found_on: \"\" is empty: give a date such as 2019-12-31"),
                        line -> assertThat(line)
                                .isEqualTo("w.csv:5: standing: \"likely\" is not one of SUSPECTED, CONFIRMED"),
                        line -> assertThat(line).isEqualTo("w.csv:6: problem_id: \"W1\" is already used on line 2"));
    }

    @Test
    void openProblemsThatCapNoVerdictAreNamed() {
        Ran ran = withProblems(THREE, """
                W1,H1,HOUSEHOLD,FOOD,2019-10-01,,confirmed,,
                W2,H1x,HOUSEHOLD,FOOD,2019-10-01,,confirmed,,
                W3,H1,HOUSEHOLD,INCIDENCE,2019-10-01,,suspected,,
                W4,H1x,HOUSEHOLD,FOOD,2019-10-01,,confirmed,2019-11-01,2019-11-02
                W5,C1,COUNTY,INCIDENCE,2019-10-01,,confirmed,,
                W6,H1x,HOUSEHOLD,FOOD,2020-01-01,,confirmed,,
                """);

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEqualTo("w.csv: open problems that cap no verdict: W2, W3\n");
    }

    @Test
    void theOrderOfTheRowsChangesNoRecord() {
        List<String> steps = new ArrayList<>();
        List<String> supports = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (int i = 10; i < 40; i++) {
            String objections = String.valueOf(i % 3 == 0 ? 1 : 0);
            village("V" + i, "2019-03-2" + i % 10, objections, "2019-03-25")
                    .lines()
                    .forEach(row -> steps.add(row + "\n"));
            (REST + support("ASSISTANCE", "team", "2018-01-01", "2019-0" + (i % 9 + 1) + "-01", i % 4 + ""))
                    .replace("V1", "V" + i)
                    .lines()
                    .forEach(row -> supports.add(row + "\n"));
            problems.add("W" + i + ",V" + i % 20 + ",VILLAGE,SUPERVISION,2019-10-01,,suspected,,\n");
        }
        Ran sorted = audited(steps, supports, problems);
        Random random = new Random(4);
        List.of(steps, supports, problems).forEach(rows -> Collections.shuffle(rows, random));

        assertThat(audited(steps, supports, problems).text("verdicts.jsonl"))
                .isEqualTo(sorted.text("verdicts.jsonl"))
                .hasLineCount(60);
    }

    private Ran audited(List<String> steps, List<String> supports, List<String> problems) {
        return cli.audit(
                "--procedures", cli.file("p.csv", PROCEDURES + String.join("", steps)),
                "--aftercare", cli.file("a.csv", AFTERCARE + String.join("", supports)),
                "--problems", cli.file("w.csv", PROBLEMS + String.join("", problems)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            EXITED_WITH_POLICY,    9000, yes,       CONSISTENT,   '', NONE
            EXITED_WITH_POLICY,    9000, no,        WRONG_EXIT,   01, NONE
            EXITED_WITHOUT_POLICY, 3000, yes,       WRONG_EXIT,   07, UNSTABLE_EXITED
            EXITED_WITH_POLICY,    9000, suspected, UNDETERMINED, '', NONE
            UNREGISTERED,          3218, yes,       OMISSION,     07, MARGINAL
            UNREGISTERED,          4000, no,        CONSISTENT,   01, MARGINAL
            UNREGISTERED,          '',   yes,       UNDETERMINED, '', UNDETERMINED
            POOR,                  9000, yes,       CONSISTENT,   '', NONE
            RELAPSED,              3000, no,        CONSISTENT,   07, NONE
            '',                    9000, yes,       '',           '', ''
            """)
    void theRegisterStandsBesideTheVerdict(
            String status, String income, String food, String reconciliation, String reason, String watch) {
        Ran ran = cli.audit(
                "--households",
                        cli.file(
                                "h.csv",
                                Cli.HOUSEHOLDS.strip() + ",register_status,rigid_spending_yuan,shock\n"
                                        + Cli.household("H1", "V1", food)
                                                .strip()
                                                .replace("20000", income) + "," + status
                                        + ",0,no\n"),
                "--members", cli.file("m.csv", Cli.MEMBERS + Cli.member("H1", "1")));

        String[] cells = ran.lines("households.verdicts.csv").get(1).split(",", -1);
        assertThat(List.of(cells[6], cells[7])).containsExactly(reconciliation, reason);
        if (!watch.isEmpty()) {
            assertThat(cells[8]).isEqualTo(watch);
        }
    }

    @Test
    void wrongListingNeedsABarOnTheDayOfListingOrBefore() {
        String header = "household_id,register_status,identified_on,disqualified_on\n";
        Ran ran = cli.audit(
                "--households",
                cli.file(
                        "h.csv",
                        header
                                + "H1,POOR,2014-05-01,2014-05-01\nH2,POOR,2014-05-01,2014-05-02\nH3,POOR,,2014-05-01\n"));

        assertThat(ran.lines("households.verdicts.csv").stream().skip(1).map(line -> line.split(",", -1)[6]))
                .containsExactly("WRONG_LISTING", "CONSISTENT", "CONSISTENT");
    }

    @ParameterizedTest
    @CsvSource({"2018-12-31,''", "2019-12-31,MARGINAL", "2020-03-19,MARGINAL", "2020-12-31,MARGINAL"})
    void nobodyIsWatchedBeforeThereWasARange(String day, String watch) {
        Path file = cli.file("h.csv", """
                household_id,members,net_income_yuan,register_status,rigid_spending_yuan,shock
                H1,1,4500,UNREGISTERED,0,no
                """);
        Path result = home.resolve("r");

        Ran ran =
                cli.run(result, "audit", "--rulebook", "national", "--on", day, "--out", result, "--households", file);

        assertThat(ran.lines("households.verdicts.csv").get(1).split(",", -1)[8])
                .isEqualTo(watch);
    }
}
