package org.povertyexit.audit;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Gives each household the rows of its members, asked household by household in the order of their file. */
interface Members extends Closeable {

    /** The rows of the next household; asked once for each id. */
    List<Row> of(String householdId) throws IOException;

    /** Rejects what is left when the last household was asked for. */
    default void rejectRest() throws IOException {}

    @Override
    default void close() throws IOException {}
}
