package org.povertyexit.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
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

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern ERROR = Pattern.compile("#(N/A|GETTING_DATA|[A-Z/0]+[!?])");

    /**
     * A cell as it is stored.
     *
     * @param isAnswered whether it has a result when it is a formula with an empty one
     * @param format how it is shown when it is a number
     * @param epoch the day before that of serial number 1
     */
    static SheetCell of(Cell cell, boolean isAnswered, NumberFormat format, LocalDate epoch) {
        String raw = cell.getRawValue();
        if (raw == null || raw.isEmpty()) {
            boolean isResult = raw != null && isAnswered;
            return isResult || cell.getFormula() == null ? of("") : ofFormula(cell.getFormula());
        }
        if (cell.getValue() instanceof Boolean truth) {
            return of(truth ? "TRUE" : "FALSE");
        }
        if (cell.getValue() instanceof String text) {
            return ofText(text, cell);
        }
        return cell.getValue() == null ? notANumber(raw) : ofNumber(raw, format, epoch);
    }

    private static SheetCell notANumber(String value) {
        return new SheetCell(value, "is not a number, although the sheet says that it is one");
    }

    private static SheetCell of(String text) {
        return new SheetCell(text, null);
    }

    /** A text, or an error such as {@code #N/A}, which is a text when it is the result of a formula. */
    private static SheetCell ofText(String text, Cell cell) {
        boolean isError = cell.getType() == CellType.ERROR
                || (cell.getFormula() != null && ERROR.matcher(text).matches());
        return isError
                ? new SheetCell(text, "is an error of the spreadsheet, not a value")
                : of(ESCAPED.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16)))));
    }

    private static SheetCell ofFormula(String formula) {
        return new SheetCell("=" + formula, "is a formula without its result: open the file, save it, and try again");
    }

    /**
     * A number. Spreadsheets keep binary fractions and show fifteen digits of them: what is kept as 2.0099999999999998 is
     * 2.01.
     */
    private static SheetCell ofNumber(String value, NumberFormat format, LocalDate epoch) {
        BigDecimal number = parse(value);
        if (number == null) {
            return notANumber(value);
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
