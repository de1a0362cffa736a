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
import java.util.SortedMap;
import java.util.TreeMap;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Theme;
import org.povertyexit.inspection.Problem;

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
        Writer writer = Files.newBufferedWriter(directory.resolve(ResultFiles.RECORDS), StandardCharsets.UTF_8);
        this.json = Json.generator(writer);
        json.setRootValueSeparator(new SerializedString("\n"));
    }

    /** Writes the record of a verdict, with the problems by which it was capped. */
    <S> void add(Subjects<S> subjects, S subject, Explanation<S> explanation, List<Problem> problems)
            throws IOException {
        empty = false;
        SortedMap<String, Object> record = new TreeMap<>(Map.of(
                "at_boundary", ids(explanation.atBoundary()),
                "date", rules.date().toString(),
                "id", explanation.id(),
                "level", subjects.level().name(),
                "outcome", explanation.verdict().outcome().name(),
                "rulebook", rules.rulebook().name(),
                "themes",
                        explanation.verdict().themes().stream().map(Theme::name).toList(),
                "undetermined", ids(explanation.verdict().undetermined()),
                "unmet", ids(explanation.verdict().unmet())));
        if (withFacts) {
            record.put("facts", subjects.facts().apply(subject));
            subjects.rows().ifPresent(rows -> record.put(rows.name(), rows.of().apply(subject)));
        }
        if (withFacts && !problems.isEmpty()) {
            record.put("problems", problems.stream().map(ProblemReader::cells).toList());
        }
        write(record);
    }

    private static List<String> ids(List<Clause<?>> clauses) {
        return clauses.stream().map(Clause::id).toList();
    }

    /** A text, or texts and more of them by key or one after the other. */
    private void write(Object value) throws IOException {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : object.entrySet()) {
                json.writeFieldName((String) field.getKey());
                write(field.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> array) {
            json.writeStartArray();
            for (Object item : array) {
                write(item);
            }
            json.writeEndArray();
        } else {
            json.writeString((String) value);
        }
    }

    @Override
    public void close() throws IOException {
        if (!empty) {
            json.writeRaw('\n');
        }
        json.close();
    }
}
