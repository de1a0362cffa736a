package org.povertyexit.audit;

import java.util.List;

/** A row that cannot be used: the column, the text that stands there, and what is wrong with it. */
final class BadRow extends Exception {
    /** How many {@link #texts} it consists of. */
    static final int TEXTS = 3;

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;
    private final String reason;
    private final boolean repeats;

    /** The reason continues a sentence that begins with the quoted value: {@code is not a whole number}. */
    BadRow(String column, String value, String reason) {
        this(column, value, reason, false);
    }

    private BadRow(String column, String value, String reason, boolean repeats) {
        super(column + ": \"" + value + "\" " + reason, null, false, false);
        this.column = column;
        this.value = value;
        this.reason = reason;
        this.repeats = repeats;
    }

    /** A row that says again what the row on a line said; that one stands. */
    static BadRow repeated(String column, String value, long line) {
        return new BadRow(column, value, "is already used on line " + line, true);
    }

    /** One with these {@link #texts}. */
    static BadRow of(List<String> texts) {
        return new BadRow(texts.get(0), texts.get(1), texts.get(2));
    }

    /** What it consists of. */
    List<String> texts() {
        return List.of(column, value, reason);
    }

    /** Whether nothing is lost without it, as an earlier row stands in its place. */
    boolean repeats() {
        return repeats;
    }

    String column() {
        return column;
    }

    /** The same without the text that stands there. */
    BadRow withholding() {
        return new BadRow(column, Pseudonyms.WITHHELD, reason, repeats);
    }

    Rejection at(String file, long line) {
        return new Rejection(file, line, column, value, reason);
    }
}
