package org.povertyexit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
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
    private final List<Clause.InForce<S>> demanded;
    private final ToLongFunction<S>[] decisive;
    private final ToLongFunction<S>[] considered;
    private final Verdict met;

    private Bench(Level level, Clause.InForce<S>[] clauses, List<Clause<?>> unverified) {
        if (clauses.length > MOST_CLAUSES) {
            throw new IllegalArgumentException(
                    clauses.length + " clauses on a " + level.label().en() + ": at most " + MOST_CLAUSES);
        }
        this.clauses = clauses;
        this.demanded = Arrays.stream(clauses)
                .filter(clause -> clause.clause().force() == Clause.Force.DECISIVE)
                .toList();
        this.decisive = panels(Clause.Force.DECISIVE);
        this.considered = panels(Clause.Force.CONSIDERED);
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

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made in another way
    private ToLongFunction<S>[] panels(Clause.Force force) {
        List<ToLongFunction<S>> panels = new ArrayList<>();
        for (int first = 0; first < clauses.length; first += Integer.SIZE) {
            int last = Math.min(clauses.length, first + Integer.SIZE);
            panels.add(Clause.InForce.together(List.of(clauses).subList(first, last), force));
        }
        return panels.toArray(ToLongFunction[]::new);
    }

    /** Asks every decisive clause; the verdict "met" is one object for all who meet everything. */
    Verdict assess(S subject) {
        long unmet = 0;
        long undetermined = 0;
        for (int i = 0; i < decisive.length; i++) {
            long found = decisive[i].applyAsLong(subject);
            unmet |= (found & 0xFFFF_FFFFL) << (i * Integer.SIZE);
            undetermined |= (found >>> Integer.SIZE) << (i * Integer.SIZE);
        }
        return (unmet | undetermined) == 0 ? met : met.with(unmet, undetermined);
    }

    /** Asks every clause, and tells what each says. */
    Verdict assess(S subject, BiConsumer<? super Clause<?>, ? super Outcome> findings) {
        Verdict verdict = assess(subject);
        for (int i = 0; i < considered.length; i++) {
            verdict.tell(i * Integer.SIZE, considered[i].applyAsLong(subject), findings);
        }
        return verdict;
    }

    Verdict verdict(Function<? super Clause<?>, Outcome> outcomes) {
        return met.capped(outcomes);
    }

    List<Finding> findings(S subject) {
        Finding[] findings = new Finding[clauses.length];
        for (int i = 0; i < findings.length; i++) {
            findings[i] = clauses[i].finding(subject);
        }
        return List.of(findings);
    }

    List<Change<S>> changes(S subject) {
        return Clause.changesFor(subject, demanded);
    }
}
