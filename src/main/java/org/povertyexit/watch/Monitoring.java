package org.povertyexit.watch;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Yuan;

/**
 * A regime of monitoring against falling back 防止返贫监测: whom it watches, and from when to when.
 *
 * <p>Households on the register as poor, or as poor again, are helped as such and not watched. Whether a household meets
 * the exit criteria is another question: one that is below the line and unregistered is an omission, and is watched too.
 *
 * @see Watch
 */
public final class Monitoring {
    /**
     * The regime of 2020, from 2020-03-20 to 2020-12-31: two kinds, by low income, rigid spending or a shock.
     *
     * <p>It can also be applied to incomes of 2019, by {@code on} the last day of that year: then the range is that of 2019.
     */
    public static final Monitoring OF_2020 = new Monitoring(
            WatchSources.GUIDANCE_2020,
            WatchSources.GUIDANCE_2020_FROM,
            WatchSources.GUIDANCE_2020_TO,
            kinds(MonitoringGuidance2020.UNSTABLE_EXITED, MonitoringGuidance2020.MARGINAL, null),
            MonitoringGuidance2021.ABOVE_RANGE);

    /**
     * The regime of 2021: three kinds, by low income or a shock, and no cap on their number.
     *
     * <p>The day of the guidance is not established; it is applied from the first day of its year, on which that of 2020
     * has no line any more, to the end of the transition period.
     */
    public static final Monitoring OF_2021 = new Monitoring(
            WatchSources.GUIDANCE_2021,
            WatchSources.GUIDANCE_2021_FROM,
            WatchSources.TRANSITION_ENDS,
            kinds(
                    MonitoringGuidance2021.UNSTABLE_EXITED,
                    MonitoringGuidance2021.MARGINAL,
                    MonitoringGuidance2021.SUDDEN_HARDSHIP),
            MonitoringGuidance2021.ABOVE_RANGE);

    private final Document document;
    private final LocalDate from;
    private final LocalDate to;
    private final Map<Monitored, Clause<Household>> kinds;
    private final Clause<Household> aboveRange;

    private Monitoring(
            Document document,
            LocalDate from,
            LocalDate to,
            Map<Monitored, Clause<Household>> kinds,
            Clause<Household> aboveRange) {
        this.document = document;
        this.from = from;
        this.to = to;
        this.kinds = kinds;
        this.aboveRange = aboveRange;
    }

    private static Map<Monitored, Clause<Household>> kinds(
            Clause<Household> exited, Clause<Household> marginal, @Nullable Clause<Household> sudden) {
        Map<Monitored, Clause<Household>> kinds = new EnumMap<>(Monitored.class);
        kinds.put(Monitored.UNSTABLE_EXITED, exited);
        kinds.put(Monitored.MARGINAL, marginal);
        if (sudden != null) {
            kinds.put(Monitored.SUDDEN_HARDSHIP, sudden);
        }
        return kinds;
    }

    /** The regime in force on a day; empty when there was none. */
    public static Optional<Monitoring> inForceOn(LocalDate day) {
        return Stream.of(OF_2020, OF_2021)
                .filter(regime -> !day.isBefore(regime.from) && !day.isAfter(regime.to))
                .findAny();
    }

    /** The document that lays it down. */
    public Document document() {
        return document;
    }

    /** The first day of the regime. */
    public LocalDate from() {
        return from;
    }

    /** The last day of the regime. */
    public LocalDate to() {
        return to;
    }

    /** The range of monitoring 监测范围, in yuan per person and year, as it changes over time. */
    public Dated<?> range() {
        return aboveRange.numbers().get(0);
    }

    /** The same regime with a local range; on days without one, what depends on income is undetermined. */
    public Monitoring withRange(Dated<Yuan> local) {
        Map<Monitored, Clause<Household>> set = new EnumMap<>(Monitored.class);
        kinds.forEach((kind, clause) -> set.put(kind, withRange(clause, local)));
        return new Monitoring(document, from, to, set, withRange(aboveRange, local));
    }

    private static Clause<Household> withRange(Clause<Household> clause, Dated<Yuan> local) {
        return clause.setting(WatchNumbers.RANGE.name().en(), local);
    }

    /** The regime with the numbers of a day. */
    public Watch on(LocalDate day) {
        return new Watch(kinds, aboveRange, day);
    }

    /**
     * Whether no more persons are monitored than the guide says: a check on counts, which decides about no household.
     *
     * @param monitored the number of persons monitored
     * @param registered the registered population 建档立卡人口
     * @param deepPoverty whether it is a deep-poverty area 深度贫困地区
     * @return empty when the regime has no guide (the one of 2021 has no cap)
     */
    public Optional<Outcome> withinScale(
            Observed<Long> monitored, Observed<Long> registered, Observed<Boolean> deepPoverty) {
        return ScaleGuide.check(from, monitored, registered, deepPoverty);
    }

    @Override
    public String toString() {
        return document.toString();
    }
}
