package org.povertyexit.audit;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the parser and lets no bad quote swallow the rows after it.
 *
 * <p>A quoted cell may go on over several lines. But a quote that does not close within {@value #MOST_LINES} lines, that is
 * followed by something else than the end of its cell, or that would swallow a line with as many cells as the header into
 * a record that has not, spoils one physical line only: the parser is given what stands before the bad cell, and {@link
 * #problemAt} says what was wrong.
 */
final class QuoteGuard extends Reader {
    private static final int MOST_LINES = 50;
    private static final int MOST_CELLS = 10_000;

    /** What is wrong with a line: the number of the cell, counted from 0, the text from there on, and the reason. */
    record Problem(int cell, String text, String reason) {}

    private final Lines lines;
    private final char delimiter;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Map<Long, Problem> problems = new HashMap<>();
    private String text = "";
    private int at;
    private long line;
    private int columns;

    QuoteGuard(Reader reader, char delimiter) {
        this.lines = new Lines(reader);
        this.delimiter = delimiter;
    }

    /** What is wrong with the line, asked once. */
    Optional<Problem> problemAt(long number) {
        return problems.isEmpty() ? Optional.empty() : Optional.ofNullable(problems.remove(number));
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (at == text.length() && !advance()) {
            return -1;
        }
        int count = Math.min(length, text.length() - at);
        text.getChars(at, at + count, target, offset);
        at += count;
        return count;
    }

    private boolean advance() throws IOException {
        String next = next();
        if (next == null) {
            return false;
        }
        line++;
        boolean plain = columns > 0 && next.length() < MOST_CELLS && next.indexOf('"') < 0;
        text = (plain ? next : checked(next)).concat("\n");
        at = 0;
        return true;
    }

    private @Nullable String next() throws IOException {
        return ahead.isEmpty() ? lines.next() : ahead.poll();
    }

    /** The record that begins with a line, or what stands in it before a bad cell. */
    private String checked(String first) throws IOException {
        QuoteScan scan = new QuoteScan(delimiter);
        scan.read(first);
        int cell = scan.cells();
        int cellStart = scan.cellStart();
        boolean broken = scan.isBroken();
        List<String> record = new ArrayList<>(List.of(first));
        int length = first.length();
        boolean swallowsRow = false;
        while (scan.isOpen() && record.size() <= MOST_LINES && length < Lines.MOST_CHARS) {
            String next = next();
            if (next == null) {
                break;
            }
            record.add(next);
            length += next.length();
            scan.read(next);
            swallowsRow |= cells(next) == columns;
        }
        if (cell > MOST_CELLS || length >= Lines.MOST_CHARS) {
            pushBack(record);
            return spoiled(first, 0, 0, "begins a line that is too long");
        }
        boolean fits = columns == 0 || scan.cells() == columns || !swallowsRow;
        if (fits && !scan.isOpen() && !scan.isBroken()) {
            columns = columns == 0 ? scan.cells() : columns;
            line += record.size() - 1;
            return String.join("\n", record);
        }
        pushBack(record);
        return spoiled(
                first,
                cell - 1,
                cellStart,
                broken ? "has something after its closing quote" : "has a quote that is not closed");
    }

    /** How many cells a line has when it is taken by itself. */
    private int cells(String line) {
        QuoteScan scan = new QuoteScan(delimiter);
        scan.read(line);
        return scan.cells();
    }

    private void pushBack(List<String> record) {
        for (int i = record.size() - 1; i > 0; i--) {
            ahead.push(record.get(i));
        }
    }

    private String spoiled(String whole, int cell, int cellStart, String reason) {
        problems.put(line, new Problem(cell, whole.substring(cellStart), reason));
        columns = Math.max(columns, 1);
        return whole.substring(0, Math.max(cellStart - 1, 0));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
