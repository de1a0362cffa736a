package org.povertyexit.audit;

import org.povertyexit.facts.ExitProcedure;

/** A subject whose record is spread over rows, while they are being read: all rows of it are its whole record. */
interface SpreadSubject<S> {

    /** Adds one more row; fails when it cannot be used. */
    void add(Row row) throws BadRow;

    /** The subject with all its rows. */
    S whole();

    /**
     * Whose record it is.
     *
     * @param of what kind of subject
     * @param id its number
     */
    record Key(ExitProcedure.Of of, String id) {}

    /** Begins the record of a subject. */
    interface Start<S> {
        SpreadSubject<S> of(Key key);
    }
}
