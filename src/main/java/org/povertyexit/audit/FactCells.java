package org.povertyexit.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Yuan;

/**
 * Reads the facts of a subject from the cells of its row.
 *
 * @param <S> the subject
 */
final class FactCells<S> {
    private final List<FactCell<S, ?>> cells;
    private final Set<String> columns;

    /** Reads those of the facts that a file has a column for. */
    FactCells(Table table, List<Fact<S, ?>> facts) {
        this.cells = facts.stream()
                .filter(fact -> table.has(fact.name()))
                .<FactCell<S, ?>>map(fact -> new FactCell<>(fact, table.index(fact.name())))
                .sorted(Comparator.comparingInt(cell -> cell.index))
                .toList();
        this.columns = Set.copyOf(facts.stream().map(Fact::name).toList());
    }

    /** Records what stands in a row; the first cell that cannot be used makes it fail. */
    void read(Row row, Fact.Draft<S> draft) throws BadRow {
        for (FactCell<S, ?> cell : cells) {
            cell.read(row, draft);
        }
    }

    /** The finished subject; its facts may contradict each other. */
    S build(Row row, Table table, Fact.Draft<S> draft) throws BadRow {
        try {
            return draft.build();
        } catch (IllegalArgumentException e) {
            throw contradiction(row, table, String.valueOf(e.getMessage()));
        }
    }

    /** The message begins with the column and the value, and goes on to say what is wrong with it. */
    private BadRow contradiction(Row row, Table table, String message) {
        int colon = message.indexOf(": ");
        String column = colon < 0 ? "" : message.substring(0, colon);
        return columns.contains(column)
                ? new BadRow(column, row.cell(table.index(column)), withoutFirstWord(message.substring(colon + 2)))
                : new BadRow(table.columnAt(0), row.cell(0), "is contradictory: " + message);
    }

    private static String withoutFirstWord(String text) {
        return text.substring(text.indexOf(' ') + 1);
    }

    /** Reads one fact, on any thread; texts that were read before give the same observation again. */
    static final class FactCell<S, V> {
        private static final int MOST_KEPT = 10_000;

        private final Fact<S, V> fact;
        private final int index;
        private final Map<String, Observed<V>> kept = new ConcurrentHashMap<>();

        FactCell(Fact<S, V> fact, int index) {
            this.fact = fact;
            this.index = index;
        }

        /** Of an empty cell nothing is recorded, as of every fact that a draft was not told. */
        void read(Row row, Fact.Draft<S> draft) throws BadRow {
            String text = row.cell(index);
            if (!text.isEmpty()) {
                fact.put(draft, read(text));
            }
        }

        Observed<V> read(String text) throws BadRow {
            Observed<V> before = kept.get(text);
            if (before != null) {
                return before;
            }
            try {
                Observed<V> observed = fact.parse(Spelling.of(fact, text));
                if (kept.size() < MOST_KEPT) {
                    kept.put(text, observed);
                }
                return observed;
            } catch (IllegalArgumentException e) {
                throw new BadRow(fact.name(), text, reason(String.valueOf(e.getMessage())));
            }
        }

        /** What the fact says, without the text that it was given. */
        private String reason(String message) {
            String reason = message.substring(message.lastIndexOf("\" ") + 2);
            boolean decimals = message.matches("(?s).*\\.[0-9].*") && fact.type() == Yuan.class;
            return decimals ? reason : reason.replace(" (at most two decimals)", "");
        }
    }
}
