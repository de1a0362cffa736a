package org.povertyexit.audit;

/** Follows the quotes of one record, line by line. */
final class QuoteScan {
    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_SEEN,
        BROKEN
    }

    private final char delimiter;
    private State state = State.CELL_START;
    private int cells = 1;
    private int cellStart;

    QuoteScan(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Reads one more line of the record. */
    void read(String line) {
        for (int i = 0; i < line.length() && state != State.BROKEN; i++) {
            char c = line.charAt(i);
            if (state == State.QUOTED) {
                state = c == '"' ? State.QUOTE_SEEN : state;
            } else if (c == delimiter) {
                cells++;
                cellStart = i + 1;
                state = State.CELL_START;
            } else if (c == '"') {
                state = switch (state) {
                    case CELL_START, QUOTE_SEEN -> State.QUOTED;
                    default -> state;
                };
            } else {
                state = state == State.QUOTE_SEEN ? State.BROKEN : State.PLAIN;
            }
        }
        if (state == State.QUOTE_SEEN || state == State.PLAIN) {
            state = State.CELL_START;
        }
    }

    /** Whether the record goes on after the end of the line: a quote is still open. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** Whether something follows a closing quote that cannot follow it. */
    boolean isBroken() {
        return state == State.BROKEN;
    }

    /** How many cells there were so far. */
    int cells() {
        return cells;
    }

    /** Where the last cell begins in the line that was read last. */
    int cellStart() {
        return cellStart;
    }
}
