package org.povertyexit.audit;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Which ids were used already, and on which line each first.
 *
 * <p>Of ids that come in ascending order nothing has to be kept. Of others 24 bytes are: half of a SHA-256 digest, by
 * which two ids are told apart, and the line.
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
        HashCode digest = Hashing.sha256().hashString(id, StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.wrap(digest.asBytes());
        long first = put(slots, bytes.getLong(), bytes.getLong(), line);
        if (first == line && ++used * WORDS * 2 > slots.length) {
            grow();
        }
        return first;
    }

    /** Lines count from 1, so an empty slot has line 0. */
    private static long put(long[] slots, long high, long low, long line) {
        int places = slots.length / WORDS;
        int place = (int) Long.remainderUnsigned(high, places) * WORDS;
        while (slots[place + 2] != 0) {
            if (slots[place] == high && slots[place + 1] == low) {
                return slots[place + 2];
            }
            place = (place + WORDS) % slots.length;
        }
        slots[place] = high;
        slots[place + 1] = low;
        slots[place + 2] = line;
        return line;
    }

    private void grow() {
        long[] wider = new long[Math.multiplyExact(slots.length, 2)];
        for (int i = 0; i < slots.length; i += WORDS) {
            if (slots[i + 2] != 0) {
                put(wider, slots[i], slots[i + 1], slots[i + 2]);
            }
        }
        slots = wider;
    }
}
