package org.povertyexit.inspection;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Finding.Evidence;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Observed;

/**
 * A ledger of problems 问题台账: what is open on a day, whether all is cleared (清零), and what that does to verdicts.
 *
 * <p>Immutable: striking off (动态销号) gives another ledger. The order in which problems were entered never matters, and
 * what two checks found alike counts once (see {@link Item}). A part of it, by theme, place or check, is a ledger too:
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2019, 12, 31);
 * Problem problem = Problem.builder()
 *         .id("W-17")
 *         .level(Level.HOUSEHOLD)
 *         .subjectId("H1")
 *         .theme(Theme.WATER)
 *         .foundOn(LocalDate.of(2019, 10, 20))
 *         .foundBy(FoundBy.CITY_SPOT_CHECK)
 *         .standing(Problem.Standing.CONFIRMED)
 *         .resolvedOn(absent())
 *         .build();
 * Ledger ledger = Ledger.of(List.of(problem));
 * for (Item item : ledger.items()) {
 *     System.out.println(item.theme() + " found by " + item.foundBy() + ", open: " + item.open(day));
 * }
 *
 * Verdict verdict = Rulebooks.NATIONAL.inForceOn(day).assess(Household.builder().id("H1").build());
 * System.out.println(verdict.outcome(Theme.WATER) + ", capped " + ledger.cap(verdict, "H1", day).outcome(Theme.WATER));
 * System.out.println("cleared: " + ledger.about(Theme.WATER).cleared(day));
 * }</pre>
 *
 * <p>It prints
 *
 * <pre class="output">{@code
 * WATER found by [CITY_SPOT_CHECK], open: MET
 * UNDETERMINED, capped NOT_MET
 * cleared: NOT_MET
 * }</pre>
 */
public final class Ledger {
    /** The ledger without a problem. */
    public static final Ledger EMPTY = new Ledger(List.of());

    private record Holder(Level level, String subjectId) {
        static Holder of(Problem problem) {
            return new Holder(problem.level(), problem.subjectId());
        }
    }

    private final List<Problem> problems;
    private final ImmutableListMultimap<Holder, Problem> bySubject;

    private Ledger(Collection<Problem> problems) {
        this.problems = List.copyOf(problems);
        this.bySubject = Multimaps.index(this.problems, Holder::of);
    }

    /**
     * The ledger of some problems; one that is entered twice, every word alike, is there once.
     *
     * @throws IllegalArgumentException if two different problems have the same number
     */
    public static Ledger of(Collection<Problem> problems) {
        TreeMap<String, Problem> byId = new TreeMap<>();
        for (Problem problem : problems) {
            Problem other = byId.put(problem.id(), problem);
            if (other != null && !other.equals(problem)) {
                throw new IllegalArgumentException(
                        "problem_id: " + problem.id() + " stands for two problems: " + other + " and " + problem);
            }
        }
        return new Ledger(byId.values());
    }

    /** This ledger and another. */
    public Ledger plus(Ledger other) {
        List<Problem> both = new ArrayList<>(problems);
        both.addAll(other.problems);
        return of(both);
    }

    /** Its problems, in the order of their numbers. */
    public List<Problem> problems() {
        return problems;
    }

    /** Its items, each once however many checks found it, in the order of the days on which they were found. */
    public List<Item> items() {
        return Item.of(problems);
    }

    /** The part of it with the problems of a kind. */
    public Ledger where(Predicate<? super Problem> kind) {
        return new Ledger(problems.stream().filter(kind).toList());
    }

    /** The part of it about a theme. */
    public Ledger about(Theme theme) {
        return where(problem -> problem.theme() == theme);
    }

    /** The part of it that one check found. */
    public Ledger foundBy(FoundBy check) {
        return where(problem -> problem.foundBy() == check);
    }

    /** The part of it at a place: of subjects of one kind, by their numbers. */
    public Ledger at(Level level, Collection<String> subjectIds) {
        Set<String> ids = new HashSet<>(subjectIds);
        List<Problem> here = new ArrayList<>();
        ids.forEach(id -> here.addAll(bySubject.get(new Holder(level, id))));
        return of(here);
    }

    /** How many items are open on a day, each once; an interval when it is unknown of some. */
    public Observed<Long> open(LocalDate day) {
        return count(states(day).values());
    }

