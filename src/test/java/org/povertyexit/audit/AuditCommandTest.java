package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertyexit.audit.Cli.Ran;

class AuditCommandTest {
    @TempDir
    Path home;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(home);
    }

    private Path resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(AuditCommandTest.class.getResourceAsStream("/cases/" + name))) {
            Path copy = home.resolve(name);
            Files.write(copy, in.readAllBytes());
            return copy;
        }
    }

    @Test
    void theWorkedCasesComeOutAsWorkedThroughTheCommandLine() throws IOException {
        Ran ran = cli.audit(
                "--households",
                resource("households.csv"),
                "--members",
                resource("members.csv"),
                "--villages",
                resource("villages.csv"),
                "--counties",
                resource("counties.csv"));

        assertThat(ran.code()).as(ran.err()).isZero();
        for (String level : List.of("households", "villages", "counties")) {
            try (var in = Objects.requireNonNull(
                    AuditCommandTest.class.getResourceAsStream("/cases/expected/" + level + ".csv"))) {
                List<String> expected = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",", -1)[0] + " " + line.split(",", -1)[1])
                        .toList();
                assertThat(ran.outcomes(level)).isEqualTo(expected);
            }
        }
    }

    /** An amount so low that what is missing is no amount of money any more; and members who are not listed. */
    @Test
    void theShortfallIsNamedInEveryClauseThatIsNotMet() {
        Ran ran = cli.audit("--households", cli.file("households.csv", """
                household_id,net_income_yuan,stable_income,food,clothing,housing_grade,members
                H1,-92233720368547758.07,yes,yes,yes,A,1
                H2,100,yes,yes,yes,A,1
                H3,7000,yes,yes,yes,A,2..3
                """));

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.lines("findings.csv"))
                .anySatisfy(line -> assertThat(line).contains("H1,", "92233720368550976.08 yuan more"))
                .anySatisfy(line -> assertThat(line)
                        .contains("H2,", "national.household.education", "member: establish each of 1 members"))
                .anySatisfy(line -> assertThat(line)
                        .contains("H2,", "national.household.medical", "member: establish each of 1 members"))
                .anySatisfy(line -> assertThat(line)
                        .contains("H2,", "national.household.income", "yuan more")
                        .doesNotContain("member:"))
                .anySatisfy(line -> assertThat(line)
                        .contains("H3,", "national.household.income", "member: establish each of 2 members"));
    }

    /** The incidence is not met; the rates that it is made of are, exactly at the boundary. */
    @Test
    void whatIsMetFallsShortOfNothing() {
        Ran ran = cli.audit("--counties", cli.file("counties.csv", """
                county_id,region,rural_population,unexited_population,exited_population,unregistered_population,\
                sampled_exited,wrongly_exited,sampled_unregistered,omitted,interviewed,approving
                C1,CENTRAL,10000,0,9000,1100,100,2,100,2,100,95
                """));

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.lines("findings.csv"))
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "national.county.incidence,NOT_MET", "wrongly exited persons in the sample: change to"))
                .anySatisfy(line -> assertThat(line)
                        .contains("national.county.wrong-exit,MET", "(ceiling of the wrong-exit rate),,"));
    }

    @Test
    void aRowThatCannotBeUsedIsNamedByLineColumnValueAndReason() {
        Path households =
                cli.file("households.csv", "household_id,net_income_yuan\nH1,100\nH2,\"12,3x\"\nH3,\"12,300\"\n");

        Ran ran = cli.audit("--households", households);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo("households.csv:3: net_income_yuan: \"12,3x\" is not an amount in yuan\n");
        assertThat(ran.lines("rejected.csv"))
                .containsExactly(
                        "file,line,column,value,reason",
                        "households.csv,3,net_income_yuan,\"12,3x\",is not an amount in yuan");
        assertThat(ran.outcomes("households")).containsExactly("H1 NOT_MET", "H3 UNDETERMINED");
    }

    @Test
    void filesOfOneNameAreToldApartByTheirPaths() throws IOException {
        Files.createDirectories(home.resolve("a"));
        Files.createDirectories(home.resolve("b"));
        Path households = cli.file("a/data.csv", "household_id,village_id,food\nH1,V1,x\n");
        Path villages = cli.file("b/data.csv", "village_id,rural_population\nV1,0\n");

        Ran ran = cli.audit("--households", households, "--villages", villages);

        assertThat(ran.err()).contains(households + ":2: food: ", villages + ":2: rural_population: ");
        assertThat(ran.lines("rejected.csv"))
                .anyMatch(line -> line.startsWith(households + ",2,food,"))
                .anyMatch(line -> line.startsWith(villages + ",2,rural_population,"));
    }

    @Test
    void aMalformedRowInTheMiddleOfALargeFileIsRejectedAlone() {
        StringBuilder text = new StringBuilder("household_id,food,clothing\n");
        for (int i = 0; i < 3_000; i++) {
            text.append("H").append(100_000 + i).append(i == 1_000 ? ",\"no,no\n" : ",no,no\n");
        }

        Ran ran = cli.audit("--households", cli.file("h.csv", text.toString()));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo("h.csv:1002: food: \"\"no,no\" has a quote that is not closed\n");
        assertThat(ran.outcomes("households")).hasSize(2_999).doesNotContain("H101000 NOT_MET");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --rulebook nationl --on 2019-12-31 --counties OK       | known are national, henan
            --rulebook national --on 2019-02-30 --counties OK      | --on: "2019-02-30" is not a date
            --rulebook national --on 1999-12-31 --counties OK      | has no county criteria in force on 1999-12-31
            --rulebook national --on 2019-12-31                    | nothing to audit
            --rulebook national --on 2019-12-31 --members OK       | give --households too
            --rulebook national --on 2019-12-31 --counties absent  | there is no such file
            --rulebook national --on 2019-12-31 --villages OK      | ok.csv:1: missing column village_id
            --rulebook national --on 2019-12-31 --counties TWICE   | twice.csv:1: the column county_id stands there twice
            --rulebook national --counties OK                      | Missing required option: '--on=DATE'
            --rulebook national --on 2019-12-31 --counties OK --charset x | --charset: "x" is not known
            """)
    void aWrongCallSaysWhyInOneLineAndWritesNothing(String args, String message) {
        Path ok = cli.file("ok.csv", "county_id\nC1\n");
        Path twice = cli.file("twice.csv", "county_id,县编号\nC1,C1\n");
        Path result = home.resolve("result");
        List<Object> words = new ArrayList<>(List.of("audit", "--out", result));
        Stream.of(args.split(" +"))
                .map(word -> word.equals("OK") ? ok.toString() : word.equals("TWICE") ? twice.toString() : word)
                .forEach(words::add);

        Ran ran = cli.run(result, words.toArray());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines()).singleElement().asString().contains(message);
        assertThat(home).isDirectoryNotContaining(path -> !path.toString().endsWith(".csv"));
    }

    @Test
    void aDirectoryThatHoldsAnythingIsLeftAlone() throws IOException {
        Path full = Files.createDirectories(home.resolve("full"));
        Files.writeString(full.resolve("mine.txt"), "mine");
        Path counties = cli.file("counties.csv", "county_id\nC1\n");

        Ran ran = cli.run(
                full, "audit", "--rulebook", "national", "--on", "2019-12-31", "--counties", counties, "--out", full);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(full).isDirectoryContaining("glob:**/mine.txt").isDirectoryNotContaining("glob:**/*.json");
    }

    @Test
    void chineseHeadersWidePunctuationAndGb18030ReadTheSame() {
        Path english = cli.file("a.csv", """
                household_id,food,net_income_yuan,village_id
                H1,yes,1234567.5,V1
                H2,suspected,,V1
                """);
        Ran plain = cli.audit("--households", english);
        Ran dressed = cli.audit(
                "--households",
                cli.file(
                        "b.csv",
                        "村编号;户编号;不愁吃;家庭年纯收入;备注\r\nV1;H1;是;１，２３４，５６７．５;甲\r\n;;;;\r\nV1;H2;疑似;未核实;乙\r\n",
                        Charset.forName("GB18030")));

        assertThat(dressed.code()).as(dressed.err()).isZero();
        assertThat(dressed.err()).isEqualTo("b.csv: columns not known and ignored: 备注\n");
        assertThat(dressed.text("verdicts.jsonl")).isEqualTo(plain.text("verdicts.jsonl"));
    }

    @Test
    void theOrderOfMemberRowsTheLocaleAndTheZoneChangeNoByte() {
        StringBuilder households = new StringBuilder(Cli.HOUSEHOLDS);
        List<String> members = new ArrayList<>();
        for (int i = 10; i < 60; i++) {
            households.append(Cli.household("H" + i, "V1", i % 7 == 0 ? "no" : "yes"));
            members.add(Cli.member("H" + i, "2"));
            members.add(Cli.member("H" + i, "1"));
            members.add("H" + i + ",,not,an,age,\n");
        }
        Path file = cli.file("households.csv", households.toString());
        Ran grouped =
                cli.audit("--households", file, "--members", cli.file("a.csv", Cli.MEMBERS + String.join("", members)));
        Collections.shuffle(members, new Random(1));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            Ran shuffled = cli.audit(
                    "--households", file, "--members", cli.file("b.csv", Cli.MEMBERS + String.join("", members)));

            assertThat(grouped.outcomes("households")).contains("H14 NOT_MET", "H15 UNDETERMINED");
            for (String name : List.of("verdicts.jsonl", "households.verdicts.csv", "findings.csv")) {
                assertThat(shuffled.text(name)).isEqualTo(grouped.text(name));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void formulasAreDisarmedAndNumbersAreNot() {
        Ran ran = cli.audit(
                "--counties",
                cli.file("c.csv", "county_id,name\n=1+1,@x\n-5,+7%\n+A,-b\n\"C,\"\"4\",\"two\nlines\"\n"));

        assertThat(ran.text("counties.verdicts.csv"))
                .contains("\n'=1+1,", ",'@x,", "\n-5,", ",+7%,", "\n'+A,", ",'-b,", "\n\"C,\"\"4\",", "\"two\nlines\"");
    }

    @Test
    void noFactsLeavesTheFactsOut() {
        Path households = cli.file("h.csv", "household_id,food\nH1,no\n");

        assertThat(cli.audit("--households", households).text("verdicts.jsonl")).contains("\"food\":\"no\"");
        assertThat(cli.audit("--households", households, "--no-facts").text("verdicts.jsonl"))
                .doesNotContain("food\":", "persons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\uFFFD",
                "9999999999999999999999",
                "1e9",
                "..",
                "1..",
                "--1",
                "0x1",
                "１２，３",
                "1,23",
                "0,500",
                "0,035",
                "-0,500",
                "00,500",
                "０，５００",
                "0,500..600"
            })
    void aCellThatIsNoNumberIsRejectedAndNothingBreaks(String cell) {
        Ran ran = cli.audit(
                "--households",
                cli.file("h.csv", "household_id,members\nH1,\"" + cell + "\"\nH2," + "9".repeat(100_000) + "\nH3,2\n"));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines()).hasSize(2).allMatch(line -> line.endsWith("is not a whole number"));
        assertThat(ran.outcomes("households")).containsExactly("H3 UNDETERMINED");
    }

    @Test
    void aBadCellIsShownInWholeCharacters() {
        Ran ran = cli.audit(
                "--households",
                cli.file("h.csv", "household_id,members\nH1," + "x".repeat(79) + "\uD842\uDFB7\uD842\uDFB7\nH2,2\n"));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo("h.csv:2: members: \"" + "x".repeat(79) + "\uD842\uDFB7…\" is not a whole number\n");
        assertThat(ran.outcomes("households")).containsExactly("H2 UNDETERMINED");
    }

    @Test
    void aHeaderCanNeitherCommandATerminalNorBreakALine() {
        Ran ran = cli.audit("--households", cli.file("h.csv", "household_id,\"a\u001B[2J\nb\",members\nH1,1,2\n"));

        assertThat(ran.err()).isEqualTo("h.csv: columns not known and ignored: a\\u001b[2J\\u000ab\n");
        assertThat(ran.outcomes("households")).containsExactly("H1 UNDETERMINED");
    }

    @Test
    void halfAPairOfSurrogatesIsNoTextAndEndsNoAudit() {
        Ran ran = cli.audit(
                "--households",
                cli.file(
                        "h.csv",
                        "household_id,village_id\nH1," + "x".repeat(Lines.MOST_CHARS - 4) + "\uD842\uDFB7\nH2,V\n"));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.outcomes("households")).contains("H2 UNDETERMINED");
    }
}
