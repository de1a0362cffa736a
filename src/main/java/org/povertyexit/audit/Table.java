package org.povertyexit.audit;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file with its header understood; its rows can be read any number of times. */
final class Table {
    /** No name of a column is longer: it would be repeated with every bad row. */
    private static final int MOST_CHARS = 80;

    private final InputFile file;
    private final List<String> header;
    private final Map<String, Integer> indexes;

    private Table(InputFile file, List<String> header, Map<String, Integer> indexes) {
        this.file = file;
        this.header = header;
        this.indexes = indexes;
    }

    /**
     * Reads the header of a file.
     *
     * @param warn is told of columns that are not known
     * @throws CallFailed if a column is missing or stands there twice
     */
    static Table of(InputFile file, Columns columns, Consumer<String> warn) {
        List<String> header = new ArrayList<>();
        Map<String, Integer> indexes = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String cell : headerOf(file)) {
            String name = columns.named(cell);
            if (name != null && indexes.put(name, header.size()) != null) {
                throw new CallFailed(file.name() + ":1: the column " + name + " stands there twice");
            }
            if (name == null && !cell.isBlank()) {
                unknown.add(cell.strip());
            }
            header.add(name == null ? cell.strip() : name);
        }
        Set<String> lacking = columns.lacking(indexes.keySet());
        if (!lacking.isEmpty()) {
            throw new CallFailed(file.name() + ":1: missing column " + String.join(", ", lacking));
        }
        if (!unknown.isEmpty()) {
            warn.accept(
                    Rejection.oneLine(file.name() + ": columns not known and ignored: " + String.join(", ", unknown)));
        }
        return new Table(file, List.copyOf(header), Map.copyOf(indexes));
    }

    private static List<String> headerOf(InputFile file) {
        try (QuoteGuard guard = new QuoteGuard(file.open(), file.delimiter());
                CloseableIterator<CsvRecord> records = parse(guard, file)) {
            List<String> cells = records.hasNext() ? records.next().getFields() : List.of("");
            if (guard.problemAt(1).isPresent()) {
                throw new CallFailed(file.name() + ":1: the header has a quote that is not closed");
            }
            return cells;
        } catch (IOException e) {
            throw CallFailed.cannotRead(file.path(), e);
        }
    }

    private static CloseableIterator<CsvRecord> parse(QuoteGuard guard, InputFile file) {
        return CsvReader.builder()
                .fieldSeparator(file.delimiter())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(guard)
                .iterator();
    }

    InputFile file() {
        return file;
    }

    boolean has(String column) {
        return indexes.containsKey(column);
    }

    /** Where a column stands; -1 when it does not. */
    int index(String column) {
        return indexes.getOrDefault(column, -1);
    }

    /** What stands above a cell, as far as it can be the name of a column. */
    String columnAt(int index) {
        String name = index < header.size() ? header.get(index) : "";
        return name.isEmpty() || name.length() > MOST_CHARS ? "cell " + (index + 1) : name;
    }

    /** The rows from the beginning. */
    Rows rows() throws IOException {
        return new Rows();
    }

    /** One pass over the rows. Rows that are blank all over are left out. */
    final class Rows implements Closeable {
        private final QuoteGuard guard;
        private final CloseableIterator<CsvRecord> records;
        private @Nullable Row ahead;

        private Rows() throws IOException {
            guard = new QuoteGuard(file.open(), file.delimiter());
            records = parse(guard, file);
            records.next();
        }

        /** The next row, without passing it; null after the last. */
        @Nullable
        Row peek() {
            while (ahead == null && records.hasNext()) {
                Row row = row(records.next());
                ahead = row.isBlank() ? null : row;
            }
            return ahead;
        }

        /** The next row; null after the last. */
        @Nullable
        Row next() {
            Row row = peek();
            ahead = null;
            return row;
        }

        private Row row(CsvRecord cells) {
            long line = cells.getStartingLineNumber();
            BadRow problem = guard.problemAt(line)
                    .map(bad -> new BadRow(columnAt(bad.cell()), bad.text(), bad.reason()))
                    .orElseGet(() -> beyondHeader(cells.getFields()));
            return new Row(line, cells.getFields(), problem);
        }

        private @Nullable BadRow beyondHeader(List<String> cells) {
            for (int i = header.size(); i < cells.size(); i++) {
                if (!cells.get(i).isBlank()) {
                    return new BadRow(columnAt(i), cells.get(i), "is one cell more than the header has");
                }
            }
            return null;
        }

        @Override
        public void close() throws IOException {
            records.close();
            guard.close();
        }
    }
}
