package org.povertyexit.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Instrument;
import org.povertyexit.rulebooks.Rulebooks;

/** The page of sources lists what the rulebooks cite, no more and no less; a failure shows the rows to be written. */
class SourcesPageTest {
    private static final Paper PAGE = Paper.of("src/site/markdown/sources.md");
    private static final List<Instrument> READINGS = Stream.of(
                    Rulebooks.STRICT_BOUNDARY,
                    Rulebooks.SUSPICION_COUNTS,
                    Rulebooks.APPROVAL_BY_HOUSEHOLDS,
                    Rulebooks.OMISSION_OF_ALL_UNREGISTERED)
            .flatMap(List::stream)
            .toList();

    private static final Set<LocalDate> STARTS =
            instruments().map(Instrument::inForceFrom).collect(Collectors.toSet());

    @Test
    void thePageListsEveryDocumentCited() {
        Set<String> documents = cited(citation -> row(citation.document()));
        instruments().map(instrument -> row(instrument.document())).forEach(documents::add);
        assertThat(rows("documents")).isEqualTo(documents);
    }

    private static Stream<Instrument> instruments() {
        return Stream.concat(
                Rulebooks.all().stream().flatMap(rulebook -> rulebook.instruments().stream()), READINGS.stream());
    }

    @Test
    void thePageListsEveryPlaceCitedWithItsStanding() {
        assertThat(rows("places")).isEqualTo(cited(SourcesPageTest::row));
    }

    private static Set<String> rows(String mark) {
        Set<String> rows = new TreeSet<>();
        PAGE.table(mark).forEach(row -> rows.add(line(row)));
        return rows;
    }

    private static Set<String> cited(Function<Citation, String> row) {
        Set<String> rows = new TreeSet<>();
        Stream.concat(
                        Rulebooks.all().stream().flatMap(SourcesPageTest::citations),
                        READINGS.stream().flatMap(SourcesPageTest::citations))
                .map(row)
                .forEach(rows::add);
        return rows;
    }

    /** The citations of the clauses and of their numbers, on every day on which any can change. */
    private static Stream<Citation> citations(Rulebook rulebook) {
        return rulebook.from()
                .datesUntil(rulebook.to().plusDays(1))
                .filter(day -> day.getDayOfYear() == 1 || STARTS.contains(day))
                .flatMap(day -> rulebook.inForceOn(day).clauses().stream()
                        .flatMap(clause ->
                                Stream.concat(Stream.of(clause.citation()), clause.on(day).sources().stream())));
    }

    /** The citations of the clauses that a reading puts in the place of others. */
    private static Stream<Citation> citations(Instrument reading) {
        return reading.clauses().stream().map(Clause::citation);
    }

    private static String row(Document document) {
        return line(List.of(
                document.title(),
                document.number().orElse(""),
                document.issuer(),
                document.published(),
                document.standing().name()));
    }

    private static String row(Citation citation) {
        return line(List.of(
                citation.document().title(),
                citation.article(),
                citation.standing().name()));
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
