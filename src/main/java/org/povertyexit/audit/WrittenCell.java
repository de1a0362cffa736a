package org.povertyexit.audit;

import com.google.common.xml.XmlEscapers;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A cell that is written into a sheet. Texts are texts, whatever they begin with; numbers, rates and days are such, so
 * that they can be sorted and added up.
 *
 * @param kind what it holds
 * @param value that
 */
record WrittenCell(Kind kind, String value) {
    private static final int MOST_CHARS = 32_000;
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uD800-\\uDFFF\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

    /** What a cell can hold: the number of its style in styles.xml, and how one value of it is written. */
    enum Kind {
        NUMBER(0, "-?[0-9]{1,9}(\\.[0-9]{1,6})?"),
        HEADING(1, ".*"),
        PERCENT(2, "-?[0-9]{1,9}(\\.[0-9]{1,6})?%"),
        DATE(3, "(19[1-9][0-9]|2[0-9]{3})-[0-9]{2}-[0-9]{2}"),
        TEXT(4, ".*"),
        AMOUNT(5, "-?[0-9]{1,9}(\\.[0-9]{1,6})?");

        private final int style;
        private final Pattern written;

        Kind(int style, String written) {
            this.style = style;
            this.written = Pattern.compile(written, Pattern.DOTALL);
        }
    }

    /** A cell of a column that holds a kind of values; what is none, such as an interval, is a text there too. */
    static WrittenCell of(Kind kind, String value) {
        return new WrittenCell(kind.written.matcher(value).matches() ? kind : Kind.TEXT, value);
    }

    /** Writes it at a place. */
    void write(String place, Writer xml) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        String start = "<c r=\"" + place + "\" s=\"" + kind.style + "\"";
        boolean isText = kind == Kind.TEXT || kind == Kind.HEADING;
        xml.write(
                isText
                        ? start + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text() + "</t></is></c>"
                        : start + "><v>" + number() + "</v></c>");
    }

    private String number() {
        return switch (kind) {
            case PERCENT ->
                new BigDecimal(value.substring(0, value.length() - 1))
                        .movePointLeft(2)
                        .toPlainString();
            case DATE -> String.valueOf(ChronoUnit.DAYS.between(EPOCH, LocalDate.parse(value)));
            default -> value;
        };
    }

    /** A text as a sheet can hold it: not too long, and what XML has no sign for written as its number. */
    private String text() {
        String whole =
                value.length() <= MOST_CHARS ? value : value.substring(0, MOST_CHARS) + "… (" + value.length() + ")";
        String printable = UNPRINTABLE
                .matcher(whole)
                .replaceAll(match -> String.format(
                        Locale.ROOT, "_x%04X_", (int) match.group().charAt(0)));
        return XmlEscapers.xmlContentEscaper().escape(printable);
    }
}
