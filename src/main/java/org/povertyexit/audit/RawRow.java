package org.povertyexit.audit;

import java.util.List;

/**
 * One row as it stands in a file.
 *
 * @param line the physical line on which it begins, or its number in the sheet
 * @param cells the texts of its cells; empty where there is none that can be used
 * @param bad its cells of which that is so, in their order
 */
record RawRow(long line, List<String> cells, List<BadCell> bad) {

    /**
     * A cell that cannot be used.
     *
     * @param index its place, counted from 0
     * @param text what stands there
     * @param reason what is wrong with it
     * @param spoilsRow whether the cells after it are lost too
     * @param shared what stands in the cell above that it is merged with; empty when it is not merged with any
     */
    record BadCell(int index, String text, String reason, boolean spoilsRow, String shared) {
        /** One that is not merged with others. */
        BadCell(int index, String text, String reason, boolean spoilsRow) {
            this(index, text, reason, spoilsRow, "");
        }
    }

    /** Whether nothing is written in it. */
    boolean isBlank() {
        for (String cell : cells) {
            if (!Spelling.strip(cell).isEmpty()) {
                return false;
            }
        }
        return bad.isEmpty();
    }
}
