package org.povertyexit.audit;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;

/**
 * A conformance vector: the facts of one subject on one day, and what a rulebook must say of it.
 *
 * @param rulebook the name of the rulebook
 * @param level the kind of subject
 * @param id its id, the same for ever
 * @param on the day of judgement
 * @param clauses the clauses that it was made for
 * @param flags what is particular about it
 * @param facts the facts
 * @param expected what must be said
 */
record TestVector(
        String rulebook,
        Level level,
        String id,
        LocalDate on,
        List<String> clauses,
        List<String> flags,
        VectorFacts facts,
        VectorExpectation expected) {

    /** The form of these files, and its version. */
    static final String SCHEMA = "urn:poverty-exit:conformance:1";

    static final List<String> COLUMNS = Stream.concat(
                    Stream.of("schema", "rulebook", "level", "id", "on", "clauses", "flags", "facts"),
                    VectorExpectation.COLUMNS.stream())
            .toList();

    private static final Splitter LIST = Splitter.on(VectorAnswer.BETWEEN).omitEmptyStrings();
    private static final Joiner JOINED = Joiner.on(VectorAnswer.BETWEEN);

    /**
     * A subject that the vector speaks of: its own, that with every change made, and those with all but one made.
     *
     * @param id its number
     * @param facts its facts
     * @param accepted the outcomes that are accepted
     */
    record Variant(String id, VectorFacts facts, List<Outcome> accepted) {}

    /**
     * A row of a file.
     *
     * @throws IllegalArgumentException naming what cannot be read
     */
    static TestVector of(NamedCsvRecord row) {
        if (!row.getField("schema").equals(SCHEMA)) {
            throw new IllegalArgumentException("schema: " + row.getField("schema") + " is not " + SCHEMA);
        }
        return new TestVector(
                row.getField("rulebook"),
                Level.valueOf(row.getField("level")),
                row.getField("id"),
                LocalDate.parse(row.getField("on")),
                LIST.splitToList(row.getField("clauses")),
                LIST.splitToList(row.getField("flags")),
                VectorFacts.parse(row.getField("facts")),
                VectorExpectation.of(row));
    }

    /** The row of a file that it is. */
    List<String> cells() {
        List<String> cells = new ArrayList<>(List.of(
                SCHEMA,
                rulebook,
                level.name(),
                id,
                on.toString(),
                JOINED.join(clauses),
                JOINED.join(flags),
                facts.toString()));
        cells.addAll(expected.cells());
        return cells;
    }

    /** The subjects that it speaks of, its own first. */
    List<Variant> variants() {
        List<VectorChange> changes = expected.changes();
        List<Outcome> accepted = new ArrayList<>(List.of(expected.answer().outcome()));
        expected.other().ifPresent(other -> accepted.add(other.outcome()));
        List<Variant> variants = new ArrayList<>(List.of(new Variant(id, facts, accepted)));
        if (!changes.isEmpty()) {
            variants.add(new Variant(id + "+changes", facts.with(changes), expected.changed()));
        }
        for (int left = 0; left < changes.size() && isMinimal(); left++) {
            List<VectorChange> others = new ArrayList<>(changes);
            others.remove(left);
            variants.add(new Variant(
                    id + "+changes-" + (left + 1), facts.with(others), List.of(Outcome.NOT_MET, Outcome.UNDETERMINED)));
        }
        return variants;
    }

    /** Whether it says anything, and something by every reading, that no change can be left out. */
    private boolean isMinimal() {
        return expected.changes().size() > 1 && expected.other().isEmpty();
    }

    @Override
    public String toString() {
        return id;
    }
}
