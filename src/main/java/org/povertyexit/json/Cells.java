package org.povertyexit.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;

/** What was recorded, as texts by the names of the facts; what is missing is left out. */
final class Cells {
    static final String FACTS = "facts";

    private Cells() {}

    static <S> SortedMap<String, Object> of(List<? extends Fact<S, ?>> facts, S subject) {
        SortedMap<String, Object> cells = new TreeMap<>();
        for (Fact<S, ?> fact : facts) {
            put(cells, fact, subject);
        }
        return cells;
    }

    private static <S, V> void put(Map<String, Object> cells, Fact<S, V> fact, S subject) {
        Observed<V> observed = fact.of(subject);
        if (!observed.isMissing()) {
            cells.put(fact.name(), fact.print(observed));
        }
    }

    /** The record of a subject of its own, without its parts. */
    static SortedMap<String, Object> record(String id, Level level, Map<String, Object> facts) {
        SortedMap<String, Object> record = new TreeMap<>();
        record.put("id", id);
        record.put("level", level.name());
        record.put(FACTS, facts);
        return record;
    }

    /** The records of all that are in a list, in its order. */
    static <T> List<Map<String, Object>> all(List<T> parts, Function<? super T, ? extends Map<String, Object>> form) {
        List<Map<String, Object>> records = new ArrayList<>(parts.size());
        for (T part : parts) {
            records.add(form.apply(part));
        }
        return records;
    }
}
