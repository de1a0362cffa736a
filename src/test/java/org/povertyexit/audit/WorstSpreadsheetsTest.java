package org.povertyexit.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.audit.WorstSpreadsheetsTest.Trouble.*;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertyexit.audit.Cli.Ran;

/** One table of counties with each trouble by itself and with all at once: the verdicts are the same, and nothing is lost. */
class WorstSpreadsheetsTest {
    private static final List<String> ENGLISH = List.of(
            "county_id",
            "rural_population",
            "composite_incidence",
            "wrong_exit_rate",
            "omission_rate",
            "approval_rate");
    private static final List<String> CHINESE = List.of("县编号", "农业户籍人口", "综合贫困发生率", "脱贫人口错退率", "贫困人口漏评率", "群众认可度");
    private static final List<List<String>> COUNTIES = List.of(
            List.of("410724198001011234", "1000000", "0.0082", "0.005", "0.02", "0.95"),
            List.of("C2", "200000", "0.0351", "0.005", "0", "0.90"),
            List.of("C3", "300000", "0.01", "0.0075", "0.005", "0.899"),
            List.of("C4", "", "0.01", "", "0.005", "0.95"));
    private static final String SHORTENED = "1.23E+17";

    @TempDir
    Path home;

    /** What is wrong with a table. */
    enum Trouble {
        WORKBOOK,
        GB18030,
        BYTE_ORDER_MARK,
        CHINESE_HEADERS,
        FULL_WIDTH_DIGITS,
        THOUSANDS_SEPARATORS,
        BLANK_ROWS_AND_COLUMNS,
        NUMBERS_AS_TEXT,
        SHORTENED_ID,
        PERCENT_CELLS
    }

    static Stream<Set<Trouble>> troubles() {
        Set<Trouble> inWorkbooks = EnumSet.complementOf(EnumSet.of(GB18030, BYTE_ORDER_MARK));
        Stream<Set<Trouble>> alone = EnumSet.allOf(Trouble.class).stream().map(EnumSet::of);
        Stream<Set<Trouble>> aloneInWorkbooks = inWorkbooks.stream().map(trouble -> EnumSet.of(WORKBOOK, trouble));
        Stream<Set<Trouble>> together = Stream.of(
                inWorkbooks,
                EnumSet.complementOf(EnumSet.of(WORKBOOK, GB18030)),
                EnumSet.complementOf(EnumSet.of(WORKBOOK, BYTE_ORDER_MARK)));
        return Stream.of(alone, aloneInWorkbooks, together).flatMap(sets -> sets);
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void theVerdictsAreRightAndWhatCannotBeReadIsRejectedWithTheReason(Set<Trouble> troubles) {
        Cli cli = new Cli(home);
        Ran ran = cli.audit("--counties", troubles.contains(WORKBOOK) ? workbook(troubles) : csv(cli, troubles));

        List<String> verdicts = new ArrayList<>(List.of("C2 NOT_MET", "C3 NOT_MET", "C4 UNDETERMINED"));
        if (troubles.contains(SHORTENED_ID)) {
            assertThat(ran.err().lines())
                    .singleElement()
                    .asString()
                    .containsPattern("county_id: .* is a number (that a spreadsheet cut short|of more than 15 digits)");
            assertThat(ran.lines("rejected.csv")).hasSize(2);
        } else {
            verdicts.add(0, "410724198001011234 MET");
            assertThat(ran.err()).isEmpty();
        }
        assertThat(ran.outcomes("counties")).containsExactlyElementsOf(verdicts);
        assertThat(ran.code()).isEqualTo(troubles.contains(SHORTENED_ID) ? 1 : 0);
        assertThat(ran.text("summary.json")).contains("\"rows_read\" : 4", "\"subjects\" : 4");
    }

    private static List<String> header(Set<Trouble> troubles) {
        return troubles.contains(CHINESE_HEADERS) ? CHINESE : ENGLISH;
    }

    /** A cell as a person would have left it. */
    private static String written(String cell, int column, Set<Trouble> troubles) {
        String written = cell;
        if (column == 0 && troubles.contains(SHORTENED_ID) && cell.length() == 18) {
            return SHORTENED;
        }
        if (column == 1 && troubles.contains(THOUSANDS_SEPARATORS)) {
            written = written.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ",");
        }
        if (column > 1 && troubles.contains(PERCENT_CELLS) && !cell.isEmpty()) {
            written = new BigDecimal(cell).movePointRight(2).toPlainString() + "%";
        }
        return column > 0 && troubles.contains(FULL_WIDTH_DIGITS)
                ? written.chars()
                        .mapToObj(c -> String.valueOf((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)))
                        .reduce("", String::concat)
                : written;
    }

    private static Path csv(Cli cli, Set<Trouble> troubles) {
        String blank = troubles.contains(BLANK_ROWS_AND_COLUMNS) ? ",,　," : "";
        StringBuilder text = new StringBuilder(troubles.contains(BYTE_ORDER_MARK) ? "\uFEFF" : "");
        text.append(String.join(",", header(troubles))).append(blank).append('\n');
        for (List<String> county : COUNTIES) {
            for (int column = 0; column < county.size(); column++) {
                String cell = written(county.get(column), column, troubles);
                boolean quoted = cell.contains(",") || troubles.contains(NUMBERS_AS_TEXT);
                text.append(column == 0 ? "" : ",").append(quoted ? "\"" + cell + "\"" : cell);
            }
            text.append(blank).append('\n');
        }
        text.append(troubles.contains(BLANK_ROWS_AND_COLUMNS) ? ",,,,,,,,\n , ,　\n\n" : "");
        return cli.file(
                "counties.csv", text.toString(), troubles.contains(GB18030) ? Charset.forName("GB18030") : UTF_8);
    }

    private Path workbook(Set<Trouble> troubles) {
        Xlsx workbook = new Xlsx().row(1, cells(header(troubles).stream().map(Xlsx::text), troubles));
        for (int row = 0; row < COUNTIES.size(); row++) {
            List<String> county = COUNTIES.get(row);
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < county.size(); column++) {
                cells.add(cell(county.get(column), column, troubles));
            }
            workbook.row(row + 2, cells(cells.stream(), troubles));
        }
        if (troubles.contains(BLANK_ROWS_AND_COLUMNS)) {
            workbook.row(6, cells(Stream.of(Xlsx.text("　")), troubles)).row(9, Xlsx.empty());
        }
        return workbook.to(home.resolve("counties.xlsx"));
    }

    private static String[] cells(Stream<String> cells, Set<Trouble> troubles) {
        Stream<String> blank = troubles.contains(BLANK_ROWS_AND_COLUMNS)
                ? Stream.of(Xlsx.empty(), Xlsx.text(" "), Xlsx.empty())
                : Stream.empty();
        return Stream.concat(cells, blank).toArray(String[]::new);
    }

    private static String cell(String cell, int column, Set<Trouble> troubles) {
        String written = written(cell, column, troubles);
        boolean isNumber = written.matches("[0-9.]+(E[+][0-9]+)?") && !(column == 0 && written.length() == 18);
        boolean isPercent = column > 1 && troubles.contains(PERCENT_CELLS) && !cell.isEmpty();
        if (isPercent && !troubles.contains(NUMBERS_AS_TEXT) && !troubles.contains(FULL_WIDTH_DIGITS)) {
            return Xlsx.number(cell, Xlsx.PERCENT);
        }
        boolean keptAsNumber = isNumber && (written.equals(SHORTENED) || !troubles.contains(NUMBERS_AS_TEXT));
        return keptAsNumber ? Xlsx.number(written) : Xlsx.text(written);
    }
}
