package org.povertyexit.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povertyexit.facts.Text;

/** An amount computed from others. */
final class Computed<S, V extends Comparable<V>> extends Quantity<S, V> {
    private final Class<V> type;
    private final List<Quantity<S, ?>> more;
    private final List<Quantity<S, ?>> less;
    private final Function<S, Interval> interval;

    Computed(
            Text name,
            Class<V> type,
            List<Quantity<S, ?>> more,
            List<Quantity<S, ?>> less,
            Function<S, Interval> interval) {
        super(name);
        this.type = type;
        this.more = List.copyOf(more);
        this.less = List.copyOf(less);
        this.interval = interval;
    }

    @Override
    public Interval interval(S subject) {
        return interval.apply(subject);
    }

    @Override
    Coverage coverage(S subject) {
        return parts().map(part -> part.coverage(subject))
                .reduce(Coverage::with)
                .orElse(Coverage.NONE);
    }

    private Stream<Quantity<S, ?>> parts() {
        return Stream.concat(more.stream(), less.stream());
    }

    @Override
    int quick(S subject, V number) {
        return NOT_SIMPLE;
    }

    @Override
    List<Requirement.Input<S>> inputs(boolean moreIsWanted) {
        List<Requirement.Input<S>> inputs = new ArrayList<>();
        more.forEach(part -> inputs.addAll(part.inputs(moreIsWanted)));
        less.forEach(part -> inputs.addAll(part.inputs(!moreIsWanted)));
        return inputs;
    }

    @Override
    Text found(S subject) {
        Interval figure = interval(subject);
        Text low = figure.low() == null ? Text.same("…") : Words.figure(figure.low(), type);
        Text high = figure.high() == null ? Text.same("…") : Words.figure(figure.high(), type);
        return low.equals(high) ? low : low.plus(new Text("至", " to ")).plus(high);
    }

    @Override
    Class<V> type() {
        return type;
    }
}
