package org.povertyexit.testkit.arbitrary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.Aftercare.Duty;
import org.povertyexit.facts.Aftercare.Support;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Observed;
import org.povertyexit.testkit.law.Kind;

/** Histories of the support after an exit, which was on 2019-05-01. */
public final class Aftercares {
    private static final LocalDate EXIT = LocalDate.of(2019, 5, 1);
    private static final LocalDate BEFORE = LocalDate.of(2018, 1, 1);
    private static final int MOST_RECORDS = 2;
    private static final List<Support> KEPT = List.of(
            Support.since(Duty.RESPONSIBILITY, "secretary", BEFORE).heldBy("P1"),
            Support.since(Duty.POLICY, "policies", BEFORE).amounting(BigDecimal.valueOf(6)),
            Support.since(Duty.ASSISTANCE, "team", BEFORE).amounting(BigDecimal.valueOf(3)),
            Support.since(Duty.SUPERVISION, "monitoring", BEFORE));

    private Aftercares() {}

    /** As files have them: of 100, about 94 meet everything, 4 do not, and 2 cannot be determined. */
    public static Arbitrary<Aftercare> realistic() {
        List<UnaryOperator<Aftercare>> lapsed = ended(Observed.known(EXIT.plusDays(30)));
        List<UnaryOperator<Aftercare>> unclear = ended(Observed.missing());
        return Simplifying.of(Kind.AFTERCARE, dice -> dice.mixed(of(KEPT), lapsed, unclear));
    }

    /** Each of the supports ended so, the others going on. */
    private static List<UnaryOperator<Aftercare>> ended(Observed<LocalDate> to) {
        return IntStream.range(0, KEPT.size())
                .<UnaryOperator<Aftercare>>mapToObj(which -> aftercare -> ended(which, to))
                .toList();
    }

    private static Aftercare ended(int which, Observed<LocalDate> to) {
        List<Support> supports = new ArrayList<>(KEPT);
        Support kept = KEPT.get(which);
        supports.set(which, new Support(kept.duty(), kept.what(), kept.who(), kept.from(), to, kept.amount()));
        return of(supports);
    }

    private static Aftercare of(List<Support> supports) {
        return Aftercare.builder()
                .id("A")
                .level(ExitProcedure.Of.COUNTY)
                .exitedOn(EXIT)
                .supports(supports)
                .build();
    }

    /** Records that begin, end and overlap around the day of the exit, with every kind of gap. */
    public static Arbitrary<Aftercare> awkward() {
        return Simplifying.of(Kind.AFTERCARE, dice -> next(dice, false));
    }

    /** Records that begin, end and overlap around the day of the exit, of which everything is known. */
    public static Arbitrary<Aftercare> complete() {
        return Simplifying.complete(Kind.AFTERCARE, dice -> next(dice, true));
    }

    private static Aftercare next(Dice dice, boolean isComplete) {
        List<Support> supports = new ArrayList<>();
        for (Support kept : KEPT) {
            if (dice.happens(6, 7)) {
                supports.add(kept);
            }
        }
        for (long left = dice.between(0, MOST_RECORDS); left > 0; left--) {
            supports.add(record(dice, isComplete));
        }
        return of(supports);
    }

    private static Support record(Dice dice, boolean isComplete) {
        LocalDate from = EXIT.plusDays(dice.between(-2, 4));
        boolean hasGap = !isComplete && dice.happens(1, 4);
        Observed<LocalDate> going = hasGap ? Observed.missing() : Observed.absent();
        Observed<BigDecimal> unstated = hasGap ? Observed.missing() : Observed.absent();
        return new Support(
                dice.of(Duty.values()),
                dice.of("a", "b"),
                Optional.of(dice.of("P1", "P2")),
                from,
                dice.happens(1, 2) ? going : Observed.known(from.plusDays(dice.of(0L, 1L, 2L, 400L))),
                dice.happens(1, 2) ? unstated : Observed.known(BigDecimal.valueOf(dice.between(0, 3))));
    }
}
