package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.audit.Cli.Ran;

/** A finished audit is replayed, and whatever was changed in it is named. */
class VerifyCommandTest {
    @TempDir
    Path home;

    private Cli cli;
    private Ran audited;
    private List<Object> inputs;

    @BeforeEach
    void anAuditOfEverything() {
        cli = new Cli(home);
        inputs = List.of(
                "--households",
                cli.file(
                        "households.csv",
                        Cli.HOUSEHOLDS.strip() + ",exit_year,water_distance_m,register_status,county_id\n"
                                + line("H1", "yes", "2018,12.50..13,EXITED_WITH_POLICY,C1")
                                + line("H2", "no", ",none,UNREGISTERED,")
                                + line("H3", "suspected", ",,POOR,")
                                + line("H4", "perhaps", ",,,")),
                "--members",
                cli.file(
                        "members.csv",
                        Cli.MEMBERS + "H1,2,40,,yes,yes\nH1,1,6..9,suspected,yes,\nH2,1,x,,yes,yes\n"
                                + "H2,2,15,ENROLLED,no,suspected\n"),
                "--villages",
                cli.file("villages.csv", """
                        village_id,rural_population,poor_population,households_complete,region
                        V1,1000,,yes,WESTERN
                        V2,300,3..9,no,
                        """),
                "--counties",
                cli.file("counties.csv", """
                        county_id,name,rural_population,unexited_population,wrong_exit_rate
                        C1,甲,90000,100..300,0.3%..1%
                        C2,,90000,300,0.5%..0.7%
                        """),
                "--procedures",
                cli.file("procedures.csv", """
                        subject_id,level,cohort,step,done_on,notice_from,notice_to,objections
                        V2,VILLAGE,2019,PUBLIC_NOTICE,,2019-03-17,2019-03-23,0
                        V2,VILLAGE,,ANNOUNCEMENT,2019-03-20,,,
                        V1,VILLAGE,,PUBLIC_NOTICE,,,,1
                        """),
                "--aftercare",
                cli.file("aftercare.csv", """
                        subject_id,level,exited_on,kind,what,who,from,to,amount
                        V2,VILLAGE,2018-12-12,POLICY,资金,,2018-01-01,?,20.50
                        V2,VILLAGE,2018-12-12,POLICY,资金,,2019-01-01,,
                        V2,VILLAGE,2018-12-12,RESPONSIBILITY,书记,P1,2018-01-01,,
                        H1,HOUSEHOLD,2018-12-12,ASSISTANCE,队,,2018-01-01,2019-10-01,
                        """),
                "--problems",
                cli.file("problems.csv", """
                        problem_id,subject_id,level,theme,found_on,standing,resolved_on,verified_on
                        W1,H1,HOUSEHOLD,FOOD,2019-10-01,confirmed,?,
                        W2,V2,VILLAGE,POLICY,2019-10-01,suspected,2019-11-01,
                        W3,V2,VILLAGE,INCIDENCE,2019-10-01,confirmed,,
                        """));
        audited = cli.audit(with(inputs, "--notice-days", 7, "--lang", "zh"));
        assertThat(audited.code()).as(audited.err()).isEqualTo(1);
    }

    private static String line(String id, String food, String more) {
        return Cli.household(id, "V1", food).strip() + "," + more + "\n";
    }

    private static Object[] with(List<Object> some, Object... more) {
        List<Object> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all.toArray();
    }

    private Ran verify(Object... more) {
        return cli.run(audited.result(), with(List.of("verify", audited.result()), more));
    }

