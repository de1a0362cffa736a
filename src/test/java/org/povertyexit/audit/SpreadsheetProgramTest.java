package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertyexit.audit.Cli.Ran;

/** What LibreOffice makes of the results is what was written, and what it writes is read as the table that it was given. */
class SpreadsheetProgramTest {
    /** The first column is a text, numbers are written as in English, days and rates are recognised. */
    private static final String IDS_ARE_TEXTS = "Text - txt - csv (StarCalc):44,34,76,1,1/2,1033,false,true";

    private static final String HOUSEHOLDS = """
            户编号,不愁吃,家庭年纯收入,识别日期,家庭人口数
            410724198001011234,是,"12,300.50",2014-07-15,3
            00017,疑似,6001.50,2015-01-02,2
            H3,否,,,
            """;
    private static final String COUNTIES = """
            county_id,name,rural_population,composite_incidence,wrong_exit_rate,omission_rate,approval_rate
            410724198001011234,甲县,"1,000,000",0.82%,0.5%,0%,95.25%
            =1+1,@乙,"200,000",3.5%,0.5%,0%,95%
            -5,"两
            行",300000,1%,2%,2%,90%
            """;

    @TempDir
    Path home;

    private Cli cli;
    private SpreadsheetProgram program;

    @BeforeEach
    void setUp() {
        assumeThat(SpreadsheetProgram.isInstalled()).as(SpreadsheetProgram.NONE).isTrue();
        cli = new Cli(home);
        program = new SpreadsheetProgram(home.resolve("office"));
    }

    private static List<List<String>> csv(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        CsvFile.read(file, rows::add);
        return rows;
    }

    @Test
    void theWorkbookOfResultsShowsWhatTheSheetsSay() throws IOException, InterruptedException {
        Ran ran = cli.audit("--households", cli.file("h.csv", HOUSEHOLDS), "--counties", cli.file("c.csv", COUNTIES));

        program.saveAsCsv(ran.result().resolve(ResultFiles.WORKBOOK));

        for (String file :
                List.of("households.verdicts.csv", "counties.verdicts.csv", "findings.csv", "rejected.csv")) {
            String sheet = file.substring(0, file.indexOf('.'));
            assertThat(csv(program.made("results-" + sheet + ".csv")))
                    .as(file)
                    .containsExactlyElementsOf(csv(ran.result().resolve(file)));
        }
    }

    @Test
    void theSheetsOfResultsOpenWithoutAFormulaAndWithWholeIds() throws IOException, InterruptedException {
        Ran ran = cli.audit("--counties", cli.file("c.csv", COUNTIES));
        Path verdicts = ran.result().resolve("counties.verdicts.csv");

        program.saveAsWorkbook(IDS_ARE_TEXTS, verdicts);

        WrittenWorkbook made = WrittenWorkbook.of(program.made("counties.verdicts.xlsx"));
        assertThat(made.texts("counties.verdicts", "A")).containsExactly("id", "410724198001011234", "'=1+1", "-5");
        assertThat(made.texts("counties.verdicts", "G")).containsExactly("name", "甲县", "'@乙", "两\n行");
        assertThat(made.sheet("counties.verdicts").getElementsByTagName("f").getLength())
                .isZero();
    }

    @Test
    void aWorkbookThatItWritesIsReadAsTheTableThatItWasGiven() throws IOException, InterruptedException {
        Path households = cli.file("h.csv", HOUSEHOLDS);
        Path counties = cli.file("c.csv", COUNTIES);

        program.saveAsWorkbook(IDS_ARE_TEXTS, households, counties);

        Ran given = cli.audit("--households", households, "--counties", counties);
        Ran read = cli.audit("--households", program.made("h.xlsx"), "--counties", program.made("c.xlsx"));
        assertThat(read.code()).as(read.err()).isZero();
        assertThat(read.text("verdicts.jsonl")).isEqualTo(given.text("verdicts.jsonl"));
        assertThat(given.outcomes("counties")).startsWith("410724198001011234 MET", "'=1+1 NOT_MET", "-5 MET");
    }
}
