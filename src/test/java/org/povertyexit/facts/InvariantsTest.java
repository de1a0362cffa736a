package org.povertyexit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.povertyexit.facts.Observed.between;
import static org.povertyexit.facts.Observed.known;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts that contradict each other do not build, and the message carries the value. */
class InvariantsTest {

    private static Household.Builder household() {
        return Household.builder().id("H");
    }

    private static Person person(String id) {
        return Person.builder().id(id).build();
    }

    private static void assertRefused(Fact.Draft<?> draft, String... words) {
        assertThatIllegalArgumentException().isThrownBy(draft::build).withMessageContainingAll(words);
    }

    @Test
    void aValueOutsideItsBoundsIsRefused() {
        assertRefused(household().memberCount(known(0L)), "members", "0", "below 1");
        assertRefused(household().wageIncome(known(Yuan.of("-0.01"))), "wage_income_yuan", "-0.01");
        assertRefused(household().waterOutageDays(between(0L, 367L)), "water_outage_days", "0..367", "366");
        assertRefused(Person.builder().id("P").ageYears(known(151L)), "age_years", "151");
        assertRefused(Village.builder().id("V").ruralPopulation(known(0L)), "rural_population", "0");
        assertRefused(County.builder().id("C").omitted(known(-1L)), "omitted", "-1");
        assertRefused(County.builder().id("C").wrongExitRate(known(Ratio.percent(101))), "wrong_exit_rate", "101%");
        assertThat(County.builder()
                        .id("C")
                        .ruralIncomeGrowth(known(Ratio.percent(-3)))
                        .build()
                        .ruralIncomeGrowth())
                .isEqualTo(known(Ratio.percent(-3)));
    }

