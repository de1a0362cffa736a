package org.povertyexit.audit;

/**
 * A row that was not used, and why.
 *
 * @param file the name of the file
 * @param line the physical line on which the row begins, of which the header is the first, or its number in the sheet
 * @param column the column
 * @param value what stands there
 * @param reason what is wrong with it: {@code is not a whole number}
 */
record Rejection(String file, long line, String column, String value, String reason) {
    private static final int MOST_SHOWN = 80;

    /** One line, whatever the value contains: {@code households.csv:17: members: "x" is not a whole number}. */
    @Override
    public String toString() {
        return oneLine(file + ":" + line + ": " + column + ": \"" + shown() + "\" " + reason);
    }

    private String shown() {
        return value.codePointCount(0, value.length()) <= MOST_SHOWN
                ? value
                : value.substring(0, value.offsetByCodePoints(0, MOST_SHOWN)) + "…";
    }

    /** A text with its control characters written out, so that it can neither break a line nor command a terminal. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if (Character.isISOControl(c)) {
                line.append("\\u").append(Integer.toHexString(0x10000 + c).substring(1));
            } else {
                line.append((char) c);
            }
        });
        return line.toString();
    }
}
