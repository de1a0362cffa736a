package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on the vectors shows a vector that there is, and every flag with its reason. */
class VectorsPageTest {
    private static final Path PAGE = Path.of("src", "site", "markdown", "vectors.md");
    private static final Pattern FLAGS = Pattern.compile(
            "(?<=<!-- flags -->\n\\| flag \\| reason \\| vectors \\|\n\\|---\\|---\\|---\\|\n)(\\|[^\n]*\n)*");

    private static final Pattern RESULT = Pattern.compile(
            "(?<=<!-- result -->\n\\| vectors \\| passed \\| other reading \\| failed \\| absent \\|\n\\|---\\|---\\|---\\|---\\|---\\|\n)"
                    + "(\\|[^\n]*\n)*");

    @Test
    void theVectorShownIsOneOfThem() throws IOException {
        Matcher shown = Pattern.compile("<!-- vector -->\n```json\n(.*?)```\n", Pattern.DOTALL)
                .matcher(Files.readString(PAGE));
        assertThat(shown.find()).isTrue();
        ObjectMapper json = new ObjectMapper();
        JsonNode vector = json.readTree(shown.group(1));
        List<TestVector> kept = Vectors.kept().stream()
                .filter(one -> one.id().equals(vector.get("id").asText()))
                .toList();
        assertThat(kept).hasSize(1);
        assertThat(vector)
                .isEqualTo(json.readTree(VectorJson.write(kept)).get("vectors").get(0));
    }

    @Test
    void everyFlagStandsThereWithItsReasonAndItsNumber() throws IOException {
        String rows = VectorFlag.ALL.stream().map(VectorsPageTest::row).collect(Collectors.joining());
        assertShown(FLAGS, rows);
    }

    @Test
    void ourOwnResultStandsThere() throws IOException {
        String rows = Files.readAllLines(Vectors.KEPT.resolve("result.csv")).stream()
                .skip(1)
                .map(line -> "| " + line.replace(",", " | ") + " |\n")
                .collect(Collectors.joining());
        assertShown(RESULT, rows);
    }

    private static void assertShown(Pattern table, String rows) throws IOException {
        String page = Files.readString(PAGE);
        if (Vectors.UPDATE) {
            page = table.matcher(page).replaceFirst(Matcher.quoteReplacement(rows));
            Files.writeString(PAGE, page);
        }
        Matcher shown = table.matcher(page);
        assertThat(shown.find()).isTrue();
        assertThat(shown.group()).isEqualTo(rows);
    }

    private static String row(VectorFlag flag) {
        long vectors = Vectors.kept().stream()
                .filter(vector -> vector.flags().contains(flag.name()))
                .count();
        return "| `" + flag.name() + "` | " + flag.reason() + " | " + vectors + " |\n";
    }
}
