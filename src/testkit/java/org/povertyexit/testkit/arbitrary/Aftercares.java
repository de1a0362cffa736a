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

/** Histories of the support after exits, most of which were on 2019-05-01. */
public final class Aftercares {
    private static final LocalDate EXIT = LocalDate.of(2019, 5, 1);
    private static final LocalDate FIRST_EXIT = LocalDate.of(2016, 4, 29);
    /** The day before the last of a year, on which rules of that year are usually asked. */
    private static final LocalDate NEAR_THE_END = LocalDate.of(2019, 12, 30);

    private static final int MOST_RECORDS = 2;
    private static final List<Support> KEPT = kept(EXIT);

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
        return of(ExitProcedure.Of.COUNTY, EXIT, supports);
    }

    private static Aftercare of(ExitProcedure.Of level, LocalDate exit, List<Support> supports) {
        return Aftercare.builder()
                .id("A")
                .level(level)
                .exitedOn(exit)
                .supports(supports)
                .build();
    }

    /** Something for each duty that was there before an exit. */
    private static List<Support> kept(LocalDate exit) {
        LocalDate before = exit.minusDays(480);
        return List.of(
                Support.since(Duty.RESPONSIBILITY, "secretary", before).heldBy("P1"),
                Support.since(Duty.POLICY, "policies", before).amounting(BigDecimal.valueOf(6)),
                Support.since(Duty.ASSISTANCE, "team", before).amounting(BigDecimal.valueOf(3)),
                Support.since(Duty.SUPERVISION, "monitoring", before));
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
        LocalDate exit = dice.happens(3, 4) ? EXIT : dice.of(FIRST_EXIT, EXIT.minusDays(1), EXIT.minusYears(1));
        List<Support> supports = new ArrayList<>();
        for (Support kept : dice.happens(1, 20) ? List.<Support>of() : kept(exit)) {
            if (dice.happens(1, 5)) {
                supports.addAll(followed(kept, exit, dice, isComplete));
            } else if (dice.happens(9, 10)) {
                supports.add(kept);
            }
        }
        for (long left = dice.between(0, MOST_RECORDS); left > 0; left--) {
            supports.add(record(exit, dice, isComplete));
        }
        return of(dice.of(ExitProcedure.Of.values()), exit, supports);
    }

    /** The same to some day, and from the next or the one after it as much, or a little more or less. */
    private static List<Support> followed(Support kept, LocalDate exit, Dice dice, boolean isComplete) {
        LocalDate last = dice.of(exit.minusDays(1), exit, exit.plusDays(30), NEAR_THE_END);
        BigDecimal amount = kept.amount() instanceof Observed.Known<BigDecimal> known ? known.value() : BigDecimal.ONE;
        BigDecimal next = amount.add(BigDecimal.valueOf(dice.between(-1, 1)));
        Observed<BigDecimal> unclear = isComplete || dice.happens(2, 3)
                ? Observed.known(next)
                : dice.of(List.of(
                        Observed.missing(),
                        Observed.between(next, amount.add(BigDecimal.ONE)),
                        Observed.between(next.subtract(BigDecimal.ONE).max(BigDecimal.ZERO), next)));
        Support until = new Support(
                kept.duty(), kept.what(), kept.who(), kept.from(), Observed.known(last), Observed.known(amount));
        return List.of(
                until,
                new Support(
                        kept.duty(),
                        kept.what(),
                        kept.who(),
                        last.plusDays(dice.of(1L, 1L, 1L, 2L)),
                        Observed.absent(),
                        unclear));
    }

    private static Support record(LocalDate exit, Dice dice, boolean isComplete) {
        LocalDate from = exit.plusDays(dice.between(-2, 4));
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
