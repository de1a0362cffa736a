package org.povertyexit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.povertyexit.clause.Change;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;

/** The clauses in force on one kind of subject, as they sit in judgement. */
final class Bench<S> {
    /** Verdicts keep their clauses as bits. */
    private static final int MOST_CLAUSES = Long.SIZE;

    private final Clause.InForce<S>[] clauses;
    private final long decisive;
    private final Verdict met;

    private Bench(Level level, Clause.InForce<S>[] clauses, List<Clause<?>> unverified) {
        if (clauses.length > MOST_CLAUSES) {
            throw new IllegalArgumentException(
                    clauses.length + " clauses on a " + level.label().en() + ": at most " + MOST_CLAUSES);
        }
        this.clauses = clauses;
        long bits = 0;
        for (int i = 0; i < clauses.length; i++) {
            if (clauses[i].clause().force() == Clause.Force.DECISIVE) {
                bits |= 1L << i;
            }
        }
        this.decisive = bits;
        List<Clause<?>> all =
                Arrays.stream(clauses).<Clause<?>>map(Clause.InForce::clause).toList();
        this.met = new Verdict(level, all, unverified, 0, 0);
    }

    @SuppressWarnings("unchecked") // the clauses on one level speak of one kind of subject
    static <S> Bench<S> of(Level level, List<Clause<?>> clauses, List<Clause<?>> unverified, LocalDate date) {
        return new Bench<>(
                level,
                clauses.stream().map(clause -> clause.on(date)).toArray(Clause.InForce[]::new),
                unverified.stream().filter(clauses::contains).toList());
    }

    /** Asks every decisive clause; the verdict "met" is one object for all who meet everything. */
    Verdict assess(S subject) {
        long unmet = 0;
        long undetermined = 0;
        for (int i = 0; i < clauses.length; i++) {
            if ((decisive >>> i & 1) != 0) {
                Outcome outcome = clauses[i].outcome(subject);
                if (outcome == Outcome.NOT_MET) {
                    unmet |= 1L << i;
                } else if (outcome == Outcome.UNDETERMINED) {
                    undetermined |= 1L << i;
                }
            }
        }
        return (unmet | undetermined) == 0 ? met : met.with(unmet, undetermined);
    }

    Verdict verdict(Function<? super Clause<?>, Outcome> outcomes) {
        return met.capped(outcomes);
    }

    List<Finding> findings(S subject) {
        return Arrays.stream(clauses).map(clause -> clause.finding(subject)).toList();
    }

    List<Change<S>> changes(S subject) {
        List<Clause.InForce<S>> open = Arrays.stream(clauses)
                .filter(clause -> clause.clause().force() == Clause.Force.DECISIVE)
                .filter(clause -> clause.outcome(subject) != Outcome.MET)
                .toList();
        return open.isEmpty()
                ? List.of()
                : Clause.changesFor(
                        subject,
                        changed -> assess(changed).outcome(),
                        open.stream().map(Clause.InForce::clause).toList());
    }
}
