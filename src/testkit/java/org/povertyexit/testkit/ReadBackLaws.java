package org.povertyexit.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertyexit.testkit.law.Law;

/**
 * The law of whatever writes records and reads them: what is printed is read back as it was.
 *
 * @param <V> the record, such as a household
 */
public interface ReadBackLaws<V> {

    /** Writes a record. */
    String print(V value);

    /** Reads what was written. */
    V parse(String text);

    /** The records that are tried, such as {@code Households.awkward()}. */
    Arbitrary<V> values();

    /** The records that are tried, for jqwik. */
    @Provide
    default Arbitrary<V> tried() {
        return values();
    }

    /** What is printed is read back as it was. */
    @Property
    default void whatIsPrintedIsReadBack(@ForAll("tried") V value) {
        Law.<V>readBack(this::print, this::parse).check(value);
    }
}
