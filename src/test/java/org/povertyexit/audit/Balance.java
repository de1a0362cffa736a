package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.povertyexit.clause.Level;

/** A finished audit held against itself and against what it was given: nothing is lost, nothing can do harm. */
record Balance(Cli.Ran ran) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]+%?");

    /** Checks the results against the files that they were made from, in this directory. */
    void check(Map<Input, Optional<Charset>> inputs, Path home) throws IOException {
        Map<String, Long> summary = summary();
        long rejected = 0;
        for (Map.Entry<Input, Optional<Charset>> input : inputs.entrySet()) {
            rejected += checkRows(summary, input.getKey(), home, input.getValue());
        }
        assertThat(rows("rejected.csv")).hasSize(Math.toIntExact(rejected));
        assertThat(ran.err().lines().filter(line -> !line.contains(": columns not known and ignored: ")))
                .hasSize(Math.toIntExact(rejected));
        assertThat(ran.code()).isEqualTo(rejected == 0 ? 0 : 1);
        checkVerdicts(summary);
        checkCells();
    }

    /** Every number in {@code summary.json}, by its place there. */
    private Map<String, Long> summary() throws IOException {
        Map<String, Long> numbers = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory().createParser(ran.text("summary.json"))) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_INT) {
                    numbers.put(json.getParsingContext().pathAsPointer().toString(), json.getLongValue());
                }
            }
        }
        return numbers;
    }

    private long checkRows(Map<String, Long> summary, Input input, Path home, Optional<Charset> charset)
            throws IOException {
        String place = "/inputs/" + input.label() + "/rows_";
        long rejected = summary.get(place + "rejected");
        assertThat(summary.get(place + "read"))
                .as(input.label())
                .isEqualTo(summary.get(place + "used") + rejected)
                .satisfies(read -> checkLines(home.resolve(input.label() + ".csv"), charset, read));
        List<String> lines = rows("rejected.csv").stream()
                .filter(row -> row.get(0).equals(input.label() + ".csv"))
                .map(row -> row.get(1))
                .toList();
        assertThat(lines).as(input.label()).doesNotHaveDuplicates().hasSize(Math.toIntExact(rejected));
        return rejected;
    }

    /** Without quotes every line that is not blank is a row; with them there are never more rows than lines. */
    private static void checkLines(Path path, Optional<Charset> charset, long rows) throws IOException {
        CsvForm file = CsvForm.survey(path, charset);
        String text = new String(Files.readAllBytes(path), file.charset());
        String delimiter = Pattern.quote(String.valueOf(file.delimiter()));
        long lines = Arrays.stream(text.split("\r\n|\r|\n", -1))
                .skip(1)
                .filter(line -> Arrays.stream(line.split(delimiter, -1))
                        .anyMatch(cell -> !Spelling.strip(cell).isEmpty()))
                .count();
        if (text.indexOf('"') < 0) {
            assertThat(rows).as("rows of " + path).isEqualTo(lines);
        } else {
            assertThat(rows).as("rows of " + path).isLessThanOrEqualTo(lines);
        }
    }

    private void checkVerdicts(Map<String, Long> summary) throws IOException {
        long verdicts = 0;
        for (Level level : Level.values()) {
            Path sheet = ran.result().resolve(Subjects.plural(level) + ".verdicts.csv");
            String place = "/levels/" + level.name() + "/";
            assertThat(Files.exists(sheet)).isEqualTo(summary.containsKey(place + "subjects"));
            if (Files.exists(sheet)) {
                assertThat(rows(sheet.getFileName().toString()))
                        .hasSize(Math.toIntExact(summary.get(place + "verdicts")));
                assertThat(summary.get(place + "subjects"))
                        .isEqualTo(summary.get(place + "verdicts") + summary.get(place + "rejected"));
                verdicts += summary.get(place + "verdicts");
            }
        }
        assertThat(ran.lines("verdicts.jsonl")).hasSize(Math.toIntExact(verdicts));
    }

    /** A spreadsheet takes what begins so for a formula. */
    private void checkCells() throws IOException {
        try (Stream<Path> files = Files.list(ran.result())) {
            List<String> sheets = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .toList();
            for (String sheet : sheets) {
                assertThat(rows(sheet).stream().flatMap(List::stream))
                        .as(sheet)
                        .allMatch(cell -> cell.isEmpty()
                                || "=+-@".indexOf(cell.charAt(0)) < 0
                                || NUMBER.matcher(cell).matches());
            }
        }
    }

    /** The rows of a sheet below its header. */
    private List<List<String>> rows(String sheet) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(ran.text(sheet))) {
            records.forEach(row -> rows.add(row.getFields()));
        }
        return rows.subList(1, rows.size());
    }
}
