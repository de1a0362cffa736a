package org.povertyexit.laws;

import static org.povertyexit.laws.Exactness.COUNTIES;
import static org.povertyexit.laws.Exactness.HOUSEHOLDS;
import static org.povertyexit.laws.Exactness.VILLAGES;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Village;

/**
 * A clause is undetermined exactly when two ways of filling the gaps in the record disagree, and so is the verdict; what
 * each way comes to is worked out by {@link PlainRules}, which shares nothing with the grammar.
 */
class ExactnessTest {
    private static final String[] CONDITION = {"yes", "no", "suspected", ""};
    private static final String[] UNSUSPECTED = {"yes", "no", ""};

    @Test
    void incomeIsExactForNetIncomes() {
        HOUSEHOLDS.ofTheClauseOn(
                Theme.INCOME,
                counted(Household.MEMBER_COUNT, "1", "2", "1..2", "2..3", "")
                        .with(Household.STABLE_INCOME, CONDITION)
                        .with(
                                Household.NET_INCOME,
                                "",
                                "-1",
                                "2952",
                                "2952.01",
                                "3218",
                                "3218.01",
                                "6436",
                                "6436.01",
                                "8000",
                                "8000.01",
                                "-5..3218",
                                "3000..3218.01",
                                "3218.01..6436",
                                "6436.01..9654.01",
                                "1..900000"));
    }

    @Test
    void incomeIsExactForIncomesByComponents() {
        HOUSEHOLDS.ofTheClauseOn(
                Theme.INCOME,
                new Records<>(counted(Household.MEMBER_COUNT, "1", "1..2", "").subjects().stream()
                                .map(Household.NET_INCOME::hide)
                                .toList())
                        .with(Household.WAGE_INCOME, "4000", "4000..9000", "")
                        .with(Household.BUSINESS_INCOME, "0", "2436.01", "")
                        .with(Household.PROPERTY_INCOME, "0", "")
                        .with(Household.TRANSFER_INCOME, "0", "0..5")
                        .with(Household.BUSINESS_COST, "782", "782..783", ""));
    }

    /** Households of which the members are counted, not listed. */
    private static Records<Household> counted(Fact<Household, Long> count, String... counts) {
        Household unlisted =
                Household.builder().from(Records.HOUSEHOLD).members(List.of()).build();
        return Records.of(unlisted).with(count, counts);
    }

    @Test
    void foodClothingAndHousingAreExact() {
        HOUSEHOLDS.ofTheClauseOn(Theme.FOOD, Records.of(Records.HOUSEHOLD).with(Household.FOOD, CONDITION));
        HOUSEHOLDS.ofTheClauseOn(Theme.CLOTHING, Records.of(Records.HOUSEHOLD).with(Household.CLOTHING, CONDITION));
        HOUSEHOLDS.ofTheClauseOn(
                Theme.HOUSING,
                Records.of(Records.HOUSEHOLD)
                        .with(
                                Household.HOUSING_GRADE,
                                "A",
                                "B",
                                "RESETTLED",
                                "SAFE_ELSEWHERE",
                                "C",
                                "D",
                                "suspected",
                                ""));
    }

    @Test
    void educationIsExactForOneMember() {
        HOUSEHOLDS.ofTheClauseOn(
                Theme.EDUCATION,
                listed(pupils(
                                List.of(
                                        "0", "5", "6", "15", "16", "5..6", "6..15", "5..16", "15..16", "0..5",
                                        "16..150", ""),
                                List.of(
                                        "ENROLLED",
                                        "TAUGHT_AT_HOME",
                                        "UNABLE",
                                        "COMPLETED",
                                        "DROPPED_OUT",
                                        "suspected",
                                        ""))
                        .map(List::of)));
    }

    @Test
    void educationIsExactForTwoMembersAndForMembersNotListed() {
        List<Person> pupils = pupils(List.of("5", "6", "15..16", ""), List.of("ENROLLED", "DROPPED_OUT", ""))
                .toList();
        HOUSEHOLDS.ofTheClauseOn(Theme.EDUCATION, listed(pairs(pupils)));
        HOUSEHOLDS.ofTheClauseOn(Theme.EDUCATION, counted(Household.MEMBER_COUNT, "1", "2..3", ""));
    }

