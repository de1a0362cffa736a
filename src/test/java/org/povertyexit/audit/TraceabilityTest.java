package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Citation;
import org.povertyexit.rulebooks.ClauseEdition;
import org.povertyexit.rulebooks.Rulebooks;

/** Every clause leads to a provision, every value to a citation, and the page that shows it is the one that was reviewed. */
class TraceabilityTest {
    private static final Path PAGE = Path.of("src", "site", "markdown", "traceability.md");

    @Test
    void thePageIsTheOneThatWasReviewed() throws IOException {
        String page = new Traceability().page();
        if (Vectors.UPDATE) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    @Test
    void everyClauseAndEveryValueHasACitation() {
        for (Rulebook rulebook : Rulebooks.all()) {
            for (ClauseEdition edition : VectorFlag.editions(rulebook.name())) {
                assertCited(edition.clause().citation());
                edition.clause()
                        .numbers()
                        .forEach(number -> number.editions().forEach(value -> assertCited(value.citation())));
            }
        }
    }

    /** With a worked example under both. */
    @Test
    void whereverWordsCanBeReadOtherwiseTheReadingTakenIsArgued() {
        for (Rulebook rulebook : Rulebooks.all()) {
            assertThat(VectorFlag.editions(rulebook.name()))
                    .filteredOn(edition -> edition.clause().otherReading().isPresent())
                    .isNotEmpty()
                    .allSatisfy(edition -> {
                        assertThat(edition.clause().citation().note().zh()).contains("例：");
                        assertThat(edition.clause().citation().note().en()).contains("Example: ");
                    });
        }
    }

    private static void assertCited(Citation citation) {
        assertThat(citation.document().title()).isNotBlank();
        assertThat(citation.document().issuer()).isNotBlank();
        assertThat(citation.article()).isNotBlank();
        assertThat(citation.standing()).isNotNull();
    }
}