    private void change(String file, String from, String to) {
        String text = text(audited.result().resolve(file));
        assertThat(text).contains(from);
        write(audited.result().resolve(file), text.replace(from, to));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatWasNotChangedDoesNotDiffer() {
        Ran records = verify();
        Ran again = verify(inputs.toArray());

        assertThat(records.out())
                .isEqualTo("nothing differs: version, rulebook and files of results compared, 11 verdicts replayed from"
                        + " their records, the inputs not given\n");
        assertThat(records.code()).isZero();
        assertThat(again.out())
                .startsWith("nothing differs: ")
                .endsWith("11 verdicts replayed from their records, the inputs audited once more\n");
        assertThat(again.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            verdicts.jsonl           | "id":"H2","level":"HOUSEHOLD","outcome":"NOT_MET" | "id":"H2","level":"HOUSEHOLD","outcome":"MET" | verdicts.jsonl: HOUSEHOLD H2: outcome: "MET" recorded, "NOT_MET" now
            verdicts.jsonl           | "exit_year":"2018"     | "exit_year":"18x"    | verdicts.jsonl:1: facts.exit_year: "18x" is not a whole number
            verdicts.jsonl           | "food":"no"            | "food":"yes"         | verdicts.jsonl: HOUSEHOLD H2: unmet.0: "national.household.food" recorded, "national.household.medical" now
            verdicts.jsonl           | "schooling":"ENROLLED" | "schooling":"COMPLETED","schooling":"UNABLE" | verdicts.jsonl:2: is not JSON: Duplicate field 'schooling'
            verdicts.jsonl           | "level":"COUNTY"       | "level":"COUNTRY"    | verdicts.jsonl:6: level: "COUNTRY" is not one of [HOUSEHOLD
            verdicts.jsonl           | "objections":"1"       | "objections":"0"     | verdicts.jsonl: PROCEDURE VILLAGE V1: unmet.1: "national.procedure.objections" recorded, "" now
            verdicts.jsonl           | "to":"2019-10-01"      | "to":""              | verdicts.jsonl: AFTERCARE HOUSEHOLD H1: unmet.
            verdicts.jsonl           | "problem_id":"W1"      | "problem_id":"W9"    | findings.csv: is recorded, not found now: H1,HOUSEHOLD,national.household.food
            verdicts.jsonl           | "rulebook":"national"  | "rulebook":"henan"   | verdicts.jsonl: VILLAGE V1: rulebook: "henan" recorded, "national" now
            households.verdicts.csv  | H3,UNDETERMINED        | H3,MET               | households.verdicts.csv: is recorded, not found now: H3,MET
            households.verdicts.csv  | H2,NOT_MET             | H5,NOT_MET           | households.verdicts.csv: is found now, not recorded: H2,NOT_MET
            procedures.verdicts.csv  | V2,NOT_MET             | V2,MET               | procedures.verdicts.csv: is found now, not recorded: V2,NOT_MET
            findings.csv             | V2,VILLAGE             | V3,VILLAGE           | findings.csv: is recorded, not found now: V3,VILLAGE
            rejected.csv             | perhaps                | whatever             | rejected.csv: sha256: "
            report.html              | H1                     | H7                   | report.html: sha256: "
            results.xlsx             | worksheets             | worksheetz           | results.xlsx: sha256: "
            summary.json             | "version" : "          | "version" : "9       | summary.json: version: "9
            summary.json             | "MET" : 0              | "MET" : 5            | summary.json: levels: HOUSEHOLD.outcomes.MET: "5" recorded, "0" now
            summary.json             | "notice_days" : 7      | "notice_days" : 6    | summary.json: rulebook: sha256: "
            summary.json             | "date" : "2019-12-31"  | "date" : "2019-12-30" | summary.json: rulebook: sha256: "
            """)
    void whatWasChangedIsNamed(String file, String from, String to, String difference) throws IOException {
        Path path = audited.result().resolve(file);
        if (file.endsWith("xlsx")) {
            String bytes = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
            Files.write(path, bytes.replaceFirst(from, to).getBytes(StandardCharsets.ISO_8859_1));
        } else {
            change(file, from, to);
        }

        Ran ran = verify();

        assertThat("\n" + ran.out()).contains("\n" + difference).contains("\nit differs: ");
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void aRecordThatIsGoneOrThereTwiceIsNamed() {
        List<String> lines = audited.lines("verdicts.jsonl");
        List<String> others = new ArrayList<>(lines);
        others.set(1, lines.get(0));
        write(audited.result().resolve("verdicts.jsonl"), String.join("\n", others) + "\n");

        assertThat(verify().out())
                .contains(
                        "verdicts.jsonl:2: HOUSEHOLD H1 is recorded on line 1 already",
                        "households.verdicts.csv: is recorded, not found now: H2,",
                        "summary.json: levels: HOUSEHOLD.themes.MEDICAL.NOT_MET: \"1\" recorded, \"0\" now");
    }

    @Test
    void aFileThatIsGoneIsNamed() throws IOException {
        Files.delete(audited.result().resolve("villages.verdicts.csv"));

        assertThat(verify().out())
                .startsWith("villages.verdicts.csv: is missing\n")
                .contains("villages.verdicts.csv: is found now, not recorded: V1,");
    }

    @Test
    void aFileOfResultsThatTheSummaryDoesNotKnowIsNamedAndANoteBesideThemIsNot() {
        write(audited.result().resolve("notes.txt"), "mine");
        assertThat(verify().code()).isZero();

        change("summary.json", "\"results.xlsx\"", "\"other.xlsx\"");

        assertThat(verify().out()).startsWith("other.xlsx: is missing\nresults.xlsx: is not in the summary\n");
    }

    @Test
    void anInputThatWasChangedIsNamedWithWhatFollows() {
        Path households = home.resolve("households.csv");
        write(households, text(households).replace("perhaps", "yes"));

        Ran ran = verify(inputs.toArray());

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out())
                .contains(
                        households + ": sha256: \"",
                        "verdicts.jsonl: HOUSEHOLD H4: not recorded, but there is such a verdict now",
                        "households.verdicts.csv: is found now, not recorded: H4,",
                        "rejected.csv: is recorded, not found now: households.csv,5,food,perhaps,is not yes or no",
                        "summary.json: inputs: households.rows_rejected: \"1\" recorded, \"0\" now",
                        "summary.json: levels: HOUSEHOLD.rejected: \"1\" recorded, \"0\" now");
    }

    @Test
    void changedRecordsAndResultsThatAgreeWithEachOtherAreFoundByTheInputs() {
        change("verdicts.jsonl", "\"region\":\"WESTERN\"", "\"region\":\"EASTERN\"");

        assertThat(verify(inputs.toArray()).out())
                .contains("verdicts.jsonl: VILLAGE V1: facts.region: \"EASTERN\" recorded, \"WESTERN\" now");
    }

    @ParameterizedTest
    @CsvSource({
        "report.html, 甲, 乙",
        "households.verdicts.csv, 'unmet,undetermined', 'undetermined,unmet'",
        "rejected.csv, 'file,line', 'line,file'"
    })
    void aFileThatWasChangedTogetherWithItsDigestIsFoundByTheInputs(String file, String from, String to)
            throws IOException {
        String digest = ResultFiles.digest(audited.result().resolve(file));
        change(file, from, to);
        change("summary.json", digest, ResultFiles.digest(audited.result().resolve(file)));

        assertThat(verify().code()).isZero();
        Ran ran = verify(inputs.toArray());
        assertThat(ran.out()).startsWith(file + ": is not the file that the inputs give\n");
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void aWorkbookThatWasExchangedTogetherWithItsDigestIsFoundByTheInputs() throws IOException {
        Path workbook = audited.result().resolve("results.xlsx");
        String digest = ResultFiles.digest(workbook);
        new Xlsx().row(1, Xlsx.text("id")).to(workbook);
        change("summary.json", digest, ResultFiles.digest(workbook));

        assertThat(verify(inputs.toArray()).out()).startsWith("results.xlsx: is not the file that the inputs give\n");
    }

    @Test
    void inputsThatWereRenamedAreTheSameInputs() throws IOException {
        List<Object> renamed = new ArrayList<>();
        for (Object input : inputs) {
            renamed.add(
                    input instanceof Path path ? Files.copy(path, home.resolve("copy-" + path.getFileName())) : input);
        }

        assertThat(verify(renamed.toArray()).code()).isZero();
    }

    /** A row that was rejected for another reason is told all the same, and the name of its file is of no account. */
    @Test
    void ofInputsThatWereRenamedWhatWasRejectedIsCompared() throws IOException {
        change("rejected.csv", ",food,", ",clothing,");
        List<Object> renamed = new ArrayList<>();
        for (Object input : inputs) {
            renamed.add(
                    input instanceof Path path
                            ? Files.copy(path, home.resolve("a, copy of \"" + path.getFileName()))
                            : input);
        }

        assertThat(verify(renamed.toArray()).out())
                .contains("rejected.csv: is recorded, not found now: ")
                .contains("rejected.csv: is found now, not recorded: ")
                .doesNotContain("copy of");
    }

    @Test
    void subjectsThatAreNeitherJudgedNorRejectedAreFoundInTheSummary() {
        change("summary.json", "\"subjects\" : 4", "\"subjects\" : 5");

        assertThat(verify().out()).startsWith("summary.json: levels: HOUSEHOLD.subjects: \"5\" recorded, \"4\" now\n");
    }

    @Test
    void theInputsOfTheAuditAreNeededWhole() {
        Ran ran = verify("--households", home.resolve("households.csv"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("the audit had --aftercare, --counties, --households, --members, --problems, --procedures,"
                        + " --villages: give these, or no inputs at all\n");
    }

    @Test
    void withoutFactsTheInputsAreNeededAndEnough() {
        audited = cli.audit(with(inputs, "--no-facts"));

        Ran without = verify();
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err())
                .isEqualTo(audited.result() + ": its records have no facts: give the inputs of the audit\n");
        assertThat(verify(inputs.toArray()).code()).isZero();
        change(
                "verdicts.jsonl",
                "\"id\":\"H2\",\"level\":\"HOUSEHOLD\",\"outcome\":\"NOT_MET\"",
                "\"id\":\"H2\",\"level\":\"HOUSEHOLD\",\"outcome\":\"MET\"");
        assertThat(verify(inputs.toArray()).out())
                .contains("verdicts.jsonl: HOUSEHOLD H2: outcome: \"MET\" recorded, \"NOT_MET\" now");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                     | [                      | summary.json: cannot be read: is not
            "contract" : 1        | "contract" : 2         | contract: "2" is not the one that this tool knows, 1
            "name" : "national"   | "name" : "nation"      | summary.json: rulebook: "nation" is not known
            "notice_days" : 7     | "notice_days" : 0      | summary.json: notice_days: "0" is no length of a notice
            "date" : "2019-12-31" | "date" : "soon"        | summary.json: rulebook: "soon" is not a date
            """)
    void aSummaryThatIsNoneIsRefused(String from, String to, String message) {
        change("summary.json", from, to);

        Ran ran = verify();

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines()).singleElement().asString().contains(message);
    }

    @Test
    void aDirectoryWithoutResultsIsRefused() {
        Ran ran = cli.run(home, "verify", home.resolve("nowhere"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("summary.json: cannot be read: there is no such file");
    }

    @Test
    void aWorkbookOfInputsIsVerifiedToo() {
        Path workbook = new Xlsx()
                .row(1, Xlsx.text("county_id"), Xlsx.text("approval_rate"))
                .row(2, Xlsx.text("C1"), Xlsx.number("0.9", Xlsx.PERCENT))
                .to(home.resolve("c.xlsx"));
        audited = cli.audit("--counties", workbook);

        assertThat(verify("--counties", workbook).code()).isZero();
    }
}
