package org.povertyexit.rulebooks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Level;

/**
 * A clause as it stands in a rulebook from one day to another, both included, without any difference in between.
 *
 * @param rulebook the name of the rulebook
 * @param clause the clause
 * @param from the first day
 * @param to the last day
 */
public record ClauseEdition(String rulebook, Clause<?> clause, LocalDate from, LocalDate to) {

    /** Every edition of the clauses of a rulebook, sorted. */
    public static List<ClauseEdition> of(Rulebook rulebook) {
        return of(rulebook, EnumSet.allOf(Level.class));
    }

    /** Every edition of the clauses of a rulebook on some kinds of subject, sorted. */
    public static List<ClauseEdition> of(Rulebook rulebook, Set<Level> levels) {
        List<ClauseEdition> editions = new ArrayList<>();
        Map<String, ClauseEdition> open = new HashMap<>();
        for (LocalDate day : turningDays(rulebook, levels)) {
            Map<String, ClauseEdition> next = new HashMap<>();
            for (Clause<?> clause : clauses(rulebook, day, levels)) {
                ClauseEdition before = open.get(clause.id());
                boolean same =
                        before != null && words(before.clause, before.from).equals(words(clause, day));
                next.put(clause.id(), same ? before : new ClauseEdition(rulebook.name(), clause, day, rulebook.to()));
            }
            open.values().stream()
                    .filter(edition -> !next.containsValue(edition))
                    .map(edition -> edition.until(day.minusDays(1)))
                    .forEach(editions::add);
            open = next;
        }
        editions.addAll(open.values());
        editions.sort(Comparator.comparing(ClauseEdition::toString));
        return editions;
    }

    /** The days on which a clause can begin to differ: an instrument or a number begins, or has ended. */
    private static NavigableSet<LocalDate> turningDays(Rulebook rulebook, Set<Level> levels) {
        NavigableSet<LocalDate> days = new TreeSet<>(List.of(rulebook.from()));
        for (Rulebook layer = rulebook; layer != null; layer = layer.base().orElse(null)) {
            layer.instruments()
                    .forEach(instrument ->
                            days.addAll(List.of(instrument.inForceFrom(), after(rulebook, instrument.inForceTo()))));
        }
        for (LocalDate day : List.copyOf(days)) {
            clauses(rulebook, day, levels).stream()
                    .flatMap(clause -> clause.numbers().stream())
                    .flatMap(number -> number.editions().stream())
                    .flatMap(edition -> Stream.of(edition.from(), after(rulebook, edition.to())))
                    .forEach(days::add);
        }
        days.removeIf(day -> day.isBefore(rulebook.from()) || day.isAfter(rulebook.to()));
        return days;
    }

    private static LocalDate after(Rulebook rulebook, LocalDate day) {
        return day.isAfter(rulebook.to()) ? rulebook.to() : day.plusDays(1);
    }

    private static List<Clause<?>> clauses(Rulebook rulebook, LocalDate day, Set<Level> levels) {
        return rulebook.inForceOn(day).clauses().stream()
                .filter(clause -> levels.contains(clause.level()))
                .toList();
    }

    private static String words(Clause<?> clause, LocalDate day) {
        return clause.on(day).demand() + " " + clause.force() + clause.countsSuspicion() + clause.citation();
    }

    private ClauseEdition until(LocalDate day) {
        return new ClauseEdition(rulebook, clause, from, day);
    }

    /** Whether a day is one of its days. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether a number that it needs is established on none of its days. */
    public boolean isOpen() {
        return clause.numbers().stream().anyMatch(number -> number.on(from).isEmpty());
    }

    /** The editions of a number that are in force on any of its days. */
    public List<Dated.Edition<?>> editionsOf(Dated<?> number) {
        return number.editions().stream()
                .<Dated.Edition<?>>map(value -> value)
                .filter(value -> !value.from().isAfter(to) && !value.to().isBefore(from))
                .toList();
    }

    @Override
    public String toString() {
        return rulebook + ": " + clause + " " + from + ".." + to;
    }
}
