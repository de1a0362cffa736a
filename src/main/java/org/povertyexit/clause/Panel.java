package org.povertyexit.clause;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Several clauses asked together, of which the code is made when it is first asked; by two threads at once it is made twice,
 * which is of no account.
 */
final class Panel<S> implements ToLongFunction<S> {
    private final List<Supplier<Code<S>>> clauses;
    private @Nullable MethodHandle bits;

    Panel(List<Supplier<Code<S>>> clauses) {
        this.clauses = clauses;
    }

    @Override
    public long applyAsLong(S subject) {
        MethodHandle asked = bits;
        if (asked == null) {
            asked = together();
            bits = asked;
        }
        try {
            return (long) asked.invokeExact((Object) subject);
        } catch (Throwable e) {
            throw Code.unchecked(e);
        }
    }

    /** A bit for each that is not met, and 32 places higher for each that is undetermined. */
    private MethodHandle together() {
        LongBinaryOperator or = (one, other) -> one | other;
        MethodHandle all = placed(0);
        for (int i = 1; i < clauses.size(); i++) {
            all = Code.applied(Code.joining(or), all, placed(i));
        }
        return all;
    }

    private MethodHandle placed(int place) {
        return clauses.get(place).get().then(outcome -> bits(outcome) << place);
    }

    private static long bits(int outcome) {
        return switch (outcome) {
            case Code.NOT_MET -> 1;
            case Code.UNDETERMINED -> 1L << Integer.SIZE;
            default -> 0;
        };
    }
}
