package org.povertyexit.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povertyexit.audit.WrittenCell.Kind;
import org.povertyexit.clause.Level;

/**
 * {@code results.xlsx}: the rows of the verdicts, the findings and what was rejected, with typed columns.
 *
 * <p>What a sheet cannot hold goes on in a further one: {@code findings}, {@code findings 2} and so on.
 */
final class ResultWorkbook {
    /** The columns that are no texts. */
    private static final Map<String, Kind> TYPED = Map.of(
            "per_capita_net_income",
            Kind.AMOUNT,
            "cohort",
            Kind.NUMBER,
            "line",
            Kind.NUMBER,
            "incidence_low",
            Kind.PERCENT,
            "incidence_high",
            Kind.PERCENT,
            "register_incidence",
            Kind.PERCENT,
            "composite_incidence",
            Kind.PERCENT,
            Columns.EXITED_ON,
            Kind.DATE);

    private final WorkbookWriter writer;
    private final int mostRows;
    private String name = "";
    private List<String> header = List.of();
    private int part;
    private int rows;

    private ResultWorkbook(WorkbookWriter writer, int mostRows) {
        this.writer = writer;
        this.mostRows = mostRows;
    }

    /**
     * Writes it beside the sheets that are there.
     *
     * @param mostRows how many rows a sheet can hold
     */
    static void write(ResultFiles files, int mostRows) throws IOException {
        List<String> sheets = Stream.concat(
                        Arrays.stream(Level.values()).map(ResultFiles::verdicts),
                        Stream.of(ResultFiles.FINDINGS, ResultFiles.REJECTED))
                .toList();
        try (WorkbookWriter writer = new WorkbookWriter(files.path(ResultFiles.WORKBOOK))) {
            for (String sheet : sheets) {
                if (Files.exists(files.path(sheet))) {
                    new ResultWorkbook(writer, mostRows).copy(files.path(sheet));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void copy(Path sheet) throws IOException {
        String file = String.valueOf(sheet.getFileName());
        name = file.substring(0, file.indexOf('.'));
        CsvFile.read(sheet, this::row);
        writer.endSheet(header.size(), rows);
    }

    private void row(List<String> cells) {
        try {
            if (header.isEmpty()) {
                header = cells;
                begin();
            } else {
                goOnIfFull();
                writer.row(++rows, typed(cells));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void goOnIfFull() throws IOException {
        if (rows == mostRows) {
            writer.endSheet(header.size(), rows);
            begin();
        }
    }

    private void begin() throws IOException {
        part++;
        rows = 1;
        writer.beginSheet(part == 1 ? name : name + " " + part, header.size());
        writer.row(
                rows,
                header.stream()
                        .map(column -> WrittenCell.of(Kind.HEADING, column))
                        .toList());
    }

    private List<WrittenCell> typed(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> WrittenCell.of(TYPED.getOrDefault(header.get(i), Kind.TEXT), cells.get(i)))
                .toList();
    }
}
