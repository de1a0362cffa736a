package org.povertyexit.audit;

import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Which ids were used already, and on which line each first.
 *
 * <p>Of ids that come in ascending order nothing has to be kept. Of others 24 bytes are: half of a SHA-256 digest, by
 * which two ids are told apart, and the line. With the room in which they are found again that makes 32 to 48 bytes, for
 * the moments in which it grows 80.
 */
final class SeenIds {
    private static final int WORDS = 3;

    private final boolean ascending;
    private long[] slots = new long[WORDS << 6];
    private long used;

    /** The ids of a file, which come in strictly ascending order or do not. */
    SeenIds(boolean ascending) {
        this.ascending = ascending;
    }

    /** Whether nothing is kept, as they ascend. */
    boolean isAscending() {
        return ascending;
    }

    /** Claims an id for the row on a line; fails when it was claimed before. */
    void claim(String id, String column, long line) throws BadRow {
        long first = firstLine(id, line);
        if (first != line) {
            throw BadRow.repeated(column, id, first);
        }
    }

    /** The line that uses an id first: this one, when none did before. */
    long firstLine(String id, long line) {
        if (ascending) {
            return line;
        }
        ByteBuffer digest = digest(id);
        long high = digest.getLong();
        long low = digest.getLong();
        int slot = slot(slots, high, low);
        if (slots[slot + 2] == 0) {
            put(slots, slot, high, low, line);
            if (++used * WORDS * 4 > slots.length * 3L) {
                grow();
            }
            return line;
        }
        return slots[slot + 2];
    }

    /** The line that used an id first; 0 when none did. */
    long lineOf(String id) {
        ByteBuffer digest = digest(id);
        return slots[slot(slots, digest.getLong(), digest.getLong()) + 2];
    }

    private static ByteBuffer digest(String id) {
        return ByteBuffer.wrap(
                Hashing.sha256().hashString(id, StandardCharsets.UTF_8).asBytes());
    }

    /** Where an id is, or has its place. Lines count from 1, so an empty slot has line 0. */
    private static int slot(long[] slots, long high, long low) {
        int slot = (int) Long.remainderUnsigned(high, slots.length / WORDS) * WORDS;
        while (slots[slot + 2] != 0 && (slots[slot] != high || slots[slot + 1] != low)) {
            slot = (slot + WORDS) % slots.length;
        }
        return slot;
    }

    private static void put(long[] slots, int slot, long high, long low, long line) {
        slots[slot] = high;
        slots[slot + 1] = low;
        slots[slot + 2] = line;
    }

    private void grow() {
        long[] wider = new long[Math.multiplyExact(slots.length / 2, 3)];
        for (int i = 0; i < slots.length; i += WORDS) {
            if (slots[i + 2] != 0) {
                put(wider, slot(wider, slots[i], slots[i + 1]), slots[i], slots[i + 1], slots[i + 2]);
            }
        }
        slots = wider;
    }
}
