package org.povertyexit.clause;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToLongFunction;
import org.povertyexit.clause.Requirement.Notation;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Text;

/** An age in full years (周岁) on a day: as recorded, or from the date of birth. */
final class FullYears<M> extends Quantity<M, Long> {
    /** How much of the number of a date a full year is. */
    private static final int YEAR = 512;

    private final Fact<M, Long> years;
    private final Fact<M, LocalDate> birth;
    private final LocalDate day;

    FullYears(Group.Ages<M> ages, LocalDate day) {
        super(ages.years().label());
        this.years = ages.years();
        this.birth = ages.birth();
        this.day = day;
    }

    @Override
    public Interval interval(M member) {
        if (birth.of(member) instanceof Observed.Known<LocalDate> born) {
            return Interval.at(exact(age(born.value())));
        }
        return Interval.of(years, member);
    }

    private long age(LocalDate born) {
        return ChronoUnit.YEARS.between(born, day);
    }

    @Override
    Class<Long> type() {
        return Long.class;
    }

    @Override
    Coverage coverage(M member) {
        return birth.of(member).isKnown() ? Coverage.WHOLE : Coverage.of(years.of(member));
    }

    @Override
    Fraction<M> fraction(Fraction.End end) {
        long today = birth.numberOf(day);
        ToLongFunction<M> born = birth.number();
        Fraction<M> byBirth = Fraction.whole(
                member -> age(today, born.applyAsLong(member)), member -> Numeral.isKnown(born.applyAsLong(member)));
        return byBirth.or(Quantity.of(years).fraction(end));
    }

    private static long age(long today, long born) {
        if (!Numeral.isSaid(born)) {
            return born;
        }
        return Numeral.isSaid(today) ? (today - born) / YEAR : today;
    }

    /** Nobody's age is an aim, so nothing is to be changed about it. */
    @Override
    List<Requirement.Input<M>> inputs(boolean moreIsWanted) {
        return List.of();
    }

    @Override
    <T> T in(Notation<T> notation) {
        return notation.fullYears(years, birth, day);
    }

    @Override
    Text found(M member) {
        return birth.of(member).isKnown() ? Words.of(birth.of(member)) : Words.of(years.of(member));
    }
}
