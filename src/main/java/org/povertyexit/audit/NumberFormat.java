package org.povertyexit.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a sheet shows a number, as far as that says what the number means.
 *
 * @param meaning what it means
 * @param leastDigits how many digits it shows at least, with noughts before them
 * @param leastDecimals how many decimals it shows at least, with noughts after them
 */
record NumberFormat(Meaning meaning, int leastDigits, int leastDecimals) {
    /** As it is. */
    static final NumberFormat PLAIN = new NumberFormat(Meaning.NUMBER, 1, 0);

    private static final int WHOLE_PERCENT = 9;
    private static final int PERCENT_TO_TWO_DECIMALS = 10;
    private static final Set<Integer> DATES =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);
    private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56);

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"?|\\\\.|[_*].|General", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile("\\[(?!(h+|m+|s+)\\])[^\\]]*\\]");
    private static final Pattern DECIMALS = Pattern.compile("\\.[0?]{1,15}");
    private static final Pattern NOUGHTS = Pattern.compile("0{2,15}");

    private static final LocalDate PHANTOM = LocalDate.of(1900, 2, 28);
    private static final int LAST_DAY = 2_958_465;

    /** What a number in a cell can stand for. */
    enum Meaning {
        /** Itself. */
        NUMBER,
        /** A rate that is shown in percent. */
        PERCENT,
        /** A number with a percent sign written after it. */
        PERCENT_SIGN,
        /** A day. */
        DATE,
        /** A time of day, or a length of time. */
        TIME
    }

    /** A format that programs know by its number, without its code. */
    static NumberFormat builtIn(int id) {
        if (id == WHOLE_PERCENT || id == PERCENT_TO_TWO_DECIMALS) {
            return new NumberFormat(Meaning.PERCENT, 1, id == WHOLE_PERCENT ? 0 : 2);
        }
        Meaning time = TIMES.contains(id) ? Meaning.TIME : Meaning.NUMBER;
        return new NumberFormat(DATES.contains(id) ? Meaning.DATE : time, 1, 0);
    }

    /** A format by its code, such as {@code 0.00%} or {@code yyyy"年"m"月"d"日"}; its first section says what it means. */
    static NumberFormat of(String code) {
        String bare = BRACKETS.matcher(LITERAL.matcher(code).replaceAll("")).replaceAll("");
        String first = bare.substring(0, bare.indexOf(';') < 0 ? bare.length() : bare.indexOf(';'))
                .toLowerCase(Locale.ROOT);
        int digits = NOUGHTS.matcher(first).matches() ? first.length() : 1;
        return new NumberFormat(meaning(first, code), digits, decimals(first));
    }

    private static int decimals(String bare) {
        Matcher decimals = DECIMALS.matcher(bare);
        return decimals.find() ? decimals.end() - decimals.start() - 1 : 0;
    }

    private static Meaning meaning(String bare, String code) {
        if (bare.contains("%")) {
            return Meaning.PERCENT;
        }
        if (bare.contains("y") || bare.contains("d")) {
            return Meaning.DATE;
        }
        if (bare.contains("h") || bare.contains("s") || bare.contains("[")) {
            return Meaning.TIME;
        }
        if (bare.contains("m")) {
            return Meaning.DATE;
        }
        return code.contains("%") ? Meaning.PERCENT_SIGN : Meaning.NUMBER;
    }

    /**
     * A number as a person would write what it stands for.
     *
     * @param number the number, in lowest terms
     * @param epoch the day before that of serial number 1
     * @return the text; empty when the number stands for nothing that can be written in a table
     */
    String show(BigDecimal number, LocalDate epoch) {
        return switch (meaning) {
            case NUMBER -> padded(number.toPlainString());
            case PERCENT -> percent(number.movePointRight(2).stripTrailingZeros());
            case PERCENT_SIGN -> number.toPlainString() + "%";
            case DATE -> day(number, epoch);
            case TIME -> "";
        };
    }

    private String padded(String number) {
        return number.chars().allMatch(Character::isDigit)
                ? "0".repeat(Math.max(leastDigits - number.length(), 0)) + number
                : number;
    }

    private String percent(BigDecimal number) {
        return number.setScale(Math.max(number.scale(), leastDecimals)).toPlainString() + "%";
    }

    /** The day on which a moment falls. The calendar of 1900 has a 29 February, number 60, that never was. */
    private static String day(BigDecimal number, LocalDate epoch) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return "";
        }
        int serial = number.setScale(0, RoundingMode.FLOOR).intValueExact();
        LocalDate day = epoch.plusDays(serial);
        boolean of1900 = epoch.isBefore(PHANTOM);
        if (of1900 && (serial == 0 || serial == 60)) {
            return "";
        }
        return (of1900 && day.isAfter(PHANTOM) ? day.minusDays(1) : day).toString();
    }
}
