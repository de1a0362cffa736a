package org.povertyexit.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell of a sheet, as a person would have typed it.
 *
 * @param text the text
 * @param fault why it cannot be used; null when it can
 */
record SheetCell(String text, @Nullable String fault) {
    /** How many digits of a number a spreadsheet keeps. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

    private static final int MOST_CHARS = 40;
    private static final int GREATEST_SCALE = 400;

    /** A text. */
    static SheetCell of(String text) {
        return new SheetCell(text, null);
    }

    /** {@code TRUE} or {@code FALSE}. */
    static SheetCell ofBoolean(String value) {
        return of(value.equals("1") ? "TRUE" : "FALSE");
    }

    /** A day, of which some programs write the time too. */
    static SheetCell ofDay(String value) {
        int time = value.indexOf('T');
        return of(time < 0 ? value : value.substring(0, time));
    }

    /** An error such as {@code #N/A}. */
    static SheetCell ofError(String value) {
        return new SheetCell(value, "is an error of the spreadsheet, not a value");
    }

    /** A formula without a result. */
    static SheetCell ofFormula(String formula) {
        return new SheetCell("=" + formula, "is a formula without its result: open the file, save it, and try again");
    }

    /**
     * A number. Spreadsheets keep binary fractions and show fifteen digits of them: what is kept as 2.0099999999999998 is
     * 2.01.
     */
    static SheetCell ofNumber(String value, NumberFormat format, LocalDate epoch) {
        BigDecimal number = parse(value);
        if (number == null) {
            return new SheetCell(value, "is not a number, although the sheet says that it is one");
        }
        if (number.precision() - number.scale() > KEPT.getPrecision()) {
            return new SheetCell(
                    number.toPlainString(),
                    "is a number of more than 15 digits, of which a spreadsheet keeps 15: type it again as text");
        }
        String shown = format.show(number, epoch);
        return shown.isEmpty() ? new SheetCell(number.toPlainString(), notShown(format)) : of(shown);
    }

    /** To the digits that are kept; null when it is no number, or of a size that no spreadsheet has. */
    private static @Nullable BigDecimal parse(String value) {
        try {
            BigDecimal exact = new BigDecimal(value.length() > MOST_CHARS ? "" : value);
            return Math.abs((long) exact.scale()) > GREATEST_SCALE
                    ? null
                    : exact.round(KEPT).stripTrailingZeros();
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String notShown(NumberFormat format) {
        return format.meaning() == NumberFormat.Meaning.TIME
                ? "has the format of a time: type it again as a plain number or text"
                : "has the format of a date and is none: type it again";
    }
}
