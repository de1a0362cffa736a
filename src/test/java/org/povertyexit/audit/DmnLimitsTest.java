package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.povertyexit.facts.Observed.known;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Region;
import org.povertyexit.rulebooks.Rulebooks;

/** Where the rules in DMN say less than the library, and that they never say more. */
class DmnLimitsTest {
    private static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31));
    private static final DmnEngine ENGINE = new DmnEngine(new DmnModel(RULES).xml());

    private static Object household(Map<String, Object> facts, String decision) {
        return ENGINE.decide(Level.HOUSEHOLD, facts, decision);
    }

    private static Object county(County county, String decision) {
        return ENGINE.decide(Level.COUNTY, DmnInputs.of(county), decision);
    }

    private static Map<String, Object> amount(String number) {
        return Map.of("low", new BigDecimal(number), "high", new BigDecimal(number));
    }

    @Test
    void whatIsNotGivenIsMissing() {
        assertThat(household(Map.of(), "household_verdict")).isEqualTo("UNDETERMINED");
    }

    @Test
    void anAmountMayBeOpenAtOneEnd() {
        Map<String, Object> open = new HashMap<>();
        open.put("low", new BigDecimal(37));
        open.put("high", null);
        assertThat(household(Map.of("water_outage_days", open), "national_household_water"))
                .isEqualTo("NOT_MET");
    }

    @Test
    void anAnswerThatIsNoneOfThoseListedHasNoOutcome() {
        assertThat(household(Map.of("food", "maybe"), "national_household_food"))
                .isNull();
        assertThat(household(Map.of("stable_income", "maybe"), "national_household_income"))
                .isNull();
    }

    @Test
    void aNumberOfMoreThanThirtyFourDigitsHasNoOutcome() {
        String beyond = "36.0000000000000000000000000000000001";
        assertThat(household(Map.of("water_outage_days", amount(beyond)), "national_household_water"))
                .isNull();
        assertThat(household(Map.of("water_outage_days", amount(beyond.substring(0, 35))), "national_household_water"))
                .isEqualTo("UNDETERMINED");
    }

    /** Every figure of it has sixteen digits at most, but no two of its denominators have a factor in common. */
    private static final County VAST = County.builder()
            .id("C")
            .region(known(Region.CENTRAL))
            .ruralPopulation(known(4_000_000_000_000_007L))
            .unexitedPopulation(known(5L))
            .exitedPopulation(known(3_000_000_000_000_000L))
            .unregisteredPopulation(known(1_000_000_000_000_000L))
            .sampledExited(known(999_999_999_989L))
            .wronglyExited(known(1L))
            .sampledUnregistered(known(999_999_999_961L))
            .omitted(known(1L))
            .interviewed(known(100L))
            .approving(known(95L))
            .build();

    @Test
    void aFigureThatNeedsMoreThanThirtyTwoDigitsHasNoOutcome() {
        assertThat(RULES.assess(VAST).outcome()).isEqualTo(Outcome.MET);
        assertThat(county(VAST, "national_county_incidence")).isNull();
        assertThat(county(VAST, "national_county_approval")).isEqualTo("MET");
    }

    @Test
    void withoutAnOutcomeThereIsNoVerdictUnlessAnotherClauseSettlesIt() {
        County unloved = County.builder().from(VAST).approving(known(0L)).build();
        assertThat(county(VAST, "county_verdict")).isNull();
        assertThat(county(unloved, "county_verdict")).isEqualTo("NOT_MET");
    }

    @Test
    void aCountyOfOneThousandMillionPersonsIsWithinTheDigits() {
        County whole = County.builder()
                .from(VAST)
                .ruralPopulation(known(1_000_000_007L))
                .exitedPopulation(known(99_999_989L))
                .unregisteredPopulation(known(899_999_963L))
                .sampledExited(known(999_983L))
                .sampledUnregistered(known(999_979L))
                .build();
        assertThat(county(whole, "county_verdict")).isEqualTo("MET");
    }

    @Test
    void aNumberThatIsNotEstablishedCanBeFilledIn() {
        String xml = new DmnModel(Rulebooks.HUNAN.inForceOn(LocalDate.of(2018, 12, 31))).xml();
        String filled = xml.replaceFirst("(?s)(id=\"number.hunan_s_poverty_line\".*?<text>)null", "$1" + 3000);
        Map<String, Object> household =
                Map.of("stable_income", "yes", "net_income_yuan", amount("3500"), "members", amount("1"));

        assertThat(new DmnEngine(xml).decide(Level.HOUSEHOLD, household, "national_household_income"))
                .isEqualTo("UNDETERMINED");
        assertThat(new DmnEngine(filled).decide(Level.HOUSEHOLD, household, "national_household_income"))
                .isEqualTo("MET");
    }

    @Test
    void proceduresAndAftercareAreLeftOut() {
        RulesInForce after = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2022, 12, 31));
        assertThat(after.clauses()).isNotEmpty();
        assertThatThrownBy(() -> new DmnModel(after))
                .isInstanceOf(CallFailed.class)
                .hasMessageContaining("national on 2022-12-31", "procedures and aftercare");
    }
}
