package org.povertyexit.audit;

import com.google.common.base.Splitter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One cell that would have to change for a verdict to be "met", and to what; an amount is the nearest that suffices.
 *
 * <p>As text {@code households.net_income_yuan=9654.01}, or {@code members.P1.schooling=ENROLLED}.
 *
 * @param table the table
 * @param person the number of the member; empty where the subject has one row only
 * @param column the column
 * @param to what would have to stand there
 */
record VectorChange(String table, String person, String column, String to) {
    static final String PERSON = Columns.PERSON_ID;

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if it is none
     */
    static VectorChange parse(String text) {
        List<String> pair = Splitter.on('=').limit(2).splitToList(text);
        List<String> place = Splitter.on('.').splitToList(pair.get(0));
        if (pair.size() < 2 || place.size() < 2 || place.size() > 3) {
            throw new IllegalArgumentException("\"" + text + "\" is no change");
        }
        return new VectorChange(
                place.get(0), place.size() == 3 ? place.get(1) : "", place.get(place.size() - 1), pair.get(1));
    }

    /** Whether a row is the one that it changes. */
    boolean isOf(VectorFacts.Line row) {
        return row.table().equals(table) && row.cells().getOrDefault(PERSON, "").equals(person);
    }

    /** The cells of a new row that it begins. */
    Map<String, String> named() {
        Map<String, String> cells = new LinkedHashMap<>();
        if (!person.isEmpty()) {
            cells.put(PERSON, person);
        }
        cells.put(column, to);
        return cells;
    }

    @Override
    public String toString() {
        return table + "." + (person.isEmpty() ? "" : person + ".") + column + "=" + to;
    }
}
