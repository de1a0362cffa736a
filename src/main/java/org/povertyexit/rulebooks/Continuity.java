package org.povertyexit.rulebooks;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.Aftercare.Duty;
import org.povertyexit.facts.Aftercare.Support;
import org.povertyexit.facts.Observed;

/**
 * Whether what was there on the day of exit was there, and was no less, on every day after it.
 *
 * <p>An unknown end or amount is decided by its extremes: what was there at the exit must last, so the longest time and
 * the least amount at the exit serve best; the shortest and the greatest serve worst. Everything between lies between.
 */
final class Continuity {
    private final Duty duty;
    private final LocalDate exit;
    private final LocalDate last;
    private final List<Support> supports;

    Continuity(Aftercare aftercare, Duty duty, LocalDate last) {
        this.duty = duty;
        this.exit = aftercare.exitedOn();
        this.last = last;
        this.supports = aftercare.supports().stream()
                .filter(support -> support.duty() == duty)
                .toList();
    }

    /**
     * What lapsed, with the days on which it did; nothing when the duty was kept.
     *
     * @param ofAll whether it is the duty itself, of which nothing was there on the day of exit
     */
    record Lapses(SortedMap<String, RangeSet<LocalDate>> days, boolean ofAll) {
        boolean none() {
            return days.isEmpty();
        }
    }

    /** The lapses when everything unknown turns out well: all go on, and what goes on is never missed. */
    Lapses atBest() {
        return lapses(ending(support -> LocalDate.MAX), true);
    }

    /**
     * The lapses when everything unknown turns out badly: all ended as soon as they could, or those that began before the
     * exit ended before it, so that nothing may have been there at the exit. The longer lapses of the two.
     */
    Lapses atWorst() {
        Lapses soon = lapses(ending(support -> support.from().isAfter(exit) ? support.from() : exit), false);
        Lapses before = lapses(ending(Support::from), false);
        return length(before) > length(soon) ? before : soon;
    }

    private static long length(Lapses lapses) {
        return lapses.days().values().stream()
                .flatMap(ranges -> ranges.asRanges().stream())
                .mapToLong(range -> range.upperEndpoint().toEpochDay()
                        - range.lowerEndpoint().toEpochDay())
                .sum();
    }

    /** What was there, with an end for each that is unknown. */
    private List<Support> ending(Function<Support, LocalDate> end) {
        return supports.stream()
                .map(support -> support.to().isMissing() ? support.until(end.apply(support)) : support)
                .toList();
    }

    private Lapses lapses(List<Support> all, boolean best) {
        SortedMap<String, RangeSet<LocalDate>> lapses = new TreeMap<>();
        boolean ofAll = all.stream().noneMatch(support -> covers(support, exit)) && !last.isBefore(exit);
        if (ofAll) {
            lapses.put(duty.name(), ImmutableRangeSet.of(Range.closedOpen(exit, last.plusDays(1))));
        }
        all.stream().collect(Collectors.groupingBy(Support::what)).forEach((what, named) -> {
            RangeSet<LocalDate> days = lapsesOfOne(named, best);
            if (!days.isEmpty()) {
                lapses.put(what, days);
            }
        });
        return new Lapses(lapses, ofAll);
    }

    /** The days on which one thing was not there, or was less than at the exit; none if it was not there then. */
    private RangeSet<LocalDate> lapsesOfOne(List<Support> all, boolean best) {
        RangeSet<LocalDate> lapses = TreeRangeSet.create();
        State now =
                new State(all.stream().filter(support -> covers(support, exit)).count(), BigDecimal.ZERO);
        if (now.there() == 0 || !exit.isBefore(last)) {
            return lapses;
        }
        LocalDate since = exit.plusDays(1);
        for (Map.Entry<LocalDate, State> turn : turns(all, best).entrySet()) {
            if (!now.isKept()) {
                lapses.add(Range.closedOpen(since, turn.getKey()));
            }
            now = now.plus(turn.getValue());
            since = turn.getKey();
        }
        return lapses;
    }

    /**
     * How one thing stands on a day, or what a day changes in that.
     *
     * @param there how many of its records cover the day
     * @param more by how much they amount to more than on the day of exit
     */
    private record State(long there, BigDecimal more) {
        boolean isKept() {
            return there > 0 && more.signum() >= 0;
        }

        State plus(State change) {
            return new State(there + change.there, more.add(change.more));
        }
    }

    /** What each day after the exit changes, on which something begins or has ended, to the day after the last. */
    private SortedMap<LocalDate, State> turns(List<Support> all, boolean best) {
        SortedMap<LocalDate, State> turns = new TreeMap<>();
        turns.put(last.plusDays(1), new State(0, BigDecimal.ZERO));
        for (Support support : all) {
            BigDecimal amount = amount(support, covers(support, exit) != best);
            if (support.from().isAfter(exit)) {
                turns.merge(support.from(), new State(1, amount), State::plus);
            }
            if (support.to() instanceof Observed.Known<LocalDate> to
                    && !to.value().isBefore(exit)
                    && to.value().isBefore(last)) {
                turns.merge(to.value().plusDays(1), new State(-1, amount.negate()), State::plus);
            }
        }
        return turns.headMap(last.plusDays(2));
    }

    private static boolean covers(Support support, LocalDate day) {
        return !support.from().isAfter(day)
                && !(support.to() instanceof Observed.Known<LocalDate> to
                        && to.value().isBefore(day));
    }

    /** An unknown amount is nothing at least, and at most as vast as no budget is. */
    private static BigDecimal amount(Support support, boolean greatest) {
        if (support.amount() instanceof Observed.Known<BigDecimal> known) {
            return known.value();
        }
        if (support.amount() instanceof Observed.Between<BigDecimal> between) {
            return greatest ? between.high() : between.low();
        }
        return support.amount().isMissing() && greatest ? VAST : BigDecimal.ZERO;
    }

    /** More than any sum of amounts that can be built. */
    private static final BigDecimal VAST = BigDecimal.TEN.pow(300);
}
