package org.povertyexit;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertyexit.facts.Observed;

/** Subjects and the persons in them, as they are added up: it changes, so nobody but its tally sees it. */
final class Sum implements Serializable {
    private static final long serialVersionUID = 1L;

    private long subjects;
    private long fewest;
    /** 0 when there is no bound. */
    private long most;

    private boolean unbounded;

    /** One more subject, with so many persons; missing stands for at least one. */
    void add(Observed<Long> persons) {
        if (persons instanceof Observed.Known<Long> known) {
            add(1, known.value(), known.value(), false);
        } else if (persons instanceof Observed.Between<Long> between) {
            add(1, between.low(), between.high(), false);
        } else {
            add(1, 1, 0, true);
        }
    }

    void add(Sum other) {
        add(other.subjects, other.fewest, other.most, other.unbounded);
    }

    void add(Tally.Count count) {
        add(
                count.subjects(),
                count.fewest(),
                count.most().orElse(0L),
                count.most().isEmpty());
    }

    private void add(long moreSubjects, long fewestMore, long mostMore, boolean unboundedMore) {
        subjects = Math.addExact(subjects, moreSubjects);
        fewest = Math.addExact(fewest, fewestMore);
        unbounded |= unboundedMore;
        most = unbounded ? 0 : Math.addExact(most, mostMore);
    }

    long subjects() {
        return subjects;
    }

    long fewest() {
        return fewest;
    }

    /** The greatest number of persons, which does not pass a number in any case. */
    long most(long atMost) {
        return unbounded ? atMost : Math.min(atMost, most);
    }

    Tally.Count count() {
        return new Tally.Count(subjects, fewest, unbounded ? Optional.empty() : Optional.of(most));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sum that && count().equals(that.count());
    }

    @Override
    public int hashCode() {
        return Objects.hash(subjects, fewest, most, unbounded);
    }
}
