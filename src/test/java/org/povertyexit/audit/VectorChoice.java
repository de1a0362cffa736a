package org.povertyexit.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Outcome;
import org.povertyexit.rulebooks.ClauseEdition;
import org.povertyexit.rulebooks.Rulebooks;

/**
 * Which of the cases become vectors: the fewest, one after the other, that show everything there is to show.
 *
 * <p>Of a clause as it stands from one day to another that is every outcome; and, unless it is merely inherited from another
 * rulebook, every side of every number and every flag with every outcome, as far as there is a case.
 */
final class VectorChoice {
    private final Set<String> shown = new HashSet<>();
    private final List<TestVector> chosen = new ArrayList<>();

    /** Takes a vector that was chosen before. */
    void keep(HandCase one, TestVector vector) {
        shown.addAll(shows(one, vector));
        chosen.add(vector);
    }

    /** Takes a vector if it shows what none before it does. */
    void offer(HandCase one, TestVector vector) {
        if (!shown.containsAll(shows(one, vector))) {
            keep(one, vector);
        }
    }

    /** The vectors taken. */
    List<TestVector> chosen() {
        return chosen;
    }

    /** What a vector shows. */
    private static Set<String> shows(HandCase one, TestVector vector) {
        Set<String> shows = new TreeSet<>();
        for (ClauseEdition edition : editions(vector)) {
            Outcome outcome = vector.expected().findings().get(edition.clause().id());
            String manner = one.source() == HandCase.Source.WORKED ? "worked: " : "";
            shows.add(manner + edition + ": " + outcome);
            if (isOwn(edition) && one.source() != HandCase.Source.WORKED) {
                if (!one.probes().isEmpty()) {
                    shows.add(edition + ": " + one.probes() + valuesFrom(edition, one));
                }
                vector.flags().forEach(flag -> shows.add(edition + ": " + flag + " " + outcome));
            }
        }
        if (one.source() == HandCase.Source.RECORDS) {
            shows.add(one.id());
        }
        return shows;
    }

    /** The clauses that a vector exercises, as they stand on its day. */
    static List<ClauseEdition> editions(TestVector vector) {
        return VectorFlag.editions(vector.rulebook()).stream()
                .filter(edition -> edition.covers(vector.on()))
                .filter(edition -> vector.clauses().contains(edition.clause().id()))
                .toList();
    }

    /** Whether a rulebook laid a clause down or changed it, or amends no other. */
    static boolean isOwn(ClauseEdition edition) {
        Rulebook rulebook = Rulebooks.named(edition.rulebook()).orElseThrow();
        return rulebook.base().isEmpty()
                || rulebook.inForceOn(edition.from()).layers(edition.clause()).stream()
                        .anyMatch(layer -> layer.rulebook().equals(rulebook.name()));
    }

    private static String valuesFrom(ClauseEdition edition, HandCase one) {
        return edition.clause().numbers().stream()
                .flatMap(number -> number.on(one.on()).stream())
                .map(value -> value.from().toString())
                .distinct()
                .toList()
                .toString();
    }
}
