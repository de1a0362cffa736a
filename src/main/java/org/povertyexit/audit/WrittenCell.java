package org.povertyexit.audit;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;

/**
 * A cell that is written into a sheet. Texts are texts, whatever they begin with; numbers, rates and days are such, so
 * that they can be sorted and added up.
 *
 * @param kind what it holds
 * @param value that
 */
record WrittenCell(Kind kind, String value) {
    private static final int MOST_CHARS = 32_000;
    /** All characters that {@link #UNPRINTABLE} begins with, which hardly any text has; that is seen quicker so. */
    private static final CharMatcher SUSPECT = CharMatcher.inRange('\0', '\u001F')
            .or(CharMatcher.inRange(Character.MIN_SURROGATE, Character.MAX_SURROGATE))
            .or(CharMatcher.anyOf("_\uFFFE\uFFFF"))
            .precomputed();

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uD800-\\uDFFF\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

    /** What a cell can hold: how one value of it is written, and how a sheet shows it. */
    enum Kind {
        NUMBER("-?[0-9]{1,9}(\\.[0-9]{1,6})?", "General"),
        AMOUNT("-?[0-9]{1,9}(\\.[0-9]{1,6})?", "0.00####"),
        PERCENT("-?[0-9]{1,9}(\\.[0-9]{1,6})?%", "0.00####%"),
        DATE("(19[1-9][0-9]|2[0-9]{3})-[0-9]{2}-[0-9]{2}", "yyyy-mm-dd"),
        TEXT("", "@"),
        HEADING("", "@");

        private final Pattern written;
        private final String format;

        Kind(String written, String format) {
            this.written = Pattern.compile(written);
            this.format = format;
        }

        String format() {
            return format;
        }

        private boolean canHold(String value) {
            return this == TEXT || this == HEADING || written.matcher(value).matches();
        }
    }

    /** A cell of a column that holds a kind of values; what is none, such as an interval, is a text there too. */
    static WrittenCell of(Kind kind, String value) {
        return new WrittenCell(kind.canHold(value) ? kind : Kind.TEXT, value);
    }

    boolean isEmpty() {
        return value.isEmpty();
    }

    /** Writes it into a sheet, at a row and a column that are counted from 0. */
    void write(Worksheet sheet, int row, int column) {
        switch (kind) {
            case NUMBER, AMOUNT -> sheet.value(row, column, new BigDecimal(value));
            case PERCENT -> sheet.value(row, column, rate());
            case DATE -> sheet.value(row, column, LocalDate.parse(value));
            case TEXT, HEADING -> sheet.inlineString(row, column, text());
        }
    }

    private BigDecimal rate() {
        return new BigDecimal(value.substring(0, value.length() - 1)).movePointLeft(2);
    }

    /** A text as a sheet can hold it: not too long, and what XML has no sign for written as its number. */
    private RichText text() {
        String whole =
                value.length() <= MOST_CHARS ? value : value.substring(0, MOST_CHARS) + "… (" + value.length() + ")";
        return RichText.builder()
                .run(SUSPECT.matchesNoneOf(whole) ? whole : printable(whole))
                .end()
                .build();
    }

    private static String printable(String text) {
        return UNPRINTABLE
                .matcher(text)
                .replaceAll(match -> String.format(
                        Locale.ROOT, "_x%04X_", (int) match.group().charAt(0)));
    }
}
