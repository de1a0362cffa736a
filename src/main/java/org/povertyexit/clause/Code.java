package org.povertyexit.clause;

import static java.lang.invoke.MethodHandles.collectArguments;
import static java.lang.invoke.MethodHandles.constant;
import static java.lang.invoke.MethodHandles.dropArguments;
import static java.lang.invoke.MethodHandles.filterReturnValue;
import static java.lang.invoke.MethodHandles.foldArguments;
import static java.lang.invoke.MethodHandles.guardWithTest;
import static java.lang.invoke.MethodHandles.identity;
import static java.lang.invoke.MethodHandles.permuteArguments;
import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.povertyexit.facts.Fact;

/**
 * What a check says of a subject, as one method handle put together of smaller ones.
 *
 * <p>A handle and the records and lambdas that it is bound to are constants to the virtual machine, which compiles the
 * whole as one method, as if it had been written out by hand, whatever other rules are in use. An outcome is two bits
 * here: that of all is {@code |}, that of any is {@code &}. {@link Check#outcome} says the same without any of this, and
 * a law holds the two together.
 *
 * @param handle the bits of a subject's outcome
 */
record Code<S>(MethodHandle handle) {
    static final int MET = 0b00;
    static final int UNDETERMINED = 0b01;
    static final int NOT_MET = 0b11;
    static final int NOT_ASKED = 0b10;

    /** Code of one piece, which calls no other code: only what stands in a handle is compiled with it. */
    static <S> Code<S> of(ToIntFunction<S> piece) {
        return new Code<>(bind(ToIntFunction.class, piece, "applyAsInt", methodType(int.class, Object.class)));
    }

    /** Code that reads a fact of few values: a table of two bits for each status that it can have. */
    static <S, V> Code<S> of(Fact<S, V> fact, Predicate<V> isAccepted, Outcome whenSuspected) {
        long outcomes = UNDETERMINED | bits(whenSuspected) << 2;
        for (int i = 0; i < fact.values().size(); i++) {
            outcomes |= isAccepted.test(fact.values().get(i)) ? MET : (long) NOT_MET << (2 * i + 4);
        }
        long table = outcomes;
        ToIntFunction<S> status = fact.status();
        return of(subject -> (int) (table >>> (2 * status.applyAsInt(subject))) & NOT_MET);
    }

    /** Code that is met by everything. */
    static <S> Code<S> met() {
        return new Code<>(dropArguments(constant(int.class, MET), 0, Object.class));
    }

    /** An outcome as bits. */
    static int bits(Outcome outcome) {
        if (outcome == Outcome.UNDETERMINED) {
            return UNDETERMINED;
        }
        return outcome == Outcome.MET ? MET : NOT_MET;
    }

    /** All of several: the least outcome. */
    static <S> Code<S> all(List<Code<S>> parts) {
        MethodHandle or = bind((one, other) -> one | other);
        return new Code<>(parts.stream()
                .map(Code::handle)
                .reduce((one, other) -> applied(or, one, other))
                .orElseThrow());
    }

    /** Any of several: the greatest outcome, and no further than the first that is met. */
    static <S> Code<S> any(List<Code<S>> parts) {
        MethodHandle and = bind((one, other) -> one & other);
        MethodHandle any = parts.get(parts.size() - 1).handle;
        for (int i = parts.size() - 2; i >= 0; i--) {
            MethodHandle further = guardWithTest(is(MET), known(MET), collectArguments(and, 1, any));
            any = foldArguments(further, parts.get(i).handle);
        }
        return new Code<>(any);
    }

    /** Either of two that are both quickly asked: no branch, which could be guessed wrongly. */
    Code<S> or(Code<S> other) {
        return new Code<>(applied(bind((one, another) -> one & another), handle, other.handle));
    }

    /** The contrary. */
    Code<S> not() {
        IntUnaryOperator contrary = outcome -> outcome == UNDETERMINED ? outcome : NOT_MET & ~outcome;
        return new Code<>(filterReturnValue(
                handle, bind(IntUnaryOperator.class, contrary, "applyAsInt", methodType(int.class, int.class))));
    }

