package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.audit.Xlsx.cell;
import static org.povertyexit.audit.Xlsx.empty;
import static org.povertyexit.audit.Xlsx.formula;
import static org.povertyexit.audit.Xlsx.number;
import static org.povertyexit.audit.Xlsx.richText;
import static org.povertyexit.audit.Xlsx.shared;
import static org.povertyexit.audit.Xlsx.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.audit.Cli.Ran;

/** Workbooks as they really come: each trouble alone and all together gives the right verdict or says why not. */
class WorkbookInputTest {
    @TempDir
    Path home;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(home);
    }

    private Xlsx households(String column) {
        return new Xlsx().row(1, text("household_id"), text(column));
    }

    private Ran audit(Xlsx workbook) {
        return cli.audit("--households", workbook.to(home.resolve("h.xlsx")));
    }

    /** What was read of the only household. */
    private String fact(Xlsx workbook, String column) {
        Ran ran = audit(workbook);
        assertThat(ran.code()).as(ran.err()).isZero();
        return VerdictRecord.parse(ran.text("verdicts.jsonl").strip()).facts().text(column);
    }

    @Test
    void aWorkbookReadsAsTheSameTableInCsvWhateverItsName() {
        Path workbook = new Xlsx()
                .row(1, text("户编号"), text("不愁吃"), text("家庭年纯收入"), text("identified_on"), text("members"), text("备注"))
                .row(
                        2,
                        text("H1"),
                        cell("b", "1"),
                        number("12300.5"),
                        number("41835", Xlsx.DATE),
                        number("3.0"),
                        text("not to be copied"))
                .row(3, number("17"), text("疑似"), empty(), empty(), text("２..３"))
                .to(home.resolve("misnamed.csv"));
        Ran read = cli.audit("--households", workbook);
        Ran csv = cli.audit("--households", cli.file("h.csv", """
                        household_id,food,net_income_yuan,identified_on,members
                        H1,yes,12300.5,2014-07-15,3
                        17,suspected,,,2..3
                        """));

        assertThat(read.code()).as(read.err()).isZero();
        assertThat(read.err()).isEqualTo("misnamed.csv: columns not known and ignored: 备注\n");
        assertThat(read.text("verdicts.jsonl")).isEqualTo(csv.text("verdicts.jsonl"));
        assertThat(read.text("summary.json")).contains("\"format\" : \"xlsx\"").doesNotContain("charset");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.1                  | 0.1
            0.1000000000000000055 | 0.1
            2.0099999999999998   | 2.01
            0.30000000000000004  | 0.3
            1.2E-2               | 0.012
            1.5E+3               | 1500
            -0                   | 0
            35                   | 35
            """)
    void aNumberIsWhatASpreadsheetShowsOfIt(String kept, String shown) {
        assertThat(fact(households("water_litres").row(2, text("H1"), number(kept)), "water_litres"))
                .isEqualTo(shown);
        assertThat(fact(households("water_litres").row(2, text("H1"), number(kept, Xlsx.RED)), "water_litres"))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "0.012,              1, 1.2%",
        "1.1999999999999999E-2, 1, 1.2%",
        "1.2,                4, 1.2%",
        "0.012,              0, 1.2%",
        "0.005,              9, 0.5%"
    })
    void aRateIsReadAsItIsShown(String kept, int style, String rate) {
        Xlsx workbook =
                new Xlsx().row(1, text("county_id"), text("wrong_exit_rate")).row(2, text("C1"), number(kept, style));
        Ran ran = cli.audit("--counties", workbook.to(home.resolve("c.xlsx")));

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.text("verdicts.jsonl")).contains("\"wrong_exit_rate\":\"" + rate + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "43830,   2, false, 2019-12-31",
        "43830.75, 8, false, 2019-12-31",
        "42368,   8, true,  2019-12-31",
        "1,       8, false, 1900-01-01",
        "59,      8, false, 1900-02-28",
        "61,      8, false, 1900-03-01",
        "0,       8, true,  1904-01-01"
    })
    void aDayIsReadInBothCalendars(String serial, int style, boolean of1904, String day) {
        Xlsx workbook = households("identified_on").row(2, text("H1"), number(serial, style));

        assertThat(fact(of1904 ? workbook.from1904() : workbook, "identified_on"))
                .isEqualTo(day);
    }

    @Test
    void textsOfAllKindsAreTexts() {
        Xlsx workbook = households("net_income_yuan")
                .row(2, shared(1), text(" １２，３００．５ "))
                .row(3, richText("H", "2"), formula("1+1", "n", "<v>2</v>"))
                .row(4, formula("CONCATENATE(\"H\",3)", "str", "<v>H3</v>"), formula("IF(1,\"\",2)", "str", "<v></v>"))
                .row(5, text("H_x002D_4"), empty());

        Ran ran = audit(workbook);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.outcomes("households"))
                .containsExactly("H1 UNDETERMINED", "H2 NOT_MET", "H3 UNDETERMINED", "H-4 UNDETERMINED");
        assertThat(ran.text("verdicts.jsonl")).contains("\"net_income_yuan\":\"12300.50\"");
    }

    @Test
    void trueAndFalseAreYesAndNo() {
        Xlsx workbook = households("food")
                .row(2, text("H1"), cell("b", "1"))
                .row(3, text("H2"), cell("b", "0"))
                .row(4, text("H3"), text("false"));

        assertThat(audit(workbook).outcomes("households"))
                .containsExactly("H1 UNDETERMINED", "H2 NOT_MET", "H3 NOT_MET");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c t="e"><v>#N/A</v></c>              | "#N/A" is an error of the spreadsheet, not a value
            <c><f>B9*2</f></c>                    | "=B9*2" is a formula without its result: open the file, save it, and try again
            <c><f>B9*2</f><v/></c>                | "=B9*2" is a formula without its result: open the file, save it, and try again
            <c t="b"><f>B9</f><v></v></c>         | "=B9" is a formula without its result: open the file, save it, and try again
            <c t="n"><f>1/0</f><v>1E+999</v></c>  | "1E+999" is not a number, although the sheet says that it is one
            <c><v>12,3</v></c>                    | "12,3" is not a number, although the sheet says that it is one
            <c><v>1234567890123456</v></c>        | "1234567890123460" is a number of more than 15 digits, of which a spreadsheet keeps 15: type it again as text
            <c s="3"><v>0.5</v></c>               | "0.5" has the format of a time: type it again as a plain number or text
            <c s="7"><v>0.5</v></c>               | "0.5" has the format of a time: type it again as a plain number or text
            <c s="2"><v>60</v></c>                | "60" has the format of a date and is none: type it again
            <c s="2"><v>-1</v></c>                | "-1" has the format of a date and is none: type it again
            <c s="2"><v>43830</v></c>             | "2019-12-31" is not a whole number
            <c s="1"><v>0.5</v></c>               | "50.0%" is not a whole number
            <c><v>2.5</v></c>                     | "2.5" is not a whole number
            <c><f>B9</f><v>12,3</v></c>           | "12,3" is not a number, although the sheet says that it is one
            <c t="e"><f>1/0</f><v>#DIV/0!</v></c> | "#DIV/0!" is an error of the spreadsheet, not a value
            <c t="str"><f>B9</f><v>#N/A</v></c>   | "#N/A" is an error of the spreadsheet, not a value
            """)
    void aCellThatCannotBeUsedIsRejectedWithItsRowInTheSheet(String cell, String message) {
        Ran ran = audit(households("members")
                .row(2, text("H1"), number("3"))
                .row(17, text("H2"), cell)
                .row(18, text("H3"), number("4")));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo("h.xlsx:17: members: " + message + "\n");
        assertThat(ran.outcomes("households")).containsExactly("H1 UNDETERMINED", "H3 UNDETERMINED");
    }

    @Test
    void aBadCellInAColumnThatIsNotKnownHarmsNobody() {
        Ran ran = audit(households("备注").row(2, text("H1"), cell("e", "#REF!")));

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).isEqualTo("h.xlsx: columns not known and ignored: 备注\n");
    }

    @ParameterizedTest
    @CsvSource({
        "410724198001011234, 410724198001011000",
        "4.1072419800101098E+17, 410724198001011000",
        "1.23E+17, 123000000000000000"
    })
    void anIdThatASpreadsheetKeepsAsANumberOfTooManyDigitsIsRefused(String kept, String shown) {
        Ran ran = audit(households("food")
                .row(2, number(kept), text("no"))
                .row(3, number(kept), text("no"))
                .row(4, number("410724198001011"), text("no")));

        assertThat(ran.err().lines())
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(line).contains(": household_id: \"" + shown + "\" is a number of more than 15"));
        assertThat(ran.outcomes("households")).containsExactly("410724198001011 NOT_MET");
    }

    @ParameterizedTest
    @CsvSource({"h.csv, 1.23E+17", "h.csv, 4.10724E+17", "h.csv, 5e+18"})
    void anIdThatWasCutShortIsRefusedInEveryColumnOfIds(String file, String id) {
        Path households = cli.file(
                file,
                "household_id,village_id,food\n" + id + ",V1,no\n" + id + ",V1,no\nH2," + id
                        + ",no\nH3,3E-12,no\n12E3,V1,no\n");
        Path members = cli.file("m.csv", Cli.MEMBERS + id + ",1,40,,yes,yes\nH3," + id + ",40,,yes,yes\n");
        Ran ran = cli.audit("--households", households, "--members", members);

        String reason =
                "\"" + id + "\" is a number that a spreadsheet cut short: give the whole id, in a column with the"
                        + " format of text";
        assertThat(ran.err().lines())
                .containsExactlyInAnyOrder(
                        "h.csv:2: household_id: " + reason,
                        "h.csv:3: household_id: " + reason,
                        "h.csv:4: village_id: " + reason,
                        "m.csv:2: household_id: " + reason,
                        "m.csv:3: person_id: " + reason);
        assertThat(ran.outcomes("households")).containsExactly("H3 NOT_MET", "12E3 NOT_MET");
    }

    @Test
    void anIdThatIsShownWithNoughtsBeforeItHasThem() {
        Ran ran = audit(households("food").row(2, number("17", Xlsx.FIVE_DIGITS), text("no")));

        assertThat(ran.outcomes("households")).containsExactly("00017 NOT_MET");
    }

    @Test
    void blankRowsAndColumnsAreLeftOutAndHiddenRowsAreRead() {
        Ran ran = audit(new Xlsx()
                .row(2, empty(), empty())
                .row(3, text("household_id"), text("food"), empty(), empty())
                .row(4, text("H1"), text("no"), empty(), empty())
                .raw("<row r=\"5\"/>")
                .hiddenRow(6, text("H2"), text("yes"))
                .hiddenRow(7, empty())
                .row(8, text("H3"), text("no"), empty(), empty(), text("a note beside the table"))
                .row(9, text(" "), text("　"), text(""))
                .raw("<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>"));

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).isEqualTo("h.xlsx: hidden rows are read too: 1\n");
        assertThat(ran.outcomes("households")).containsExactly("H1 NOT_MET", "H2 UNDETERMINED", "H3 NOT_MET");
        assertThat(ran.text("summary.json")).contains("\"rows_read\" : 3");
    }

    @Test
    void rowsAndCellsThatDoNotSayWhereTheyAreFollowEachOther() {
        Ran ran = audit(new Xlsx()
                .raw(
                        "<row><c t=\"inlineStr\"><is><t>household_id</t></is></c><c t=\"inlineStr\"><is><t>food</t></is></c></row>")
                .raw(
                        "<row><c t=\"inlineStr\"><is><t>H1</t></is></c><c t=\"inlineStr\"><is><t>perhaps</t></is></c></row>")
                .withoutStyles());

        assertThat(ran.err()).isEqualTo("h.xlsx:2: food: \"perhaps\" is not yes or no\n");
    }

    @Test
    void cellsThatAreSwallowedByOthersAreRefusedWhereTheyMatter() {
        Ran ran = audit(new Xlsx()
                .row(1, text("household_id"), text("village_id"), text("food"), text("备注"))
                .row(2, text("H1"), text("V1"), text("no"), text("x"))
                .row(3, text("H2"), empty(), text("no"))
                .row(4, text("H3"), empty(), text("no"))
                .row(5, text("H4"), text("V2"), text("no"))
                .row(6)
                .merge("B2:B4")
                .merge("D2:D5")
                .merge("A6:D7"));

        String reason =
                "village_id: \"\" is part of the merged cells B2:B4, which have one value: unmerge them and fill each in";
        assertThat(ran.err())
                .isEqualTo("h.xlsx: columns not known and ignored: 备注\nh.xlsx:3: " + reason + "\nh.xlsx:4: " + reason
                        + "\n");
        assertThat(ran.outcomes("households")).containsExactly("H1 NOT_MET", "H4 NOT_MET");
    }

    @Test
    void aMemberWhoSharesTheCellOfTheHouseholdCountsAsOnePersonOfWhomNothingIsKnown() {
        Path households = cli.file("h.csv", "household_id,net_income_yuan,stable_income\nH1,9000,yes\nH2,9000,yes\n");
        Path members = new Xlsx()
                .row(1, text("household_id"), text("person_id"), text("medical_insurance"))
                .row(2, text("H1"), text("1"), text("yes"))
                .row(3, empty(), text("2"), text("no"))
                .row(4, empty(), text("3"), text("yes"))
                .row(5, text("H2"), text("1"), text("yes"))
                .merge("A2:A4")
                .to(home.resolve("m.xlsx"));

        Ran ran = cli.audit("--households", households, "--members", members);

        String reason = "is part of the merged cells A2:A4, which have one value: unmerge them and fill each in";
        assertThat(ran.err())
                .isEqualTo(
                        "m.xlsx:3: household_id: \"\" " + reason + "\nm.xlsx:4: household_id: \"\" " + reason + "\n");
        assertThat(ran.lines("households.verdicts.csv").get(1)).startsWith("H1,NOT_MET,national.household.income,");
        assertThat(ran.lines("verdicts.jsonl").get(0)).contains("\"person_id\":\"?1\"", "\"person_id\":\"?2\"");
        assertThat(ran.outcomes("households")).contains("H2 UNDETERMINED");
    }

    @Test
    void aTextBesideAnIdThatIsMergedIntoItIsNoId() {
        Path households = cli.file("h.csv", "household_id,members\nH1,2\n");
        Path members = new Xlsx()
                .row(1, text("备注"), text("household_id"), text("person_id"))
                .row(2, text("SECRET"), empty(), text("1"))
                .merge("A2:B2")
                .to(home.resolve("m.xlsx"));

        Ran ran = cli.audit("--households", households, "--members", members);

        assertThat(ran.err()).contains("m.xlsx:2: household_id: \"\" is part of the merged cells A2:B2");
        assertThat(ran.err()).doesNotContain("SECRET");
    }

    @Test
    void aStepThatSharesTheCellOfItsSubjectIsMissedThere() {
        Path procedures = new Xlsx()
                .row(1, text("subject_id"), text("level"), text("step"), text("done_on"))
                .row(2, text("V1"), text("VILLAGE"), text("PUBLIC_NOTICE"), text("2019-03-23"))
                .row(3, empty(), empty(), text("ANNOUNCEMENT"), text("2019-03-24"))
                .row(4, text("V2"), text("VILLAGE"), text("PUBLIC_NOTICE"), text("2019-03-23"))
                .merge("A2:A3")
                .merge("B2:B3")
                .to(home.resolve("p.xlsx"));

        Ran ran = cli.audit("--procedures", procedures);

        assertThat(ran.outcomes("procedures")).containsExactly("V2 NOT_MET");
        assertThat(ran.text("summary.json")).contains("\"subjects\" : 2");
    }

    @Test
    void theFirstSheetThatIsShownIsReadAndTheOthersAreNamed() {
        Ran ran = audit(households("food").row(2, text("H1"), text("no")).amongOthers());

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).isEqualTo("h.xlsx: the sheet \"户\" is read, not \"说明\"\n");
    }

    @Test
    void aTitleAboveTheHeaderIsSaidToBeNone() {
        Ran ran = audit(new Xlsx()
                .row(1, text("某县农户信息表"))
                .row(2, text("household_id"), text("food"))
                .merge("A1:B1"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("h.xlsx:1: missing column household_id (户编号): the first row must name the columns\n");
    }

    @Test
    void allTroublesAtOnceLoseNothing() {
        Ran ran = audit(new Xlsx()
                .from1904()
                .amongOthers()
                .row(2, text("户编号"), text("不愁吃"), text("家庭人口数"), text("识别日期"), text("水量"), text("备注"))
                .row(
                        3,
                        text(" H1　"),
                        cell("b", "0"),
                        text("３"),
                        number("42368", Xlsx.DATE),
                        number("34.899999999999999"))
                .hiddenRow(4, number("2"), text("是"), number("3"), empty(), text("1,000.5"), cell("e", "#N/A"))
                .row(5, number("1.23E+17"), text("是"))
                .row(6, text("H3"), cell("e", "#VALUE!"))
                .raw("<row r=\"7\"/>")
                .row(8, text("H4"), text("疑似"), number("0.5", Xlsx.PERCENT))
                .row(9, text("H5"), text("否"), empty(), number("60.5", Xlsx.TIME))
                .row(10, text("H1"), text("是"))
                .merge("F3:F9"));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines().skip(3).map(line -> line.replaceAll("(\" [a-z ]+).*", "$1")))
                .containsExactly(
                        "h.xlsx:5: household_id: \"123000000000000000\" is a number of more than ",
                        "h.xlsx:6: food: \"#VALUE!\" is an error of the spreadsheet",
                        "h.xlsx:8: members: \"50.0%\" is not a whole number",
                        "h.xlsx:9: identified_on: \"60.5\" has the format of a time",
                        "h.xlsx:10: household_id: \"H1\" is already used on line ");
        assertThat(ran.outcomes("households")).containsExactly("H1 NOT_MET", "2 UNDETERMINED");
        assertThat(ran.text("verdicts.jsonl"))
                .contains(
                        "\"identified_on\":\"2019-12-31\"", "\"water_litres\":\"34.9\"", "\"water_litres\":\"1000.5\"");
        assertThat(ran.text("summary.json"))
                .contains("\"rows_read\" : 7", "\"rows_used\" : 2", "\"rows_rejected\" : 5", "\"subjects\" : 7");
        assertThat(ran.lines("rejected.csv")).hasSize(6);
    }

    @Test
    void whatIsNoWorkbookIsRefusedInOneLineThatSaysWhatToDo() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        locked.writeBytes(old);
        locked.writeBytes("EEncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        byte[] whole = Files.readAllBytes(households("food").to(home.resolve("whole.xlsx")));

        assertThat(refused(old)).isEqualTo("is a workbook of Excel 97-2003 (.xls): save it as .xlsx or as CSV");
        assertThat(refused(locked.toByteArray())).isEqualTo("is protected by a password: save it without one");
        assertThat(refused(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo("is an OpenDocument spreadsheet (.ods): save it as .xlsx or as CSV");
        assertThat(refused(zip("readme.txt", "x"))).isEqualTo("is a zip archive and no workbook: unpack it first");
        assertThat(refused(Arrays.copyOf(whole, whole.length / 2))).startsWith("is a damaged workbook: ");
        assertThat(refused(zip("[Content_Types].xml", "<Types><Override PartName=")))
                .startsWith("cannot be read: it is not whole");
        assertThat(
                        refused(
                                zip(
                                        "[Content_Types].xml",
                                        "<Types><Override PartName=\"/xl/workbook.bin\""
                                                + " ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/></Types>")))
                .isEqualTo("is a binary workbook (.xlsb): save it as .xlsx or as CSV");
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private String refused(byte[] bytes) throws IOException {
        Path file = Files.write(home.resolve("x.xlsx"), bytes);
        Ran ran = cli.audit("--households", file);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.result()).doesNotExist();
        return ran.err().strip().substring(file.toString().length() + 2);
    }

    @Test
    void aSheetThatIsDamagedInTheMiddleIsRefusedBeforeAnythingIsWritten() {
        Xlsx workbook = households("food").row(2, text("H1"), text("no")).raw("<row r=\"3\"><c></row>");

        Ran ran = audit(workbook);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("h.xlsx: cannot be read: it is not whole: ");
        assertThat(ran.result()).doesNotExist();
    }

    @Test
    void everyKindOfFileCanBeAWorkbook() {
        Path villages = new Xlsx()
                .row(1, text("village_id"), text("rural_population"), text("poor_population"))
                .row(2, text("V1"), number("1000"), text("5..9"))
                .to(home.resolve("v.xlsx"));
        Path problems = new Xlsx()
                .row(
                        1,
                        text("problem_id"),
                        text("subject_id"),
                        text("level"),
                        text("theme"),
                        text("found_on"),
                        text("standing"))
                .row(
                        2,
                        text("W1"),
                        text("V1"),
                        text("VILLAGE"),
                        text("INCIDENCE"),
                        number("43800", Xlsx.DATE),
                        text("confirmed"))
                .to(home.resolve("p.xlsx"));
        Path aftercare = new Xlsx()
                .row(1, text("subject_id"), text("level"), text("exited_on"), text("kind"), text("what"), text("from"))
                .row(
                        2,
                        text("V1"),
                        text("村"),
                        number("43800", Xlsx.DATE),
                        text("政策"),
                        text("x"),
                        number("43000", Xlsx.DATE))
                .to(home.resolve("a.xlsx"));

        Ran ran = cli.audit("--villages", villages, "--problems", problems, "--aftercare", aftercare);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.outcomes("villages")).containsExactly("V1 NOT_MET");
        assertThat(ran.outcomes("aftercare")).containsExactly("V1 NOT_MET");
    }
}