    @Test
    void medicalCareIsExact() {
        List<Person> insured = Records.of(Records.HOUSEHOLD.members().get(0))
                .with(Person.MEDICAL_INSURANCE, CONDITION)
                .with(Person.SERIOUS_ILLNESS_INSURANCE, UNSUSPECTED)
                .subjects();
        HOUSEHOLDS.ofTheClauseOn(Theme.MEDICAL, listed(pairs(insured)).with(Household.TREATMENT_ACCESSIBLE, CONDITION));
        HOUSEHOLDS.ofTheClauseOn(
                Theme.MEDICAL,
                counted(Household.MEMBER_COUNT, "1", "2..3", "").with(Household.TREATMENT_ACCESSIBLE, CONDITION));
    }

    private static Stream<Person> pupils(List<String> ages, List<String> schoolings) {
        return Records.of(Records.HOUSEHOLD.members().get(0))
                .with(Person.AGE_YEARS, ages.toArray(String[]::new))
                .with(Person.SCHOOLING, schoolings.toArray(String[]::new))
                .subjects()
                .stream();
    }

    private static Stream<List<Person>> pairs(List<Person> persons) {
        return persons.stream()
                .flatMap(one -> persons.stream()
                        .map(other -> List.of(
                                one, Person.builder().from(other).id("P2").build())));
    }

    private static Records<Household> listed(Stream<List<Person>> rosters) {
        return new Records<>(rosters.map(members -> Household.builder()
                        .from(Records.HOUSEHOLD)
                        .members(members)
                        .build())
                .toList());
    }

    @Test
    void waterIsExactInItsQuantity() {
        HOUSEHOLDS.ofTheClauseOn(
                Theme.WATER,
                Records.of(Records.HOUSEHOLD)
                        .with(Household.WATER_SCARCE_AREA, UNSUSPECTED)
                        .with(Household.WATER_QUALITY, CONDITION)
                        .with(
                                Household.WATER_LITRES,
                                "19.99",
                                "20",
                                "25",
                                "34.99",
                                "35",
                                "0..19",
                                "15..25",
                                "20..34.99",
                                "25..40",
                                "35..90",
                                "",
                                "none")
                        .with(Household.WATER_OUTAGE_DAYS, "36", "37", "36..37", "0..36", "37..366", ""));
    }

    @Test
    void waterIsExactInItsConvenience() {
        HOUSEHOLDS.ofTheClauseOn(
                Theme.WATER,
                Records.of(Records.HOUSEHOLD)
                        .with(Household.WATER_PIPED, CONDITION)
                        .with(Household.WATER_TRIP_MINUTES, "20", "20.01", "20..20.01", "", "none")
                        .with(Household.WATER_DISTANCE, "800", "800.01", "799..801", "", "none")
                        .with(Household.WATER_CLIMB, "80", "80.01", "80..81", "", "none")
                        .with(Household.WATER_QUALITY, "yes", "no", ""));
    }

    @Test
    void aVillagesIncidenceIsExact() {
        Records<Village> villages = Records.of(Records.VILLAGE)
                .with(Village.REGION, "WESTERN", "EASTERN", "")
                .with(Village.RURAL_POPULATION, "100", "150", "50..100", "100..150", "")
                .with(Village.POOR_POPULATION, "0", "1", "2", "3", "5", "0..2", "2..3", "3..4", "4..60", "");
        VILLAGES.ofTheClauseOn(Theme.INCIDENCE, villages);
        VILLAGES.ofTheVerdict(villages);
    }

    @Test
    void aCountysRatesAreExact() {
        Records<County> counts = Records.of(withoutSamples())
                .with(County.SAMPLED_EXITED, "0", "100", "0..100", "100..200", "")
                .with(County.WRONGLY_EXITED, "0", "2", "3", "0..2", "2..4", "5..6", "");
        Records<County> rates = Records.of(withoutSamples())
                .with(County.WRONG_EXIT_RATE, "0%", "2%", "2.01%", "1%..2%", "2%..2.01%", "2.01%..9%", "");
        COUNTIES.ofTheClauseOn(Theme.WRONG_EXIT, counts.and(rates));
        COUNTIES.ofTheClauseOn(
                Theme.OMISSION,
                Records.of(withoutSamples())
                        .with(County.SAMPLED_UNREGISTERED, "0", "100", "0..100", "100..200", "")
                        .with(County.OMITTED, "0", "2", "3", "0..2", "2..4", "5..6", ""));
        COUNTIES.ofTheClauseOn(
                Theme.APPROVAL,
                Records.of(withoutSamples())
                        .with(County.INTERVIEWED, "0", "10", "0..10", "10..12", "")
                        .with(County.APPROVING, "0", "8", "9", "10", "8..9", "9..10", "2..3", ""));
    }

