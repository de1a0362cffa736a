package org.povertyexit;

import java.util.List;
import java.util.function.Function;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;

/**
 * Verdicts as bits: one for each decisive criterion that is not met, in the order of the rulebook, and 32 places higher one
 * for each that is undetermined; none when everything is met. What is compared with the library speaks so.
 */
public final class VerdictBits<S> {
    /** The least of the three outcomes. */
    public static final int NOT_MET = 0;

    /** The outcome in between. */
    public static final int UNDETERMINED = 1;

    /** The greatest of the three outcomes. */
    public static final int MET = 2;

    private final List<Clause<?>> decisive;
    private final Function<S, Verdict> assess;

    /** Those of the library, on one kind of subject. */
    VerdictBits(RulesInForce rules, Level level, Function<S, Verdict> assess) {
        this.decisive = rules.clauses(level).stream()
                .filter(clause -> clause.force() == Clause.Force.DECISIVE)
                .toList();
        this.assess = assess;
    }

    /** The bits of one criterion. */
    public static long of(int criterion, int outcome) {
        return outcome == MET ? 0 : 1L << (outcome == NOT_MET ? criterion : criterion + Integer.SIZE);
    }

    private long of(S subject) {
        Verdict verdict = assess.apply(subject);
        long bits = 0;
        for (Clause<?> clause : verdict.unmet()) {
            bits |= of(decisive.indexOf(clause), NOT_MET);
        }
        for (Clause<?> clause : verdict.undetermined()) {
            bits |= of(decisive.indexOf(clause), UNDETERMINED);
        }
        return bits;
    }

    /**
     * Checks that somebody else's verdicts are those of the library.
     *
     * @throws IllegalStateException naming the first subject on which they differ
     */
    void check(S[] subjects, long[] verdicts) {
        for (int i = 0; i < subjects.length; i++) {
            long expected = of(subjects[i]);
            if (verdicts[i] != expected) {
                throw new IllegalStateException(Long.toHexString(verdicts[i]) + " where the library says "
                        + Long.toHexString(expected) + " of " + subjects[i]);
            }
        }
    }
}
