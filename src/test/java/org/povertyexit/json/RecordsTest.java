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
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.Tally;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;

/** The one form in JSON: what is written, what is read beside that, and what is said of a field that cannot be used. */
class RecordsTest {
    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2018, 12, 31));

    private static Map<String, Object> map(String json) {
        try {
            return PLAIN.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private static Household with(String facts) {
        return Records.household(map("{\"id\":\"H1\",\"facts\":{" + facts + "}}"));
    }

    @Test
    void aHouseholdIsWrittenSortedAndWithoutWhatIsMissing() throws JsonProcessingException {
        Household household = Household.builder()
                .id("H1")
                .villageId("V1")
                .netIncome(between(Yuan.of(9_600), Yuan.of(9_700)))
                .food(suspected())
                .clothing(no())
                .waterDistance(absent())
                .addMembers(Person.builder().id("P1").ageYears(known(9L)).build())
                .build();

        assertThat(PLAIN.writeValueAsString(Records.of(household))).isEqualTo("""
                {"facts":{"clothing":"no","food":"suspected","net_income_yuan":"9600..9700","village_id":"V1",\
                "water_distance_m":"none"},"id":"H1","level":"HOUSEHOLD","persons":[{"age_years":"9","person_id":"P1"}]}""");
    }

    @Test
    void numbersAndTruthsAreReadWhereTheyAreUnambiguous() {
        Household household = with(
                "\"net_income_yuan\":9600.5,\"members\":3.0,\"food\":true,\"clothing\":false,\"water_litres\":34.9");

        assertThat(household.netIncome()).isEqualTo(known(Yuan.of(new BigDecimal("9600.50").toString())));
        assertThat(household.memberCount()).isEqualTo(known(3L));
        assertThat(household.food()).isEqualTo(yes());
        assertThat(household.clothing()).isEqualTo(no());
        assertThat(household.waterLitres()).isEqualTo(known(new BigDecimal("34.9")));
    }

    @Test
    void whatIsWrittenIsTheCallersToChange() {
        Map<String, Object> record = Records.of(
                Rulebooks.NATIONAL.inForceOn(LocalDate.of(2018, 12, 31)).assess(with("")));
        for (Object list : record.values()) {
            if (list instanceof List<?> names) {
                names.clear();
            }
        }
        assertThat(record).containsEntry("unmet", List.of()).containsEntry("themes", List.of());
    }

    @Test
    void nullAndAnEmptyTextAreMissing() {
        assertThat(with("\"food\":null,\"clothing\":\"\",\"village_id\":\"\",\"county_id\":\"\""))
                .isEqualTo(with(""));
    }

    @Test
    void anAmountThatIsLeftOutIsNoneAndAnEmptyOneUnknown() {
        assertThat(support("").amount()).isEqualTo(absent());
        assertThat(support(",\"amount\":\"\"").amount()).isEqualTo(missing());
        assertThat(support("").to()).isEqualTo(Observed.missing());
    }

    private static Aftercare.Support support(String more) {
        return Records.aftercare(map("""
                        {"id":"C1","facts":{"level":"COUNTY","exited_on":"2019-05-01"},"supports":[
                        {"kind":"POLICY","what":"funds","from":"2019-01-01","to":"?"%s}]}
                        """.formatted(more))).supports().get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"H1","facts":{"net_income_yuan":"12x"}}       | facts.net_income_yuan | "12x" is not an amount in yuan (at most two decimals)
            {"id":"H1","facts":{"net_income_yuan":9600.005}}    | facts.net_income_yuan | "9600.005" is not an amount in yuan (at most two decimals)
            {"id":"H1","facts":{"net_income_yuan":1e400}}       | facts.net_income_yuan | "Infinity" is not an amount in yuan (at most two decimals)
            {"id":"H1","facts":{"net_income_yuan":true}}        | facts.net_income_yuan | "true" is not an amount in yuan (at most two decimals)
            {"id":"H1","facts":{"net_income_yuan":[1,2]}}       | facts.net_income_yuan | [1, 2] is not one value
            {"id":"H1","facts":{"net_income_yuan":"2..1"}}      | facts.net_income_yuan | "2..1" is an interval upside down
            {"id":"H1","facts":{"food":1}}                      | facts.food            | "1" is not yes or no
            {"id":"H1","facts":{"food":"maybe"}}                | facts.food            | "maybe" is not yes or no
            {"id":"H1","facts":{"exit_year":1.5}}               | facts.exit_year       | "1.5" is not a whole number
            {"id":"H1","facts":{"village_id":7}}                | facts.village_id      | 7 is not a text: put it between quotation marks
            {"id":"H1","facts":{},"persons":[{"person_id":"P1"},{"person_id":"P2","age_years":"x"}]} | persons[1].age_years | "x" is not a whole number
            {"id":"H1","facts":{},"persons":[{"age_years":"3"}]} | persons[0].person_id | is missing
            {"id":"H1","facts":{},"persons":["P1"]}             | persons[0]            | P1 is not an object
            {"id":"H1","facts":{},"persons":{}}                 | persons               | {} is not a list
            {"id":"H1","facts":{},"persons":[{"person_id":"P1","name":"A"}]} | persons[0].name | is not known; known are age_years, birth_date, medical_insurance, person_id, registered, schooling, serious_illness_insurance
            {"id":"H1","facts":{},"person":[]}                  | person                | is not known; known are at_boundary, changes, date, facts, findings, id, level, outcome, persons, problems, rulebook, themes, undetermined, unmet, unverified
            {"id":"H1","facts":{"members":3},"persons":[{"person_id":"P1"}]} | facts.members | 3 recorded, but 1 listed
            {"id":"H1","facts":{},"persons":[{"person_id":"P1","age_years":3,"birth_date":"2010-01-01"}]} | persons[0] | person P1: age_years 3 and birth_date 2010-01-01: record one of them
            {"id":"H1","facts":{},"persons":[{"person_id":"P1"},{"person_id":"P1"}]} | persons | person_id: P1 is listed twice
            {"id":"H1","level":"VILLAGE","facts":{}}            | level                 | "VILLAGE" is not HOUSEHOLD
            {"id":"","facts":{}}                                | id                    | is empty
            {"facts":{}}                                        | id                    | is missing
            {"id":"H1"}                                         | facts                 | is missing
            {"id":"H1","facts":[]}                              | facts                 | [] is not an object
            """)
    void aFieldThatCannotBeUsedIsNamed(String json, String path, String reason) {
        assertThatThrownBy(() -> Records.household(map(json)))
                .isInstanceOfSatisfying(
                        BadField.class, bad -> assertThat(bad.path()).isEqualTo(path))
                .hasMessage(path + ": " + reason);
    }

    @Test
    void aNameThatIsSpeltWronglyIsRefused() {
        assertThatThrownBy(() -> with("\"net_income\":\"9600\""))
                .isInstanceOf(BadField.class)
                .hasMessageStartingWith("facts.net_income: is not known; known are business_cost_yuan, ")
                .hasMessageContaining(", net_income_yuan, ");
    }

    @Test
    void aRateIsNoNumber() {
        assertThatThrownBy(() -> Records.county(map("{\"id\":\"C1\",\"facts\":{\"omission_rate\":0.5}}")))
                .hasMessage(
                        "facts.omission_rate: 0.5 is a number: write a rate as a text such as \"1.2%\" or \"0.012\"");
    }

    @Test
    void aListWithoutWhichNothingWasThereCannotBeLeftOut() {
        assertThatThrownBy(() -> Records.procedure(map("{\"id\":\"C1\",\"facts\":{\"level\":\"COUNTY\"}}")))
                .hasMessage("steps: is missing");
        assertThatThrownBy(() -> Records.aftercare(
                        map("{\"id\":\"C1\",\"facts\":{\"level\":\"COUNTY\",\"exited_on\":\"2019-05-01\"}}")))
                .hasMessage("supports: is missing");
    }

    @Test
    void wordsAndDaysOfProceduresAndAftercareAreNamedToo() {
        assertThatThrownBy(() -> Records.procedure(
                        map("{\"id\":\"C1\",\"facts\":{\"level\":\"COUNTY\"},\"steps\":[{\"step\":\"REVIEW\"}]}")))
                .hasMessageStartingWith("steps[0].step: \"REVIEW\" is not one of [DEMOCRATIC_REVIEW");
        assertThatThrownBy(() -> support(",\"amount\":null")).hasMessage("supports[0].amount: is missing");
        assertThatThrownBy(() -> support(",\"who\":1")).hasMessageStartingWith("supports[0].who: 1 is not a text");
        assertThatThrownBy(() -> Records.aftercare(
                        map("{\"id\":\"C1\",\"facts\":{\"level\":\"COUNTY\",\"exited_on\":\"May\"},\"supports\":[]}")))
                .hasMessage("facts.exited_on: \"May\" is not a date such as 2019-12-31");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"step":"VERIFICATION"},{"step":"VERIFICATION"} | steps: step: VERIFICATION is listed twice
            {"step":"PUBLIC_NOTICE"},{"step":"CITY_REVIEW"} | steps: step: CITY_REVIEW is no step of the exit of a HOUSEHOLD
            """)
    void stepsThatCannotBeOfOneProcedureAreNamed(String steps, String message) {
        assertThatThrownBy(() -> Records.procedure(
                        map("{\"id\":\"H1\",\"facts\":{\"level\":\"HOUSEHOLD\"},\"steps\":[" + steps + "]}")))
                .isInstanceOf(BadField.class)
                .hasMessage(message);
    }

    @Test
    void aStepOnASuspectedDayIsRefused() {
        assertThatThrownBy(() -> Records.procedure(map("{\"id\":\"C1\",\"facts\":{\"level\":\"COUNTY\"},"
                        + "\"steps\":[{\"step\":\"CITY_REVIEW\",\"done_on\":\"suspected\"}]}")))
                .hasMessage("steps[0].done_on: \"suspected\" is not possible: this cannot be a problem");
    }

    @Test
    void aNumberOfAHundredDigitsOnASideIsReadByItsValueAndALongerOneAsItStands() {
        String one = "1." + "0".repeat(100);
        assertThat(members(new BigDecimal(one))).isEqualTo(known(1L));
        assertThatThrownBy(() -> members(new BigDecimal(one + "0")))
                .hasMessage("facts.members: \"" + one + "0\" is not a whole number");
        assertThatThrownBy(() -> members(new BigDecimal("1E+99")))
                .hasMessageStartingWith("facts.members: \"1" + "0".repeat(99));
        assertThatThrownBy(() -> members(new BigDecimal("1E+100"))).hasMessageStartingWith("facts.members: \"1E+100\"");
    }

    private static Observed<Long> members(BigDecimal number) {
        return Records.household(Map.of("id", "H1", "facts", Map.of("members", number)))
                .memberCount();
    }

    @Test
    void aNumberOfABillionDigitsIsRefusedBeforeItIsWrittenOut() {
        Map<String, Object> facts = new HashMap<>(Map.of("net_income_yuan", new BigDecimal("1E+999999999")));

        assertThatThrownBy(() -> Records.household(Map.of("id", "H1", "facts", facts)))
                .hasMessageStartingWith("facts.net_income_yuan: \"1E+999999999\" is not an amount in yuan");
    }

    @Test
    void aLineOfVerdictsIsReadAsItsSubject() {
        Household household =
                Household.builder().id("H1").food(no()).memberCount(known(2L)).build();
        Map<String, Object> line = new HashMap<>(Records.verdict(RULES.explain(household)));
        line.putAll(Records.of(household));
        line.put("problems", List.of());

        assertThat(Records.household(line)).isEqualTo(household);
    }

    @Test
    void anExplanationSaysWhatWasFoundAndDemandedByWhichProvisionAndWhatWouldHaveToChange() {
        Household household = Household.builder()
                .id("H1")
                .memberCount(known(2L))
                .netIncome(known(Yuan.of(5_990)))
                .stableIncome(yes())
                .build();
        Explanation<Household> explanation = RULES.explain(household);
        Map<String, Object> record = Records.of(explanation);

        assertThat(record)
                .containsEntry("id", "H1")
                .containsEntry("date", "2018-12-31")
                .containsEntry("rulebook", "national")
                .containsEntry("at_boundary", List.of("national.household.income"))
                .containsEntry("outcome", "NOT_MET");
        assertThat(finding(record, 0))
                .containsEntry("clause", "national.household.income")
                .containsEntry("theme", "INCOME")
                .containsEntry("force", "DECISIVE")
                .containsEntry("outcome", "NOT_MET")
                .containsEntry("at_boundary", true)
                .containsEntry(
                        "citation",
                        Map.of("document", "《关于建立贫困退出机制的意见》中办发〔2016〕16号", "article", "贫困人口退出", "standing", "READ"));
        assertThat(texts(finding(record, 0), "found")).containsExactly("5990 yuan ÷ 2 persons = 2995.00 yuan");
        assertThat(record.get("changes").toString())
                .startsWith(
                        "[{fact=net_income_yuan, from=5990, text={en=net income of the household: change to at least"
                                + " 5990.01 yuan")
                .contains(", to=5990.01}, {fact=food, text={en=food is no worry: establish yes");
    }

    @SuppressWarnings("unchecked") // a record is made of maps and lists
    private static Map<String, Object> finding(Map<String, Object> record, int which) {
        return ((List<Map<String, Object>>) record.get("findings")).get(which);
    }

    @SuppressWarnings("unchecked") // a record is made of maps and lists
    private static List<Object> texts(Map<String, Object> finding, String key) {
        return ((List<Map<String, Map<String, Object>>>) finding.get("evidence"))
                .stream().map(line -> line.get(key).get("en")).toList();
    }

    @Test
    void aTallyHasCountsByOutcomeAndByClause() throws JsonProcessingException {
        Household poor = Household.builder()
                .id("H1")
                .memberCount(known(2L))
                .netIncome(known(Yuan.of(5_000)))
                .stableIncome(yes())
                .food(yes())
                .clothing(yes())
                .build();
        Tally tally = Stream.of(poor, Household.builder().id("H2").build()).collect(RULES.toTally());
        String json = PLAIN.writeValueAsString(Records.of(tally));

        assertThat(json)
                .startsWith("{\"clauses\":{\"national.household.clothing\":{\"UNDETERMINED\":1},")
                .contains("\"national.household.income\":{\"NOT_MET\":1,\"UNDETERMINED\":1}")
                .endsWith("""
                        "outcomes":{"MET":{"persons_at_least":0,"persons_at_most":0,"subjects":0},\
                        "NOT_MET":{"persons_at_least":2,"persons_at_most":2,"subjects":1},\
                        "UNDETERMINED":{"persons_at_least":1,"subjects":1}},"subjects":2}""");
        assertThat(Schemas.faults("tally", json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"C1","level":"COUNTY","facts":{"region":"NORTHERN"}}
            {"id":"C1","level":"PROCEDURE","facts":{"level":"COUNTY"}}
            {"id":"C1","level":"COUNTY","facts":{},"persons":[]}
            {"id":"C1","level":"COUNTY","facts":{"rural_population":1000}}
            """)
    void aSubjectThatIsWrittenOtherwiseIsNotValid(String json) {
        assertThat(Schemas.faults("subject", "{\"id\":\"C1\",\"level\":\"COUNTY\",\"facts\":{}}"))
                .isEmpty();
        assertThat(Schemas.faults("subject", json)).isNotEmpty();
    }
}
