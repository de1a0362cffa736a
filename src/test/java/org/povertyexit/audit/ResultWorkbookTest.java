package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertyexit.audit.Cli.Ran;

/** The workbook of results, read back by another program. */
class ResultWorkbookTest {
    private static final String AFTERCARE = "subject_id,level,exited_on,kind,what,from\n";

    @TempDir
    Path home;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(home);
    }

    private static List<String> sheets(Path workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(workbook.toFile())) {
            return read.getSheets().map(Sheet::getName).toList();
        }
    }

    private static List<Row> rows(Path workbook, String sheet) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(workbook.toFile(), new ReadingOptions(true, false))) {
            return read.findSheet(sheet).orElseThrow().read();
        }
    }

    private static Path workbook(Ran ran) {
        return ran.result().resolve("results.xlsx");
    }

    @Test
    void everySheetOfResultsIsInItWithTheSameTexts() throws IOException {
        Ran ran = cli.audit(
                "--households",
                cli.file("h.csv", "household_id,food\nH1,no\n00012,maybe\n123456789012345678,yes\n\"two\nlines\",no\n"),
                "--counties",
                cli.file("c.csv", "county_id,name\n=1+1,甲\n-5,@x\n"));

        assertThat(sheets(workbook(ran))).containsExactly("households", "counties", "findings", "rejected");
        List<List<String>> read = new ArrayList<>();
        for (Row row : rows(workbook(ran), "counties")) {
            read.add(List.of(row.getCellText(0), row.getCellText(6)));
            assertThat(row.stream()).allMatch(cell -> cell == null || cell.getFormula() == null);
        }
        assertThat(read).containsExactly(List.of("id", "name"), List.of("=1+1", "甲"), List.of("-5", "@x"));
        assertThat(rows(workbook(ran), "households"))
                .extracting(row -> row.getCellText(0))
                .containsExactly("id", "H1", "123456789012345678", "two\nlines");
        assertThat(rows(workbook(ran), "findings"))
                .hasSize(ran.text("findings.csv").split("\n[^\"]").length)
                .allSatisfy(row -> assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING));
        assertThat(rows(workbook(ran), "rejected").get(1).getCellText(4)).isEqualTo("is not yes or no");
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

        assertThat(number(ran, "households", 1, 10)).isEqualByComparingTo("2000.166667");
        assertThat(rows(workbook(ran), "households").get(2).getOptionalCell(10)).isEmpty();
        assertThat(number(ran, "villages", 1, 6)).isEqualByComparingTo("0.0015");
        assertThat(cell(ran, "villages", 1, 6).getDataFormatString()).isEqualTo("0.00####%");
        assertThat(number(ran, "counties", 1, 8)).isEqualByComparingTo("0.0082375");
        assertThat(cell(ran, "counties", 2, 8).getText()).isEqualTo("1%..2%");
        assertThat(cell(ran, "aftercare", 1, 7).asDate().toLocalDate()).isEqualTo(LocalDate.of(2018, 12, 12));
    }

    private static Cell cell(Ran ran, String sheet, int row, int column) throws IOException {
        return rows(workbook(ran), sheet).get(row).getCell(column);
    }

    private static BigDecimal number(Ran ran, String sheet, int row, int column) throws IOException {
        return cell(ran, sheet, row, column).asNumber();
    }

    @Test
    void whatXmlHasNoSignForAndWhatNoCellCanHoldIsWrittenAllTheSame() throws IOException {
        String longOne = "x".repeat(40_000);
        Ran ran = cli.audit(
                "--counties", cli.file("c.csv", "county_id\nA\u0001<&>\"'_x0041_\n" + longOne + "\n\uD83D\uDE00\r\n"));

        List<Row> rows = rows(workbook(ran), "counties");
        assertThat(rows.get(1).getCellText(0)).isEqualTo("A_x0001_<&>\"'_x005F_x0041_");
        assertThat(rows.get(2).getCellText(0))
                .startsWith("xxx")
                .endsWith("x… (40000)")
                .hasSizeLessThan(32_767);
        assertThat(rows.get(3).getCellText(0)).isEqualTo("\uD83D\uDE00");
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

        assertThat(sheets(workbook(ran))).startsWith("counties", "counties 2", "counties 3", "findings", "findings 2");
        assertThat(rows(workbook(ran), "counties 2"))
                .extracting(row -> row.getCellText(0))
                .containsExactly("id", "C3", "C4");
        assertThat(rows(workbook(ran), "counties 3"))
                .extracting(row -> row.getCellText(0))
                .containsExactly("id", "C5");
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
