package org.povertyexit.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellRangeAddress;
import org.povertyexit.audit.RawRow.BadCell;

/** The ranges of a sheet in each of which several cells are merged into the first; row by row from the first on. */
final class MergedCells {

    private final List<CellRangeAddress> ahead;
    private final Map<CellRangeAddress, String> here = new LinkedHashMap<>();
    private int next;

    MergedCells(List<CellRangeAddress> ranges) {
        this.ahead = ranges.stream()
                .sorted(Comparator.comparingInt(CellRangeAddress::getFirstRow))
                .toList();
    }

    /** The cells of a row that are swallowed by others, among its first ones. Rows are asked in ascending order. */
    List<BadCell> swallowed(long line, int columns, List<String> cells) {
        long row = line - 1;
        while (next < ahead.size() && ahead.get(next).getFirstRow() <= row) {
            CellRangeAddress range = ahead.get(next++);
            boolean isSeen = range.getFirstRow() == row && range.getFirstColumn() < cells.size();
            here.put(range, isSeen ? cells.get(range.getFirstColumn()) : "");
        }
        here.keySet().removeIf(range -> range.getLastRow() < row);
        List<BadCell> swallowed = new ArrayList<>();
        here.forEach((range, shared) -> {
            int first = range.getFirstColumn() + (row > range.getFirstRow() ? 0 : 1);
            for (int column = first; column <= Math.min(range.getLastColumn(), columns - 1); column++) {
                boolean isOwn = column == range.getFirstColumn();
                swallowed.add(new BadCell(column, "", reason(range), false, isOwn ? shared : ""));
            }
        });
        return swallowed;
    }

    private static String reason(CellRangeAddress range) {
        return "is part of the merged cells " + range + ", which have one value: unmerge them and fill each in";
    }
}
