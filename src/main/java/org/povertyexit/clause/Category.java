package org.povertyexit.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.povertyexit.clause.Requirement.Notation;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Text;

/**
 * A term with one of a few values: {@code HOUSING.isOneOf(A, B)}.
 *
 * <p>A suspected problem (疑似) leaves it undetermined, or not met where a rulebook lets suspicion count (疑似从有).
 *
 * @param <S> the subject
 * @param <E> the vocabulary
 * @see Instrument
 */
public final class Category<S, E extends Enum<E>> {
    private final Fact<S, E> fact;

    private Category(Fact<S, E> fact) {
        this.fact = fact;
    }

    /** The category that a fact records, under the fact's own name. */
    public static <S, E extends Enum<E>> Category<S, E> of(Fact<S, E> fact) {
        return new Category<>(fact);
    }

    /** It has this value. */
    public Requirement<S> is(E value) {
        return new Membership<>(fact, EnumSet.of(value));
    }

    /**
     * It has one of these values.
     *
     * @throws IllegalArgumentException if they are all that there are: such a requirement would be vacuous
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Requirement<S> isOneOf(E first, E... others) {
        return new Membership<>(fact, EnumSet.of(first, others));
    }

    /** The input of what depends on it without asking for one value rather than another. */
    Requirement.Input<S> chooser() {
        return is(fact.values().get(0)).inputs().get(0).towards(Requirement.Direction.NEITHER);
    }

    /** Alternatives with two tests of one category joined into one test, so that each fact occurs once. */
    static <S> List<Requirement<S>> merge(List<Requirement<S>> alternatives) {
        List<Requirement<S>> merged = new ArrayList<>();
        for (Requirement<S> alternative : alternatives) {
            int twin = twin(merged, alternative);
            if (twin < 0) {
                merged.add(alternative);
            } else {
                merged.set(twin, ((Membership<S, ?>) merged.get(twin)).or((Membership<S, ?>) alternative));
            }
        }
        return merged;
    }

    private static <S> int twin(List<Requirement<S>> merged, Requirement<S> alternative) {
        for (int i = 0; i < merged.size(); i++) {
            if (alternative instanceof Membership<S, ?> one
                    && merged.get(i) instanceof Membership<S, ?> other
                    && one.fact.equals(other.fact)) {
                return i;
            }
        }
        return -1;
    }

    private static final class Membership<S, E extends Enum<E>> extends Requirement<S> {
        private final Fact<S, E> fact;
        private final Set<E> accepted;

        Membership(Fact<S, E> fact, Set<E> accepted) {
            this.fact = fact;
            this.accepted = Collections.unmodifiableSet(EnumSet.copyOf(accepted));
            if (accepted.size() == fact.type().getEnumConstants().length) {
                throw new IllegalArgumentException(
                        fact + ": every value is accepted, so the requirement is vacuous: leave out at least one");
            }
        }

        @SuppressWarnings("unchecked") // two tests of one fact have one vocabulary
        private Membership<S, E> or(Membership<S, ?> other) {
            Set<E> either = EnumSet.copyOf(accepted);
            either.addAll((Set<E>) other.accepted);
            return new Membership<>(fact, either);
        }

        @Override
        public List<Input<S>> inputs() {
            List<Observed<E>> best = new ArrayList<>();
            accepted.forEach(value -> best.add(Observed.known(value)));
            EnumSet.complementOf(EnumSet.copyOf(accepted)).forEach(value -> best.add(Observed.known(value)));
            return List.of(input(fact, best));
        }

        @Override
        public List<Dated<?>> numbers() {
            return List.of();
        }

        @Override
        Check<S> on(Binding binding) {
            return new Member<>(fact, accepted, binding.suspicionCounts() ? Outcome.NOT_MET : Outcome.UNDETERMINED);
        }
    }

    private static final class Member<S, E extends Enum<E>> extends Check<S> {
        private final Fact<S, E> fact;
        private final Set<E> accepted;
        private final Outcome whenSuspected;

        Member(Fact<S, E> fact, Set<E> accepted, Outcome whenSuspected) {
            this.fact = fact;
            this.accepted = accepted;
            this.whenSuspected = whenSuspected;
        }

        @Override
        Outcome outcome(S subject) {
            return outcome(fact.of(subject));
        }

        private Outcome outcome(Observed<E> observed) {
            if (observed instanceof Observed.Known<E> known) {
                return accepted.contains(known.value()) ? Outcome.MET : Outcome.NOT_MET;
            }
            return observed instanceof Observed.Suspected ? whenSuspected : Outcome.UNDETERMINED;
        }

        @Override
        Code<S> code() {
            return Code.of(fact, accepted::contains, whenSuspected);
        }

        @Override
        Text inWords() {
            Text values = accepted.stream()
                    .map(Words::value)
                    .reduce((one, other) -> one.plus(new Text("、", ", ")).plus(other))
                    .orElseThrow();
            return fact.label().plus(new Text("：", ": ")).plus(values);
        }

        @Override
        <T> T in(Notation<T> notation) {
            return notation.isOneOf(fact, accepted, whenSuspected);
        }

        @Override
        Finding.Evidence evidence(S subject) {
            Observed<E> observed = fact.of(subject);
            return Finding.Evidence.of(outcome(observed), words, () -> Words.of(observed), false);
        }
    }
}
