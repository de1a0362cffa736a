package org.povertyexit.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.povertyexit.Explanation;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;

/**
 * The subjects of one kind as rows of the report: first those of which there is something to tell, then those that plainly
 * meet everything.
 *
 * <p>A row is {@code [id, outcome, figures, findings, changes, county, facts, parts]}. Most households plainly meet
 * everything and have no more than the first three; of no household the facts are in the page, as they are many and the
 * findings speak of them.
 */
final class SubjectRows<S> implements Closeable {
    private static final long MOST_BYTES_OF_HOUSEHOLDS = 8_000_000;
    private static final long MOST_BYTES_OF_OTHERS = 800_000;

    private final Subjects<S> subjects;
    private final boolean withFacts;
    private final Wording wording;
    private final RowFile telling;
    private final RowFile plain;

    SubjectRows(Subjects<S> subjects, boolean withFacts, Wording wording, Path directory) throws IOException {
        this.subjects = subjects;
        this.withFacts = withFacts && !isOfHouseholds(subjects);
        this.wording = wording;
        String name = "report." + Subjects.plural(subjects.level());
        long most = isOfHouseholds(subjects) ? MOST_BYTES_OF_HOUSEHOLDS : MOST_BYTES_OF_OTHERS;
        this.telling = new RowFile(directory.resolve(name + ".telling"), most);
        this.plain = new RowFile(directory.resolve(name + ".plain"), most / 3);
    }

    private static boolean isOfHouseholds(Subjects<?> subjects) {
        return subjects.level() == Level.HOUSEHOLD;
    }

    Subjects<S> subjects() {
        return subjects;
    }

    /** Adds a subject with what stands in the columns of its verdict. */
    void add(S subject, Explanation<S> explanation, List<String> figures) throws IOException {
        boolean tells = explanation.verdict().outcome() != Outcome.MET
                || !explanation.atBoundary().isEmpty();
        (tells ? telling : plain).add(json -> {
            StoryJson story = new StoryJson(wording, json);
            json.writeStartArray();
            json.writeString(explanation.id());
            story.write(explanation.verdict().outcome());
            story.write(figures);
            if (tells || !isOfHouseholds(subjects)) {
                story.writeFindings(explanation);
                story.writeChanges(explanation);
                json.writeString(county(subject));
                writeFacts(json, subject);
            } else if (!county(subject).isEmpty()) {
                json.writeNumber(0);
                json.writeNumber(0);
                json.writeString(county(subject));
            }
            json.writeEndArray();
        });
    }

    private void writeFacts(JsonGenerator json, S subject) throws IOException {
        if (withFacts) {
            Map<String, Object> record = subjects.record().apply(subject);
            Json.write(json, record.getOrDefault("facts", Map.of()));
            Json.write(json, parts(record));
        }
    }

    private static Object parts(Map<String, Object> record) {
        return Stream.of("persons", "steps", "supports")
                .filter(record::containsKey)
                .findAny()
                .<Object>map(record::get)
                .orElse(List.of());
    }

    /** The county that it is of, unless its village says so. */
    private static String county(Object subject) {
        if (subject instanceof Village village) {
            return village.countyId().orElse("");
        }
        return subject instanceof Household household && household.villageId().isEmpty()
                ? household.countyId().orElse("")
                : "";
    }

    /** How many are listed; the rest did not fit. */
    long listed() {
        return telling.rows() + plain.rows();
    }

    void moveInto(Writer page) throws IOException {
        telling.moveInto(page);
        page.append(telling.rows() > 0 && plain.rows() > 0 ? ",\n" : "");
        plain.moveInto(page);
    }

    @Override
    public void close() throws IOException {
        telling.close();
        plain.close();
    }
}
