package org.povertyexit.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;

/**
 * {@code verdicts.jsonl}: one record per verdict, the same bytes on every machine.
 *
 * <p>Keys are sorted, facts are written as cells are, and what is missing is left out.
 */
final class RecordFile implements Closeable {
    private final RulesInForce rules;
    private final boolean withFacts;
    private final JsonGenerator json;
    private boolean empty = true;

    RecordFile(Path directory, RulesInForce rules, boolean withFacts) throws IOException {
        this.rules = rules;
        this.withFacts = withFacts;
        Writer writer = Files.newBufferedWriter(directory.resolve("verdicts.jsonl"), StandardCharsets.UTF_8);
        this.json = Json.generator(writer);
        json.setRootValueSeparator(new SerializedString("\n"));
    }

    <S> void add(Subjects<S> subjects, S subject, Explanation<S> explanation) throws IOException {
        empty = false;
        json.writeStartObject();
        writeIds("at_boundary", explanation.atBoundary());
        json.writeStringField("date", rules.date().toString());
        if (withFacts) {
            json.writeFieldName("facts");
            writeObject(facts(subjects.facts(), subject, subjects.names().apply(subject)));
        }
        json.writeStringField("id", explanation.id());
        json.writeStringField("level", subjects.level().name());
        json.writeStringField("outcome", explanation.verdict().outcome().name());
        if (withFacts) {
            writePersons(subjects.persons().apply(subject));
        }
        json.writeStringField("rulebook", rules.rulebook().name());
        writeNames(
                "themes",
                explanation.verdict().themes().stream().map(Theme::name).toList());
        writeIds("undetermined", explanation.verdict().undetermined());
        writeIds("unmet", explanation.verdict().unmet());
        json.writeEndObject();
    }

    private void writePersons(List<Person> persons) throws IOException {
        json.writeArrayFieldStart("persons");
        for (Person person : persons) {
            writeObject(facts(Person.FACTS, person, Map.of(Columns.PERSON_ID, person.id())));
        }
        json.writeEndArray();
    }

    private static <S> Map<String, String> facts(List<Fact<S, ?>> facts, S subject, Map<String, String> names) {
        Map<String, String> cells = new TreeMap<>(names);
        facts.forEach(fact -> put(cells, fact, subject));
        return cells;
    }

    private static <S, V> void put(Map<String, String> cells, Fact<S, V> fact, S subject) {
        Observed<V> observed = fact.of(subject);
        if (!observed.isMissing()) {
            cells.put(fact.name(), fact.print(observed));
        }
    }

    private void writeObject(Map<String, String> sorted) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> cell : sorted.entrySet()) {
            json.writeStringField(cell.getKey(), cell.getValue());
        }
        json.writeEndObject();
    }

    private void writeIds(String name, List<Clause<?>> clauses) throws IOException {
        writeNames(name, clauses.stream().map(Clause::id).toList());
    }

    private void writeNames(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        if (!empty) {
            json.writeRaw('\n');
        }
        json.close();
    }
}
