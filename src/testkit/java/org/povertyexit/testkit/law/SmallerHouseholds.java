package org.povertyexit.testkit.law;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Yuan;

/**
 * Makes a household smaller: its income in one sum, its members counted instead of listed, fewer of them.
 *
 * @param household the household
 */
record SmallerHouseholds(Household household) {
    private static final Observed<Yuan> NONE = Observed.known(Yuan.of(0));
    private static final List<Fact<Household, Yuan>> INCOMES = List.of(
            Household.WAGE_INCOME, Household.BUSINESS_INCOME, Household.PROPERTY_INCOME, Household.TRANSFER_INCOME);

    Stream<Household> all() {
        return Stream.of(inOneSum().stream(), inWages(), fewerCounted(), counted(), fewerListed())
                .flatMap(households -> households);
    }

    /** With the net income in the place of its components, when all of them are known. */
    private Optional<Household> inOneSum() {
        Optional<BigInteger> sum = fen(Household.BUSINESS_COST).map(BigInteger::negate);
        for (Fact<Household, Yuan> income : INCOMES) {
            sum = sum.flatMap(so -> fen(income).map(so::add));
        }
        return sum.filter(net -> net.bitLength() < Long.SIZE)
                .map(net -> Household.builder()
                        .from(household)
                        .netIncome(Observed.known(new Yuan(net.longValue())))
                        .wageIncome(Observed.missing())
                        .businessIncome(Observed.missing())
                        .propertyIncome(Observed.missing())
                        .transferIncome(Observed.missing())
                        .businessCost(Observed.missing())
                        .build());
    }

    private Optional<BigInteger> fen(Fact<Household, Yuan> fact) {
        return fact.of(household) instanceof Observed.Known<Yuan> known
                ? Optional.of(BigInteger.valueOf(known.value().fen()))
                : Optional.empty();
    }

    /** With all of it from wages, and rounder, where both the net income and its components are known. */
    private Stream<Household> inWages() {
        return inOneSum().isPresent() && household.netIncome() instanceof Observed.Known<Yuan> known
                ? Stream.concat(Rounder.than(known.value()), Stream.of(known.value()))
                        .flatMap(net -> Place.possible(() -> inWages(net)).stream())
                : Stream.empty();
    }

    private Household inWages(Yuan net) {
        return Household.builder()
                .from(household)
                .netIncome(Observed.known(net))
                .wageIncome(Observed.known(new Yuan(Math.max(0, net.fen()))))
                .businessIncome(NONE)
                .propertyIncome(NONE)
                .transferIncome(NONE)
                .businessCost(Observed.known(new Yuan(Math.max(0, -net.fen()))))
                .build();
    }

    /** With the members counted, not listed. */
    private Stream<Household> counted() {
        long count = household.members().size();
        return count == 0
                ? Stream.empty()
                : Stream.of(Household.builder()
                        .from(household)
                        .members(List.of())
                        .memberCount(Observed.known(count))
                        .build());
    }

    /** Fewer of several who were counted, with about the same income per person. */
    private Stream<Household> fewerCounted() {
        return household.members().isEmpty() && household.memberCount() instanceof Observed.Known<Long> known
                ? LongStream.of(1, 2, known.value() - 1)
                        .filter(count -> 0 < count && count < known.value())
                        .boxed()
                        .flatMap(count ->
                                scaled(count, known.value()).map(draft -> draft.memberCount(Observed.known(count))))
                        .flatMap(draft -> Place.possible(draft::build).stream())
                : Stream.empty();
    }

    /** One or all but one of those listed, with about the same income per person or with the same income. */
    private Stream<Household> fewerListed() {
        List<Person> members = household.members();
        return Stream.concat(members.stream().map(List::of), Orders.shorter(members))
                .filter(rest -> !rest.isEmpty() && rest.size() < members.size())
                .flatMap(rest -> Stream.concat(scaled(rest.size(), members.size()), scaled(1, 1))
                        .map(draft -> draft.members(numbered(rest)).memberCount(count(rest))))
                .flatMap(draft -> Place.possible(draft::build).stream());
    }

    private Observed<Long> count(List<Person> rest) {
        return household.memberCount().isMissing() ? household.memberCount() : Observed.known((long) rest.size());
    }

    private static List<Person> numbered(List<Person> members) {
        return IntStream.range(0, members.size())
                .mapToObj(i ->
                        Person.builder().from(members.get(i)).id("P" + (i + 1)).build())
                .toList();
    }

    /** With an income so much smaller, exactly or of one digit. */
    private Stream<Household.Builder> scaled(long to, long from) {
        return Scale.nearest(to, from)
                .map(scale -> scale.money(household, Household.NET_INCOME))
                .flatMap(income -> Stream.concat(Stream.of(income), round(income).stream()))
                .map(income -> Household.builder().from(household).netIncome(income));
    }

    private static Optional<Observed<Yuan>> round(Observed<Yuan> income) {
        return income instanceof Observed.Known<Yuan> known
                ? Rounder.toOneDigit(known.value()).map(Observed::known)
                : Optional.empty();
    }
}
