package org.povertyexit.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;

/**
 * An item of a ledger: one problem, as one or several checks found it.
 *
 * <p>Problems of one subject about one theme are one item when they were open at the same time, or are linked by others
 * that were. This is a reading: no source says when two checks found the same thing. An unknown day of resolution or
 * verification is taken to be late here, so what may be the same counts once.
 *
 * @param problems the problems, as each check found it, in the order of the days on which they were found
 * @see Ledger
 */
public record Item(List<Problem> problems) {
    /** What is wrong, and with whom. */
    record Matter(Level level, String subjectId, Theme theme) {
        static Matter of(Problem problem) {
            return new Matter(problem.level(), problem.subjectId(), problem.theme());
        }
    }

    /** Checks that there is a problem, and that all are of one subject and theme. */
    public Item {
        problems = problems.stream().sorted(byTime()).toList();
        if (problems.stream().map(Matter::of).distinct().count() != 1) {
            throw new IllegalArgumentException(
                    "an item has problems of one subject and one theme: " + problems + " are not");
        }
    }

    private static Comparator<Problem> byTime() {
        return Comparator.comparing(Problem::foundOn)
                .thenComparing(Problem::closing, Comparator.reverseOrder())
                .thenComparing(Problem::id);
    }

    /** The items that problems are, by subject and theme. */
    static List<Item> of(Collection<Problem> problems) {
        Map<Matter, List<Problem>> matters = new LinkedHashMap<>();
        problems.forEach(problem -> matters.computeIfAbsent(Matter.of(problem), key -> new ArrayList<>())
                .add(problem));
        return matters.values().stream()
                .flatMap(same -> joined(same).stream())
                .sorted(Comparator.comparing((Item item) -> item.problems.get(0), byTime()))
                .toList();
    }

    /** Problems of one matter, those together that were open at the same time. */
    private static List<Item> joined(List<Problem> matter) {
        List<List<Problem>> groups = new ArrayList<>();
        LocalDate until = LocalDate.MIN;
        for (Problem problem : matter.stream().sorted(byTime()).toList()) {
            if (groups.isEmpty() || !problem.foundOn().isBefore(until)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(problem);
            until = problem.closing().isAfter(until) ? problem.closing() : until;
        }
        return groups.stream().map(Item::new).toList();
    }

    /** The kind of subject that has it. */
    public Level level() {
        return problems.get(0).level();
    }

    /** The number of the subject that has it. */
    public String subjectId() {
        return problems.get(0).subjectId();
    }

    /** What it is about. */
    public Theme theme() {
        return problems.get(0).theme();
    }

    /** The day on which it was first found. */
    public LocalDate foundOn() {
        return problems.get(0).foundOn();
    }

    /** The checks by which it was found. */
    public Set<FoundBy> foundBy() {
        EnumSet<FoundBy> checks = EnumSet.noneOf(FoundBy.class);
        problems.forEach(problem -> checks.add(problem.foundBy()));
        return checks;
    }

    /** How sure it is: the strongest standing that any check gave it. */
    public Problem.Standing standing() {
        return problems.stream()
                .map(Problem::standing)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether it is open on a day, as {@link Problem#open} says it: as long as any of its problems is. */
    public Outcome open(LocalDate day) {
        return problems.stream().map(problem -> problem.open(day)).reduce(Outcome.NOT_MET, Outcome::or);
    }
}
