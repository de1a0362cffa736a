package org.povertyexit.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A legal instrument: a document with the clauses that it lays down, in the order of its text.
 *
 * <p>From the day on which it comes into force each of its clauses joins the rulebook, or takes the place of the clause
 * with the same id.
 */
public final class Instrument {
    private final Document document;
    private final LocalDate inForceFrom;
    private final List<Clause<?>> clauses;

    private Instrument(Document document, LocalDate inForceFrom, List<Clause<?>> clauses) {
        this.document = document;
        this.inForceFrom = inForceFrom;
        this.clauses = List.copyOf(clauses);
    }

    /**
     * The instrument that a document is.
     *
     * @param inForceFrom the first day on which its clauses hold
     * @throws IllegalArgumentException if it lays down no clause, or two with one id
     */
    public static Instrument of(Document document, LocalDate inForceFrom, Clause<?>... clauses) {
        if (clauses.length == 0) {
            throw new IllegalArgumentException(document + " lays down no clause");
        }
        List<String> ids = new ArrayList<>();
        for (Clause<?> clause : clauses) {
            if (ids.contains(clause.id())) {
                throw new IllegalArgumentException(document + " lays down " + clause.id() + " twice");
            }
            ids.add(clause.id());
        }
        return new Instrument(document, inForceFrom, List.of(clauses));
    }

    /** The document. */
    public Document document() {
        return document;
    }

    /** The first day on which its clauses hold. */
    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** Its clauses, in the order of its text. */
    public List<Clause<?>> clauses() {
        return clauses;
    }
}
