package org.povertyexit.audit;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.povertyexit.facts.Person;

/** Gives each household its members, asked household by household in the order of their file. */
interface Members extends Closeable {

    /** The members of the next household; asked once for each id. */
    List<Person> of(String householdId) throws IOException;

    @Override
    default void close() throws IOException {}
}
