package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.facts.Text;

/** The pages of columns have every column that a file can have, and what can stand in it; {@code -Dcolumns.update} writes them. */
class ColumnsPageTest {

    @ParameterizedTest
    @CsvSource({"en, columns.md", "zh, zh/columns.md"})
    void thePageIsTheOneThatWasReviewed(Locale language, String file) throws IOException {
        Path reviewed = Path.of("src", "site", "markdown").resolve(file);
        String page = new ColumnsPage(language).page();
        if (Boolean.getBoolean("columns.update")) {
            Files.writeString(reviewed, page);
        }
        assertThat(page).isEqualTo(Files.readString(reviewed));
    }

    @Test
    void everyColumnCanBeNamedInChinese() {
        for (Columns columns : ColumnsPage.files().values()) {
            for (String column : columns.all()) {
                assertThat(columns.inChinese(column))
                        .isNotEmpty()
                        .allSatisfy(
                                chinese -> assertThat(columns.named(chinese)).isEqualTo(column));
            }
        }
    }

    @Test
    void everyWordOfAVocabularyIsReadByItsChineseName() {
        assertThat(ColumnsPage.FACTS.values())
                .filteredOn(fact -> fact.type().isEnum())
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.values())
                        .allSatisfy(value -> assertThat(Spelling.of(
                                        fact, ((Text.Labelled) value).label().zh()))
                                .isEqualTo(value.toString())));
    }
}
