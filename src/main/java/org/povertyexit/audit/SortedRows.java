package org.povertyexit.audit;

import com.google.common.collect.ComparisonChain;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Rows in another order than that of their file, however many they are: what is more than may be held goes to a temporary
 * file, in runs that are sorted each and merged as they are read.
 *
 * <p>First all rows are added, then they are taken.
 */
final class SortedRows implements Closeable {
    private static final int BYTES_OF_A_ROW = 160;
    private static final int BYTES_OF_A_CELL = 64;

    private final Path scratch;
    private final long mostHeld;
    private final List<RowStore.Run> runs = new ArrayList<>();
    private final PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::first));
    private List<Entry> held = new ArrayList<>();
    private long heldBytes;
    private @Nullable RowStore store;
    private boolean taking;

    /**
     * A row with what it is sorted by, before its line.
     *
     * @param place where it belongs
     * @param id where it belongs among those of one place
     */
    record Entry(long place, String id, Row row) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int order = compareTo(other.place, other.id);
            return order == 0 ? Long.compare(row.line(), other.row.line()) : order;
        }

        /** Compares it with all rows of a place and an id. */
        int compareTo(long otherPlace, String otherId) {
            return ComparisonChain.start()
                    .compare(place, otherPlace)
                    .compare(id, otherId)
                    .result();
        }

        /** About how much memory it takes. */
        private long bytes() {
            long bytes = BYTES_OF_A_ROW;
            for (String cell : row.cells()) {
                bytes += BYTES_OF_A_CELL + 2L * cell.length();
            }
            return bytes;
        }
    }

    /** What is left of a run, which begins with a row. */
    private record Head(Entry first, RowStore.Run rest) {}

    /**
     * None yet.
     *
     * @param scratch a directory for what cannot be held
     * @param mostHeld about how many bytes can be
     */
    SortedRows(Path scratch, long mostHeld) {
        this.scratch = scratch;
        this.mostHeld = mostHeld;
    }

    void add(Entry entry) throws IOException {
        held.add(entry);
        heldBytes += entry.bytes();
        if (heldBytes > mostHeld) {
            Collections.sort(held);
            runs.add(store().write(held));
            held = new ArrayList<>();
            heldBytes = 0;
        }
    }

    private RowStore store() throws IOException {
        RowStore open = store;
        if (open == null) {
            open = new RowStore(scratch);
            store = open;
        }
        return open;
    }

    /** The next row, without taking it; null after the last. */
    @Nullable
    Entry peek() throws IOException {
        merge();
        Head head = heads.peek();
        return head == null ? null : head.first();
    }

    /** The next row; null after the last. */
    @Nullable
    Entry next() throws IOException {
        merge();
        Head head = heads.poll();
        if (head == null) {
            return null;
        }
        push(head.rest());
        return head.first();
    }

    private void merge() throws IOException {
        if (!taking) {
            taking = true;
            Collections.sort(held);
            Iterator<Entry> last = held.iterator();
            runs.add(() -> last.hasNext() ? last.next() : null);
            for (RowStore.Run run : runs) {
                push(run);
            }
        }
    }

    private void push(RowStore.Run run) throws IOException {
        Entry first = run.next();
        if (first != null) {
            heads.add(new Head(first, run));
        }
    }

    @Override
    public void close() throws IOException {
        if (store != null) {
            store.close();
        }
    }
}
