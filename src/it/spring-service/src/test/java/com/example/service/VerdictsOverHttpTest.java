package com.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The service as its callers meet it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class VerdictsOverHttpTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final String IN_2019 = "rulebook=national&on=2019-12-31";

    @LocalServerPort
    private int port;

    private HttpResponse<String> post(String query, String body) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/verdicts?" + query))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode verdict(String facts) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(IN_2019, "{\"id\": \"H1\", \"facts\": " + facts + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return PLAIN.readTree(answer.body());
    }

    @Test
    void aHouseholdThatMeetsEverythingIsMet() throws IOException, InterruptedException {
        HttpResponse<String> answer = post(IN_2019, """
                {"id": "410724-0001", "level": "HOUSEHOLD",
                 "facts": {"net_income_yuan": 12900, "stable_income": true, "food": true, "clothing": "yes",
                           "housing_grade": "B", "treatment_accessible": true, "water_quality": true,
                           "water_litres": 34.9, "water_scarce_area": true, "water_piped": true, "water_outage_days": 3},
                 "persons": [{"person_id": "P1", "age_years": 38, "medical_insurance": true,
                              "serious_illness_insurance": true},
                             {"person_id": "P2", "birth_date": "2010-06-01", "schooling": "ENROLLED",
                              "medical_insurance": true, "serious_illness_insurance": true}]}
                """);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode verdict = PLAIN.readTree(answer.body());
        assertThat(verdict.path("undetermined")).as(answer.body()).isEmpty();
        assertThat(verdict.path("outcome").asText()).isEqualTo("MET");
        assertThat(verdict.path("id").asText()).isEqualTo("410724-0001");
        assertThat(verdict.path("changes")).isEmpty();
    }

    @Test
    void whatIsUnknownBetweenTwoBoundsOrSuspectedLeavesClausesUndetermined() throws IOException, InterruptedException {
        JsonNode verdict = verdict("""
                {"members": 3, "net_income_yuan": "9600..9700", "stable_income": true, "clothing": "suspected"}""");

        assertThat(verdict.path("outcome").asText()).isEqualTo("UNDETERMINED");
        assertThat(verdict.path("undetermined").toString())
                .contains("national.household.income", "national.household.food", "national.household.clothing");
        assertThat(verdict.path("unmet")).isEmpty();
    }

    @Test
    void theExplanationNamesTheProvisionAndWhatWouldHaveToChange() throws IOException, InterruptedException {
        JsonNode verdict = verdict("{\"members\": 3, \"net_income_yuan\": 9654, \"stable_income\": true}");
        JsonNode income = verdict.path("findings").path(0);

        assertThat(verdict.path("outcome").asText()).isEqualTo("NOT_MET");
        assertThat(income.path("clause").asText()).isEqualTo("national.household.income");
        assertThat(income.path("at_boundary").asBoolean()).isTrue();
        assertThat(income.path("citation").path("document").asText()).contains("中办发〔2016〕16号");
        assertThat(income.path("evidence").path(0).path("demanded").path("en").asText())
                .contains("exceeds 3218 yuan");
        assertThat(income.path("evidence").path(0).path("found").path("zh").asText())
                .contains("3218.00");
        assertThat(verdict.path("changes").path(0).path("fact").asText()).isEqualTo("net_income_yuan");
        assertThat(verdict.path("changes").path(0).path("to").asText()).isEqualTo("9654.01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"H1","facts":{"net_income_yuan":"12x"}} | facts.net_income_yuan | facts.net_income_yuan: "12x" is not an amount in yuan
            {"id":"H1","facts":{"net_income":"12"}}       | facts.net_income      | facts.net_income: is not known
            {"id":"H1","facts":{},"persons":[{"person_id":"P1"},{"person_id":"P2","age_years":"old"}]} | persons[1].age_years | persons[1].age_years: "old" is not a whole number
            {"id":"H1","facts":{"members":2},"persons":[{"person_id":"P1"}]} | facts.members | facts.members: 2 recorded, but 1 listed
            {"facts":{}}                                  | id                    | id: is missing
            """)
    void aFieldThatCannotBeUsedIsNamed(String body, String field, String detail)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = post(IN_2019, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(PLAIN.readTree(answer.body()).path("field").asText()).isEqualTo(field);
        assertThat(PLAIN.readTree(answer.body()).path("detail").asText()).startsWith(detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rulebook=atlantis&on=2019-12-31 | rulebook: "atlantis" is not known; known are
            rulebook=national&on=2015-12-31 | 2015-12-31
            rulebook=national&on=2023-12-31 | no household criteria in force on 2023-12-31
            rulebook=national&on=yesterday  | on: "yesterday" is not a date
            """)
    void aRulebookOrDayWithoutCriteriaIsNamed(String query, String detail) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(query, "{\"id\":\"H1\",\"facts\":{}}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(PLAIN.readTree(answer.body()).path("detail").asText()).contains(detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"H1"
            ["H1"]
            12
            """)
    void whatIsNoHouseholdInJsonIsRefused(String body) throws IOException, InterruptedException {
        assertThat(post(IN_2019, body).statusCode()).isEqualTo(400);
    }
}