    /** How many items are open on a day, by theme; themes of which none can be open are left out. */
    public Map<Theme, Observed<Long>> openByTheme(LocalDate day) {
        Map<Theme, List<Outcome>> byTheme = new EnumMap<>(Theme.class);
        states(day)
                .forEach((matter, open) -> byTheme.computeIfAbsent(matter.theme(), key -> new ArrayList<>())
                        .add(open));
        Map<Theme, Observed<Long>> counts = new EnumMap<>(Theme.class);
        byTheme.forEach((theme, states) -> counts.put(theme, count(states)));
        return counts;
    }

    /** What is open, or may be, on a day. Problems of one matter that are open on the same day are one item. */
    private Map<Item.Matter, Outcome> states(LocalDate day) {
        Map<Item.Matter, Outcome> states = new HashMap<>();
        for (Problem problem : problems) {
            Outcome open = problem.open(day);
            if (open != Outcome.NOT_MET) {
                states.merge(Item.Matter.of(problem), open, Outcome::or);
            }
        }
        return states;
    }

    private static Observed<Long> count(Collection<Outcome> open) {
        long surely = open.stream().filter(state -> state == Outcome.MET).count();
        return Observed.between(surely, (long) open.size());
    }

    /** Whether all is cleared 清零: none open on a day; undetermined when one may be open and none surely is. */
    public Outcome cleared(LocalDate day) {
        return problems.stream().map(problem -> problem.open(day).not()).reduce(Outcome.MET, Outcome::and);
    }

    /**
     * The ledger with an item struck off 动态销号: its problems that are open on a day, whichever check found them, are
     * resolved and verified by that day. What is struck off already stays as it is.
     *
     * @throws IllegalArgumentException if there is no such problem, or it was found after that day
     */
    public Ledger struckOff(String problemId, LocalDate day) {
        Problem named = problems.stream()
                .filter(problem -> problem.id().equals(problemId))
                .findAny()
                .orElseThrow(
                        () -> new IllegalArgumentException("no problem in the ledger has the number " + problemId));
        if (day.isBefore(named.foundOn())) {
            throw new IllegalArgumentException(
                    problemId + " was found on " + named.foundOn() + ": it cannot be struck off on " + day);
        }
        List<Problem> item = item(named);
        return new Ledger(problems.stream()
                .map(problem -> item.contains(problem) && problem.open(day) != Outcome.NOT_MET
                        ? problem.closedBy(day)
                        : problem)
                .toList());
    }

    private List<Problem> item(Problem named) {
        return Item.of(bySubject.get(Holder.of(named))).stream()
                .map(Item::problems)
                .filter(same -> same.contains(named))
                .findAny()
                .orElseThrow();
    }

    /**
     * A verdict on a subject, with the decisive clauses capped by the problems that are open on a day.
     *
     * <p>A confirmed problem caps the clauses of its theme at NOT_MET; a suspected one at UNDETERMINED, or at NOT_MET
     * where a clause counts suspicion (疑似从有); one that may be open, at UNDETERMINED. No outcome is ever raised.
     *
     * @param subjectId the number of the subject that the verdict is on
     */
    public Verdict cap(Verdict verdict, String subjectId, LocalDate day) {
        return cap(verdict, verdict.level(), subjectId, day);
    }

    /**
     * As {@link #cap(Verdict, String, LocalDate)}, for a verdict on the procedure or the aftercare of a subject.
     *
     * @param holder what kind of subject has the problems: the one that exited
     */
    public Verdict cap(Verdict verdict, Level holder, String subjectId, LocalDate day) {
        List<Problem> here = bySubject.get(new Holder(holder, subjectId));
        return here.isEmpty() ? verdict : verdict.capped(new Caps(here, day)::of);
    }

    /**
     * An explanation with its verdict capped likewise on the day of its rules, and with the problems as further reasons.
     *
     * @param holder what kind of subject has the problems
     */
    public <S> Explanation<S> cap(Explanation<S> explanation, Level holder) {
        RulesInForce rules = explanation.rules();
        List<Problem> here = bySubject.get(new Holder(holder, explanation.id()));
        if (here.isEmpty()) {
            return explanation;
        }
        Caps caps = new Caps(here, rules.date());
        Map<Clause<?>, Evidence> demands = new LinkedHashMap<>();
        rules.clauses(explanation.verdict().level()).forEach(clause -> demands.put(clause, caps.demand(clause)));
        demands.values().removeIf(demand -> demand.outcome() == Outcome.MET);
        return explanation.capped(demands);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ledger that && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return problems.hashCode();
    }

    /** How many problems it has: {@code 828 problems}. */
    @Override
    public String toString() {
        return problems.size() + " problems";
    }
}
