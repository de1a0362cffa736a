package org.povertyexit.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.povertyexit.audit.RawRow.BadCell;

/**
 * The cells of a row that name somebody: what a spreadsheet took for a number and cut short, and what is no text, is
 * refused, and where pseudonyms are wanted they take the place of ids before anything else sees these.
 */
final class IdCells {
    private static final Pattern CUT_SHORT = Pattern.compile("[0-9](\\.[0-9]+)?[eE]\\+[0-9]{2,3}");
    private static final String CUT =
            "is a number that a spreadsheet cut short: give the whole id, in a column with the format of text";
    private static final String DAMAGED = "is not text in the file's charset";

    private final int[] places;
    private final Optional<Pseudonyms> pseudonyms;

    /**
     * Those of a file.
     *
     * @param indexes where its columns stand
     */
    IdCells(Map<String, Integer> indexes, Optional<Pseudonyms> pseudonyms) {
        this.places = indexes.entrySet().stream()
                .filter(column -> Columns.isId(column.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sorted()
                .toArray();
        this.pseudonyms = pseudonyms;
    }

    /** The row with its ids as they are to be used. */
    RawRow read(RawRow row) {
        RawRow read = row;
        for (int place : places) {
            String id = place < row.cells().size() ? Spelling.strip(row.cells().get(place)) : "";
            if (isCutShort(id)) {
                read = without(read, new BadCell(place, id, CUT, false));
            } else if (id.indexOf('\uFFFD') >= 0) {
                read = without(read, new BadCell(place, id, DAMAGED, false));
            } else if (pseudonyms.isPresent() && !id.isEmpty()) {
                read = with(read, place, pseudonyms.get().of(id));
            }
        }
        return read;
    }

    private static boolean isCutShort(String id) {
        return id.indexOf('+') > 0 && CUT_SHORT.matcher(id).matches();
    }

    private static RawRow without(RawRow row, BadCell bad) {
        List<BadCell> all = new ArrayList<>(row.bad());
        all.add(bad);
        return new RawRow(row.line(), with(row, bad.index(), "").cells(), all);
    }

    private static RawRow with(RawRow row, int place, String text) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(place, text);
        return new RawRow(row.line(), cells, row.bad());
    }
}
