package org.povertyexit.clause;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.povertyexit.clause.Requirement.Direction;
import org.povertyexit.facts.Observed;

/**
 * Finds what would have to change: one irreducible set of changes after which a verdict is "met".
 *
 * <p>It first gives every place its best value, then takes back what is not needed, established facts before unknown
 * ones and those named last before those named first, and then brings every amount as near to what was observed as the
 * verdict allows. Because every input moves the
 * verdict one way only, what remains is irreducible; every step is certified by asking for the verdict again. What was
 * observed in part stays within that, unless nothing there does.
 *
 * <p>An amount is sought among the numbers of the law and small multiples of them first, as a number for each person is
 * met by a multiple: mostly it is one of these.
 *
 * <p>The changes are tried all at once, and what is found then one after the other, as callers make them. Where some
 * contradict others on the way, they are sought once more, and tried one after the other each time.
 */
final class Remedy<S> {
    private static final int MOST_PERSONS = 10;

    private final S subject;
    private final Function<S, Outcome> verdict;
    private final List<?> numbers;
    private final List<Place<S>> places;
    private final boolean oneByOne;
    private final Map<Slot<S>, Observed<?>> changes = new LinkedHashMap<>();

    /** The last subject of which the verdict was asked with the best in every place. */
    private S tried;

    private Remedy(Goal<S> goal, S subject, List<Place<S>> places, boolean oneByOne) {
        this.subject = subject;
        this.verdict = goal.verdict();
        this.numbers = goal.numbers();
        this.places = places;
        this.oneByOne = oneByOne;
        this.tried = subject;
    }

    /**
     * What is to be reached.
     *
     * @param verdict the verdict, which is to be "met"
     * @param inputs the inputs of the clauses that a subject does not meet
     * @param numbers the numbers in them
     */
    record Goal<S>(Function<S, Outcome> verdict, Function<S, List<Requirement.Input<S>>> inputs, List<?> numbers) {}

    /** One irreducible set of changes; empty when the verdict is "met", or when nothing can make it so. */
    static <S> List<Change<S>> find(S subject, Goal<S> goal) {
        Map<String, Place<S>> places = new LinkedHashMap<>();
        List<Change<S>> atOnce = search(goal, subject, places, false);
        return canBeMade(atOnce, subject) ? atOnce : search(goal, subject, places, true);
    }

    /** With the places that are known by now, and where these do not do, with more. */
    private static <S> List<Change<S>> search(Goal<S> goal, S subject, Map<String, Place<S>> named, boolean oneByOne) {
        List<Place<S>> places = List.copyOf(named.values());
        List<Place<S>> unknown = places.stream().filter(Place::unknown).toList();
        Remedy<S> established = new Remedy<>(goal, subject, unknown, oneByOne);
        if (established.fills(0, new Draft<>(subject), true)) {
            return established.reduced();
        }
        Remedy<S> changed = new Remedy<>(goal, subject, places, oneByOne);
        if (changed.fills(0, new Draft<>(subject), false)) {
            return changed.reduced();
        }
        addPlaces(named, goal, subject, changed.tried);
        return named.size() > places.size() ? search(goal, subject, named, oneByOne) : List.of();
    }

    /** Whether no change contradicts what is there when it is made. */
    private static <S> boolean canBeMade(List<Change<S>> changes, S subject) {
        try {
            S changed = subject;
            for (Change<S> change : changes) {
                changed = change.applyTo(changed);
            }
            return true;
        } catch (IllegalArgumentException contradiction) {
            return false;
        }
    }

    /** A slot, whether nothing definite stands there, and whether it merely has to be established one way or other. */
    private record Place<S>(List<Slot<S>> ways, boolean unknown, boolean chooses) {
        /** The slot, as it is best filled the first way. */
        Slot<S> slot() {
            return ways.get(0);
        }
    }

    /** Adds the places that are asked of a subject, or of what it was changed to, which another record may then decide. */
    private static <S> void addPlaces(Map<String, Place<S>> places, Goal<S> goal, S subject, S changed) {
        for (Requirement.Input<S> input : goal.inputs().apply(changed)) {
            boolean neither = input.direction() == Direction.NEITHER;
            for (Slot<S> slot : input.slots(changed)) {
                if (slot.isIn(subject) && (!neither || isOpen(slot.get(subject)))) {
                    List<Slot<S>> ways = neither ? slot.ways() : List.of(slot);
                    places.putIfAbsent(slot.name(), new Place<>(ways, isOpen(slot.get(subject)), neither));
                }
            }
        }
    }

