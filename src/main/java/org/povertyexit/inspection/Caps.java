package org.povertyexit.inspection;

import java.time.LocalDate;
import java.util.List;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Outcome;

/** The greatest outcomes that clauses can have while problems are open on a day. */
record Caps(List<Problem> problems, LocalDate day) {

    /** The greatest outcome that a clause can have: met, when no problem of its theme is open. */
    Outcome of(Clause<?> clause) {
        return problems.stream()
                .filter(problem -> problem.theme() == clause.theme())
                .map(problem -> cap(problem, clause))
                .reduce(Outcome.MET, Outcome::and);
    }

    /** A problem that may be open, or that is only suspected where suspicion does not count, can turn out either way. */
    private Outcome cap(Problem problem, Clause<?> clause) {
        boolean counts = problem.standing() == Problem.Standing.CONFIRMED || clause.countsSuspicion();
        return switch (problem.open(day)) {
            case NOT_MET -> Outcome.MET;
            case UNDETERMINED -> Outcome.UNDETERMINED;
            case MET -> counts ? Outcome.NOT_MET : Outcome.UNDETERMINED;
        };
    }
}
