package org.povertyexit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.suspected;
import static org.povertyexit.facts.Observed.yes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.povertyexit.Verdict;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;

/** Verdicts, explanations and tallies are read back as they were written, and refused when they are not what they can be. */
class ReadBackTest {
    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2018, 12, 31));
    private static final Household POOR = Household.builder()
            .id("H1")
            .memberCount(known(2L))
            .netIncome(known(Yuan.of(5_900)))
            .stableIncome(yes())
            .food(yes())
            .clothing(suspected())
            .build();

    private final ObjectMapper jackson = new ObjectMapper().registerModule(new JacksonModule(Rulebooks.all()));

    /** As it comes out of a text. */
    private static Map<String, Object> read(Object record) {
        try {
            return PLAIN.readValue(PLAIN.writeValueAsString(record), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(String.valueOf(record), e);
        }
    }

    private static Map<String, Object> line() {
        Map<String, Object> line = read(Records.of(RULES.explain(POOR)));
        line.putAll(read(Records.of(POOR)));
        return line;
    }

    @Test
    void aVerdictIsReadByItself() {
        Verdict verdict = Records.verdict(read(Records.of(RULES.assess(POOR))), RULES);
        assertThat(verdict)
                .isEqualTo(RULES.assess(POOR))
                .isNotEqualTo(RULES.verdict(verdict.level(), clause -> Outcome.MET));
        assertThat(verdict.unmet()).isEqualTo(RULES.assess(POOR).unmet());
        assertThat(verdict.unverified()).isEqualTo(RULES.assess(POOR).unverified());
    }

    @Test
    void aVerdictIsReadFromALineOfVerdicts() {
        assertThat(Records.verdict(line(), RULES)).isEqualTo(RULES.assess(POOR));
    }

    @Test
    void anExplanationIsMadeAgainFromItsSubject() {
        Explanation<?> explanation = Records.explanation(line(), RULES);
        assertThat(Records.of(explanation)).isEqualTo(Records.of(RULES.explain(POOR)));
        assertThat(explanation.verdict()).isEqualTo(RULES.assess(POOR));
    }

    @Test
    void itsWordsMayBeOthers() {
        Map<String, Object> line = line();
        finding(line).put("evidence", List.of());
        assertThatThrownBy(() -> Records.explanation(line, RULES))
                .hasMessageStartingWith("findings[0].evidence: [] is not");
        Map<String, Object> reworded = line();
        demanded(reworded).put("en", "enough");
        assertThat(Records.explanation(reworded, RULES).verdict()).isEqualTo(RULES.assess(POOR));
    }

    @SuppressWarnings("unchecked") // a record is made of maps and lists
    private static Map<String, Object> finding(Map<String, Object> record) {
        return ((List<Map<String, Object>>) record.get("findings")).get(0);
    }

    @SuppressWarnings("unchecked") // a record is made of maps and lists
    private static Map<String, Object> demanded(Map<String, Object> record) {
        return ((List<Map<String, Map<String, Object>>>) finding(record).get("evidence"))
                .get(0)
                .get("demanded");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"unmet": ["national.household.water"]}   | unmet[0]     | national.household.water is no decisive clause on HOUSEHOLD of national on 2018-12-31
            {"undetermined": ["national.village.incidence"]} | undetermined[0] | national.village.incidence is no decisive clause on HOUSEHOLD of national on 2018-12-31
            {"unmet": ["national.household.income", "national.household.income"]} | unmet | [national.household.income, national.household.income] is not what the rules say, which is [national.household.income]
            {"unmet": []}                             | outcome      | NOT_MET is not what the rules say, which is UNDETERMINED
            {"outcome": "MET"}                        | outcome      | MET is not what the rules say, which is NOT_MET
            {"themes": []}                            | themes       | [] is not what the rules say, which is [INCOME, CLOTHING, EDUCATION, MEDICAL, HOUSING]
            {"unmet": [1]}                            | unmet[0]     | 1 is not a text: put it between quotation marks
            {"unmet": "x"}                            | unmet        | x is not a list
            {"unmet": null}                           | unmet        | is missing
            {"level": "PERSON"}                       | level        | "PERSON" is not one of [HOUSEHOLD, VILLAGE, COUNTY, PROCEDURE, AFTERCARE]
            {"date": "2019-12-31"}                    | date         | 2019-12-31 is not what the rules say, which is 2018-12-31
            {"rulebook": "henan"}                     | rulebook     | henan is not what the rules say, which is national
            """)
    void aVerdictThatCannotBeIsRefused(String change, String path, String reason) throws JsonProcessingException {
        Map<String, Object> line = line();
        line.putAll(PLAIN.readValue(change, new TypeReference<Map<String, Object>>() {}));
        assertThatThrownBy(() -> Records.verdict(line, RULES))
                .isInstanceOfSatisfying(
                        BadField.class, bad -> assertThat(bad.path()).isEqualTo(path))
                .hasMessage(path + ": " + reason);
    }

    @Test
    void aVerdictOfADayWithoutCriteriaIsRefused() {
        Map<String, Object> verdict = read(Records.of(RULES.assess(POOR)));
        assertThatThrownBy(() -> Records.verdict(verdict, Rulebooks.NATIONAL.inForceOn(LocalDate.of(2022, 1, 1))))
                .hasMessage("level: there are no criteria for HOUSEHOLD on 2022-01-01");
    }

    @Test
    void anExplanationOfOtherFactsIsRefused() {
        Map<String, Object> line = line();
        line.putAll(
                read(Records.of(Household.builder().from(POOR).food(suspected()).build())));
        assertThatThrownBy(() -> Records.explanation(line, RULES))
                .isInstanceOf(BadField.class)
                .hasMessageStartingWith("changes: [");
        line.remove("facts");
        assertThatThrownBy(() -> Records.explanation(line, RULES)).hasMessage("facts: is missing");
    }

    @Test
    void aTallyIsReadAsItWasWritten() {
        Household someone = Household.builder().id("H2").build();
        Tally tally = Stream.of(POOR, someone, POOR).collect(RULES.toTally());
        assertThat(Records.tally(read(Records.of(tally)))).isEqualTo(tally).hasSameHashCodeAs(tally);
        assertThat(Records.tally(read(Records.of(Tally.NONE)))).isEqualTo(Tally.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"subjects": 2}                                   | subjects: 2, but 1 by outcome
            {"subjects": -1}                                  | subjects: -1 is not a count
            {"subjects": 1.5}                                 | subjects: 1.5 is not a count
            {"households": 1}                                 | households: is not known; known are clauses, outcomes, subjects
            {"clauses": {"c": {"MET": 1}}}                    | clauses: c: 1 MET, where at most 1 subjects are
            {"clauses": {"c": {"NOT_MET": 0}}}                | clauses: c: 0 NOT_MET, where at most 1 subjects are
            {"clauses": {"c": {"NOT_MET": 2}}}                | clauses: c: 2 NOT_MET, where at most 1 subjects are
            {"clauses": {"c": {"UNDETERMINED": 2}}}           | clauses: c: 2 UNDETERMINED, where at most 1 subjects are
            {"clauses": {"c": {"NOT_MET": 1, "UNDETERMINED": 1}}} | clauses: c: 1 UNDETERMINED, where at most 0 subjects are
            {"clauses": {"c": {"MAYBE": 1}}}                  | clauses.c.MAYBE: is not known; known are MET, NOT_MET, UNDETERMINED
            {"outcomes": {}}                                  | outcomes.NOT_MET: is missing
            """)
    void aTallyThatCannotBeIsRefused(String change, String message) throws JsonProcessingException {
        Map<String, Object> tally = read(Records.of(Stream.of(POOR).collect(RULES.toTally())));
        tally.putAll(PLAIN.readValue(change, new TypeReference<Map<String, Object>>() {}));
        assertThatThrownBy(() -> Records.tally(tally))
                .isInstanceOf(BadField.class)
                .hasMessage(message);
    }

    @Test
    void whatARecordSaysOnceMoreCanBeNullAsIfItWereLeftOut() {
        Map<String, Object> record = new HashMap<>(Records.of(RULES.assess(POOR)));
        record.replace("outcome", null);

        assertThat(Records.verdict(record, RULES)).isEqualTo(RULES.assess(POOR));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"subjects": 1, "persons_at_least": 3, "persons_at_most": 2} | outcomes.NOT_MET: 1 subjects with 3..2 persons cannot be
            {"subjects": 0, "persons_at_least": 0, "persons_at_most": 2} | outcomes.NOT_MET: 0 subjects with 0..2 persons cannot be
            {"subjects": 0, "persons_at_least": 1, "persons_at_most": 1} | outcomes.NOT_MET: 0 subjects with 1..1 persons cannot be
            {"subjects": 0, "persons_at_least": 0}                       | outcomes.NOT_MET: 0 subjects with 0.. persons cannot be
            {"subjects": 0, "persons_at_least": 0, "persons": 2}         | outcomes.NOT_MET.persons: is not known; known are persons_at_least, persons_at_most, subjects
            """)
    void aCountThatCannotBeIsRefused(String count, String message) throws JsonProcessingException {
        Map<String, Object> tally = read(Records.of(Tally.NONE));
        Map<String, Object> outcomes = new HashMap<>(read(tally.get("outcomes")));
        outcomes.put("NOT_MET", PLAIN.readValue(count, new TypeReference<Map<String, Object>>() {}));
        tally.put("outcomes", outcomes);
        assertThatThrownBy(() -> Records.tally(tally))
                .isInstanceOf(BadField.class)
                .hasMessage(message);
    }

    @Test
    void theRulebookIsTheOneThatTheRecordNames() throws JsonProcessingException {
        Verdict verdict = Rulebooks.HENAN.inForceOn(RULES.date()).assess(POOR);
        String json = PLAIN.writeValueAsString(
                Records.verdict(Rulebooks.HENAN.inForceOn(RULES.date()).explain(POOR)));
        assertThat(jackson.readValue(json, Verdict.class)).isEqualTo(verdict).isNotEqualTo(RULES.assess(POOR));
    }

    @Test
    void anOutcomeThatThereIsNotIsRefused() {
        Map<String, Object> tally = read(Records.of(Tally.NONE));
        Map<String, Object> outcomes = new HashMap<>(read(tally.get("outcomes")));
        outcomes.put("MAYBE", outcomes.get("MET"));
        tally.put("outcomes", outcomes);
        assertThatThrownBy(() -> Records.tally(tally))
                .hasMessage("outcomes.MAYBE: is not known; known are MET, NOT_MET, UNDETERMINED");
    }

    @Test
    void jacksonReadsThemByTheRulebooksThatItWasGiven() throws JsonProcessingException {
        String json = PLAIN.writeValueAsString(line());
        assertThat(jackson.readValue(json, Verdict.class)).isEqualTo(RULES.assess(POOR));
        assertThat(jackson.readValue(json, Explanation.class).verdict()).isEqualTo(RULES.assess(POOR));
        assertThat(jackson.readValue(json, Household.class)).isEqualTo(POOR);
        assertThat(jackson.readValue(jackson.writeValueAsString(Tally.NONE), Tally.class))
                .isEqualTo(Tally.NONE);
        assertThatThrownBy(() ->
                        new ObjectMapper().registerModule(new JacksonModule()).readValue(json, Verdict.class))
                .hasMessageStartingWith(
                        "rulebook: \"national\" is none of the rulebooks that the module was given: []");
        assertThatThrownBy(() -> jackson.readValue(jackson.writeValueAsString(RULES.assess(POOR)), Verdict.class))
                .hasMessageStartingWith("rulebook: is missing");
    }
}
