package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.facts.Observed.known;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Village;
import org.povertyexit.rulebooks.Rulebooks;

/** What a finding says, and what it says under one more demand. */
class FindingTest {
    private static final Village AT_THE_BOUNDARY = Village.builder()
            .id("V1")
            .region(known(Region.CENTRAL))
            .poorPopulation(known(20L))
            .ruralPopulation(known(1_000L))
            .build();

    @ParameterizedTest
    @EnumSource
    void oneMoreDemandLowersBothReadings(Outcome further) {
        Finding found = Rulebooks.NATIONAL
                .inForceOn(Samples.DAY)
                .explain(AT_THE_BOUNDARY)
                .findings()
                .get(0);
        Finding capped =
                found.and(new Finding.Evidence(further, Text.same("a"), Text.same("b"), false, null, List.of()));
        assertThat(found.outcome()).isEqualTo(Outcome.MET);
        assertThat(found.otherReading()).contains(Outcome.NOT_MET);
        assertThat(capped.outcome()).isEqualTo(further);
        assertThat(capped.otherReading()).contains(Outcome.NOT_MET);
        assertThat(capped.atBoundary()).isTrue();
    }

    @Test
    void whatWasFoundIsPutIntoWordsWhenItIsAskedFor() {
        AtomicInteger counted = new AtomicInteger();
        Quantity<Household, Long> days = Quantity.counted("天数", "days", "water", household -> {
            counted.incrementAndGet();
            return Quantity.Interval.of(household.waterOutageDays());
        });
        Finding finding = Samples.clause(days.isAtMost(Samples.TEN_DAYS))
                .on(Samples.DAY)
                .finding(Samples.household("water_outage_days=11"));
        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(counted).as("for the outcome").hasValue(1);
        assertThat(finding.evidence().found()).isEqualTo(Text.same("11"));
        assertThat(counted).as("for the words too").hasValue(2);
    }

    @Test
    void whatIsDemandedIsPutIntoWordsOnce() {
        Clause.InForce<Household> clause =
                Samples.clause(Samples.LITRES.isAtLeast(Samples.TWENTY)).on(Samples.DAY);
        assertThat(clause.finding(Samples.household("water_litres=19"))
                        .evidence()
                        .demanded())
                .isSameAs(clause.finding(Samples.household("water_litres=21"))
                        .evidence()
                        .demanded());
    }

    @Test
    void evidenceIsAValueByItsWords() {
        Clause.InForce<Household> clause =
                Samples.clause(Samples.LITRES.isAtLeast(Samples.TWENTY)).on(Samples.DAY);
        Finding.Evidence made =
                clause.finding(Samples.household("water_litres=19")).evidence();
        Finding.Evidence written = new Finding.Evidence(
                Outcome.NOT_MET,
                made.demanded(),
                Text.same("19"),
                false,
                Samples.TWENTY.on(Samples.DAY).orElseThrow().citation(),
                List.of());
        assertThat(made).isEqualTo(written).hasSameHashCodeAs(written);
        assertThat(made)
                .isNotEqualTo(
                        clause.finding(Samples.household("water_litres=18")).evidence());
        assertThat(made)
                .hasToString("NOT_MET; demanded: " + made.demanded().en() + "; found: "
                        + made.found().en());
    }

    @Test
    void everyPartOfAFindingHasWords() {
        Household household = Samples.household("members=2 net_income_yuan=199 water_piped=no");
        List<Finding> findings = Rulebooks.NATIONAL
                .inForceOn(LocalDate.of(2019, 12, 31))
                .explain(household)
                .findings();
        assertThat(findings).isNotEmpty().allSatisfy(finding -> haveWords(finding.evidence()));
        assertThat(findings).extracting(Finding::hashCode).doesNotHaveDuplicates();
        assertThat(findings)
                .extracting(finding -> finding.evidence().hashCode())
                .doesNotContain(0);
    }

    private static void haveWords(Finding.Evidence evidence) {
        assertThat(evidence.demanded().en()).isNotEmpty();
        assertThat(evidence.found().en()).isNotNull();
        evidence.parts().forEach(FindingTest::haveWords);
    }

    @Test
    void ofMembersWhoAreNotAskedItSaysThatThereAreNone() {
        Household household = Household.builder()
                .id("H")
                .addMembers(Person.builder().id("P").ageYears(known(40L)).build())
                .build();
        Finding education = Rulebooks.NATIONAL.inForceOn(Samples.DAY).explain(household).findings().stream()
                .filter(finding -> finding.clause().theme() == Theme.EDUCATION)
                .findAny()
                .orElseThrow();
        assertThat(education.evidence().demanded().en()).isEqualTo("member of school age");
        assertThat(education.evidence().found().en()).isEqualTo("none such");
    }
}