    /** Whether nothing definite was observed; that there is none is definite. */
    static boolean isOpen(Observed<?> observed) {
        return !observed.isKnown() && !(observed instanceof Observed.Absent);
    }

    /**
     * Gives every place from an index on its best value, trying each where there is no best; whether that does. What is
     * only to be established stays within what was observed of it.
     */
    private boolean fill(int from, Draft<S> draft, boolean within) {
        for (int i = from; i < places.size(); i++) {
            Place<S> place = places.get(i);
            if (place.chooses()) {
                return choose(i, draft.subject(), within);
            }
            List<? extends Observed<?>> best = place.slot().best(draft);
            if (best.isEmpty()) {
                return false;
            }
            Observed<?> value = within ? clipped(place.slot(), best.get(0)) : best.get(0);
            if (value == place.slot().get(subject)) { // words and conditions are one object for all who have them
                changes.remove(place.slot());
            } else {
                put(draft, place.slot(), value);
            }
        }
        tried = draft.subject();
        return verdict.apply(tried) == Outcome.MET;
    }

    private boolean choose(int index, S before, boolean within) {
        for (Slot<S> slot : places.get(index).ways()) {
            for (Observed<?> value : slot.best(new Draft<>(before))) {
                Draft<S> draft = new Draft<>(before);
                put(draft, slot, clipped(slot, value));
                if (fills(index + 1, draft, within)) {
                    return true;
                }
                changes.remove(slot);
            }
        }
        return false;
    }

    private void put(Draft<S> draft, Slot<S> slot, Observed<?> value) {
        changes.put(slot, value);
        slot.put(draft, value);
    }

    /** The same; what contradicts the subject does not do. */
    private boolean fills(int from, Draft<S> draft, boolean within) {
        try {
            return fill(from, draft, within);
        } catch (IllegalArgumentException contradiction) {
            return false;
        }
    }

    /** The best whole number of units inside the interval that was observed; the best of all where there is none. */
    private Observed<?> clipped(Slot<S> slot, Observed<?> value) {
        if (!(slot.get(subject) instanceof Observed.Between<?> between)
                || !(value instanceof Observed.Known<?> known)) {
            return value;
        }
        Scale scale = slot.scale();
        BigInteger low = scale.unitsFrom(between.low());
        BigInteger high = Scale.units(between.high());
        return low.compareTo(high) > 0
                ? value
                : scale.at(Scale.units(known.value()).min(high).max(low));
    }

    private List<Change<S>> reduced() {
        List<Slot<S>> lastFirst = slots();
        Collections.reverse(lastFirst);
        for (Slot<S> slot : lastFirst) {
            if (!isOpen(slot.get(subject))) {
                takeBack(slot);
            }
        }
        lastFirst.forEach(this::keepWithin);
        lastFirst.forEach(this::takeBack);
        lessen(lastFirst);
        List<Change<S>> found = new ArrayList<>();
        for (Slot<S> slot : slots()) {
            found.add(new Change<>(slot, slot.get(subject), Objects.requireNonNull(changes.get(slot))));
        }
        return found;
    }

    /** Brings all amounts down, and again as long as one lets another come down; takes back what that makes needless. */
    private void lessen(List<Slot<S>> lastFirst) {
        List<Slot<S>> amounts = new ArrayList<>(lastFirst);
        amounts.removeIf(slot -> slot.scale() == Scale.NONE || !changes.containsKey(slot));
        if (amounts.size() > 1) {
            amounts.forEach(this::bound);
        }
        amounts.sort(Comparator.comparing(this::isBounded));
        boolean again = !amounts.isEmpty();
        while (again) {
            boolean less = false;
            for (Slot<S> slot : amounts) {
                less |= lessen(slot);
            }
            lastFirst.forEach(this::takeBack);
            again = less && amounts.size() > 1;
        }
    }

