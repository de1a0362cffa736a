package org.povertyexit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.povertyexit.facts.Observed.absent;
import static org.povertyexit.facts.Observed.between;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.missing;
import static org.povertyexit.facts.Observed.no;
import static org.povertyexit.facts.Observed.suspected;
import static org.povertyexit.facts.Observed.yes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.Aftercare.Support;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.ExitProcedure.Step;
import org.povertyexit.facts.ExitProcedure.Taken;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;

/** One subject of each kind, written to the letter, read back, and refused with a field too many. */
class FormsTest {
    private static final LocalDate EXIT = LocalDate.of(2019, 5, 1);

    private final ObjectMapper jackson = new ObjectMapper().registerModule(new JacksonModule(Rulebooks.all()));

    private <S> void assertForm(
            S subject, Map<String, Object> record, Function<Map<String, Object>, S> read, String json)
            throws JsonProcessingException {
        assertThat(jackson.writeValueAsString(record)).isEqualTo(json);
        assertThat(jackson.writeValueAsString(subject)).isEqualTo(json);
        assertThat(read.apply(record)).isEqualTo(subject);
        assertThat(jackson.readValue(json, subject.getClass().getSuperclass())).isEqualTo(subject);
        Map<String, Object> more = new HashMap<>(record);
        more.put("more", "");
        assertThatThrownBy(() -> read.apply(more)).hasMessageStartingWith("more: is not known");
    }

    @Test
    void aHousehold() throws JsonProcessingException {
        Household household = Household.builder()
                .id("H1")
                .villageId("V1")
                .countyId("C1")
                .food(no())
                .build();
        assertForm(household, Records.of(household), Records::household, """
                {"facts":{"county_id":"C1","food":"no","village_id":"V1"},"id":"H1","level":"HOUSEHOLD","persons":[]}""");
    }

    @Test
    void aVillage() throws JsonProcessingException {
        Village village = Village.builder()
                .id("V1")
                .countyId("C1")
                .ruralPopulation(known(1_000L))
                .build();
        assertForm(village, Records.of(village), Records::village, """
                {"facts":{"county_id":"C1","rural_population":"1000"},"id":"V1","level":"VILLAGE"}""");
    }

    @Test
    void aCounty() throws JsonProcessingException {
        County county = County.builder()
                .id("C1")
                .name("甲")
                .region(known(Region.WESTERN))
                .build();
        assertForm(county, Records.of(county), Records::county, """
                {"facts":{"name":"甲","region":"WESTERN"},"id":"C1","level":"COUNTY"}""");
        County nameless = County.builder().id("C1").build();
        assertForm(nameless, Records.of(nameless), Records::county, """
                {"facts":{},"id":"C1","level":"COUNTY"}""");
    }

    @Test
    void aProcedure() throws JsonProcessingException {
        ExitProcedure procedure = ExitProcedure.builder()
                .id("V1")
                .level(known(ExitProcedure.Of.VILLAGE))
                .addSteps(Taken.of(Step.PUBLIC_NOTICE)
                        .noticeFrom(known(EXIT))
                        .noticeTo(known(EXIT.plusDays(6)))
                        .objections(known(0L))
                        .build())
                .build();
        assertForm(procedure, Records.of(procedure), Records::procedure, """
                {"facts":{"level":"VILLAGE"},"id":"V1","level":"PROCEDURE","steps":[\
                {"notice_from":"2019-05-01","notice_to":"2019-05-07","objections":"0","step":"PUBLIC_NOTICE"}]}""");
    }

