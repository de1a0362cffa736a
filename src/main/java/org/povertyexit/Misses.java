package org.povertyexit;

import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.povertyexit.clause.Outcome;

/** The subjects that did not meet a clause, and those of whom it is not known; it changes, so only its tally sees it. */
final class Misses implements Serializable {
    private static final long serialVersionUID = 1L;

    private long unmet;
    private long undetermined;

    /** So many more subjects with an outcome other than "met". */
    void add(Outcome outcome, long more) {
        if (outcome == Outcome.NOT_MET) {
            unmet = Math.addExact(unmet, more);
        } else {
            undetermined = Math.addExact(undetermined, more);
        }
    }

    void add(Misses other) {
        add(Outcome.NOT_MET, other.unmet);
        add(Outcome.UNDETERMINED, other.undetermined);
    }

    /** By outcome, where there are any. */
    Map<Outcome, Long> counts() {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        counts.put(Outcome.NOT_MET, unmet);
        counts.put(Outcome.UNDETERMINED, undetermined);
        return Maps.immutableEnumMap(Maps.filterValues(counts, count -> count > 0));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Misses that && unmet == that.unmet && undetermined == that.undetermined;
    }

    @Override
    public int hashCode() {
        return Objects.hash(unmet, undetermined);
    }
}
