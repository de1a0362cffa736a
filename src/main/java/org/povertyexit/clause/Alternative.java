package org.povertyexit.clause;

import java.util.List;
import java.util.stream.Stream;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Yuan;

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

    @Override
    public Interval interval(S subject) {
        return chosen(subject).interval(subject);
    }

    @Override
    Coverage coverage(S subject) {
        return first.coverage(subject);
    }

    @Override
    int quick(S subject, V number) {
        int sign = first.quick(subject, number);
        return sign == NOT_SIMPLE ? chosen(subject).quick(subject, number) : sign;
    }

    @Override
    int quickTimes(S subject, Yuan number, long times) {
        int sign = first.quickTimes(subject, number, times);
        return sign == NOT_SIMPLE ? chosen(subject).quickTimes(subject, number, times) : sign;
    }

    @Override
    boolean isMoney() {
        return first.isMoney();
    }

    @Override
    List<Requirement.Input<S>> inputs(boolean moreIsWanted) {
        return Stream.concat(
                        first.inputs(moreIsWanted).stream().map(input -> only(first, input)),
                        second.inputs(moreIsWanted).stream().map(input -> only(second, input)))
                .toList();
    }

    private Requirement.Input<S> only(Quantity<S, V> record, Requirement.Input<S> input) {
        return new Requirement.Input<>(
                input.name(),
                input.label(),
                input.direction(),
                subject -> chosen(subject) == record ? input.slots(subject) : List.of());
    }

    @Override
    Text found(S subject) {
        return chosen(subject).found(subject);
    }
}
