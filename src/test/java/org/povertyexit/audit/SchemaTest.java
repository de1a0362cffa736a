package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertyexit.audit.Cli.Ran;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Village;
import org.povertyexit.inspection.FoundBy;

/** The published schemas say what the records and the summary are, no more and no less. */
class SchemaTest {
    private static final String RECORD = "verdict-record";
    private static final String SUMMARY = "summary";

    @TempDir
    Path home;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(home);
    }

    private static JsonNode json(String name) {
        try (var in = Objects.requireNonNull(
                SchemaTest.class.getResourceAsStream("/org/povertyexit/schema/" + name + ".schema.json"))) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> faults(String name, String text) {
        return new ValidatorFactory()
                        .withEvaluatorFactory(new FormatEvaluatorFactory())
                        .validate(json(name).toString(), text)
                        .getErrors()
                        .stream()
                        .map(error -> error.getInstanceLocation() + ": " + error.getError())
                        .toList();
    }

    /** Files with values of every kind. */
    private List<Object> inputs() {
        return new ArrayList<>(List.of(
                "--households",
                cli.file("h.csv", """
                        household_id,village_id,county_id,register_status,identified_on,exit_year,net_income_yuan,food,housing_grade,water_litres,water_distance_m,water_scarce_area,members
                        H1,V1,C1,EXITED_WITH_POLICY,2014-07-01,2018..2019,-1.50..20000,suspected,RESETTLED,34.90,12..13.5,no,2
                        H2,,,,,,1234567.5,no,suspected,,无,yes,
                        H3,V1,,POOR,,,,maybe,,,,,
                        """),
                "--members",
                cli.file("m.csv", """
                        household_id,person_id,age_years,birth_date,schooling,medical_insurance,registered
                        H1,1,6..9,,suspected,yes,no
                        H1,2,,1979-06-01,,suspected,
                        H2,x,-1,,,,
                        """),
                "--villages",
                cli.file("v.csv", """
                        village_id,county_id,region,poor_village,rural_population,households_complete,collective_income_yuan
                        V1,C1,WESTERN,yes,1000,yes,52486.05
                        """),
                "--counties",
                cli.file("c.csv", """
                        county_id,name,region,rural_population,unexited_population,rural_income_growth,wrong_exit_rate
                        C1,甲,CENTRAL,90000,100..300,-3.2%,0.5%..0.7%
                        """),
                "--procedures",
                cli.file("p.csv", """
                        subject_id,level,cohort,step,done_on,notice_from,notice_to,objections
                        V1,VILLAGE,2019,PUBLIC_NOTICE,,2019-03-17,2019-03-23,0..2
                        C1,COUNTY,,CITY_REVIEW,2019-03-20,,,
                        """),
                "--aftercare",
                cli.file("a.csv", """
                        subject_id,level,exited_on,kind,what,who,from,to,amount
                        V1,VILLAGE,2018-12-12,POLICY,资金,,2018-01-01,?,20.50
                        V1,VILLAGE,2018-12-12,POLICY,资金,,2019-01-01,2019-02-01,
                        V1,VILLAGE,2018-12-12,RESPONSIBILITY,书记,P1,2018-01-01,,
                        """),
                "--problems",
                cli.file("w.csv", """
                        problem_id,subject_id,level,theme,found_on,found_by,standing,resolved_on,verified_on
                        W1,H1,HOUSEHOLD,FOOD,2019-10-01,PETITION,confirmed,?,
                        W2,V1,VILLAGE,POLICY,2019-10-01,,suspected,2019-11-01,
                        """)));
    }

    private void assertValid(Ran ran) {
        assertThat(faults(SUMMARY, ran.text("summary.json"))).isEmpty();
        assertThat(ran.lines("verdicts.jsonl"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(faults(RECORD, line)).as(line).isEmpty());
    }

    @Test
    void realResultsAreAsTheSchemasSay() {
        Ran ran = cli.audit(inputs().toArray());

        assertThat(ran.lines("verdicts.jsonl")).hasSize(7);
        assertValid(ran);
    }

    @Test
    void soAreThoseWithoutFactsWithPseudonymsAndOfWorkbooks() {
        List<Object> inputs = inputs();
        inputs.addAll(List.of("--no-facts", "--lang", "zh", "--charset", "UTF-8", "--no-workbook"));
        assertValid(cli.audit(inputs.toArray()));

        Path workbook = new Xlsx()
                .row(1, Xlsx.text("county_id"), Xlsx.text("omission_rate"))
                .row(2, Xlsx.text("C1"), Xlsx.number("0.012", Xlsx.PERCENT))
                .to(home.resolve("c.xlsx"));
        assertValid(cli.audit("--counties", workbook, "--pseudonymise", cli.file("key", "0123456789abcdef")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "outcome":"MET"   | "outcome":"PERHAPS"
            "region":"WESTERN" | "region":"NORTHERN"
            "poor_village":"yes" | "poor_village":"suspected"
            "rural_population":"1000" | "rural_population":1000
            "county_id":"C1"  | "county":"C1"
            "level":"VILLAGE" | "level":"COUNTY"
            "date":"2019-12-31" | "date":"31.12.2019"
            "collective_income_yuan":"52486.05" | "collective_income_yuan":"52,486.05"
            """)
    void aRecordThatSaysSomethingElseIsNotValid(String from, String to) {
        Ran ran = cli.audit("--villages", inputs().get(5));
        String line = ran.lines("verdicts.jsonl").get(0).replace("\"UNDETERMINED\"", "\"MET\"");

        assertThat(line).contains(from);
        assertThat(faults(RECORD, line)).isEmpty();
        assertThat(faults(RECORD, line.replace(from, to))).isNotEmpty();
    }

    static List<List<Object>> everyFactIsDescribed() {
        return List.of(
                List.of("household", Household.FACTS),
                List.of("person", Person.FACTS),
                List.of("village", Village.FACTS),
                List.of("county", County.FACTS),
                List.of("procedure", ExitProcedure.FACTS),
                List.of("step", ExitProcedure.Taken.FACTS),
                List.of("support", List.of(Aftercare.Support.AMOUNT)));
    }

    @ParameterizedTest
    @MethodSource
    void everyFactIsDescribed(List<Object> kind) {
        JsonNode described =
                json(RECORD).path("$defs").path(kind.get(0).toString()).path("properties");
        for (Object each : (List<?>) kind.get(1)) {
            Fact<?, ?> fact = (Fact<?, ?>) each;
            JsonNode schema = described.path(fact.name());
            assertThat(schema.path("title").asText())
                    .as(fact.name())
                    .endsWith(fact.label().zh());
            if (fact.type().isEnum()) {
                assertThat(texts(schema.path("enum"))).containsAll(names(fact.type()));
                assertThat(texts(schema.path("enum")).contains("suspected")).isEqualTo(fact.suspectable());
            } else if (fact.type() == Boolean.class) {
                assertThat(schema.path("$ref").asText())
                        .isEqualTo(fact.suspectable() ? "#/$defs/suspectable" : "#/$defs/condition");
            }
        }
    }

    @Test
    void everyWordOfTheVocabulariesIsDescribed() {
        JsonNode defs = json(RECORD).path("$defs");

        assertThat(texts(defs.path("theme").path("enum"))).containsExactlyElementsOf(names(Theme.class));
        assertThat(texts(defs.path("step").path("properties").path("step").path("enum")))
                .containsExactlyElementsOf(names(ExitProcedure.Step.class));
        assertThat(texts(
                        defs.path("problem").path("properties").path("found_by").path("enum")))
                .containsExactlyElementsOf(names(FoundBy.class));
    }

    private static List<String> names(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .map(word -> ((Enum<?>) word).name())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        Iterator<JsonNode> items = array.elements();
        return Stream.generate(() -> items)
                .takeWhile(Iterator::hasNext)
                .map(Iterator::next)
                .map(JsonNode::asText)
                .toList();
    }
}
