package org.povertyexit.audit;

import static org.dhatim.fastexcel.reader.SheetVisibility.VISIBLE;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.CellRangeAddress;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The first sheet of an {@code .xlsx} workbook that is not hidden.
 *
 * @param index its place among the sheets, counted from 0
 * @param isStyled whether the workbook says how its cells are shown
 * @param merged the ranges of cells that are merged
 * @param unanswered the formulas of which an empty result is none, by row from 1 and column from 0
 * @param remarks what else a reader of the results should know
 */
record SheetForm(
        int index, boolean isStyled, List<CellRangeAddress> merged, Set<CellAddress> unanswered, List<String> remarks)
        implements InputFile.Form {
    /** Reads a workbook once to learn how to read its sheet; fails when any of it is damaged. */
    static SheetForm survey(Path path) throws IOException {
        try (WorkbookParts parts = new WorkbookParts(path)) {
            return survey(path, parts);
        } catch (WorkbookParts.NoWorkbook e) {
            throw new CallFailed(path + ": " + e.getMessage(), e);
        } catch (ZipException e) {
            throw new CallFailed(path + ": is a damaged workbook: " + e.getMessage(), e);
        }
    }

    private static SheetForm survey(Path path, WorkbookParts parts) throws IOException {
        Map<String, String> types = parts.byType();
        if (types.containsValue("/xl/workbook.bin")) {
            throw new WorkbookParts.NoWorkbook("is a binary workbook (.xlsb): save it as .xlsx or as CSV");
        }
        String main = types.getOrDefault("main+xml", "/xl/workbook.xml");
        String styles = types.get("styles+xml");
        for (String part : styles == null ? List.of(main) : List.of(main, styles)) {
            parts.look(part, (at, text) -> {});
        }
        Map<String, String> sheets = parts.named(main);
        boolean isStyled = styles != null;
        try (ReadableWorkbook workbook = open(path, isStyled)) {
            Sheet sheet = shown(workbook)
                    .findFirst()
                    .orElseThrow(() -> new WorkbookParts.NoWorkbook("is no workbook, or has no sheet that is shown"));
            SheetLook look = new SheetLook(parts, types.get("sharedStrings+xml"));
            look.through(part(sheets, sheet));
            return new SheetForm(
                    sheet.getIndex(), isStyled, look.merged(), look.unanswered(), remarks(workbook, sheet));
        }
    }

    private static ReadableWorkbook open(Path path, boolean isStyled) throws IOException {
        return WorkbookParts.read(() -> new ReadableWorkbook(path.toFile(), new ReadingOptions(isStyled, true)));
    }

    private static Stream<Sheet> shown(ReadableWorkbook workbook) {
        return workbook.getSheets().filter(sheet -> sheet.getVisibility() == VISIBLE);
    }

    private static String part(Map<String, String> sheets, Sheet sheet) throws IOException {
        if (sheet.getId() == null) {
            throw new WorkbookParts.NoWorkbook("is a workbook in the strict form: save it as plain .xlsx or as CSV");
        }
        String part = sheets.get(sheet.getId());
        if (part == null) {
            throw new IOException("it is not whole: the sheet " + sheet.getName() + " is missing");
        }
        return part;
    }

    private static List<String> remarks(ReadableWorkbook workbook, Sheet read) throws IOException {
        List<String> remarks = new ArrayList<>();
        String others = shown(workbook)
                .filter(sheet -> sheet != read)
                .map(sheet -> "\"" + sheet.getName() + "\"")
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            remarks.add("the sheet \"" + read.getName() + "\" is read, not " + others);
        }
        long hiddenRows = WorkbookParts.read(() -> {
            try (Stream<Row> rows = read.openStream()) {
                return rows.filter(row ->
                                row.isHidden() && row.getFirstNonEmptyCell().isPresent())
                        .count();
            }
        });
        if (hiddenRows > 0) {
            remarks.add("hidden rows are read too: " + hiddenRows);
        }
        return remarks;
    }

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public Optional<Charset> characters() {
        return Optional.empty();
    }

    @Override
    public RawRows open(Path path) throws IOException {
        return new SheetRows(open(path, isStyled), this);
    }
}
