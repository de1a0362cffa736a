package org.povertyexit.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;
import org.povertyexit.json.BadField;
import org.povertyexit.json.JacksonModule;

/** What the README and the page on JSON show is read, written and refused as they say. */
class JsonPageTest {
    private static final Paper PAGE = Paper.of("src/site/markdown/json.md");
    private static final ObjectMapper JACKSON = new ObjectMapper().registerModule(new JacksonModule());

    private static final Map<String, Class<?>> TYPES = Map.of(
            "HOUSEHOLD",
            Household.class,
            "VILLAGE",
            Village.class,
            "COUNTY",
            County.class,
            "PROCEDURE",
            ExitProcedure.class,
            "AFTERCARE",
            Aftercare.class);

    @Test
    void theExamplePrintsWhatTheReadmeShows(@TempDir Path directory) throws IOException, ReflectiveOperationException {
        assertThat(new Snippet(Paper.README.blocks("from json").get(0)).run(directory))
                .isEqualTo(Paper.README.blocks("from json output").get(0));
    }

    @Test
    void everySubjectOfThePageIsReadAndWrittenAsItStands() throws IOException {
        List<String> levels = new ArrayList<>();
        try (var subjects = JACKSON.readerFor(JsonNode.class)
                .<JsonNode>readValues(PAGE.blocks("subjects").get(0))) {
            while (subjects.hasNextValue()) {
                JsonNode subject = subjects.nextValue();
                String level = subject.path("level").asText();
                assertThat(JACKSON.<JsonNode>valueToTree(JACKSON.treeToValue(subject, TYPES.get(level))))
                        .isEqualTo(subject);
                levels.add(level);
            }
        }
        assertThat(levels).containsExactlyInAnyOrderElementsOf(TYPES.keySet());
    }

    @Test
    void whatThePageSaysIsRefusedIs() throws JsonProcessingException {
        assertThat(PAGE.table("refused")).isNotEmpty();
        for (List<String> row : PAGE.table("refused")) {
            assertThatThrownBy(() -> JACKSON.readValue(row.get(0).replace("`", ""), Household.class))
                    .hasCauseInstanceOf(BadField.class)
                    .cause()
                    .hasMessage(row.get(1).replace("`", ""));
        }
    }
}
