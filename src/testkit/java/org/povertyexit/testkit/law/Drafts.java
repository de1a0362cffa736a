package org.povertyexit.testkit.law;

import java.util.List;
import java.util.Map;
import org.povertyexit.facts.Fact;

/** Puts facts into a draft by their names. */
final class Drafts {
    private Drafts() {}

    /** Builds what a draft becomes with the facts named in a map, which are taken out of it. */
    static <S> S build(Fact.Draft<S> draft, List<Fact<S, ?>> all, String prefix, Map<String, String> facts) {
        for (Fact<S, ?> fact : all) {
            String text = facts.remove(prefix + fact.name());
            if (text != null) {
                put(fact, draft, text);
            }
        }
        return draft.build();
    }

    private static <S, V> void put(Fact<S, V> fact, Fact.Draft<S> draft, String text) {
        fact.put(draft, fact.parse(text));
    }
}