    /** One where this is met, another where it is not; undetermined where they disagree and it is not known which. */
    Code<S> choosing(Code<S> there, Code<S> elsewhere) {
        MethodHandle agreed = bind(Code::agreed);
        MethodHandle first = foldArguments(collectArguments(agreed, 1, elsewhere.unless(MET)), there.unless(NOT_MET));
        return new Code<>(foldArguments(first, handle));
    }

    private static int agreed(int one, int other) {
        if (one == other || other == NOT_ASKED) {
            return one;
        }
        return one == NOT_ASKED ? other : UNDETERMINED;
    }

    /** This of a subject, asked only when the outcome before it is another than one. */
    private MethodHandle unless(int outcome) {
        return guardWithTest(is(outcome), known(NOT_ASKED), dropArguments(handle, 0, int.class));
    }

    private static MethodHandle known(int outcome) {
        return dropArguments(constant(int.class, outcome), 0, int.class, Object.class);
    }

    private static MethodHandle is(int outcome) {
        IntPredicate same = other -> other == outcome;
        return bind(IntPredicate.class, same, "test", methodType(boolean.class, int.class));
    }

    /** What a function makes of its outcome. */
    MethodHandle then(IntToLongFunction function) {
        MethodType type = methodType(long.class, int.class);
        return filterReturnValue(handle, bind(IntToLongFunction.class, function, "applyAsLong", type));
    }

    /** A function of two numbers. */
    static MethodHandle joining(LongBinaryOperator operator) {
        MethodType type = methodType(long.class, long.class, long.class);
        return bind(LongBinaryOperator.class, operator, "applyAsLong", type);
    }

    private static MethodHandle bind(IntBinaryOperator operator) {
        return bind(IntBinaryOperator.class, operator, "applyAsInt", methodType(int.class, int.class, int.class));
    }

    /** A number of the subject. */
    static <S> MethodHandle number(ToLongFunction<S> number) {
        return bind(ToLongFunction.class, number, "applyAsLong", methodType(long.class, Object.class));
    }

    /** A condition of the subject. */
    static <S> MethodHandle condition(Predicate<S> condition) {
        return bind(Predicate.class, condition, "test", methodType(boolean.class, Object.class));
    }

    private static <T> MethodHandle bind(Class<T> type, T receiver, String method, MethodType signature) {
        try {
            return MethodHandles.lookup().findVirtual(type, method, signature).bindTo(receiver);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method, e);
        }
    }

    /** A function of numerals. */
    static MethodHandle function(String name, MethodType signature) {
        try {
            return MethodHandles.lookup().findStatic(Numeral.class, name, signature);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    /** A function of several things that are all asked of one subject. */
    static MethodHandle applied(MethodHandle function, MethodHandle... parts) {
        MethodHandle asked = function;
        for (int i = parts.length - 1; i >= 0; i--) {
            asked = collectArguments(asked, i, parts[i]);
        }
        MethodType ofOne = methodType(function.type().returnType(), Object.class);
        return permuteArguments(asked, ofOne, new int[parts.length]);
    }

    /** The first outcome; where it cannot be said, the other. */
    static <S> Code<S> either(MethodHandle first, Code<S> other) {
        MethodHandle same = dropArguments(identity(int.class), 1, Object.class);
        MethodHandle rest = guardWithTest(is(NOT_ASKED), dropArguments(other.handle, 0, int.class), same);
        return new Code<>(foldArguments(rest, first));
    }

    /** Both ends of an amount, the worse one first: where it is met, or both agree, all between them is the same. */
    static <S> Code<S> between(Code<S> worse, Code<S> better) {
        MethodHandle agreed = bind((one, other) -> one == other ? one : UNDETERMINED);
        MethodHandle further = guardWithTest(is(MET), known(MET), collectArguments(agreed, 1, better.handle));
        return new Code<>(foldArguments(further, worse.handle));
    }

    /**
     * The same code, called and not compiled into what calls it, as it is seldom asked: what a reference holds is no constant
     * to the virtual machine.
     */
    Code<S> aside() {
        AtomicReference<Code<S>> held = new AtomicReference<>(this);
        return of(subject -> held.getPlain().ask(subject));
    }

    /** What it comes to, as bits. */
    int ask(S subject) {
        try {
            return (int) handle.invokeExact((Object) subject);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    /** No code throws checked exceptions. */
    static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException exception ? exception : new IllegalStateException(thrown);
    }
}
