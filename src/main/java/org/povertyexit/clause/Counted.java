package org.povertyexit.clause;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.povertyexit.clause.Requirement.Notation;
import org.povertyexit.facts.Text;

/** A number counted from a record of many parts, such as the steps of a procedure. */
final class Counted<S> extends Quantity<S, Long> {
    private final String record;
    private final Function<S, Interval> count;

    Counted(Text name, String record, Function<S, Interval> count) {
        super(name);
        this.record = record;
        this.count = count;
    }

    @Override
    public Interval interval(S subject) {
        return count.apply(subject);
    }

    @Override
    Coverage coverage(S subject) {
        Interval figure = interval(subject);
        return Objects.equals(figure.low(), figure.high()) ? Coverage.WHOLE : Coverage.PART;
    }

    @Override
    Class<Long> type() {
        return Long.class;
    }

    /** What has happened is no amount to raise or lower, so no change is named for it. */
    @Override
    List<Requirement.Input<S>> inputs(boolean moreIsWanted) {
        return List.of(Requirement.Input.of(record, name()));
    }

    @Override
    <T> T in(Notation<T> notation) {
        throw new UnsupportedOperationException(
                name().en() + ": counted from a record of many parts, which no notation can write");
    }

    @Override
    Text found(S subject) {
        return Words.figures(interval(subject), type());
    }
}
