package org.povertyexit.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.povertyexit.audit.RawRow.BadCell;

/** The ranges of a sheet in each of which several cells are merged, row by row from the first on. */
final class MergedCells {

    /**
     * A range; its first cell has the value, the others have none.
     *
     * @param name as the sheet writes it: {@code B2:B5}
     */
    record Range(String name, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        static Range of(String name) {
            int colon = name.indexOf(':');
            CellName first = CellName.of(name.substring(0, Math.max(colon, 0)));
            CellName last = CellName.of(name.substring(colon + 1));
            return new Range(name, first.row(), last.row(), first.column(), last.column());
        }

        private boolean swallows(long row, int column) {
            return column >= firstColumn && column <= lastColumn && (row > firstRow || column > firstColumn);
        }
    }

    private final List<Range> ahead;
    private final List<Range> here = new ArrayList<>();
    private int next;

    MergedCells(List<Range> ranges) {
        this.ahead =
                ranges.stream().sorted(Comparator.comparingInt(Range::firstRow)).toList();
    }

    /** The cells of a row that are swallowed by others, among its first ones. Rows are asked in ascending order. */
    List<BadCell> swallowed(long row, int columns) {
        while (next < ahead.size() && ahead.get(next).firstRow() <= row) {
            here.add(ahead.get(next++));
        }
        here.removeIf(range -> range.lastRow() < row);
        List<BadCell> swallowed = new ArrayList<>();
        for (Range range : here) {
            for (int column = range.firstColumn(); column <= Math.min(range.lastColumn(), columns - 1); column++) {
                if (range.swallows(row, column)) {
                    swallowed.add(new BadCell(column, "", reason(range), false));
                }
            }
        }
        return swallowed;
    }

    private static String reason(Range range) {
        return "is part of the merged cells " + range.name() + ", which have one value: unmerge them and fill each in";
    }
}
