package org.povertyexit.clause;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Text;

/** Two records of one amount: the first that was recorded whole, else the first that was recorded in part. */
final class Alternative<S, V extends Comparable<V>> extends Quantity<S, V> {
    private final Quantity<S, V> first;
    private final Quantity<S, V> second;

    Alternative(Text name, Quantity<S, V> first, Quantity<S, V> second) {
        super(name);
        this.first = first;
        this.second = second;
    }

    private Quantity<S, V> chosen(S subject) {
        return second.coverage(subject).compareTo(first.coverage(subject)) > 0 ? second : first;
    }

    /**
     * With neither recorded whole, what both of them allow; where they contradict each other, what the chosen one does;
     * where the first may turn out to say nothing, what either does.
     */
    @Override
    public Interval interval(S subject) {
        return first.ifSaid(subject)
                .map(said -> said.to(second.interval(subject)))
                .orElseGet(() -> both(subject).orElseGet(() -> chosen(subject).interval(subject)));
    }

    /** What both records allow; empty where one was recorded whole, or not at all, or where they contradict each other. */
    private Optional<Interval> both(S subject) {
        return first.coverage(subject) == Coverage.PART && second.coverage(subject) == Coverage.PART
                ? first.interval(subject).and(second.interval(subject))
                : Optional.empty();
    }

    @Override
    Coverage coverage(S subject) {
        return chosen(subject).coverage(subject);
    }

    @Override
    Fraction<S> fraction(Fraction.End end) {
        Fraction<S> known = first.fraction(Fraction.End.KNOWN).or(second.fraction(Fraction.End.KNOWN));
        return end == Fraction.End.KNOWN ? known : known.or(first.fraction(end).orInPart(second.fraction(end), known));
    }

    @Override
    boolean isAbsent(S subject) {
        return chosen(subject).isAbsent(subject);
    }

    @Override
    Class<V> type() {
        return first.type();
    }

    @Override
    List<Requirement.Input<S>> inputs(boolean moreIsWanted) {
        List<Requirement.Input<S>> inputs = new ArrayList<>();
        for (Requirement.Input<S> input : first.inputs(moreIsWanted)) {
            inputs.add(only(first, input, second));
        }
        for (Requirement.Input<S> input : second.inputs(moreIsWanted)) {
            inputs.add(only(second, input, first));
        }
        return inputs;
    }

    private Requirement.Input<S> only(Quantity<S, V> record, Requirement.Input<S> input, Quantity<S, V> other) {
        return new Requirement.Input<>(
                input.name(),
                input.label(),
                input.direction(),
                subject -> chosen(subject) == record
                        ? input.slots(subject).stream()
                                .<Slot<S>>map(slot -> new Superseding<>(slot, other, isEmpty(other, subject)))
                                .toList()
                        : List.of());
    }

    private static <S> boolean isEmpty(Quantity<S, ?> record, S subject) {
        return record.inputs(true).stream()
                .flatMap(input -> input.slots(subject).stream())
                .allMatch(slot -> slot.get(subject).isMissing());
    }

    /** A place in one record of the amount; what is set there withdraws the other record where that contradicts it. */
    private static final class Superseding<S> extends Slot<S> {
        private final Slot<S> slot;
        private final Quantity<S, ?> other;
        private final boolean isAlone;

        Superseding(Slot<S> slot, Quantity<S, ?> other, boolean isAlone) {
            super(slot.name(), slot.label(), slot.moreIsBetter());
            this.slot = slot;
            this.other = other;
            this.isAlone = isAlone;
        }

        @Override
        Observed<?> get(S subject) {
            return slot.get(subject);
        }

        @Override
        void put(Draft<S> draft, Observed<?> observed) {
            if (isAlone) {
                slot.put(draft, observed);
                return;
            }
            S subject = draft.subject();
            try {
                slot.put(draft, observed);
                draft.subject();
            } catch (IllegalArgumentException contradiction) {
                draft.replace(slot.set(withoutOther(subject), observed));
            }
        }

        private S withoutOther(S subject) {
            S left = subject;
            for (Requirement.Input<S> input : other.inputs(moreIsBetter())) {
                for (Slot<S> place : input.slots(subject)) {
                    left = place.set(left, Observed.missing());
                }
            }
            return left;
        }

        @Override
        List<? extends Observed<?>> best(Draft<S> draft) {
            return slot.best(draft);
        }

        @Override
        Optional<BigInteger> worst() {
            return slot.worst();
        }

        @Override
        Scale scale() {
            return slot.scale();
        }
    }

    @Override
    <T> T in(Requirement.Notation<T> notation) {
        return notation.either(first.in(notation), second.in(notation));
    }

    @Override
    Text found(S subject) {
        Text found = chosen(subject).found(subject);
        return both(subject).isPresent() ? found.plus(new Text("，又", ", and ")).plus(second.found(subject)) : found;
    }
}
