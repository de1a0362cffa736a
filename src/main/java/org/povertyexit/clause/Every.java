package org.povertyexit.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Text;

/** Every member, or every member of some age, meets a requirement. */
final class Every<S, M> extends Requirement<S> {
    private final Text name;
    private final Text all;
    private final Group.Roster<S, M> roster;
    private final Group.@Nullable Ages<M> ages;
    private final Requirement<M> requirement;

    Every(Text name, Text all, Group.Roster<S, M> roster, Group.@Nullable Ages<M> ages, Requirement<M> requirement) {
        this.name = name;
        this.all = all;
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
            return List.of(new RosterSlot<>(all, roster));
        }
        List<Slot<S>> slots = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (Slot<M> slot : input.slots(members.get(i))) {
                slots.add(place(roster, i, members.get(i), slot));
            }
        }
        return slots;
    }

    /** A place in one of the members. */
    static <S, M> Slot<S> place(Group.Roster<S, M> roster, int index, M member, Slot<M> slot) {
        return new MemberSlot<>(roster, index, roster.id().apply(member), slot);
    }

    @Override
    public List<Dated<?>> numbers() {
        List<Dated<?>> numbers = new ArrayList<>();
        if (ages != null) {
            numbers.add(ages.from());
            numbers.add(ages.to());
        }
        numbers.addAll(requirement.numbers());
        return numbers;
    }

    @Override
    Check<S> on(Binding binding) {
        Check<M> asked = requirement.on(binding);
        return new All<>(name, roster, requirement.inputs(), ages == null ? asked : new IfAged<>(ages, binding, asked));
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
            return aged.not().or(asked.code());
        }

        @Override
        Text inWords() {
            return asked.demand();
        }

        @Override
        <T> T in(Notation<T> notation) {
            T aged = notation.all(List.of(oldEnough.in(notation), youngEnough.in(notation)));
            return notation.any(List.of(notation.not(aged), asked.in(notation)));
        }

        @Override
        List<Dated.Edition<?>> editions() {
            List<Dated.Edition<?>> editions = new ArrayList<>(oldEnough.editions());
            editions.addAll(youngEnough.editions());
            editions.addAll(asked.editions());
            return editions;
        }

        @Override
        Finding.Evidence evidence(M member) {
            Outcome aged = isAged(member);
            if (aged == Outcome.NOT_MET) {
                return SPARED;
            }
            Finding.Evidence evidence = asked.evidence(member);
            return Finding.Evidence.of(
                    aged.not().or(evidence.outcome()),
                    evidence.demanded,
                    aged == Outcome.MET
                            ? evidence.found
                            : () -> evidence.found().plus(AGE_UNKNOWN),
                    evidence.atBoundary());
        }
    }

    private static final Text NONE_SUCH = new Text("无此类人员", "none such");
    /** What is said of a member who is not asked. */
    private static final Finding.Evidence SPARED = saying(() -> NONE_SUCH);

    private static Finding.Evidence saying(Supplier<Text> words) {
        return Finding.Evidence.of(Outcome.MET, words, words, /* atBoundary= */ false);
    }

    private static final Text AGE_UNKNOWN = new Text("（年龄未核实）", " (age not established)");

    /** The members one after the other. */
    private record Loop<S, M>(Group.Roster<S, M> roster, Code<M> ofMember) implements ToIntFunction<S> {
        @Override
        public int applyAsInt(S subject) {
            List<M> members = roster.list().apply(subject);
            if (members.isEmpty()) {
                return ofMember.ask(roster.unknown());
            }
            // Asked once: lists of few and of many are of two classes, and to tell them apart each time is dear.
            int count = members.size();
            int outcome = Code.MET;
            for (int i = 0; i < count; i++) {
                outcome |= ofMember.ask(members.get(i));
            }
            return outcome;
        }
    }

    /** The same, in force. */
    static final class All<S, M> extends Check<S> {
        final Group.Roster<S, M> roster;
        final List<Input<M>> inputs;
        final Check<M> check;
        private final Text name;

        All(Text name, Group.Roster<S, M> roster, List<Input<M>> inputs, Check<M> check) {
            this.name = name;
            this.roster = roster;
            this.inputs = inputs;
            this.check = check;
        }

        @Override
        void addOfMembers(List<All<S, ?>> checks) {
            checks.add(this);
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
        Text inWords() {
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
            List<Finding.Evidence> asked = new ArrayList<>(members.size());
            Outcome outcome = members.isEmpty() ? ask("?", roster.unknown(), asked) : Outcome.MET;
            for (M member : members) {
                outcome = outcome.and(ask(roster.id().apply(member), member, asked));
            }
            return asked.isEmpty()
                    ? Finding.Evidence.of(outcome, () -> name, SPARED.found, false)
                    : Finding.Evidence.of(outcome, () -> name, Finding.Evidence.anyAtBoundary(asked), asked);
        }

        /** What it says of one member, which is added to what is said of those who are asked. */
        private Outcome ask(String id, M member, List<Finding.Evidence> asked) {
            Finding.Evidence evidence = check.evidence(member);
            for (Finding.Evidence part : evidence.deciding()) {
                if (part.found != SPARED.found) {
                    asked.add(named(id, part));
                }
            }
            return evidence.outcome();
        }

        private Finding.Evidence named(String id, Finding.Evidence evidence) {
            return evidence.saying(
                    demanded -> name.plus(new Text("：", ": ")).plus(demanded),
                    found -> Text.same(id + ": ").plus(found));
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
        boolean isIn(S subject) {
            return index < roster.list().apply(subject).size();
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
            draft.putMembers(roster, members);
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
