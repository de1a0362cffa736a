package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.audit.Xlsx.cell;
import static org.povertyexit.audit.Xlsx.number;
import static org.povertyexit.audit.Xlsx.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertyexit.audit.Cli.Ran;

/** Workbooks that are made to do harm, or that say what their reader would take for something else: one line refuses them. */
class HostileWorkbookTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path home;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(home);
    }

    @Test
    void theWorkbookThatAFuzzerBeginsWithIsReadRowByRow() throws IOException {
        HostileWorkbook.plain(home).check(home);
        Ran ran = cli.audit("--households", home.resolve("plain.xlsx"));
        assertThat(ran.lines("households.verdicts.csv")).hasSize(3);
        assertThat(ran.lines("rejected.csv")).hasSize(2);
    }

    private static Xlsx households() {
        return new Xlsx().row(1, text("household_id"), text("food")).row(2, text("H1"), text("no"));
    }

    private String refused(Xlsx workbook) {
        return refused(workbook.to(home.resolve("x.xlsx")));
    }

    private String refused(Path workbook) {
        Ran ran = cli.audit("--households", workbook);
        assertThat(ran.code()).as(ran.err()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.result()).doesNotExist();
        assertThat(ran.err()).startsWith(workbook + ": ");
        return ran.err().strip().substring(workbook.toString().length() + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/media/picture.png"})
    void aPartThatUnpacksToHundredsOfTimesTheFileIsNotRead(String part) throws IOException {
        Path bomb = home.resolve("x.xlsx");
        try (OutputStream out = Files.newOutputStream(bomb);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int megabyte = 0; megabyte < 50; megabyte++) {
                zip.write(blanks);
            }
        }

        assertThat(refused(bomb)).isEqualTo("is no workbook: it unpacks to more than 100 times what it takes up");
    }

    @Test
    void whatIsNestedOrLongerThanAnyProgramWritesItIsRefused() {
        String deep = "<a>".repeat(1_000) + "</a>".repeat(1_000);
        String digits = "9".repeat(1_000_000);

        assertThat(refused(households().raw(deep))).isEqualTo("is no workbook that a spreadsheet program writes");
        assertThat(refused(households().raw("<row><c><v>" + digits + "</v></c></row>")))
                .isEqualTo("is no workbook that a spreadsheet program writes");
        assertThat(refused(households().raw("<row r=\"3\">" + "<c/>".repeat(20_000) + "</row>")))
                .startsWith("row 3 has a cell outside of any sheet; ");
        assertThat(refused(households().with("xl/styles.xml", deep)))
                .isEqualTo("is no workbook that a spreadsheet program writes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SHEET,
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "[Content_Types].xml"
            })
    void entitiesAreNeitherExpandedNorFollowed(String part) throws IOException {
        Path secret = Files.writeString(home.resolve("secret.txt"), "secret");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE r [<!ENTITY x0 SYSTEM \"" + secret.toUri() + "\">");
        IntStream.range(1, 30)
                .forEach(i -> laughs.append("<!ENTITY x" + i + " \"" + ("&x" + (i - 1) + ";").repeat(10) + "\">"));
        String used = laughs + "]><sst><si><t>&x29;</t></si></sst>";

        assertThat(refused(households().with(part, used))).doesNotContain("secret\"");
        assertThat(refused(households().with(part, laughs + "]><sst/>"))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c t="s"><v>2</v></c>                  | the text number 2, which the workbook does not have
            <c t="s"><v>2000000000</v></c>         | the text number 2000000000, which the workbook does not have
            <c t="s"><v>-1</v></c>                 | the text number -1, which the workbook does not have
            <c t="d"><v>2019-12-31T08:00:00</v></c> | a day that is written as a text of its own kind
            <c r="XFE3"><v>1</v></c>               | a cell outside of any sheet
            <c r="ZZZZZZ3"><v>1</v></c>            | a cell outside of any sheet
            <c t="inlineStr"><is><t>阿</t><rPh><t>a</t></rPh></is></c> | a reading beside the characters of a text
            """)
    void whatItsReaderWouldTakeForSomethingElseIsRefusedWithAWordOnWhatToDo(String cell, String what) {
        assertThat(refused(households().raw("<row r=\"3\">" + cell + "</row>")))
                .isEqualTo("row 3 has " + what + "; save it anew with a spreadsheet program, or as CSV");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c t=\"x\"><v>1</v></c>",
                "<c s=\"x\"><v>1</v></c>",
                "<c r=\"?\"><v>1</v></c>",
                "<c t=\"n\"><f t=\"shared\" si=\"7\"/><v>1</v></c>",
                "<c><v>1</c>"
            })
    void whatItsReaderDoesNotExpectIsNoErrorOfTheTool(String cell) {
        assertThat(refused(households().raw("<row r=\"3\">" + cell + "</row>")))
                .startsWith("cannot be read: it is not whole: ");
    }

    @Test
    void partsInThePlaceOfOthersAreRefused() {
        assertThat(cli.audit(
                                "--households",
                                households().with(SHEET, "<styleSheet/>").to(home.resolve("x.xlsx")))
                        .err())
                .isEqualTo("x.xlsx:1: missing column household_id (户编号): the first row must name the columns\n");
        assertThat(refused(households().with("xl/workbook.xml", "<sst/>")))
                .isEqualTo("is no workbook, or has no sheet that is shown");
        assertThat(refused(households().with("xl/_rels/workbook.xml.rels", "<Relationships/>")))
                .isEqualTo("cannot be read: it is not whole: the sheet 户 is missing");
        assertThat(refused(households()
                        .with("xl/_rels/workbook.xml.rels", "<r><Relationship Id=\"rId1\" Target=\"no\"/></r>")))
                .isEqualTo("cannot be read: it is not whole: /xl/no is missing");
        assertThat(refused(households()
                        .with(
                                "xl/workbook.xml",
                                "<workbook><sheets><sheet name=\"1\" sheetId=\"1\"/></sheets></workbook>")))
                .isEqualTo("is a workbook in the strict form: save it as plain .xlsx or as CSV");
    }

    @Test
    void aWorkbookWithOneBitWrongIsReadOrRefusedButBreaksNothing() throws IOException {
        byte[] whole = Files.readAllBytes(
                households().row(3, number("17"), cell("b", "1")).to(home.resolve("whole.xlsx")));
        Path file = home.resolve("x.xlsx");
        for (int at = 4; at < whole.length; at += 7) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << at % 8);
            Files.write(file, damaged);

            Ran ran = cli.audit("--no-workbook", "--households", file);

            assertThat(ran.code()).as("bit %d: %s", at, ran.err()).isBetween(0, 2);
            assertThat(ran.err()).doesNotContain("report it");
        }
    }
}
