package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertyexit.audit.Cli.Ran;

/** One subject's whole story. */
class ExplainCommandTest {
    private static final String STEPS = "subject_id,level,step,done_on\n";

    @TempDir
    Path home;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(home);
    }

    private Ran explain(Object... args) {
        List<Object> all = new ArrayList<>(List.of("explain", "--rulebook", "national", "--on", "2019-12-31"));
        all.addAll(List.of(args));
        return cli.run(home, all.toArray());
    }

    private Path households(String more) {
        return cli.file("h.csv", "household_id,village_id,register_status,net_income_yuan,stable_income,food\n" + more);
    }

    @Test
    void aHouseholdIsToldWithItsFactsItsProblemsAndWhatStandsBesideTheVerdict() {
        Path households = households("H0,V1,POOR,1,no,no\nH1,V1,EXITED_WITH_POLICY,5900,yes,yes\n");
        Path members = cli.file("m.csv", Cli.MEMBERS + "H1,P2,9,suspected,yes,yes\nH1,P1,38,,yes,\nH0,P1,1,,,\n");
        Path problems = cli.file("p.csv", """
                problem_id,subject_id,level,theme,found_on,found_by,standing,resolved_on,verified_on
                W1,H1,HOUSEHOLD,FOOD,2019-10-20,CITY_SPOT_CHECK,confirmed,2019-11-01,
                W2,H0,HOUSEHOLD,FOOD,2019-10-20,,confirmed,,
                """);

        Ran ran = explain(
                "--households",
                households,
                "--members",
                members,
                "--problems",
                problems,
                "--level",
                "HOUSEHOLD",
                "--id",
                "H1");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out())
                .startsWith("household H1: NOT MET (national rules of 2019-12-31)\n")
                .contains(
                        "found: 5900 yuan ÷ 2 persons = 2950.00 yuan",
                        "demanded: problem W1 is resolved and verified; found: confirmed on 2019-10-20",
                        "To be met, this would have to change:",
                        "- problem W1 is resolved and verified",
                        """
                        Open problems that cap it:
                            W1: food; confirmed; 2019-10-20 city spot check; resolved_on 2019-11-01; verified_on not yet
                        """,
                        "    reconciliation: WRONG_EXIT\n",
                        "    reason_code: 07\n",
                        "    watch: ",
                        """
                        The facts as they were read:
                            village_id: V1
                            register_status: EXITED_WITH_POLICY
                            net_income_yuan: 5900
                            stable_income: yes
                            food: yes
                        """,
                        "    - person_id: P1; age_years: 38; medical_insurance: yes\n",
                        "    - person_id: P2; age_years: 9; schooling: suspected; medical_insurance: yes;"
                                + " serious_illness_insurance: yes\n",
                        "    not recorded: identified_on, ")
                .doesNotContain("W2", "H0");
        assertThat(home).isDirectoryNotContaining("glob:**result*");
    }

    @Test
    void itIsInChineseOnRequest() {
        Path households = households("H1,V1,POOR,5900,yes,yes\n");

        Ran ran = explain("--households", households, "--level", "HOUSEHOLD", "--id", "H1", "--lang", "zh");

        assertThat(ran.out()).startsWith("户H1：无法判定").contains("    家庭年纯收入: 5900\n", "未记录: 识别日期");
    }

    @Test
    void aVillageIsToldWithThePoorThatWereCounted() {
        Path villages = cli.file("v.csv", "village_id,rural_population,households_complete\nV1,100,yes\n");

        Ran ran = explain(
                "--households",
                households("H1,V1,POOR,1,yes,no\n"),
                "--villages",
                villages,
                "--level",
                "village",
                "--id",
                "V1");

        assertThat(ran.out()).contains("found: missing (not recorded); 1 to 100 ÷ 100", "poor_population: 1..100");
    }

    @Test
    void aProcedureOfAnAmbiguousIdIsChosenWithOf() {
        Path procedures =
                cli.file("p.csv", STEPS + "X1,VILLAGE,ANNOUNCEMENT,2019-03-20\nX1,COUNTY,CITY_REVIEW,2019-03-21\n");

        Ran ambiguous = explain("--procedures", procedures, "--level", "PROCEDURE", "--id", "X1");
        Ran county = explain("--procedures", procedures, "--level", "PROCEDURE", "--id", "X1", "--of", "COUNTY");

        assertThat(ambiguous.code()).isEqualTo(2);
        assertThat(ambiguous.err())
                .isEqualTo("--id: X1 has more than one procedure: say whose with --of VILLAGE or COUNTY\n");
        assertThat(county.out())
                .contains("    - step: CITY_REVIEW; done_on: 2019-03-21\n")
                .doesNotContain("ANNOUNCEMENT;");
    }

    @Test
    void aftercareIsToldWithEachSupport() {
        Path aftercare = cli.file("a.csv", """
                subject_id,level,exited_on,kind,what,who,from,to,amount
                V1,VILLAGE,2018-12-12,POLICY,资金,,2018-01-01,?,200
                """);

        Ran ran = explain("--aftercare", aftercare, "--level", "AFTERCARE", "--id", "V1");

        assertThat(ran.out())
                .contains(
                        "    - kind: POLICY; what: 资金; from: 2018-01-01; to: ?; amount: 200\n",
                        "exited_on: 2018-12-12");
    }

    @Test
    void aSubjectThatIsNotThereIsSaidToBeMissing() {
        Path households = households("H1,V1,POOR,1,yes,no\n");

        assertThat(explain("--households", households, "--level", "HOUSEHOLD", "--id", "H2")
                        .err())
                .isEqualTo("--id: there is no household \"H2\" in h.csv\n");
        assertThat(explain("--households", households, "--level", "VILLAGE", "--id", "V1")
                        .err())
                .isEqualTo("--level VILLAGE: give --villages too\n");
        assertThat(explain("--households", households, "--level", "TOWN", "--id", "V1")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aSubjectThatWasRejectedIsSaidToBeWithTheReason() {
        Ran household =
                explain("--households", households("H1,V1,POOR,12x,yes,no\n"), "--level", "HOUSEHOLD", "--id", "H1");
        Ran procedure = explain(
                "--procedures",
                cli.file("p.csv", STEPS + "V1,VILLAGE,ANNOUNCEMENT,soon\nV1,COUNTY,CITY_REVIEW,2019-03-21\n"),
                "--level",
                "PROCEDURE",
                "--of",
                "VILLAGE",
                "--id",
                "V1");

        assertThat(household.code()).isEqualTo(2);
        assertThat(household.err()).isEqualTo("""
                        h.csv:2: net_income_yuan: "12x" is not an amount in yuan
                        --id: the household H1 was not judged, as a row of it was rejected: h.csv:2
                        """);
        assertThat(procedure.err()).isEqualTo("""
                        p.csv:2: done_on: "soon" is not a date such as 2019-12-31
                        --id: the procedure V1 was not judged, as a row of it was rejected: p.csv:2
                        """);
    }

    @Test
    void aRowThatDoesNotSayOfWhatLevelItsSubjectIsMayBeOfTheWantedOne() {
        Ran procedure = explain(
                "--procedures",
                cli.file("p.csv", STEPS + "V1,VILLAGE,ANNOUNCEMENT,2019-12-01\nV1,VILAGE,PUBLIC_NOTICE,2019-11-01\n"),
                "--level",
                "PROCEDURE",
                "--of",
                "VILLAGE",
                "--id",
                "V1");

        assertThat(procedure.code()).isEqualTo(2);
        assertThat(procedure.err().lines())
                .last(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .isEqualTo("--id: the procedure V1 was not judged, as a row of it was rejected: p.csv:3");
    }

    @Test
    void whatElseIsWrongWithTheFilesIsSaidAsInAnAudit() {
        Path households = cli.file("h.csv", "household_id,food,colour\nH1,no,red\nH2,perhaps,red\n");
        Path problems = cli.file(
                "p.csv",
                "problem_id,subject_id,level,theme,found_on,standing\nW1,H1,HOUSEHOLD,CLOTHING,someday,confirmed\n");

        Ran ran = explain(
                "--households",
                households,
                "--problems",
                problems,
                "--level",
                "HOUSEHOLD",
                "--id",
                "H1",
                "--lang",
                "en");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).startsWith("household H1: NOT MET");
        assertThat(ran.err()).isEqualTo("""
                h.csv: columns not known and ignored: colour
                p.csv:2: found_on: "someday" is not a date such as 2019-12-31
                h.csv:3: food: "perhaps" is not yes or no
                """);
    }
}
