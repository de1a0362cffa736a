package org.povertyexit.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what would have to change for several clauses to be met: first in each member by itself, as far as the same is asked
 * of all of them, and then in what is left. So of a thousand members none is asked again because of another.
 *
 * <p>Where that does not do, as when a clause lets one of several things do of which one is about members, all of it is
 * sought together.
 */
final class Settlement<S> {
    private final S subject;
    private final List<Clause.InForce<S>> clauses;

    Settlement(S subject, List<Clause.InForce<S>> clauses) {
        this.subject = subject;
        this.clauses = clauses;
    }

    /** One irreducible set of changes; empty when all clauses are met, or when nothing can make them so. */
    List<Change<S>> changes() {
        List<Change<S>> ofMembers = ofMembers();
        if (!ofMembers.isEmpty()) {
            S settled = made(ofMembers);
            List<Change<S>> rest = Remedy.find(settled, goal(settled));
            if (isMetBy(rest, settled)) {
                return inOrder(ofMembers, rest);
            }
        }
        return Remedy.find(subject, goal(subject));
    }

    private S made(List<Change<S>> ofMembers) {
        Draft<S> draft = new Draft<>(subject);
        for (Change<S> change : ofMembers) {
            change.applyTo(draft);
        }
        return draft.subject();
    }

    private boolean isMetBy(List<Change<S>> rest, S settled) {
        try {
            S changed = settled;
            for (Change<S> change : rest) {
                changed = change.applyTo(changed);
            }
            return outcome(changed) == Outcome.MET;
        } catch (IllegalArgumentException contradiction) {
            return false;
        }
    }

    /** One clause after the other, until one is not met: it is asked of few subjects, for which no code need be made. */
    private Outcome outcome(S changed) {
        Outcome outcome = Outcome.MET;
        for (int i = 0; i < clauses.size() && outcome == Outcome.MET; i++) {
            outcome = clauses.get(i).outcome(changed);
        }
        return outcome;
    }

    /** That all clauses be met, by the facts that those use which are not. */
    private Remedy.Goal<S> goal(S changed) {
        List<Object> numbers = new ArrayList<>();
        for (Clause.InForce<S> clause : notMetBy(changed)) {
            for (Dated.Edition<?> number : clause.numbers()) {
                numbers.add(number.value());
            }
        }
        return new Remedy.Goal<>(this::outcome, this::inputs, numbers);
    }

    private List<Requirement.Input<S>> inputs(S changed) {
        List<Requirement.Input<S>> inputs = new ArrayList<>();
        for (Clause.InForce<S> clause : notMetBy(changed)) {
            inputs.addAll(clause.inputs());
        }
        return inputs;
    }

    private List<Clause.InForce<S>> notMetBy(S changed) {
        List<Clause.InForce<S>> notMet = new ArrayList<>(clauses);
        notMet.removeIf(clause -> clause.outcome(changed) == Outcome.MET);
        return notMet;
    }

    private List<Change<S>> ofMembers() {
        List<Every.All<S, ?>> checks = new ArrayList<>();
        for (Clause.InForce<S> clause : clauses) {
            clause.addOfMembers(checks);
        }
        IdentityHashMap<Group.Roster<S, ?>, List<Every.All<S, ?>>> byRoster = new IdentityHashMap<>();
        for (Every.All<S, ?> check : checks) {
            byRoster.computeIfAbsent(check.roster, roster -> new ArrayList<>()).add(check);
        }
        List<Change<S>> changes = new ArrayList<>();
        for (List<Every.All<S, ?>> ofRoster : byRoster.values()) {
            changes.addAll(ofMembers(ofRoster.get(0).roster, ofRoster));
        }
        return changes;
    }

    @SuppressWarnings("unchecked") // what is asked of the members on a roster is asked of its kind of member
    private <M> List<Change<S>> ofMembers(Group.Roster<S, M> roster, List<Every.All<S, ?>> ofRoster) {
        List<Every.All<S, M>> checks = new ArrayList<>();
        List<Requirement.Input<M>> inputs = new ArrayList<>();
        for (Every.All<S, ?> check : ofRoster) {
            checks.add((Every.All<S, M>) check);
            inputs.addAll(((Every.All<S, M>) check).inputs);
        }
        List<M> members = roster.list().apply(subject);
        Remedy.Goal<M> goal = new Remedy.Goal<>(member -> outcome(checks, member), member -> inputs, List.of());
        List<Change<S>> changes = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (Change<M> change : Remedy.find(members.get(i), goal)) {
                changes.add(change.in(roster, i, members.get(i)));
            }
        }
        return changes;
    }

    private static <S, M> Outcome outcome(List<Every.All<S, M>> checks, M member) {
        Outcome outcome = Outcome.MET;
        for (Every.All<S, M> check : checks) {
            outcome = outcome.and(check.check.outcome(member));
        }
        return outcome;
    }

    /** In the order in which the clauses use the facts. */
    private List<Change<S>> inOrder(List<Change<S>> ofMembers, List<Change<S>> rest) {
        Map<String, Integer> places = new HashMap<>();
        for (Requirement.Input<S> input : inputs(subject)) {
            for (Slot<S> slot : input.slots(subject)) {
                places.putIfAbsent(slot.name(), places.size());
            }
        }
        List<Change<S>> all = new ArrayList<>(ofMembers);
        all.addAll(rest);
        all.sort(Comparator.comparing(change -> places.getOrDefault(change.fact(), places.size())));
        return List.copyOf(all);
    }
}
