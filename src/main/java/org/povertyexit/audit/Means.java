package org.povertyexit.audit;

/**
 * What an audit may use of the machine; nothing in its results depends on it.
 *
 * @param threads how many threads may judge at once
 * @param heldBytes about how many bytes of rows that are to be sorted may be held before they go to a file
 */
record Means(int threads, long heldBytes) {

    /** All processors, and of the memory a part. */
    static Means ofMachine() {
        Runtime machine = Runtime.getRuntime();
        return new Means(machine.availableProcessors(), machine.maxMemory() / 8);
    }
}
