package org.povertyexit.audit;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The physical lines of a text, without their ends; a line of hostile length is cut, not held. */
final class Lines implements Closeable {
    /** No line is given longer than this. */
    static final int MOST_CHARS = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern HALF_A_PAIR = Pattern.compile("\\p{Cs}");

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int end;
    private boolean started;

    Lines(Reader reader) {
        this.reader = reader;
    }

    /** The next line; null after the last. A byte-order mark before the first is left out; what is no text is U+FFFD. */
    @Nullable
    String next() throws IOException {
        String line = unmended();
        return line == null ? null : mended(line);
    }

    /** Half a pair of surrogates is no text and cannot be written: some charsets give one, and so does a cut. */
    private static String mended(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isSurrogate(line.charAt(i))) {
                return HALF_A_PAIR.matcher(line).replaceAll("\uFFFD");
            }
        }
        return line;
    }

    private @Nullable String unmended() throws IOException {
        if (!fill()) {
            return null;
        }
        if (!started) {
            started = true;
            at += buffer[at] == BYTE_ORDER_MARK ? 1 : 0;
        }
        StringBuilder line = null;
        while (fill()) {
            int from = at;
            while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            if (at < end) {
                String last = new String(buffer, from, at - from);
                skipLineEnd();
                return line == null ? last : append(line, last).toString();
            }
            line = append(line == null ? new StringBuilder() : line, new String(buffer, from, at - from));
        }
        return line == null ? "" : line.toString();
    }

    private static StringBuilder append(StringBuilder line, String more) {
        return line.append(more, 0, Math.min(more.length(), MOST_CHARS - line.length()));
    }

    private void skipLineEnd() throws IOException {
        boolean carriageReturn = buffer[at++] == '\r';
        if (carriageReturn && fill() && buffer[at] == '\n') {
            at++;
        }
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(reader.read(buffer, 0, buffer.length), 0);
        }
        return at < end;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
