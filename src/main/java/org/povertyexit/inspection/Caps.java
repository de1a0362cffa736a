package org.povertyexit.inspection;

import java.time.LocalDate;
import java.util.List;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Finding.Evidence;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Text;

/** What problems demand of clauses on a day: that none of their theme be open. */
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

    /** The same in words: each problem that caps the clause, in the order of their numbers. */
    Evidence demand(Clause<?> clause) {
        List<Evidence> demands = problems.stream()
                .filter(problem -> problem.theme() == clause.theme())
                .map(problem -> demand(problem, clause))
                .filter(demand -> demand.outcome() != Outcome.MET)
                .toList();
        return new Evidence(of(clause), new Text("无未销号问题", "no problem is open"), Text.same(""), false, null, demands);
    }

    private Evidence demand(Problem problem, Clause<?> clause) {
        Text demanded =
                new Text("问题 ", "problem ").plus(problem.id()).plus(new Text(" 已整改并核验", " is resolved and verified"));
        return new Evidence(cap(problem, clause), demanded, found(problem), false, null, List.of());
    }

    /** {@code suspected on 2019-10-20 by the city spot check, open}. */
    private Text found(Problem problem) {
        Text check = problem.foundBy().label();
        Text standing = problem.standing().label();
        boolean open = problem.open(day) == Outcome.MET;
        return new Text(
                problem.foundOn() + " " + check.zh() + "，" + standing.zh() + (open ? "，未销号" : "，可能未销号"),
                standing.en() + " on " + problem.foundOn() + " (" + check.en() + "), "
                        + (open ? "open" : "may be open"));
    }
}
