package org.povertyexit.testkit.law;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;

/** What a kind of subject is made of. */
interface Anatomy<S> {

    String id(S subject);

    /** Every place in it where something can be recorded. */
    List<Place<S, ?>> places(S subject);

    /** The names of its parts, each the beginning of the names of their places; one may have nothing recorded. */
    default List<String> parts(S subject) {
        return List.of();
    }

    /** What is said of it besides what is recorded in its places. */
    default List<String> statements(S subject) {
        return List.of();
    }

    /** The subject without some of its parts, or made smaller as a whole. */
    Stream<S> smaller(S subject);

    /** The subject of whose parts it is not known which there are. */
    default Stream<Place.Variant<S>> withoutParts(S subject) {
        return Stream.empty();
    }

    /** The subject with its parts in another order. */
    default Stream<S> reordered(S subject) {
        return Stream.empty();
    }

    /** The subject of which this was recorded, taking the names that it knows out of the map. */
    S read(String id, Map<String, String> facts);

    Verdict assess(RulesInForce rules, S subject);

    Explanation<S> explain(RulesInForce rules, S subject);
}
