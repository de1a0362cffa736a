package org.povertyexit.rulebooks;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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

    /** What lapsed, with the days on which it did; nothing when the duty was kept. */
    record Lapses(SortedMap<String, RangeSet<LocalDate>> days) {
        boolean none() {
            return days.isEmpty();
        }
    }

    /** The lapses when everything unknown turns out well. */
    Lapses atBest() {
        return extremes(true).stream().min(Continuity::byLength).orElseThrow();
    }

    /** The lapses when everything unknown turns out badly. */
    Lapses atWorst() {
        return extremes(false).stream().max(Continuity::byLength).orElseThrow();
    }

    private static int byLength(Lapses one, Lapses other) {
        return Long.compare(length(one), length(other));
    }

    private static long length(Lapses lapses) {
        return lapses.days().values().stream()
                .flatMap(ranges -> ranges.asRanges().stream())
                .mapToLong(range -> range.upperEndpoint().toEpochDay()
                        - range.lowerEndpoint().toEpochDay())
                .sum();
    }

    /**
     * The ways in which the unknown ends can turn out, at their extremes. At best all go on: what goes on is never
     * missed. At worst all ended as soon as they could, or those that began before the exit ended before it, so that
     * nothing may have been there at the exit.
     */
    private List<Lapses> extremes(boolean best) {
        if (best) {
            return List.of(lapses(ending(support -> LocalDate.MAX), true));
        }
        List<Support> soon = ending(support -> support.from().isAfter(exit) ? support.from() : exit);
        return List.of(lapses(soon, false), lapses(ending(Support::from), false));
    }

    /** What was there, with an end for each that is unknown. */
    private List<Support> ending(Function<Support, LocalDate> end) {
        return supports.stream()
                .map(support -> support.to().isMissing() ? support.until(end.apply(support)) : support)
                .toList();
    }

    private Lapses lapses(List<Support> all, boolean best) {
        SortedMap<String, RangeSet<LocalDate>> lapses = new TreeMap<>();
        List<Support> atExit =
                all.stream().filter(support -> covers(support, exit)).toList();
        if (atExit.isEmpty() && !last.isBefore(exit)) {
            lapses.put(duty.name(), ImmutableRangeSet.of(Range.closedOpen(exit, last.plusDays(1))));
        }
        for (String what : new TreeSet<>(atExit.stream().map(Support::what).toList())) {
            RangeSet<LocalDate> days = lapses(
                    all.stream().filter(support -> support.what().equals(what)).toList(),
                    atExit.stream()
                            .filter(support -> support.what().equals(what))
                            .toList(),
                    best);
            if (!days.isEmpty()) {
                lapses.put(what, days);
            }
        }
        return new Lapses(lapses);
    }

    /** The days on which one thing was not there, or was less than at the exit. */
    private RangeSet<LocalDate> lapses(List<Support> all, List<Support> atExit, boolean best) {
        RangeSet<LocalDate> lapses = TreeRangeSet.create();
        List<LocalDate> days = List.copyOf(turningDays(all));
        for (int i = 0; i + 1 < days.size(); i++) {
            if (!isKept(all, atExit, days.get(i), best)) {
                lapses.add(Range.closedOpen(days.get(i), days.get(i + 1)));
            }
        }
        return lapses;
    }

    /** The first day after the exit, every later day on which something begins or has ended, and the day after the last. */
    private SortedSet<LocalDate> turningDays(List<Support> all) {
        SortedSet<LocalDate> days = new TreeSet<>();
        if (!exit.isBefore(last)) {
            return days;
        }
        days.add(exit.plusDays(1));
        days.add(last.plusDays(1));
        for (Support support : all) {
            days.add(support.from());
            if (support.to() instanceof Observed.Known<LocalDate> to
                    && to.value().isBefore(last)) {
                days.add(to.value().plusDays(1));
            }
        }
        return new TreeSet<>(days.subSet(exit.plusDays(1), last.plusDays(2)));
    }

    private static boolean isKept(List<Support> all, List<Support> atExit, LocalDate day, boolean best) {
        List<Support> now = all.stream().filter(support -> covers(support, day)).toList();
        if (now.isEmpty()) {
            return false;
        }
        BigDecimal added =
                sum(now.stream().filter(support -> !atExit.contains(support)).toList(), best);
        BigDecimal gone =
                sum(atExit.stream().filter(support -> !now.contains(support)).toList(), !best);
        return added.compareTo(gone) >= 0;
    }

    private static boolean covers(Support support, LocalDate day) {
        return !support.from().isAfter(day)
                && !(support.to() instanceof Observed.Known<LocalDate> to
                        && to.value().isBefore(day));
    }

    private static BigDecimal sum(List<Support> supports, boolean greatest) {
        return supports.stream().map(support -> amount(support, greatest)).reduce(BigDecimal.ZERO, BigDecimal::add);
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
