package org.povertyexit.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Change;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Requirement;
import org.povertyexit.clause.Requirement.Direction;
import org.povertyexit.facts.Observed;

/**
 * What is said to have to change suffices; nothing in it can be left out, and no amount in it can be one unit less.
 *
 * @param rules by which the subject is judged
 * @param named the changes that are named for a subject
 */
record ExactChanges<S>(Kind<S> kind, RulesInForce rules, Function<S, List<Change<S>>> named) implements Law<S> {

    @Override
    public String name() {
        return "the changes named suffice, and nothing less does";
    }

    @Override
    public Optional<String> breach(S subject) {
        List<Change<S>> changes = named.apply(subject);
        Outcome outcome = outcome(subject);
        if (changes.isEmpty()) {
            return outcome == Outcome.MET || !canBeChanged(subject)
                    ? Optional.empty()
                    : Optional.of("it is " + outcome + ", but no change is named");
        }
        if (outcome == Outcome.MET || !isMetAfter(subject, changes)) {
            return Optional.of("it is " + outcome + ", and not otherwise after " + changes);
        }
        return Stream.of(tooMuch(subject, changes), outOfBounds(changes))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Outcome outcome(S subject) {
        return kind.assess(rules, subject).outcome();
    }

    /** Whether facts could make it met: not where a number of the law is not established, nor what has happened. */
    private boolean canBeChanged(S subject) {
        boolean isPast = kind == Kind.PROCEDURE || kind == Kind.AFTERCARE;
        Verdict verdict = kind.assess(rules, subject);
        return !isPast
                && Stream.concat(verdict.unmet().stream(), verdict.undetermined().stream())
                        .noneMatch(this::isOpen);
    }

    private boolean isOpen(Clause<?> clause) {
        return clause.numbers().stream()
                .anyMatch(number -> number.on(rules.date()).isEmpty());
    }

    /** Whether it is met after some changes, and these contradict no other fact. */
    private boolean isMetAfter(S subject, List<Change<S>> changes) {
        return Place.possible(() -> changed(subject, changes))
                .filter(changed -> outcome(changed) == Outcome.MET)
                .isPresent();
    }

    private static <S> S changed(S subject, List<Change<S>> changes) {
        S changed = subject;
        for (Change<S> change : changes) {
            changed = change.applyTo(changed);
        }
        return changed;
    }

    private Optional<String> tooMuch(S subject, List<Change<S>> changes) {
        return IntStream.range(0, changes.size())
                .boxed()
                .flatMap(number -> lesser(changes, number))
                .filter(lesser -> isMetAfter(subject, lesser))
                .map(lesser -> "after " + changes + " it is MET, but so it is after " + lesser)
                .findFirst();
    }

    /** The changes without one of them, and with one of them one unit less. */
    private static <S> Stream<List<Change<S>>> lesser(List<Change<S>> changes, int number) {
        List<Change<S>> without = new ArrayList<>(changes);
        without.remove(number);
        return Stream.concat(
                Stream.of(without),
                changes.get(number).oneUnitLess().stream().map(less -> Orders.with(changes, number, less)));
    }

    /** A fact that serves neither way is only to be established, within what was observed of it. */
    private Optional<String> outOfBounds(List<Change<S>> changes) {
        List<String> aims = kind.clauses(rules).stream()
                .flatMap(clause -> clause.requirement().inputs().stream())
                .filter(input -> input.direction() != Direction.NEITHER)
                .map(Requirement.Input::name)
                .toList();
        return changes.stream()
                .filter(change -> !aims.contains(change.fact()) && isOutOfBounds(change))
                .map(change -> change + " is not within " + change.from())
                .findFirst();
    }

    private static boolean isOutOfBounds(Change<?> change) {
        return change.from() instanceof Observed.Between<?> between
                && change.to() instanceof Observed.Known<?> known
                && (compare(known.value(), between.low()) < 0 || compare(known.value(), between.high()) > 0);
    }

    @SuppressWarnings("unchecked") // what has bounds is comparable
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
