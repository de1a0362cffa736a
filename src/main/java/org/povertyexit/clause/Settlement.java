package org.povertyexit.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds what would have to change for several clauses to be met: first in each member by itself, as far as the same is asked
 * of all of them, then in what is left. So of a thousand members none is asked again because of another.
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
            List<Change<S>> rest = Remedy.find(settled, this::outcome, inputs(settled));
            if (isMetBy(rest, settled)) {
                return inOrder(ofMembers, rest);
            }
        }
        return Remedy.find(subject, this::outcome, inputs(subject));
    }

    private S made(List<Change<S>> ofMembers) {
        Draft<S> draft = new Draft<>(subject);
        ofMembers.forEach(change -> change.applyTo(draft));
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
        for (int i = 0; i < clauses.size() && outcome != Outcome.NOT_MET; i++) {
            outcome = outcome.and(clauses.get(i).outcome(changed));
        }
        return outcome;
    }

    /** The facts that the clauses use which are not met. */
    private List<Requirement.Input<S>> inputs(S changed) {
        return clauses.stream()
                .filter(clause -> clause.outcome(changed) != Outcome.MET)
                .flatMap(clause -> clause.inputs().stream())
                .toList();
    }

    private List<Change<S>> ofMembers() {
        Map<Group.Roster<S, ?>, List<Every.All<S, ?>>> byRoster = new LinkedHashMap<>();
        clauses.stream()
                .flatMap(Clause.InForce::ofMembers)
                .forEach(check -> byRoster.computeIfAbsent(check.roster, roster -> new ArrayList<>())
                        .add(check));
        List<Change<S>> changes = new ArrayList<>();
        byRoster.forEach((roster, checks) -> changes.addAll(changes(roster, checks)));
        return changes;
    }

    @SuppressWarnings("unchecked") // what is asked of the members on a roster is asked of its kind of member
    private <M> List<Change<S>> changes(Group.Roster<S, M> roster, List<Every.All<S, ?>> ofRoster) {
        List<Every.All<S, M>> checks =
                ofRoster.stream().map(check -> (Every.All<S, M>) check).toList();
        List<Requirement.Input<M>> inputs =
                checks.stream().flatMap(check -> check.inputs.stream()).toList();
        List<M> members = roster.list().apply(subject);
        List<Change<S>> changes = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            M member = members.get(i);
            int index = i;
            for (Change<M> change : Remedy.find(member, asked -> outcome(checks, asked), inputs)) {
                changes.add(change.in(slot -> Every.place(roster, index, member, slot)));
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
        inputs(subject).stream()
                .flatMap(input -> input.slots(subject).stream())
                .forEach(slot -> places.putIfAbsent(slot.name(), places.size()));
        return Stream.concat(ofMembers.stream(), rest.stream())
                .sorted(Comparator.comparing(change -> places.getOrDefault(change.fact(), places.size())))
                .toList();
    }
}