    @Test
    void aCountysIncidenceIsExact() {
        Records<County> populations = Records.of(withoutSamples())
                .with(County.REGION, "WESTERN", "EASTERN", "")
                .with(County.RURAL_POPULATION, "1000", "900..1100", "")
                .with(County.UNEXITED_POPULATION, "10", "31", "5..25", "")
                .with(County.EXITED_POPULATION, "500", "");
        COUNTIES.ofTheClauseOn(
                Theme.INCIDENCE,
                populations
                        .with(County.UNREGISTERED_POPULATION, "400", "")
                        .with(County.SAMPLED_EXITED, "100", "")
                        .with(County.WRONGLY_EXITED, "2", "1..3", "")
                        .with(County.OMISSION_RATE, "0%..2%", ""));
        COUNTIES.ofTheClauseOn(
                Theme.INCIDENCE,
                Records.of(County.builder().id("C").build())
                        .with(County.REGION, "WESTERN", "EASTERN", "")
                        .with(
                                County.COMPOSITE_INCIDENCE,
                                "0%",
                                "2%",
                                "2.01%",
                                "3%",
                                "3.01%",
                                "1%..2%",
                                "2%..3%",
                                "3.01%..4%",
                                ""));
    }

    /** The county of which nothing is known of the samples. */
    private static County withoutSamples() {
        County county = Records.COUNTY;
        for (Fact<County, ?> fact :
                List.of(County.SAMPLED_EXITED, County.WRONGLY_EXITED, County.SAMPLED_UNREGISTERED, County.OMITTED)) {
            county = fact.hide(county);
        }
        return county;
    }

    @Test
    void theVerdictOnAHouseholdIsExact() {
        List<Person> members = pupils(List.of("6", "16", ""), List.of("ENROLLED", "DROPPED_OUT", ""))
                .toList();
        Records<Household> lists = listed(pairs(members));
        HOUSEHOLDS.ofTheVerdict(somewhere(
                lists.and(counted(Household.MEMBER_COUNT, "1", "2..3", "")),
                List.of(
                        records -> records.with(Household.STABLE_INCOME, CONDITION),
                        records -> records.with(
                                Household.NET_INCOME, "", "3218", "6436.01", "2952..3218.01", "9000..99000"),
                        records -> records.with(Household.FOOD, CONDITION),
                        records -> records.with(Household.HOUSING_GRADE, "SAFE_ELSEWHERE", "D", "suspected", ""),
                        records -> records.with(Household.TREATMENT_ACCESSIBLE, CONDITION),
                        records -> records.with(Household.WATER_QUALITY, CONDITION),
                        records -> records.with(Household.WATER_LITRES, "15", "25", "30..40", ""),
                        records -> records.with(Household.WATER_PIPED, CONDITION),
                        records -> records.with(Household.WATER_TRIP_MINUTES, "20", "20..30", "21", ""),
                        records -> records.with(Household.WATER_OUTAGE_DAYS, "36", "36..37", "37", ""))));
    }

    @Test
    void theVerdictOnACountyIsExact() {
        COUNTIES.ofTheVerdict(somewhere(
                Records.of(Records.COUNTY),
                List.of(
                        records -> records.with(County.REGION, "WESTERN", ""),
                        records -> records.with(County.RURAL_POPULATION, "600..1000", ""),
                        records -> records.with(County.UNEXITED_POPULATION, "11", "12", "5..12", ""),
                        records -> records.with(County.EXITED_POPULATION, "0", "500..600", ""),
                        records -> records.with(County.UNREGISTERED_POPULATION, "400..900", ""),
                        records -> records.with(County.SAMPLED_EXITED, "100..200", ""),
                        records -> records.with(County.WRONGLY_EXITED, "0", "3", "1..3", ""),
                        records -> records.with(County.OMITTED, "2", "0..3", ""),
                        records -> records.with(County.INTERVIEWED, "0..100", "90..110", ""),
                        records -> records.with(County.APPROVING, "89", "85..90", ""))));
    }

    /** A few hundred records with up to three gaps or faults, anywhere. */
    private static <S> Records<S> somewhere(Records<S> start, List<Function<Records<S>, Records<S>>> faults) {
        Random random = new Random(20191231);
        List<S> subjects = new ArrayList<>(start.subjects());
        for (int i = 0; i < 250; i++) {
            Records<S> one = Records.of(
                    start.subjects().get(random.nextInt(start.subjects().size())));
            for (int faulty = 0; faulty < 3; faulty++) {
                List<S> next =
                        faults.get(random.nextInt(faults.size())).apply(one).subjects();
                one = next.isEmpty() ? one : Records.of(next.get(random.nextInt(next.size())));
            }
            subjects.addAll(one.subjects());
        }
        return new Records<>(subjects);
    }
}
