package org.povertyexit.audit;

import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.povertyexit.audit.WrittenCell.Kind;

/**
 * How the cells of one column look. A sheet is told of all that look alike, one below the other, at once: told of each, it
 * takes longer than to write them.
 */
final class ColumnLook {
    private final Worksheet sheet;
    private final int column;
    private @Nullable Kind kind;
    private int first;
    private int last;

    ColumnLook(Worksheet sheet, int column) {
        this.sheet = sheet;
        this.column = column;
    }

    /** A cell below those before. The first of its kind is told at once: a workbook numbers looks as they come. */
    void add(int row, Kind next) {
        if (next != kind || row != last + 1) {
            tell();
            kind = next;
            first = row;
            show(next, row, row);
        }
        last = row;
    }

    /** Tells the sheet of the cells that it was not told of yet, before it forgets them. */
    void tell() {
        if (kind != null && last > first) {
            show(kind, first + 1, last);
        }
        kind = null;
    }

    private void show(Kind shown, int from, int to) {
        StyleSetter style = sheet.range(from, column, to, column).style().format(shown.format());
        (shown == Kind.HEADING ? style.bold() : style).set();
    }
}
