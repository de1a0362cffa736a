package org.povertyexit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;

/**
 * What the rules of a day say of one subject: met, not met or undetermined, and by which clauses.
 *
 * <p>It is not met when any decisive clause is not met, otherwise undetermined when any is undetermined. UNDETERMINED is
 * given exactly when two ways of filling the gaps in the record would lead to different verdicts.
 *
 * @see RulesInForce
 */
public final class Verdict {
    private final Level level;
    private final List<Clause<?>> clauses;
    private final List<Clause<?>> unverified;
    private final long unmet;
    private final long undetermined;

    Verdict(Level level, List<Clause<?>> clauses, List<Clause<?>> unverified, long unmet, long undetermined) {
        this.level = level;
        this.clauses = clauses;
        this.unverified = unverified;
        this.unmet = unmet;
        this.undetermined = undetermined;
    }

    Verdict with(long nowUnmet, long nowUndetermined) {
        return new Verdict(level, clauses, unverified, nowUnmet, nowUndetermined);
    }

    /**
     * The same verdict with every decisive clause lowered to at most an outcome; no clause is ever raised.
     *
     * @param most the greatest outcome that a clause can still have; {@link Outcome#MET} leaves it as it is
     */
    public Verdict capped(Function<? super Clause<?>, Outcome> most) {
        long nowUnmet = unmet;
        long nowUndetermined = undetermined;
        for (int i = 0; i < clauses.size(); i++) {
            Clause<?> clause = clauses.get(i);
            if (clause.force() == Clause.Force.DECISIVE) {
                Outcome outcome = most.apply(clause);
                nowUnmet |= outcome == Outcome.NOT_MET ? 1L << i : 0;
                nowUndetermined |= outcome == Outcome.UNDETERMINED ? 1L << i : 0;
            }
        }
        nowUndetermined &= ~nowUnmet;
        return nowUnmet == unmet && nowUndetermined == undetermined ? this : with(nowUnmet, nowUndetermined);
    }

    /** The kind of subject. */
    public Level level() {
        return level;
    }

    /** The outcome. */
    public Outcome outcome() {
        return outcome(unmet, undetermined);
    }

    /** Tells of 32 clauses: what it says of those that are decisive, and what was found of those that are considered. */
    void tell(int first, long found, BiConsumer<? super Clause<?>, ? super Outcome> findings) {
        long notMet = unmet >>> first | found;
        long notKnown = undetermined >>> first | found >>> Integer.SIZE;
        int last = Math.min(clauses.size(), first + Integer.SIZE);
        for (int i = first; i < last; i++) {
            findings.accept(clauses.get(i), outcome(notMet & 1, notKnown & 1));
            notMet >>>= 1;
            notKnown >>>= 1;
        }
    }

    private static Outcome outcome(long unmet, long undetermined) {
        if (unmet != 0) {
            return Outcome.NOT_MET;
        }
        return undetermined == 0 ? Outcome.MET : Outcome.UNDETERMINED;
    }

    private List<Clause<?>> at(long bits) {
        List<Clause<?>> found = new ArrayList<>(Long.bitCount(bits));
        for (long left = bits; left != 0; left &= left - 1) {
            found.add(clauses.get(Long.numberOfTrailingZeros(left)));
        }
        return found;
    }

    /** The outcome of the decisive clauses about one theme; met when there is none. */
    public Outcome outcome(Theme theme) {
        return outcome(about(theme, unmet), about(theme, undetermined));
    }

    /** Those of some clauses that are about a theme. */
    private long about(Theme theme, long bits) {
        long about = 0;
        for (long left = bits; left != 0; left &= left - 1) {
            int place = Long.numberOfTrailingZeros(left);
            about |= clauses.get(place).theme() == theme ? 1L << place : 0;
        }
        return about;
    }

    /** The decisive clauses that are not met, in the order of the rulebook. */
    public List<Clause<?>> unmet() {
        return at(unmet);
    }

    /** The decisive clauses that cannot be determined, in the order of the rulebook. */
    public List<Clause<?>> undetermined() {
        return at(undetermined);
    }

    /** A warning: the clauses by which it was judged that were not verified on the day of judgement or later. */
    public List<Clause<?>> unverified() {
        return unverified;
    }

    /** What the unmet clauses are about, then what the undetermined ones are about, each once. */
    public List<Theme> themes() {
        Set<Theme> themes = new LinkedHashSet<>();
        unmet().forEach(clause -> themes.add(clause.theme()));
        undetermined().forEach(clause -> themes.add(clause.theme()));
        return List.copyOf(themes);
    }

    /** Two verdicts are equal when they have the same clauses unmet and undetermined, of one kind of subject. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Verdict that
                && level == that.level
                && ids(unmet()).equals(ids(that.unmet()))
                && ids(undetermined()).equals(ids(that.undetermined()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, ids(unmet()), ids(undetermined()));
    }

    private static List<String> ids(List<Clause<?>> clauses) {
        return clauses.stream().map(Clause::id).toList();
    }

    /** Outcome and clauses: {@code NOT_MET; unmet: national.household.water}. */
    @Override
    public String toString() {
        String reasons = (unmet == 0 ? "" : "; unmet: " + String.join(", ", ids(unmet())))
                + (undetermined == 0 ? "" : "; undetermined: " + String.join(", ", ids(undetermined())));
        return outcome() + reasons;
    }
}
