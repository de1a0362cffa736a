package org.povertyexit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.povertyexit.facts.Observed.known;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.Tally;
import org.povertyexit.Verdict;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;

/** An ObjectMapper with the module, however it came to it, has the form of {@link Records}. */
class JacksonModuleTest {
    private static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2018, 12, 31));

    private final ObjectMapper jackson = new ObjectMapper().findAndRegisterModules();

    /** Somebody's own class with a subject in it. */
    record Application(String office, List<Household> households) {}

    @Test
    void itIsFoundAsAService() {
        assertThat(ServiceLoader.load(Module.class)).anyMatch(JacksonModule.class::isInstance);
        assertThat(jackson.getRegisteredModuleIds()).contains("poverty-exit");
    }

    @Test
    void whatIsWrittenIsTheRecord() throws JsonProcessingException {
        Household household =
                Household.builder().id("H1").netIncome(known(Yuan.of(9_600))).build();
        Explanation<Household> explanation = RULES.explain(household);
        Verdict verdict = RULES.assess(household);
        Tally tally = Stream.of(household).collect(RULES.toTally());
        ObjectMapper plain = new ObjectMapper();

        assertThat(jackson.writeValueAsString(household)).isEqualTo(plain.writeValueAsString(Records.of(household)));
        assertThat(jackson.writeValueAsString(explanation))
                .isEqualTo(plain.writeValueAsString(Records.of(explanation)));
        assertThat(jackson.writeValueAsString(verdict)).isEqualTo(plain.writeValueAsString(Records.of(verdict)));
        assertThat(jackson.writeValueAsString(tally)).isEqualTo(plain.writeValueAsString(Records.of(tally)));
    }

    /** An amount that is not known is written as an empty text; one that is left out is none. */
    @Test
    void aMapperThatLeavesOutWhatIsEmptyChangesNoFact() throws JsonProcessingException {
        LocalDate exit = LocalDate.of(2019, 5, 1);
        Aftercare aftercare = Aftercare.builder()
                .id("C1")
                .level(ExitProcedure.Of.COUNTY)
                .exitedOn(exit)
                .addSupports(new Aftercare.Support(
                        Aftercare.Duty.POLICY, "funds", Optional.empty(), exit, Observed.absent(), Observed.missing()))
                .build();
        ObjectMapper sparing = new ObjectMapper()
                .registerModule(new JacksonModule())
                .setDefaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY));

        assertThat(sparing.readValue(sparing.writeValueAsString(aftercare), Aftercare.class))
                .isEqualTo(aftercare);
    }

    @Test
    void aModuleWithRulebooksCanBeRegisteredAfterOneWithout() throws JsonProcessingException {
        Verdict verdict = RULES.assess(Household.builder().id("H1").build());
        ObjectMapper mapper =
                new ObjectMapper().findAndRegisterModules().registerModule(new JacksonModule(Rulebooks.all()));
        Map<String, Object> line = new TreeMap<>(Records.of(verdict));
        line.put("rulebook", "national");
        line.put("date", "2018-12-31");

        assertThat(mapper.readValue(mapper.writeValueAsString(line), Verdict.class))
                .isEqualTo(verdict);
    }

    /** As Spark and others send one. */
    @Test
    void aMapperThatIsSentElsewhereReadsAndWritesAsBefore() throws IOException, ClassNotFoundException {
        ObjectMapper sent = sent(new ObjectMapper().registerModule(new JacksonModule()));
        Household household =
                Household.builder().id("H1").netIncome(known(Yuan.of(9_600))).build();

        String json = sent.writeValueAsString(household);
        assertThat(json).isEqualTo(jackson.writeValueAsString(household));
        assertThat(sent.readValue(json, Household.class)).isEqualTo(household);
        ObjectMapper withRules = new ObjectMapper().registerModule(new JacksonModule(Rulebooks.all()));
        assertThatThrownBy(() -> sent(withRules))
                .isInstanceOf(NotSerializableException.class)
                .hasMessageContaining("Rulebook");
    }

    private static ObjectMapper sent(ObjectMapper mapper) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(mapper);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (ObjectMapper) in.readObject();
        }
    }

    @Test
    void subjectsAreReadInsideOfOtherThingsAndFromTrees() throws JsonProcessingException {
        String json = "{\"office\":\"O\",\"households\":[{\"id\":\"H1\",\"facts\":{\"food\":true}}]}";

        Application application = jackson.readValue(json, Application.class);
        assertThat(application.households()).extracting(Household::id).containsExactly("H1");
        assertThat(jackson.treeToValue(jackson.readTree(json), Application.class))
                .isEqualTo(application);
        assertThat(jackson.convertValue(
                        Map.of(
                                "office",
                                "O",
                                "households",
                                List.of(Records.of(application.households().get(0)))),
                        new TypeReference<Application>() {}))
                .isEqualTo(application);
    }

    @Test
    void numbersNeverPassThroughBinaryFractions() throws JsonProcessingException {
        String exact = "12345678901234567890.12345678901234567890123";

        assertThat(jackson.readValue("{\"id\":\"H1\",\"facts\":{\"water_litres\":" + exact + "}}", Household.class)
                        .waterLitres())
                .isEqualTo(known(new BigDecimal(exact)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"H1","facts":{"net_income_yuan":"12x"}}      | ["facts"]->org.povertyexit.facts.Household["net_income_yuan"] | facts.net_income_yuan: "12x" is not an amount in yuan
            {"id":"H1","facts":{"food":"yes","food":"no"}}     | ["facts"]->org.povertyexit.facts.Household["food"]            | facts.food: is there twice
            {"id":"H1","facts":{"members":1e99999999999}}      | ["facts"]->org.povertyexit.facts.Household["members"]         | facts.members: 1e99999999999 is no number that can be read
            {"id":"H1","facts":{"9999999999":"yes"}}           | ["facts"]->org.povertyexit.facts.Household["9999999999"]      | facts.9999999999: is not known
            {"id":"H1","facts":{},"persons":[{"person_id":1}]} | ["persons"]->org.povertyexit.facts.Household[0]->org.povertyexit.facts.Household["person_id"] | persons[0].person_id: 1 is not a text
            """)
    void aBadFieldIsAMappingExceptionWithItsPath(String json, String path, String message) {
        assertThatThrownBy(() -> jackson.readValue("{\"households\":[" + json + "]}", Application.class))
                .isInstanceOfSatisfying(JsonMappingException.class, e -> {
                    assertThat(e.getOriginalMessage()).startsWith(message);
                    assertThat(e.getPathReference())
                            .endsWith("[\"households\"]->java.util.ArrayList[0]->" + "org.povertyexit.facts.Household"
                                    + path);
                })
                .hasCauseInstanceOf(BadField.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "H1"
            ["H1"]
            7
            """)
    void whatIsNoObjectIsAMappingException(String json) {
        assertThatThrownBy(() -> jackson.readValue(json, Household.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("is not an object");
    }

    @Test
    void aMapperThatIgnoresWhatItDoesNotKnowDoesNotMakeThisIgnoreIt() {
        ObjectMapper lenient = jackson.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        assertThatThrownBy(() -> lenient.readValue("{\"id\":\"H1\",\"facts\":{\"net_income\":\"1\"}}", Household.class))
                .hasMessageContaining("facts.net_income: is not known");
    }
}
