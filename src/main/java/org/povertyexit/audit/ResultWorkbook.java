package org.povertyexit.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
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

    private static final int FLUSHED_ROWS = 1_000;
    private static final double WIDTH = 24;

    private final Workbook workbook;
    private final String name;
    private final int mostRows;
    private Worksheet sheet;
    private List<String> header = List.of();
    private List<ColumnLook> looks = List.of();
    private int part = 1;
    private int rows;

    private ResultWorkbook(Workbook workbook, String name, int mostRows) {
        this.workbook = workbook;
        this.name = name;
        this.mostRows = mostRows;
        this.sheet = workbook.newWorksheet(name);
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
        Path dated = files.path(ResultFiles.WORKBOOK + ".dated");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(dated));
                Workbook workbook = new Workbook(out, "poverty-exit", null)) {
            workbook.setCompressionLevel(Deflater.NO_COMPRESSION); // the copy without the moment is compressed
            for (String sheet : sheets) {
                if (Files.exists(files.path(sheet))) {
                    String name = sheet.substring(0, sheet.indexOf('.'));
                    new ResultWorkbook(workbook, name, mostRows).copy(files.path(sheet));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Undated.copy(dated, files.path(ResultFiles.WORKBOOK));
        Files.delete(dated);
    }

    private void copy(Path file) throws IOException {
        CsvFile.read(file, this::row);
        end();
    }

    private void row(List<String> cells) {
        try {
            if (header.isEmpty()) {
                header = cells;
                begin();
            } else {
                goOnIfFull();
                write(column -> WrittenCell.of(TYPED.getOrDefault(header.get(column), Kind.TEXT), cells.get(column)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void goOnIfFull() throws IOException {
        if (rows == mostRows) {
            end();
            sheet = workbook.newWorksheet(name + " " + ++part);
            begin();
        }
    }

    private void begin() throws IOException {
        rows = 0;
        sheet.freezePane(0, 1);
        looks = IntStream.range(0, header.size())
                .mapToObj(column -> new ColumnLook(sheet, column))
                .toList();
        IntStream.range(0, header.size()).forEach(column -> sheet.width(column, WIDTH));
        write(column -> WrittenCell.of(Kind.HEADING, header.get(column)));
    }

    private void write(IntFunction<WrittenCell> cells) throws IOException {
        for (int column = 0; column < header.size(); column++) {
            WrittenCell cell = cells.apply(column);
            if (!cell.isEmpty()) {
                cell.write(sheet, rows, column);
                looks.get(column).add(rows, cell.kind());
            }
        }
        rows++;
        if (rows % FLUSHED_ROWS == 0) {
            looks.forEach(ColumnLook::tell);
            sheet.flush();
        }
    }

    private void end() throws IOException {
        looks.forEach(ColumnLook::tell);
        sheet.setAutoFilter(0, 0, rows - 1, header.size() - 1);
        sheet.finish();
    }
}
