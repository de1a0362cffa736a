package org.povertyexit.testkit.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.povertyexit.Rulebook;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Level;

/**
 * The regimes of a rulebook: the days on which something begins or has just ended, and the numbers that it names on them.
 *
 * <p>The days are the first and the last, those on which an instrument of it, or of one that it amends, comes into force
 * and the days before these, and the beginnings and ends of the years.
 */
public final class Regimes {
    private final Map<LocalDate, RulesInForce> rules;

    private Regimes(Map<LocalDate, RulesInForce> rules) {
        this.rules = rules;
    }

    /** The regimes of a rulebook. */
    public static Regimes of(Rulebook rulebook) {
        return of(rulebook, List.copyOf(days(rulebook)));
    }

    /** What a rulebook says on some days. */
    public static Regimes of(Rulebook rulebook, List<LocalDate> days) {
        return new Regimes(
                new TreeMap<>(days.stream().distinct().collect(Collectors.toMap(day -> day, rulebook::inForceOn))));
    }

    private static SortedSet<LocalDate> days(Rulebook rulebook) {
        SortedSet<LocalDate> days = new TreeSet<>(List.of(rulebook.from(), rulebook.to()));
        for (int year = rulebook.from().getYear(); year < rulebook.to().getYear(); year++) {
            days.add(LocalDate.of(year, 12, 31));
            days.add(LocalDate.of(year + 1, 1, 1));
        }
        Optional<Rulebook> layer = Optional.of(rulebook);
        while (layer.isPresent()) {
            for (Instrument instrument : layer.get().instruments()) {
                days.add(instrument.inForceFrom());
                days.add(instrument.inForceFrom().minusDays(1));
            }
            layer = layer.get().base();
        }
        days.removeIf(day -> day.isBefore(rulebook.from()) || day.isAfter(rulebook.to()));
        return days;
    }

    /** The days, in order. */
    public List<LocalDate> days() {
        return List.copyOf(rules.keySet());
    }

    /** The rules of each day, in order. */
    public List<RulesInForce> rules() {
        return List.copyOf(rules.values());
    }

    /** The rules of the days on which there are criteria on a kind of subject, in order. */
    public List<RulesInForce> rules(Level level) {
        return rules.values().stream()
                .filter(day -> !day.clauses(level).isEmpty())
                .toList();
    }

    /** The numbers of a type that clauses on a kind of subject name on any of the days, in order. */
    public <V extends Comparable<V>> List<V> numbers(Level level, Class<V> type) {
        return rules.values().stream()
                .flatMap(day -> day.clauses(level).stream().flatMap(clause -> clause.on(day.date()).numbers().stream()))
                .map(Dated.Edition::value)
                .filter(type::isInstance)
                .map(type::cast)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** The dated numbers that clauses name on any of the days, each once. */
    public List<Dated<?>> dated() {
        return rules.values().stream()
                .flatMap(day -> day.clauses().stream())
                .map(Clause::numbers)
                .<Dated<?>>flatMap(List::stream)
                .distinct()
                .toList();
    }
}
