package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.Aftercare.Duty;
import org.povertyexit.facts.Aftercare.Support;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Observed;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.law.Kind;
import org.povertyexit.testkit.law.Law;

/** What holds of every history of support, and that it is exact: what all ways of filling its gaps agree on. */
class AftercareProps {
    private static final LocalDate EXIT = Histories.EXIT;

    /** The days that are judged: the exit and the three days after it. */
    private static final LocalDate LAST = EXIT.plusDays(3);

    private static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(LAST);
    private static final RulesInForce LATER = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2025, 12, 31));
    private static final List<BigDecimal> AMOUNTS =
            Stream.of(0L, 1L, 100L).map(BigDecimal::valueOf).toList();

    private static Arbitrary<Support> support(boolean isComplete) {
        Arbitrary<Observed<LocalDate>> unknown =
                Arbitraries.just(isComplete ? Observed.<LocalDate>absent() : Observed.<LocalDate>missing());
        Arbitrary<Observed<BigDecimal>> noAmount =
                Arbitraries.just(isComplete ? Observed.<BigDecimal>absent() : Observed.<BigDecimal>missing());
        return Arbitraries.integers()
                .between(-2, 4)
                .flatMap(from -> Combinators.combine(
                                Arbitraries.of(Duty.RESPONSIBILITY, Duty.ASSISTANCE),
                                Arbitraries.of("a", "b"),
                                Arbitraries.of("P1", "P2"),
                                Arbitraries.oneOf(
                                        unknown,
                                        Arbitraries.just(Observed.<LocalDate>absent()),
                                        Arbitraries.integers()
                                                .between(from, 5)
                                                .<Observed<LocalDate>>map(day -> Observed.known(EXIT.plusDays(day)))),
                                Arbitraries.oneOf(
                                        noAmount,
                                        Arbitraries.just(Observed.<BigDecimal>absent()),
                                        Arbitraries.integers()
                                                .between(0, 3)
                                                .<Observed<BigDecimal>>map(
                                                        amount -> Observed.known(BigDecimal.valueOf(amount)))))
                        .as((duty, what, who, to, amount) ->
                                new Support(duty, what, Optional.of(who), EXIT.plusDays(from), to, amount)));
    }

    /** Posts and helpers as they come; policy and monitoring kept. */
    private static Aftercare history(List<Support> supports) {
        return Histories.of(Stream.concat(supports.stream(), Stream.of(Histories.BUNDLE, Histories.MONITORING))
                .toList());
    }

    @Provide
    Arbitrary<List<Support>> gappy() {
        return support(false).list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Support>> complete() {
        return support(true).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Support> one() {
        return support(false);
    }

    private static Outcome outcome(String clause, List<Support> supports) {
        return WrittenCases.outcome(RULES, "national.aftercare." + clause, history(supports));
    }

    @Property(tries = 1000)
    void itIsUndeterminedExactlyWhenTwoWaysOfFillingTheGapsDisagree(@ForAll("gappy") List<Support> supports) {
        Set<Boolean> posts = new HashSet<>();
        Set<Boolean> helpers = new HashSet<>();
        Set<Boolean> holders = new HashSet<>();
        Set<Boolean> both = new HashSet<>();
        for (List<Support> filled : fillings(supports)) {
            boolean isFilled = isKept(Duty.RESPONSIBILITY, filled);
            boolean isHelped = isKept(Duty.ASSISTANCE, filled);
            posts.add(isFilled);
            helpers.add(isHelped);
            both.add(isFilled && isHelped);
            holders.add(isStable(filled));
        }
        assertThat(outcome("responsibility", supports)).isEqualTo(ProcedureProps.outcome(posts));
        assertThat(outcome("assistance", supports)).isEqualTo(ProcedureProps.outcome(helpers));
        assertThat(outcome("holders", supports)).isEqualTo(ProcedureProps.outcome(holders));
        assertThat(RULES.assess(history(supports)).outcome()).isEqualTo(ProcedureProps.outcome(both));
    }

    @Property
    void aCompleteHistoryIsJudgedDayByDay(@ForAll("complete") List<Support> supports) {
        assertThat(outcome("assistance", supports))
                .isEqualTo(isKept(Duty.ASSISTANCE, supports) ? Outcome.MET : Outcome.NOT_MET);
        assertThat(outcome("responsibility", supports))
                .isEqualTo(isKept(Duty.RESPONSIBILITY, supports) ? Outcome.MET : Outcome.NOT_MET);
        assertThat(outcome("holders", supports)).isEqualTo(isStable(supports) ? Outcome.MET : Outcome.NOT_MET);
    }

    /** Every way: an unknown end on each day of the period and never, an unknown amount of each size. */
    private static List<List<Support>> fillings(List<Support> supports) {
        List<List<Support>> all = List.of(List.of());
        for (Support support : supports) {
            List<List<Support>> longer = new ArrayList<>();
            for (Support filled : fillings(support)) {
                for (List<Support> some : all) {
                    List<Support> more = new ArrayList<>(some);
                    more.add(filled);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<Support> fillings(Support support) {
        List<Support> ended = support.to().isMissing()
                ? Stream.concat(support.from().datesUntil(LAST.plusDays(2)), Stream.of(LocalDate.of(2999, 1, 1)))
                        .map(support::until)
                        .toList()
                : List.of(support);
        return ended.stream()
                .flatMap(one -> one.amount().isMissing() ? AMOUNTS.stream().map(one::amounting) : Stream.of(one))
                .toList();
    }

    /** The rule as it is written, day by day. */
    private static boolean isKept(Duty duty, List<Support> supports) {
        List<Support> atExit = on(EXIT, supports, support -> support.duty() == duty);
        return !atExit.isEmpty()
                && atExit.stream().map(Support::what).distinct().allMatch(what -> {
                    Predicate<Support> isIt =
                            support -> support.duty() == duty && support.what().equals(what);
                    BigDecimal least = sum(on(EXIT, supports, isIt));
                    return EXIT.datesUntil(LAST.plusDays(1))
                            .map(day -> on(day, supports, isIt))
                            .allMatch(there -> !there.isEmpty() && sum(there).compareTo(least) >= 0);
                });
    }

    private static boolean isStable(List<Support> supports) {
        Predicate<Support> isPost = support -> support.duty() == Duty.RESPONSIBILITY;
        List<Support> atExit = on(EXIT, supports, isPost);
        return EXIT.datesUntil(LAST.plusDays(1))
                .flatMap(day -> on(day, supports, isPost).stream())
                .allMatch(post -> atExit.stream().noneMatch(one -> one.what().equals(post.what()))
                        || atExit.stream()
                                .anyMatch(one -> one.what().equals(post.what())
                                        && one.who().equals(post.who())));
    }

    private static List<Support> on(LocalDate day, List<Support> supports, Predicate<Support> which) {
        return supports.stream()
                .filter(which)
                .filter(support -> !support.from().isAfter(day) && !support.endedBefore(day))
                .toList();
    }

    private static BigDecimal sum(List<Support> supports) {
        return supports.stream()
                .map(support ->
                        support.amount() instanceof Observed.Known<BigDecimal> known ? known.value() : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property
    void anyStretchTakenOutIsFoundAtItsDays(
            @ForAll @IntRange(min = 0, max = 3) int which,
            @ForAll @IntRange(min = 1, max = 2000) int first,
            @ForAll @IntRange(min = 0, max = 2000) int length) {
        Support support = Histories.ALL.get(which);
        LocalDate from = EXIT.plusDays(first);
        LocalDate to = from.plusDays(length);
        Aftercare broken = Histories.but(support.duty(), Histories.without(support, from, to));
        LocalDate last = to.isAfter(LATER.date()) ? LATER.date() : to;

        assertThat(AftercareTest.found(
                        LATER, "national.aftercare." + support.duty().label().en(), broken))
                .isEqualTo("lapsed: " + support.what() + " " + from + ".." + last);
        assertThat(LATER.assess(broken).unmet()).hasSize(1);
    }

    /** More from some day after the exit on, or all the time and without an end, is never worse. */
    @Property
    void addingSupportNeverHurts(@ForAll("gappy") List<Support> supports, @ForAll("one") Support more) {
        List<Support> added = new ArrayList<>(supports);
        added.add(
                more.from().isAfter(EXIT)
                        ? more
                        : new Support(
                                more.duty(), more.what(), more.who(), more.from(), Observed.absent(), more.amount()));

        assertThat(rank(RULES.assess(history(added)).outcome()))
                .isGreaterThanOrEqualTo(rank(RULES.assess(history(supports)).outcome()));
    }

    private static int rank(Outcome outcome) {
        return List.of(Outcome.NOT_MET, Outcome.UNDETERMINED, Outcome.MET).indexOf(outcome);
    }

    @Property
    void splittingARecordInTwoChangesNothing(
            @ForAll("complete") List<Support> supports, @ForAll @IntRange(min = -2, max = 5) int at) {
        LocalDate day = EXIT.plusDays(at);
        List<Support> split = supports.stream()
                .flatMap(support -> support.from().isBefore(day) && !support.endedBefore(day)
                        ? Stream.of(Histories.without(support, day, day.minusDays(1)))
                        : Stream.of(support))
                .toList();

        assertThat(RULES.explain(history(split)).print(Locale.ENGLISH))
                .isEqualTo(RULES.explain(history(supports)).print(Locale.ENGLISH));
    }

    @Property
    void theOrderOfTheRecordsDoesNotMatterToTheExplanation(@ForAll("gappy") List<Support> supports) {
        Law.order(Kind.AFTERCARE, one -> RULES.explain(one).print(Locale.ENGLISH))
                .check(history(supports));
    }

    @Property
    void daysAndAmountsAtTheEndsOfWhatCanBeBuiltGetAVerdict(
            @ForAll("far") LocalDate exit, @ForAll("far") LocalDate from, @ForAll("huge") BigDecimal amount) {
        for (Observed<LocalDate> to : List.of(
                Observed.<LocalDate>missing(),
                Observed.<LocalDate>absent(),
                Observed.known(LocalDate.MAX),
                Observed.known(from))) {
            Support far = new Support(
                    Duty.POLICY, "政策", Optional.empty(), from, to, new Observed.Between<>(BigDecimal.ZERO, amount));
            Aftercare aftercare = Histories.of(ExitProcedure.Of.HOUSEHOLD, exit, List.of(far, far.amounting(amount)));
            assertThat(LATER.explain(aftercare).print(Locale.CHINESE)).isNotBlank();
        }
    }

    @Provide
    Arbitrary<LocalDate> far() {
        return Arbitraries.of(
                LocalDate.MIN,
                LocalDate.MAX,
                EXIT,
                LATER.date(),
                LATER.date().plusDays(1),
                LATER.date().minusDays(1));
    }

    @Provide
    Arbitrary<BigDecimal> huge() {
        return Arbitraries.of(
                BigDecimal.ZERO, BigDecimal.TEN.pow(99), new BigDecimal("9.9e99"), new BigDecimal("1e-100"));
    }
}
