package org.povertyexit.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertyexit.facts.Household;
import org.povertyexit.testkit.arbitrary.Households;
import org.povertyexit.testkit.law.Law;

/**
 * The law of whatever counts households: tallies add up in any order and any grouping, so any number of threads or machines
 * gives the same one.
 *
 * @param <T> the tally, which has {@code equals}
 */
public interface TallyLaws<T> {

    /** The tally of nobody. */
    T none();

    /** Two tallies added; both stay as they are. */
    T plus(T one, T other);

    /** The tally of some households. */
    T tally(List<Household> households);

    /** The households that are tried. */
    default Arbitrary<Household> households() {
        return Households.awkward();
    }

    /** Some of the households that are tried, for jqwik. */
    @Provide
    default Arbitrary<List<Household>> tried() {
        return households().list().ofMaxSize(8);
    }

    /** Tallies form a commutative monoid. */
    @Property(tries = 100)
    default void talliesAddUpInAnyOrderAndAnyGrouping(@ForAll("tried") List<Household> households) {
        Law.counting(none(), this::plus, this::tally).check(households);
    }
}
