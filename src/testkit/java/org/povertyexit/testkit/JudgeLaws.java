package org.povertyexit.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.testkit.law.Judge;
import org.povertyexit.testkit.law.Kind;
import org.povertyexit.testkit.law.Law;

/**
 * The laws of whatever judges one kind of subject: a function from subject to outcome is enough.
 *
 * <p>A system that has no word for a gap implements this and gives {@code Households.complete()} as its subjects; one that has
 * implements {@link HouseholdLaws}, {@link VillageLaws} and so on.
 *
 * @param <S> the subject
 */
public interface JudgeLaws<S> {

    /** What the system under test says of a subject. */
    Outcome judge(S subject);

    /** The rules that it is to agree with. */
    RulesInForce rules();

    /** What it judges; everything, unless it says otherwise. */
    default List<Theme> themes() {
        return List.of(Theme.values());
    }

    /** The kind of subject. */
    Kind<S> kind();

    /** The subjects that are tried; give others when the system cannot hold all of them. */
    Arbitrary<S> subjects();

    /** The subjects that are tried, for jqwik. */
    @Provide
    default Arbitrary<S> tried() {
        return subjects();
    }

    /** It agrees with the reference: undetermined exactly where that is. */
    @Property
    default void itAgreesWithTheReference(@ForAll("tried") S subject) {
        Law.agreement(this::judge, Judge.of(kind(), rules(), themes())).check(subject);
    }

    /** Every subject gets an outcome. */
    @Property
    default void everySubjectGetsAnOutcome(@ForAll("tried") S subject) {
        Law.<S>total(this::judge).check(subject);
    }

    /** The order of members, steps or supports does not matter. */
    @Property
    default void theOrderOfThePartsDoesNotMatter(@ForAll("tried") S subject) {
        Law.order(kind(), this::judge).check(subject);
    }
}
