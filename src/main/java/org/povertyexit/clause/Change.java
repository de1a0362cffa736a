package org.povertyexit.clause;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;

/**
 * One thing that would have to change for a verdict to be "met": a fact to establish, or an amount to reach.
 *
 * <p>Amounts are the least that suffice, in the units of the fact: fen, persons, days, hundredths of a decimal, hundredths
 * of a per cent. With one unit less the verdict is not "met", but where it takes more than 4 × 10^18 of them.
 *
 * @param <S> the subject
 * @see org.povertyexit.RulesInForce
 */
public final class Change<S> {
    private final Slot<S> slot;
    private final Observed<?> from;
    private final Observed<?> to;

    Change(Slot<S> slot, Observed<?> from, Observed<?> to) {
        this.slot = slot;
        this.from = from;
        this.to = to;
    }

    /** The fact: the column, and before it the member that it belongs to. */
    public String fact() {
        return slot.name();
    }

    /** What was observed. */
    public Observed<?> from() {
        return from;
    }

    /** What would have to be observed. */
    public Observed<?> to() {
        return to;
    }

    /** Whether it is among what was left open, so that the fact is to be established rather than changed. */
    public boolean isToEstablish() {
        if (from instanceof Observed.Between<?> between && to instanceof Observed.Known<?> known) {
            Ratio reached = Quantity.exact(known.value());
            return reached.compareTo(Quantity.exact(between.low())) >= 0
                    && reached.compareTo(Quantity.exact(between.high())) <= 0;
        }
        return Remedy.isOpen(from);
    }

    /** The subject with this change made. */
    public S applyTo(S subject) {
        return slot.set(subject, to);
    }

    /** Makes this change in a draft. */
    void applyTo(Draft<S> draft) {
        slot.put(draft, to);
    }

    /** The same change, of a member, in the subject whose member it is. */
    <T> Change<T> in(Group.Roster<T, S> roster, int index, S member) {
        return new Change<>(Every.place(roster, index, member, slot), from, to);
    }

    /** The same change with one unit less; empty when it is no amount, or there is nothing less. */
    public Optional<Change<S>> oneUnitLess() {
        if (slot.scale() == Scale.NONE || !(to instanceof Observed.Known<?> known)) {
            return Optional.empty();
        }
        BigInteger units = Scale.units(known.value());
        BigInteger less = slot.moreIsBetter() ? units.subtract(BigInteger.ONE) : units.add(BigInteger.ONE);
        return less.bitLength() > Long.SIZE - 1
                        || slot.worst().filter(units::equals).isPresent()
                ? Optional.empty()
                : Optional.of(new Change<>(slot, from, slot.scale().at(less)));
    }

    /** The change in words: {@code net income of the household: from 9600 yuan to at least 9654.01 yuan (+54.01 yuan)}. */
    public Text text() {
        Text verb = isToEstablish() ? new Text("须核实为", "establish ") : new Text("须变为", "change to ");
        return slot.label().plus(new Text("：", ": ")).plus(verb).plus(target()).plus(was());
    }

    private Text was() {
        if (isToEstablish()) {
            return Text.same("");
        }
        Text now = new Text("（现为", " (now ").plus(Words.of(from));
        return now.plus(difference()).plus(new Text("）", ")"));
    }

    private Text difference() {
        if (slot.scale() == Scale.NONE
                || !(from instanceof Observed.Known<?> before)
                || !(to instanceof Observed.Known<?> after)) {
            return Text.same("");
        }
        boolean isMore = Quantity.exact(after.value()).compareTo(Quantity.exact(before.value())) > 0;
        Text amount = isMore ? difference(after.value(), before.value()) : difference(before.value(), after.value());
        return isMore
                ? new Text("，增加", ", ").plus(amount).plus(new Text("", " more"))
                : new Text("，减少", ", ").plus(amount).plus(new Text("", " less"));
    }

    private Text difference(Object greater, Object less) {
        if (greater instanceof Ratio rate) {
            return Words.points(rate.minus((Ratio) less));
        }
        if (greater instanceof BigDecimal decimal) {
            return Words.value(decimal.subtract((BigDecimal) less));
        }
        BigInteger units = Scale.units(greater).subtract(Scale.units(less));
        return slot.scale() == Scale.FEN ? Words.money(units) : Text.same(units.toString());
    }

    private Text target() {
        if (slot.scale() == Scale.NONE) {
            return to instanceof Observed.Known<?> known && known.value() instanceof java.util.List<?> list
                    ? new Text(list.size() + "名，各项均符合", "each of " + list.size() + " members, all in order")
                    : Words.of(to);
        }
        return (slot.moreIsBetter() ? Words.AT_LEAST : Words.AT_MOST).plus(Words.of(to));
    }

    @Override
    public String toString() {
        return text().en();
    }
}
