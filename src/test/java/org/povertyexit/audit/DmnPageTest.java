package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kie.dmn.feel.lang.impl.FEELBuilder;
import org.povertyexit.clause.Level;
import org.povertyexit.rulebooks.Rulebooks;

/** The household on the page about DMN comes out as the page says. */
class DmnPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/dmn.md");

    @Test
    void theHouseholdOnThePageComesOutAsItSays() throws IOException {
        DmnEngine engine = new DmnEngine(new DmnModel(Rulebooks.NATIONAL.inForceOn(LocalDate.of(2018, 12, 31))).xml());
        Map<String, Object> household = input();

        assertThat(found("\\| `(\\w+)` \\| `(\\w+)` \\|"))
                .hasSize(4)
                .allSatisfy(row -> assertThat(engine.decide(Level.HOUSEHOLD, household, row.group(1)))
                        .isEqualTo(row.group(2)));
    }

    @SuppressWarnings("unchecked") // a context is a map
    private static Map<String, Object> input() throws IOException {
        String context = found("<!-- dmn input -->\n```\n(.*?)```").get(0).group(1);
        return (Map<String, Object>) FEELBuilder.builder().build().evaluate(context);
    }

    private static List<MatchResult> found(String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .toList();
    }
}
