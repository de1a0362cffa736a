package org.povertyexit.laws;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Schooling;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;
import org.povertyexit.testkit.law.Units;

/**
 * Fills the gaps in a record in every way: independently, each with any value that its fact admits. Where there is no end
 * of values, with those beside the numbers of the law, the least, and a vast one.
 */
final class Gaps {
    private static final long VAST = 1_000_000_000_000_000L;
    private static final int MOST_MEMBERS = 16;

    private Gaps() {}

    static Stream<Household> filled(Household household) {
        return filled(household, Household.FACTS).flatMap(Gaps::peopled);
    }

    static Stream<Village> filled(Village village) {
        return filled(village, Village.FACTS);
    }

    /** With every fact filled that has a gap; what would contradict another fact is left out. */
    private static <S> Stream<S> filled(S subject, List<Fact<S, ?>> facts) {
        Stream<S> filled = Stream.of(subject);
        for (Fact<S, ?> fact : facts) {
            Observed<?> observed = fact.of(subject);
            if (ASKED.contains(fact) && !observed.isKnown() && !(observed instanceof Observed.Absent)) {
                filled = filled.flatMap(draft -> filled(draft, fact));
            }
        }
        return filled;
    }

    private static <S, V> Stream<S> filled(S subject, Fact<S, V> fact) {
        return values(fact, fact.of(subject))
                .flatMap(value -> Records.with(fact, subject, Observed.known(value)).stream());
    }

    /** What the criteria ask, other than incomes and the number of members. */
    private static final Set<Fact<?, ?>> ASKED = Set.of(
            Household.STABLE_INCOME,
            Household.FOOD,
            Household.CLOTHING,
            Household.HOUSING_GRADE,
            Household.TREATMENT_ACCESSIBLE,
            Household.WATER_QUALITY,
            Household.WATER_LITRES,
            Household.WATER_PIPED,
            Household.WATER_TRIP_MINUTES,
            Household.WATER_DISTANCE,
            Household.WATER_CLIMB,
            Household.WATER_OUTAGE_DAYS,
            Household.WATER_SCARCE_AREA,
            Person.AGE_YEARS,
            Person.SCHOOLING,
            Person.MEDICAL_INSURANCE,
            Person.SERIOUS_ILLNESS_INSURANCE,
            Village.REGION,
            Village.RURAL_POPULATION,
            Village.POOR_POPULATION);

    /** All values that an observation can turn out to be. */
    static <V> Stream<V> values(Fact<?, V> fact, Observed<V> observed) {
        if (observed instanceof Observed.Known<V> known) {
            return Stream.of(known.value());
        }
        if (observed instanceof Observed.Between<V> between) {
            Set<V> inside = new LinkedHashSet<>(List.of(between.low(), between.high()));
            Units<V> units = Units.of(fact).orElseThrow();
            domain(fact)
                    .filter(value ->
                            units.compare(between.low(), value) <= 0 && units.compare(value, between.high()) <= 0)
                    .forEach(inside::add);
            return inside.stream();
        }
        return domain(fact);
    }

    private static <V> Stream<V> domain(Fact<?, V> fact) {
        Class<V> type = fact.type();
        if (type == Boolean.class) {
            return Stream.of(true, false).map(type::cast);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants());
        }
        Stream<?> values = type == Long.class
                ? LongStream.of(0, 1, 2, 3, 5, 6, 15, 16, 36, 37, 50, 100, 150, VAST)
                        .boxed()
                : type == Yuan.class
                        ? Stream.of(0, 3219, 3_000_000, -3_000_000).map(Yuan::of)
                        : Stream.of("0", "20", "35", "80", "800", "1000000").map(BigDecimal::new);
        Units<V> units = Units.of(fact).orElseThrow();
        return values.map(type::cast).filter(units::isPossible);
    }

    /** With every number of members, every kind of member, and every income that the record admits. */
    private static Stream<Household> peopled(Household household) {
        return rosters(household)
                .flatMap(members -> incomes(Household.builder()
                        .from(household)
                        .memberCount(Observed.missing())
                        .members(members)
                        .build()));
    }

    private static Stream<List<Person>> rosters(Household household) {
        if (household.members().isEmpty()) {
            return values(Household.MEMBER_COUNT, household.memberCount())
                    .filter(count -> count <= MOST_MEMBERS)
                    .flatMap(Gaps::anybody);
        }
        Stream<List<Person>> rosters = Stream.of(List.of());
        for (Person member : household.members()) {
            List<Person> filled = filled(member, Person.FACTS).toList();
            rosters = rosters.flatMap(roster -> filled.stream().map(other -> plus(roster, other)));
        }
        return rosters;
    }

    /** So many persons, all in order; or the last of them in trouble. */
    private static Stream<List<Person>> anybody(long count) {
        List<Person> settled = new ArrayList<>();
        for (int number = 1; number < count; number++) {
            settled.add(person("P" + number, Schooling.ENROLLED, true));
        }
        return Stream.of(
                        person("P", Schooling.ENROLLED, true),
                        person("P", Schooling.DROPPED_OUT, true),
                        person("P", Schooling.COMPLETED, false))
                .map(last -> plus(settled, last));
    }

    static Person person(String id, Schooling schooling, boolean insured) {
        return Person.builder()
                .id(id)
                .ageYears(Observed.known(10L))
                .schooling(Observed.known(schooling))
                .medicalInsurance(Observed.known(insured))
                .seriousIllnessInsurance(Observed.known(insured))
                .build();
    }

    private static List<Person> plus(List<Person> roster, Person member) {
        return Stream.concat(roster.stream(), Stream.of(member)).toList();
    }

    private static final List<Fact<Household, Yuan>> COMPONENTS = List.of(
            Household.WAGE_INCOME,
            Household.BUSINESS_INCOME,
            Household.PROPERTY_INCOME,
            Household.TRANSFER_INCOME,
            Household.BUSINESS_COST);

    /** By components when any was recorded, otherwise net. */
    private static Stream<Household> incomes(Household household) {
        boolean inParts =
                COMPONENTS.stream().anyMatch(fact -> !fact.of(household).isMissing());
        Stream<Household> filled = Stream.of(household);
        for (Fact<Household, Yuan> fact : inParts ? COMPONENTS : List.of(Household.NET_INCOME)) {
            filled = filled.flatMap(draft -> filled(draft, fact));
        }
        return filled;
    }
}