    @Test
    void whatTellsSomebodyFromOthersIsNotEmpty() {
        assertRefused(Household.builder().id(""), "id: is empty");
        assertRefused(household().villageId(""), "village_id: is empty");
        assertRefused(household().countyId(""), "county_id: is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder().id("").build())
                .withMessage("person_id: is empty");
        assertRefused(Village.builder().id(""), "id: is empty");
        assertRefused(Village.builder().id("V").countyId(""), "county_id: is empty");
        assertRefused(County.builder().id(""), "id: is empty");
        assertRefused(ExitProcedure.builder().id(""), "id: is empty");
        LocalDate exit = LocalDate.of(2019, 5, 1);
        assertRefused(Aftercare.builder().id("").level(ExitProcedure.Of.COUNTY).exitedOn(exit), "id: is empty");
        Aftercare.Support post = Aftercare.Support.since(Aftercare.Duty.RESPONSIBILITY, "secretary", exit);
        assertThatIllegalArgumentException().isThrownBy(() -> post.heldBy("")).withMessage("who: is empty");
    }

    @Test
    void whatAFactCannotBeIsRefused() {
        assertRefused(household().shock(Observed.suspected()), "shock", "suspected");
        assertRefused(household().memberCount(Observed.absent()), "members", "none");
        assertRefused(household().housingGrade(between(HousingGrade.A, HousingGrade.D)), "housing_grade", "A..D");
        assertRefused(household().netIncome(new Observed.Between<>(Yuan.of(5), Yuan.of(3))), "net_income_yuan", "5..3");
    }

    @Test
    void aPartGreaterThanItsWholeIsRefused() {
        assertRefused(
                County.builder().id("C").sampledExited(known(100L)).wronglyExited(known(101L)),
                "wrongly_exited",
                "101",
                "sampled_exited",
                "100");
        assertRefused(
                County.builder().id("C").interviewed(between(5L, 9L)).approving(between(10L, 11L)), "10..11", "5..9");
        assertRefused(County.builder().id("C").ruralPopulation(known(5L)).unexitedPopulation(known(6L)), "6", "5");
        assertRefused(County.builder().id("C").sampledUnregistered(known(5L)).omitted(known(6L)), "6", "5");
        assertRefused(County.builder().id("C").poorVillages(known(5L)).exitedVillages(known(6L)), "6", "5");
        assertRefused(
                Village.builder().id("V").ruralPopulation(known(50L)).poorPopulation(between(51L, 60L)),
                "51..60",
                "50");
        assertRefused(Village.builder().id("V").villagePopulation(known(50L)).poorPopulation(known(51L)), "51", "50");
    }

    @Test
    void aPartThatMayBeWithinItsWholeIsAccepted() {
        County county = County.builder()
                .id("C")
                .interviewed(between(5L, 9L))
                .approving(between(9L, 11L))
                .build();

        assertThat(county.approving()).isEqualTo(between(9L, 11L));
        assertThat(County.builder()
                        .id("C")
                        .interviewed(known(5L))
                        .approving(known(5L))
                        .build()
                        .approving())
                .isEqualTo(known(5L));
    }

    @Test
    void aNumberOfMembersThatDisagreesWithTheListIsRefused() {
        List<Person> two = List.of(person("P1"), person("P2"));

        assertRefused(household().members(two).memberCount(known(3L)), "members", "3", "2 listed");
        assertRefused(household().members(two).memberCount(between(3L, 4L)), "3..4", "2 listed");
        assertThat(household().members(two).memberCount(between(2L, 3L)).build().size())
                .isEqualTo(known(2L));
        assertThat(household().members(two).memberCount(between(1L, 2L)).build().size())
                .isEqualTo(known(2L));
        assertThat(household().memberCount(between(1L, 2L)).build().size()).isEqualTo(between(1L, 2L));
        assertThat(household().build().size()).isEqualTo(Observed.missing());
    }

    @Test
    void aPersonListedTwiceIsRefused() {
        assertRefused(household().members(List.of(person("P1"), person("P2"), person("P1"))), "person_id", "P1");
    }

    @Test
    void anAgeAndADateOfBirthAreRefusedTogether() {
        assertRefused(
                Person.builder().id("P9").ageYears(known(7L)).birthDate(known(LocalDate.of(2012, 5, 1))),
                "P9",
                "7",
                "2012-05-01");
    }

    private static Household.Builder components() {
        return household()
                .wageIncome(known(Yuan.of(100)))
                .businessIncome(known(Yuan.of(50)))
                .propertyIncome(known(Yuan.of(0)))
                .transferIncome(between(Yuan.of(10), Yuan.of(20)))
                .businessCost(known(Yuan.of(30)));
    }

    @Test
    void aNetIncomeMustBePossibleWithItsComponents() {
        assertThat(components().netIncome(known(Yuan.of(130))).build().netIncome())
                .isEqualTo(known(Yuan.of(130)));
        assertThat(components().netIncome(known(Yuan.of(140))).build().netIncome())
                .isEqualTo(known(Yuan.of(140)));
        assertRefused(components().netIncome(known(Yuan.of("129.99"))), "net_income_yuan", "129.99");
        assertRefused(components().netIncome(known(Yuan.of("140.01"))), "net_income_yuan", "140.01");
        assertRefused(components().netIncome(between(Yuan.of(141), Yuan.of(150))), "141..150");
    }

    @Test
    void aMissingComponentLeavesRoomOnOneSideOnly() {
        Household unpaid = Household.WAGE_INCOME.hide(components().build());

        assertRefused(Household.builder().from(unpaid).netIncome(known(Yuan.of(29))), "29");
        assertThat(Household.NET_INCOME.with(unpaid, known(Yuan.of(9999))).netIncome())
                .isEqualTo(known(Yuan.of(9999)));
    }

    @Test
    void vastComponentsAreAddedWithoutOverflow() {
        Yuan vast = new Yuan(Long.MAX_VALUE);

        assertRefused(
                household()
                        .wageIncome(known(vast))
                        .businessIncome(known(vast))
                        .propertyIncome(known(vast))
                        .transferIncome(known(vast))
                        .businessCost(known(Yuan.of(0)))
                        .netIncome(known(vast)),
                "net_income_yuan");
    }

    @Test
    void aValueAtItsBoundIsAccepted() {
        assertThat(household().memberCount(known(10_000L)).build().size()).isEqualTo(known(10_000L));
        assertThat(household().waterOutageDays(between(0L, 366L)).build().waterOutageDays())
                .isEqualTo(between(0L, 366L));
        assertThat(household()
                        .memberCount(new Observed.Between<>(3L, 3L))
                        .build()
                        .memberCount())
                .hasToString("3..3");
    }
}
