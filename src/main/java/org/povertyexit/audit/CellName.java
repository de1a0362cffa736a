package org.povertyexit.audit;

/**
 * The place of a cell, which a sheet calls {@code B17}.
 *
 * @param column its column, counted from 0
 * @param row its row, counted from 1; 0 when the name says none
 */
record CellName(int column, int row) {
    private static final int LETTERS = 26;
    private static final int MOST_COLUMNS = 1 << 14;

    /** Reads a name; a place outside any sheet has column -1. */
    static CellName of(String name) {
        int letters = 0;
        int column = 0;
        while (letters < name.length() && letters < 4 && name.charAt(letters) >= 'A' && name.charAt(letters) <= 'Z') {
            column = column * LETTERS + name.charAt(letters++) - 'A' + 1;
        }
        String digits = name.substring(letters);
        int row = digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : 0;
        return new CellName(column <= MOST_COLUMNS ? column - 1 : -1, row);
    }

    /** As a sheet writes it. */
    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }
}
