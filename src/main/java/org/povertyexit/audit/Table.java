package org.povertyexit.audit;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.povertyexit.audit.RawRow.BadCell;

/** A file with its header understood; its rows can be read any number of times. */
final class Table {
    private final InputFile file;
    private final Header header;
    private final boolean pseudonymous;
    private final IdCells ids;
    private final List<Integer> owner;

    private Table(InputFile file, Header header, Columns columns, Optional<Pseudonyms> pseudonyms) {
        this.file = file;
        this.header = header;
        this.pseudonymous = pseudonyms.isPresent();
        this.ids = new IdCells(header.indexes(), pseudonyms);
        this.owner = columns.owner().stream().map(this::index).toList();
    }

    /**
     * Reads the header of a file.
     *
     * @param pseudonyms what takes the place of ids, if they are to be replaced; names are then ignored
     * @param warn is told of columns that are ignored
     * @throws CallFailed if a column is missing or stands there twice
     */
    static Table of(InputFile file, Columns columns, Optional<Pseudonyms> pseudonyms, Consumer<String> warn) {
        String ignoring = pseudonyms.isPresent() ? Columns.NAME : "";
        return new Table(file, Header.of(file, columns, ignoring, warn), columns, pseudonyms);
    }

    InputFile file() {
        return file;
    }

    boolean has(String column) {
        return header.indexes().containsKey(column);
    }

    /** Where a column stands; -1 when it does not. */
    int index(String column) {
        return header.indexes().getOrDefault(column, -1);
    }

    /** What stands above a cell, as far as it can be the name of a column. */
    String columnAt(int index) {
        return header.columnAt(index);
    }

    /** A reason to reject a row as it may be shown: where there are pseudonyms, with no text but these. */
    BadRow shown(BadRow bad) {
        return pseudonymous && !Columns.isId(bad.column()) ? bad.withholding() : bad;
    }

    /** A row that may be kept elsewhere: without what stands in columns that are not known. */
    Row toKeep(Row row) {
        List<String> cells = new ArrayList<>(row.cells().size());
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(header.isKnown(i) ? row.cells().get(i) : "");
        }
        return new Row(row.line(), cells, row.problem());
    }

    /** The rows from the beginning. */
    Rows rows() {
        return new Rows();
    }

    /** One pass over the rows. Rows that are blank all over are left out. */
    final class Rows implements Closeable {
        private final RawRows raw;
        private @Nullable Row ahead;

        private Rows() {
            try {
                raw = file.open();
                raw.next();
            } catch (IOException e) {
                throw CallFailed.cannotRead(file.path(), e);
            }
        }

        /** The next row, without passing it; null after the last. */
        @Nullable
        Row peek() {
            if (ahead == null) {
                ahead = advance();
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

        private @Nullable Row advance() {
            try {
                RawRow next = raw.next();
                while (next != null && next.isBlank()) {
                    next = raw.next();
                }
                return next == null ? null : row(ids.read(owned(next)));
            } catch (IOException e) {
                throw CallFailed.cannotRead(file.path(), e);
            }
        }

        /** With the owner that it shares with other rows in merged cells, so that it is known whose record lacks it. */
        private RawRow owned(RawRow next) {
            if (next.bad().isEmpty()) {
                return next;
            }
            List<String> cells = new ArrayList<>(next.cells());
            for (BadCell bad : next.bad()) {
                if (!bad.shared().isEmpty() && owner.contains(bad.index())) {
                    while (cells.size() <= bad.index()) {
                        cells.add("");
                    }
                    cells.set(bad.index(), bad.shared());
                }
            }
            return new RawRow(next.line(), cells, next.bad());
        }

        private Row row(RawRow next) {
            for (BadCell bad : next.bad()) {
                if (bad.spoilsRow() || header.isKnown(bad.index())) {
                    return new Row(next.line(), next.cells(), problem(bad));
                }
            }
            return new Row(next.line(), next.cells(), beyondHeader(next.cells()));
        }

        /** A bad cell, without what stands in columns that are not known, and without ids that have pseudonyms. */
        private BadRow problem(BadCell bad) {
            boolean withheld = pseudonymous || !header.isKnown(bad.index());
            boolean whole = !bad.spoilsRow()
                    || IntStream.range(bad.index(), header.size()).allMatch(header::isKnown);
            String text = whole ? bad.text() : bad.text().replaceFirst("(?s)[,;\t].*", "");
            return new BadRow(columnAt(bad.index()), withheld ? Pseudonyms.WITHHELD : text, bad.reason());
        }

        private @Nullable BadRow beyondHeader(List<String> cells) {
            for (int i = header.size(); i < cells.size(); i++) {
                if (!cells.get(i).isBlank()) {
                    return new BadRow(columnAt(i), Pseudonyms.WITHHELD, "is one cell more than the header has");
                }
            }
            return null;
        }

        @Override
        public void close() throws IOException {
            raw.close();
        }
    }
}
