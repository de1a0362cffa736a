package org.povertyexit.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertyexit.Rulebook;
import org.povertyexit.rulebooks.Rulebooks;

/** The papers name every rulebook, and every instrument with the day from which it is in force. */
class RulebooksTest {

    static List<Paper> papers() {
        return List.of(Paper.README, Paper.CHINESE);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void thePaperListsTheRulebooks(Paper paper) {
        List<List<String>> rows = Rulebooks.all().stream()
                .map(rulebook -> List.of(
                        constant(rulebook),
                        rulebook.jurisdiction().in(paper.language()),
                        rulebook.base().map(RulebooksTest::constant).orElse("")))
                .toList();
        assertThat(paper.table("rulebooks")).isEqualTo(rows);
    }

    @Test
    void theConstantsAreCalledAsTheRulebooks() throws ReflectiveOperationException {
        for (Rulebook rulebook : Rulebooks.all()) {
            String name = rulebook.name().toUpperCase(Locale.ROOT);
            assertThat(Rulebooks.class.getField(name).get(null)).isSameAs(rulebook);
        }
    }

    private static String constant(Rulebook rulebook) {
        return "`" + rulebook.name().toUpperCase(Locale.ROOT) + "`";
    }

    @Test
    void theChangeLogNamesEveryInstrumentAndItsDay() {
        String log = Paper.of("CHANGELOG.md").text();
        assertThat(Rulebooks.all())
                .allSatisfy(rulebook -> assertThat(rulebook.instruments())
                        .allSatisfy(instrument -> assertThat(log)
                                .contains("| `" + rulebook.name() + "` | " + instrument.document() + " | "
                                        + instrument.inForceFrom() + " | ")));
    }
}
