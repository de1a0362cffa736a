package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.povertyexit.facts.Text;

/** A place in a document, and how its words are known. */
class CitationTest {
    private final Document opinions =
            Document.of("意见", "国务院", "2016-04", Citation.Standing.READ).numbered("中办发〔2016〕16号");

    @Test
    void aDocumentSaysWhatItIs() {
        assertThat(opinions.title()).isEqualTo("意见");
        assertThat(opinions.issuer()).isEqualTo("国务院");
        assertThat(opinions.published()).isEqualTo("2016-04");
        assertThat(opinions.standing()).isEqualTo(Citation.Standing.READ);
        assertThat(opinions.number()).contains("中办发〔2016〕16号");
        assertThat(Document.of("意见", "国务院", "2016-04", Citation.Standing.READ).number())
                .isEmpty();
    }

    @Test
    void aCitationHasANoteAndSaysItsPlaceAndStanding() {
        Text argument = new Text("按“不低于”读", "read as at least");
        Citation citation = opinions.at("二(一)").note(argument);
        assertThat(citation.note()).isEqualTo(argument);
        assertThat(citation.note(new Text("二。", "two")).note())
                .isEqualTo(new Text(argument.zh() + "二。", argument.en() + "; two"));
        assertThat(citation).hasToString("《意见》中办发〔2016〕16号 二(一) [READ]");
    }
}