    @Test
    void aftercare() throws JsonProcessingException {
        Support plain = Support.since(Aftercare.Duty.POLICY, "funds", EXIT);
        Aftercare aftercare = Aftercare.builder()
                .id("C1")
                .level(ExitProcedure.Of.COUNTY)
                .exitedOn(EXIT)
                .addSupports(
                        plain,
                        plain.until(EXIT).amounting(new BigDecimal("20.50")),
                        new Support(Aftercare.Duty.POLICY, "team", Optional.of("W"), EXIT, missing(), absent()))
                .build();
        assertForm(aftercare, Records.of(aftercare), Records::aftercare, """
                {"facts":{"exited_on":"2019-05-01","level":"COUNTY"},"id":"C1","level":"AFTERCARE","supports":[\
                {"from":"2019-05-01","kind":"POLICY","to":"","what":"funds"},\
                {"amount":"20.50","from":"2019-05-01","kind":"POLICY","to":"2019-05-01","what":"funds"},\
                {"from":"2019-05-01","kind":"POLICY","to":"?","what":"team","who":"W"}]}""");
    }

    private static List<?> list(Object record, String key) {
        return (List<?>) ((Map<?, ?>) record).get(key);
    }

    @Test
    void aFindingOnAftercareHasItsLapses() {
        Aftercare aftercare = Aftercare.builder()
                .id("C1")
                .level(ExitProcedure.Of.COUNTY)
                .exitedOn(EXIT)
                .addSupports(Support.since(Aftercare.Duty.POLICY, "funds", EXIT).until(EXIT.plusDays(1)))
                .build();
        RulesInForce rules = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31));
        Object finding = list(Records.of(rules.explain(aftercare)), "findings").get(0);
        assertThat(list(list(finding, "evidence").get(0), "lapses"))
                .asString()
                .isEqualTo("[{from=2019-05-03, to=2019-12-31, what=funds}]");
    }

    @Test
    void aChangeIsFromWhatWasRecorded() {
        Household household = Household.builder()
                .id("H1")
                .memberCount(known(2L))
                .netIncome(between(Yuan.of(5_900), Yuan.of(5_990)))
                .stableIncome(yes())
                .food(no())
                .clothing(suspected())
                .waterLitres(known(new BigDecimal("10.0")))
                .build();
        RulesInForce rules = Rulebooks.HENAN.inForceOn(LocalDate.of(2019, 12, 31));
        assertThat(list(Records.of(rules.explain(household)), "changes"))
                .extracting(change -> ((Map<?, ?>) change).get("fact") + ": " + ((Map<?, ?>) change).get("from")
                        + " to " + ((Map<?, ?>) change).get("to"))
                .containsExactly(
                        "net_income_yuan: 5900..5990 to 6436.01",
                        "food: no to yes",
                        "clothing: suspected to yes",
                        "members.list: null to null",
                        "treatment_accessible: null to yes",
                        "housing_grade: null to A",
                        "water_quality: null to yes",
                        "water_litres: 10.0 to 35.00",
                        "water_piped: null to yes",
                        "water_outage_days: null to 36");
    }

    @Test
    void aFindingAtTheBoundaryHasTheOtherReadingToo() {
        Village village = Village.builder()
                .id("V1")
                .region(known(Region.CENTRAL))
                .poorPopulation(known(20L))
                .ruralPopulation(known(1_000L))
                .build();
        RulesInForce rules = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31));
        Map<String, Object> record = Records.of(rules.explain(village));
        assertThat(list(record, "findings").get(0).toString()).contains("outcome=MET", "other_reading=NOT_MET");
    }

    @Test
    void whatWouldLiftACapIsAChangeWithoutAFact() {
        Household household = Household.builder().id("H1").food(yes()).build();
        RulesInForce rules = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31));
        Clause<?> food = rules.clause("national.household.food").orElseThrow();
        Finding.Evidence open = new Finding.Evidence(
                Outcome.NOT_MET, new Text("销号", "strike it off"), Text.same(""), false, null, List.of());
        List<?> changes = list(Records.of(rules.explain(household).capped(Map.of(food, open))), "changes");
        assertThat(changes.get(changes.size() - 1).toString())
                .contains("en=strike it off")
                .contains("zh=销号")
                .doesNotContain("fact=");
    }
}
