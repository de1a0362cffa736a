package org.povertyexit.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertyexit.clause.Clause;
import org.povertyexit.facts.Text;
import org.povertyexit.rulebooks.Rulebooks;

/** What the page calls not encoded is in no rulebook, and the page says the same in both languages. */
class NotEncodedTest {
    private static final Paper ENGLISH = Paper.of("src/site/markdown/not-encoded.md");
    private static final Paper CHINESE = Paper.of("src/site/markdown/zh/not-encoded.md");

    @Test
    void noClauseOfTheLibraryIsCalledByANameThatIsNotEncoded() {
        assertThat(clauses())
                .isNotEmpty()
                .allSatisfy(clause -> assertThat(
                                clause.id() + " " + clause.citation().article())
                        .doesNotContain(names(ENGLISH).toArray(new String[0])));
    }

    @Test
    void bothPagesListTheSameNames() {
        assertThat(names(CHINESE)).isNotEmpty().isEqualTo(names(ENGLISH));
    }

    @Test
    void thePageListsWhatTheRulebooksSayIsNotEstablished() {
        assertThat(ENGLISH.table("not established")).isEqualTo(notEstablished(Text::en));
        assertThat(CHINESE.table("not established")).isEqualTo(notEstablished(Text::zh));
    }

    private static List<List<String>> notEstablished(Function<Text, String> language) {
        return Rulebooks.all().stream()
                .flatMap(rulebook -> rulebook.notEstablished().stream()
                        .map(text -> List.of("`" + rulebook.name() + "`", language.apply(text))))
                .toList();
    }

    private static List<String> names(Paper page) {
        return page.table("names").stream().map(row -> row.get(0)).toList();
    }

    private static Stream<Clause<?>> clauses() {
        return Rulebooks.all().stream()
                .flatMap(rulebook -> rulebook.instruments().stream())
                .flatMap(instrument -> instrument.clauses().stream());
    }
}
