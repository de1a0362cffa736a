package org.povertyexit.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Text;

/** Every member, or every member of some age, meets a requirement. */
final class Every<S, M> extends Requirement<S> {
    private final Text name;
    private final Group.Roster<S, M> roster;
    private final Group.@Nullable Ages<M> ages;
    private final Requirement<M> requirement;

    Every(Text name, Group.Roster<S, M> roster, Group.@Nullable Ages<M> ages, Requirement<M> requirement) {
        this.name = name;
        this.roster = roster;
        this.ages = ages;
        this.requirement = requirement;
    }

    @Override
    public List<Input<S>> inputs() {
        List<Input<S>> inputs = new ArrayList<>();
        if (ages != null) {
            inputs.add(new Input<>(
                    "members." + ages.years().name(), ages.years().label(), Direction.NEITHER, s -> List.of()));
        }
        requirement.inputs().forEach(input -> inputs.add(ofMembers(input)));
        return inputs;
    }

    /** The same input of a bound requirement, with the places that it can be changed in. */
    private Input<S> ofMembers(Input<M> input) {
        return new Input<>(
                "members." + input.name(), input.label(), input.direction(), subject -> places(subject, input));
    }

    private List<Slot<S>> places(S subject, Input<M> input) {
        List<M> members = roster.list().apply(subject);
        if (members.isEmpty()) {
            return List.of(new RosterSlot<>(name, roster));
        }
        List<Slot<S>> slots = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (Slot<M> slot : input.slots(members.get(i))) {
                slots.add(new MemberSlot<>(roster, i, roster.id().apply(members.get(i)), slot));
            }
        }
        return slots;
    }

    @Override
    public List<Dated<?>> numbers() {
        Stream<Dated<?>> limits = ages == null ? Stream.of() : Stream.of(ages.from(), ages.to());
        return Stream.concat(limits, requirement.numbers().stream()).toList();
    }

    @Override
    Check<S> on(Binding binding) {
        Check<M> asked = requirement.on(binding);
        return new All<>(name, roster, ages == null ? asked : new IfAged<>(ages, binding, asked));
    }

    /** Asked of a member only when of some age; met by a member who is not. */
    private static final class IfAged<M> extends Check<M> {
        private final Check<M> oldEnough;
        private final Check<M> youngEnough;
        private final Check<M> asked;

        IfAged(Group.Ages<M> ages, Binding binding, Check<M> asked) {
            Quantity<M, Long> age = new FullYears<>(ages, binding.date());
            this.oldEnough = age.isAtLeast(ages.from()).on(binding);
            this.youngEnough = age.isAtMost(ages.to()).on(binding);
            this.asked = asked;
        }

        private Outcome isAged(M member) {
            return oldEnough.outcome(member).and(youngEnough.outcome(member));
        }

        @Override
        Outcome outcome(M member) {
            Outcome spared = isAged(member).not();
            return spared == Outcome.MET ? spared : spared.or(asked.outcome(member));
        }

        @Override
        Code<M> code() {
            Code<M> aged = Code.all(List.of(oldEnough.code(), youngEnough.code()));
            return Code.any(List.of(aged.not(), asked.code()));
        }

        @Override
        Text demand() {
            return asked.demand();
        }

        @Override
        <T> T in(Notation<T> notation) {
            T aged = notation.all(List.of(oldEnough.in(notation), youngEnough.in(notation)));
            return notation.any(List.of(notation.not(aged), asked.in(notation)));
        }

        @Override
        List<Dated.Edition<?>> editions() {
            return Stream.of(oldEnough, youngEnough, asked)
                    .<Dated.Edition<?>>flatMap(check -> check.editions().stream())
                    .toList();
        }

        @Override
        Finding.Evidence evidence(M member) {
            Outcome aged = isAged(member);
            Finding.Evidence evidence = asked.evidence(member);
            if (aged == Outcome.NOT_MET) {
                return Finding.Evidence.of(Outcome.MET, NONE_SUCH, NONE_SUCH, false);
            }
            return Finding.Evidence.of(
                    outcome(member),
                    evidence.demanded(),
                    evidence.found().plus(aged == Outcome.MET ? Text.same("") : AGE_UNKNOWN),
                    evidence.atBoundary());
        }
    }

    private static final Text NONE_SUCH = new Text("无此类人员", "none such");
    private static final Text AGE_UNKNOWN = new Text("（年龄未核实）", " (age not established)");

    /** The members one after the other. */
    private record Loop<S, M>(Group.Roster<S, M> roster, Code<M> ofMember) implements ToIntFunction<S> {
        @Override
        public int applyAsInt(S subject) {
            List<M> members = roster.list().apply(subject);
            if (members.isEmpty()) {
                return ofMember.ask(roster.unknown());
            }
            int outcome = Code.MET;
            for (int i = 0; i < members.size(); i++) {
                outcome |= ofMember.ask(members.get(i));
            }
            return outcome;
        }
    }

    private static final class All<S, M> extends Check<S> {
        private final Text name;
        private final Group.Roster<S, M> roster;
        private final Check<M> check;

        All(Text name, Group.Roster<S, M> roster, Check<M> check) {
            this.name = name;
            this.roster = roster;
            this.check = check;
        }

        @Override
        Outcome outcome(S subject) {
            List<M> members = roster.list().apply(subject);
            if (members.isEmpty()) {
                return check.outcome(roster.unknown());
            }
            Outcome outcome = Outcome.MET;
            for (int i = 0; i < members.size(); i++) {
                Outcome next = check.outcome(members.get(i));
                if (next == Outcome.NOT_MET) {
                    return next;
                }
                outcome = outcome.and(next);
            }
            return outcome;
        }

        @Override
        Code<S> code() {
            return Code.of(new Loop<>(roster, check.code()));
        }

        @Override
        Text demand() {
            return new Text("每名", "every ")
                    .plus(name)
                    .plus(new Text("（", " ("))
                    .plus(check.demand())
                    .plus(new Text("）", ")"));
        }

        @Override
        <T> T in(Notation<T> notation) {
            return notation.every(name, check::in);
        }

        @Override
        List<Dated.Edition<?>> editions() {
            return check.editions();
        }

        @Override
        Finding.Evidence evidence(S subject) {
            List<M> members = roster.list().apply(subject);
            List<Finding.Evidence> parts = members.isEmpty()
                    ? about("?", roster.unknown())
                    : members.stream()
                            .flatMap(member -> about(roster.id().apply(member), member).stream())
                            .toList();
            return summary(outcome(subject), parts);
        }

        private List<Finding.Evidence> about(String id, M member) {
            return check.evidence(member).deciding().stream()
                    .map(evidence -> evidence.found().equals(NONE_SUCH) ? evidence : named(id, evidence))
                    .toList();
        }

        private Finding.Evidence named(String id, Finding.Evidence evidence) {
            return Finding.Evidence.of(
                    evidence.outcome(),
                    name.plus(new Text("：", ": ")).plus(evidence.demanded()),
                    Text.same(id + ": ").plus(evidence.found()),
                    evidence.atBoundary());
        }

        private Finding.Evidence summary(Outcome outcome, List<Finding.Evidence> parts) {
            List<Finding.Evidence> asked = parts.stream()
                    .filter(part -> !part.found().equals(NONE_SUCH))
                    .toList();
            return asked.isEmpty()
                    ? Finding.Evidence.of(outcome, name, NONE_SUCH, false)
                    : Finding.Evidence.of(outcome, name, asked.stream().anyMatch(Finding.Evidence::atBoundary), asked);
        }
    }

    /** A fact of one member. */
    private static final class MemberSlot<S, M> extends Slot<S> {
        private final Group.Roster<S, M> roster;
        private final int index;
        private final Slot<M> slot;

        MemberSlot(Group.Roster<S, M> roster, int index, String id, Slot<M> slot) {
            super(id + "." + slot.name(), Text.same(id + ": ").plus(slot.label()), slot.moreIsBetter());
            this.roster = roster;
            this.index = index;
            this.slot = slot;
        }

        @Override
        Observed<?> get(S subject) {
            return slot.get(roster.list().apply(subject).get(index));
        }

        @Override
        void put(Draft<S> draft, Observed<?> observed) {
            List<M> members = draft.members(roster);
            members.set(index, slot.set(members.get(index), observed));
        }

        @Override
        List<? extends Observed<?>> best(Draft<S> draft) {
            return slot.best(new Draft<>(draft.members(roster).get(index)));
        }

        @Override
        Scale scale() {
            return Scale.NONE;
        }
    }

    /** The list of members, where none was recorded. */
    private static final class RosterSlot<S, M> extends Slot<S> {
        private final Group.Roster<S, M> roster;

        RosterSlot(Text name, Group.Roster<S, M> roster) {
            super("members.list", name, true);
            this.roster = roster;
        }

        @Override
        Observed<?> get(S subject) {
            List<M> members = roster.list().apply(subject);
            return members.isEmpty() ? Observed.missing("members not listed") : Observed.known(members);
        }

        @Override
        @SuppressWarnings("unchecked") // this slot is set only to what it was read from, or to its best
        void put(Draft<S> draft, Observed<?> observed) {
            List<M> members = observed instanceof Observed.Known<?> known ? (List<M>) known.value() : List.of();
            draft.replace(roster.replace().apply(draft.subject(), members));
        }

        @Override
        List<? extends Observed<?>> best(Draft<S> draft) {
            return List.of(Observed.known(roster.settled().apply(draft.subject())));
        }

        @Override
        Scale scale() {
            return Scale.NONE;
        }
    }
}
