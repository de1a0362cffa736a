package org.povertyexit.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.povertyexit.audit.RawRow.BadCell;

/** The first row of a file, which names its columns. */
final class Header {
    /** No name of a column is longer: it would be repeated with every bad row. */
    private static final int MOST_CHARS = 80;

    private final InputFile file;
    private final RawRow row;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<String> ignored = new ArrayList<>();

    private Header(InputFile file, RawRow row) {
        this.file = file;
        this.row = row;
    }

    /**
     * Reads it.
     *
     * @param ignoring a column that is not wanted although it is known; empty when all are
     * @param warn is told of columns that are ignored
     * @throws CallFailed if a column is missing or stands there twice
     */
    static Header of(InputFile file, Columns columns, String ignoring, Consumer<String> warn) {
        Header header = new Header(file, firstRow(file));
        header.row.cells().forEach(cell -> {
            String name = columns.named(cell);
            header.add(Spelling.strip(cell), name == null || name.equals(ignoring) ? "" : name);
        });
        header.demand(columns);
        file.form().remarks().forEach(remark -> warn.accept(file.name() + ": " + remark));
        if (!header.ignored.isEmpty()) {
            warn.accept(Rejection.oneLine(
                    file.name() + ": columns not known and ignored: " + String.join(", ", header.ignored)));
        }
        return header;
    }

    private static RawRow firstRow(InputFile file) {
        try (RawRows rows = file.open()) {
            RawRow first = rows.next();
            if (first != null && first.bad().stream().anyMatch(BadCell::spoilsRow)) {
                throw new CallFailed(file.name() + ":1: the header has a quote that is not closed");
            }
            return first == null ? new RawRow(1, List.of(), List.of()) : first;
        } catch (IOException e) {
            throw CallFailed.cannotRead(file.path(), e);
        }
    }

    private void add(String cell, String name) {
        if (name.isEmpty()) {
            names.add(cell);
            ignored.addAll(cell.isEmpty() ? List.of() : List.of(cell));
        } else if (indexes.put(name, names.size()) == null) {
            names.add(name);
        } else {
            throw new CallFailed(place() + ": the column " + name + " stands there twice: keep one");
        }
    }

    private void demand(Columns columns) {
        List<String> lacking = columns.lacking(indexes.keySet());
        if (!lacking.isEmpty()) {
            throw new CallFailed(place() + ": missing column " + String.join(", ", lacking)
                    + ": the first row must name the columns");
        }
    }

    private String place() {
        return file.name() + ":" + row.line();
    }

    /** Where the columns that are known stand. */
    Map<String, Integer> indexes() {
        return indexes;
    }

    /** How many cells it has. */
    int size() {
        return names.size();
    }

    boolean isKnown(int index) {
        return indexes.containsValue(index);
    }

    /** What stands above a cell, as far as it can be the name of a column. */
    String columnAt(int index) {
        String name = index < names.size() ? names.get(index) : "";
        return name.isEmpty() || name.length() > MOST_CHARS ? "cell " + (index + 1) : name;
    }
}
