package org.povertyexit.audit;

/** A row that cannot be used: the column, the text that stands there, and what is wrong with it. */
final class BadRow extends Exception {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;
    private final String reason;

    /** The reason continues a sentence that begins with the quoted value: {@code is not a whole number}. */
    BadRow(String column, String value, String reason) {
        super(column + ": \"" + value + "\" " + reason, null, false, false);
        this.column = column;
        this.value = value;
        this.reason = reason;
    }

    Rejection at(String file, long line) {
        return new Rejection(file, line, column, value, reason);
    }
}