    /** Those that change, in the order of the places. */
    private List<Slot<S>> slots() {
        List<Slot<S>> slots = new ArrayList<>();
        for (Place<S> place : places) {
            for (Slot<S> slot : place.ways()) {
                if (changes.containsKey(slot)) {
                    slots.add(slot);
                }
            }
        }
        return slots;
    }

    /** Those without bound are brought down first, so that no other is measured by them. */
    private boolean isBounded(Slot<S> slot) {
        return !(changes.get(slot) instanceof Observed.Known<?> best)
                || !Scale.units(best.value()).abs().equals(Scale.VAST);
    }

    /** Brings an amount without bound to nought or one, if that does: the others are then not measured by it. */
    private void bound(Slot<S> slot) {
        for (int i = 0; !isBounded(slot) && i < 2; i++) {
            replace(slot, slot.scale().at(BigInteger.valueOf(i)));
        }
    }

    /** Leaves it within what was observed of it, if that does. */
    private void keepWithin(Slot<S> slot) {
        Observed<?> change = changes.get(slot);
        if (change != null && slot.get(subject) instanceof Observed.Between) {
            replace(slot, clipped(slot, change));
        }
    }

    /** Puts another value in the place of one, if that does. */
    private void replace(Slot<S> slot, Observed<?> value) {
        Observed<?> before = Objects.requireNonNull(changes.put(slot, value));
        if (!isMet()) {
            changes.put(slot, before);
        }
    }

    private void takeBack(Slot<S> slot) {
        Observed<?> change = changes.remove(slot);
        if (change != null && !isMet()) {
            changes.put(slot, change);
        }
    }

    /** Brings an amount as near to what was observed as the verdict allows; whether that is nearer than it was. */
    private boolean lessen(Slot<S> slot) {
        if (!(changes.get(slot) instanceof Observed.Known<?> best)) {
            return false;
        }
        BigInteger good = Scale.units(best.value());
        BigInteger least = start(slot);
        if (!isMet(slot, least)) {
            least = new Threshold(units -> isMet(slot, units), slot.moreIsBetter())
                    .between(least, good, likely(slot.scale()));
            changes.put(slot, slot.scale().at(least));
        }
        return !least.equals(good);
    }

    /** Nought, the numbers of the law, and multiples of these, by which so much for each person is met; and next to them. */
    private Collection<BigInteger> likely(Scale scale) {
        Set<BigInteger> likely = new LinkedHashSet<>(List.of(BigInteger.ZERO));
        for (Object number : numbers) {
            if (Scale.of(number.getClass()) == scale) {
                for (int persons = 1; persons <= MOST_PERSONS; persons++) {
                    BigInteger multiple = Scale.units(number).multiply(BigInteger.valueOf(persons));
                    likely.add(multiple.subtract(BigInteger.ONE));
                    likely.add(multiple);
                    likely.add(multiple.add(BigInteger.ONE));
                }
            }
        }
        return likely;
    }

    /** What was observed, at its worst. */
    private BigInteger start(Slot<S> slot) {
        Observed<?> observed = slot.get(subject);
        if (observed instanceof Observed.Known<?> known) {
            return Scale.units(known.value());
        }
        if (observed instanceof Observed.Between<?> between) {
            return Scale.units(slot.moreIsBetter() ? between.low() : between.high());
        }
        return slot.worst().orElse(slot.moreIsBetter() ? Scale.VAST.negate() : Scale.VAST);
    }

    private boolean isMet(Slot<S> slot, BigInteger units) {
        changes.put(slot, slot.scale().at(units));
        return isMet();
    }

    private boolean isMet() {
        try {
            return verdict.apply(changed()) == Outcome.MET;
        } catch (IllegalArgumentException contradiction) {
            return false;
        }
    }

    /** The changes are made in the order of the places: a part is not to pass its whole on the way. */
    private S changed() {
        Draft<S> draft = new Draft<>(subject);
        for (Place<S> place : places) {
            for (Slot<S> slot : place.ways()) {
                Observed<?> change = changes.get(slot);
                if (change != null) {
                    slot.put(draft, change);
                    if (oneByOne) {
                        draft.subject();
                    }
                }
            }
        }
        return draft.subject();
    }
}
