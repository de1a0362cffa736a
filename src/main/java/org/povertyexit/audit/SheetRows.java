package org.povertyexit.audit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.povertyexit.audit.RawRow.BadCell;

/** The rows of a sheet in which something is written, each with its number in the sheet. */
final class SheetRows implements RawRows {
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final LocalDate epoch;
    private final MergedCells merged;
    private final Set<CellAddress> unanswered;
    private final Map<String, NumberFormat> formats = new HashMap<>();
    private long line;
    private int width;

    SheetRows(ReadableWorkbook workbook, SheetForm form) throws IOException {
        this.workbook = workbook;
        this.stream = WorkbookParts.read(
                () -> workbook.getSheet(form.index()).orElseThrow().openStream());
        this.rows = stream.iterator();
        this.epoch = workbook.isDate1904() ? EPOCH_1904 : EPOCH_1900;
        this.merged = new MergedCells(form.merged());
        this.unanswered = form.unanswered();
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        while (WorkbookParts.read(rows::hasNext)) {
            RawRow row = WorkbookParts.read(() -> row(rows.next()));
            if (!row.isBlank()) {
                width = width == 0 ? row.cells().size() : width;
                return row;
            }
        }
        return null;
    }

    /** A row that does not say its number has that of its place among those that do not, which may be too small. */
    private RawRow row(Row row) {
        line = Math.max(row.getRowNum(), line + 1);
        List<String> cells = new ArrayList<>();
        List<BadCell> bad = new ArrayList<>();
        for (Cell cell : row) {
            if (cell != null && (width == 0 || cell.getColumnIndex() < width)) {
                add(cells, bad, cell.getColumnIndex(), read(cell));
            }
        }
        List<BadCell> swallowed = merged.swallowed(line, width, cells);
        RawRow whole = new RawRow(line, cells, bad);
        if (!whole.isBlank()) {
            bad.addAll(swallowed);
            bad.sort(Comparator.comparingInt(BadCell::index));
        }
        return whole;
    }

    private SheetCell read(Cell cell) {
        boolean isAnswered = !unanswered.contains(new CellAddress((int) line, cell.getColumnIndex()));
        return SheetCell.of(cell, isAnswered, format(cell), epoch);
    }

    private static void add(List<String> cells, List<BadCell> bad, int column, SheetCell cell) {
        while (cells.size() <= column) {
            cells.add("");
        }
        if (cell.fault() == null) {
            cells.set(column, cell.text());
        } else {
            bad.add(new BadCell(column, cell.text(), cell.fault(), false));
        }
    }

    private NumberFormat format(Cell cell) {
        String code = cell.getDataFormatString();
        Integer id = cell.getDataFormatId();
        if (code != null) {
            return formats.computeIfAbsent(code, NumberFormat::of);
        }
        return id == null ? NumberFormat.PLAIN : NumberFormat.builtIn(id);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
