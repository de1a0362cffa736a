package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertyexit.audit.Cli.Ran;
import org.povertyexit.audit.WrittenWorkbook.Cell;

/** The workbook of results, as it stands in its archive. */
class ResultWorkbookTest {
    private static final String AFTERCARE = "subject_id,level,exited_on,kind,what,from\n";

    @TempDir
    Path home;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(home);
    }

    private static Path workbook(Ran ran) {
        return ran.result().resolve("results.xlsx");
    }

    private static WrittenWorkbook written(Ran ran) {
        return WrittenWorkbook.of(workbook(ran));
    }

    @Test
    void everySheetOfResultsIsInItWithTheSameTexts() throws IOException {
        Ran ran = cli.audit(
                "--households",
                cli.file("h.csv", "household_id,food\nH1,no\n00012,maybe\n123456789012345678,yes\n\"two\nlines\",no\n"),
                "--counties",
                cli.file("c.csv", "county_id,name\n=1+1,甲\n-5,@x\n"));

        WrittenWorkbook written = written(ran);
        assertThat(written.sheets()).containsExactly("households", "counties", "findings", "rejected");
        assertThat(written.column("counties", "A")).containsExactly("id", "=1+1", "-5");
        assertThat(written.column("counties", "G")).containsExactly("name", "甲", "@x");
        assertThat(written.sheet("counties").getElementsByTagName("f").getLength())
                .isZero();
        assertThat(written.column("households", "A")).containsExactly("id", "H1", "123456789012345678", "two\nlines");
        assertThat(written.column("rejected", "E").get(1)).isEqualTo("is not yes or no");
        assertThat(written.rows("findings"))
                .hasSize(ran.text("findings.csv").split("\n[^\"]").length)
                .allSatisfy(row -> assertThat(row.get(0))
                        .matches(id ->
                                id.type().equals("inlineStr") && id.format().equals("@")));
        assertThat(written.sheet("findings").getElementsByTagName("autoFilter").getLength())
                .isOne();
        assertThat(written.sheet("findings").getElementsByTagName("pane").getLength())
                .isOne();
    }

    @Test
    void amountsRatesAndDaysAreNumbersThatCanBeSortedAndIntervalsAreTexts() throws IOException {
        Ran ran = cli.audit(
                "--households",
                cli.file("h.csv", "household_id,net_income_yuan,members\nH1,6000.5,3\nH2,1..2,3\n"),
                "--villages",
                cli.file("v.csv", "village_id,rural_population,poor_population\nV1,8000,12\n"),
                "--counties",
                cli.file("c.csv", "county_id,composite_incidence\nC1,0.82375%\nC2,1%..2%\n"),
                "--aftercare",
                cli.file("a.csv", AFTERCARE + "V1,VILLAGE,2018-12-12,POLICY,x,2018-01-01\n"));

        WrittenWorkbook written = written(ran);
        assertThat(written.cell("households", 1, "K")).isEqualTo(number("K", "2000.166667", "0.00####"));
        assertThat(written.column("households", "K").get(2)).isEmpty();
        assertThat(written.cell("villages", 1, "G")).isEqualTo(number("G", "0.0015", "0.00####%"));
        assertThat(written.cell("counties", 1, "I")).isEqualTo(number("I", "0.0082375", "0.00####%"));
        assertThat(written.cell("counties", 2, "I")).isEqualTo(new Cell("I", "inlineStr", "1%..2%", "@"));
        assertThat(written.cell("aftercare", 1, "H")).isEqualTo(number("H", "43446.0", "yyyy-mm-dd"));
    }

    private static Cell number(String column, String value, String format) {
        return new Cell(column, "n", value, format);
    }

    @Test
    void whatXmlHasNoSignForAndWhatNoCellCanHoldIsWrittenAllTheSame() throws IOException {
        String longOne = "x".repeat(40_000);
        Ran ran = cli.audit(
                "--counties", cli.file("c.csv", "county_id\nA\u0001<&>\"'_x0041_\n" + longOne + "\n\uD83D\uDE00\r\n"));

        List<String> ids = written(ran).column("counties", "A");
        assertThat(ids.get(1)).isEqualTo("A_x0001_<&>\"'_x005F_x0041_");
        assertThat(ids.get(2)).startsWith("xxx").endsWith("x… (40000)").hasSizeLessThan(32_767);
        assertThat(ids.get(3)).isEqualTo("\uD83D\uDE00");
        try (RawRows back = SheetForm.survey(workbook(ran)).open(workbook(ran))) {
            back.next();
            assertThat(back.next().cells().get(0)).isEqualTo("A\u0001<&>\"'_x0041_");
        }
    }

    @Test
    void moreRowsThanASheetCanHoldGoOnInFurtherSheets() throws IOException {
        Ran ran = cli.audit("--counties", cli.file("c.csv", "county_id\nC1\nC2\nC3\nC4\nC5\n"));
        Files.delete(workbook(ran));

        ResultWorkbook.write(new ResultFiles(ran.result()), 3);

        WrittenWorkbook written = written(ran);
        assertThat(written.sheets()).startsWith("counties", "counties 2", "counties 3", "findings", "findings 2");
        assertThat(written.column("counties 2", "A")).containsExactly("id", "C3", "C4");
        assertThat(written.column("counties 3", "A")).containsExactly("id", "C5");
    }

    @Test
    void itsBytesDoNotTellWhenOrWhereItWasWritten() throws IOException {
        Path counties = cli.file("c.csv", "county_id,name\nC1,甲\n");
        Ran here = cli.audit("--counties", counties);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Ran there = cli.audit("--counties", counties);

            assertThat(workbook(there)).hasSameBinaryContentAs(workbook(here));
            try (ZipFile zip = new ZipFile(workbook(there).toFile())) {
                assertThat(zip.stream())
                        .isNotEmpty()
                        .allMatch(entry -> entry.getTimeLocal().getYear() == 2000, "all of one year");
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void itIsLeftOutOnRequest() {
        Ran ran = cli.audit("--counties", cli.file("c.csv", "county_id\nC1\n"), "--no-workbook");

        assertThat(workbook(ran)).doesNotExist();
        assertThat(ran.text("summary.json")).doesNotContain("results.xlsx");
    }
}
