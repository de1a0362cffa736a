package org.povertyexit.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;

/** Conformance vectors as JSON: what all of a file share first, then one vector a line. */
final class VectorJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private VectorJson() {}

    /** The text of a file. */
    static String write(List<TestVector> vectors) throws IOException {
        TestVector first = vectors.get(0);
        StringBuilder text = new StringBuilder("{\n");
        text.append("\"schema\": ").append(JSON.writeValueAsString(TestVector.SCHEMA));
        text.append(",\n\"rulebook\": ").append(JSON.writeValueAsString(first.rulebook()));
        text.append(",\n\"level\": ").append(JSON.writeValueAsString(first.level()));
        text.append(",\n\"flags\": {\n");
        text.append(VectorFlag.ALL.stream()
                .map(flag -> "\"" + flag.name() + "\": \"" + flag.reason() + "\"")
                .collect(Collectors.joining(",\n")));
        text.append("\n},\n\"vectors\": [\n");
        List<String> lines = new ArrayList<>();
        for (TestVector vector : vectors) {
            lines.add(line(vector));
        }
        return text.append(String.join(",\n", lines)).append("\n]\n}\n").toString();
    }

    private static String line(TestVector vector) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = Json.generator(line)) {
            json.writeStartObject();
            json.writeStringField("id", vector.id());
            json.writeStringField("on", vector.on().toString());
            write(json, "clauses", vector.clauses());
            write(json, "flags", vector.flags());
            json.writeObjectFieldStart("facts");
            for (String table : tables(vector.facts())) {
                json.writeArrayFieldStart(table);
                for (VectorFacts.Line row : vector.facts().of(table)) {
                    write(json, row.cells());
                }
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeObjectFieldStart("expected");
            write(json, vector.expected());
            json.writeEndObject();
            json.writeEndObject();
        }
        return line.toString();
    }

    private static List<String> tables(VectorFacts facts) {
        return facts.rows().stream().map(VectorFacts.Line::table).distinct().toList();
    }

    private static void write(JsonGenerator json, VectorExpectation expected) throws IOException {
        write(json, expected.answer());
        write(json, "at_boundary", expected.atBoundary());
        json.writeFieldName("findings");
        write(json, expected.findings());
        if (expected.other().isPresent()) {
            json.writeObjectFieldStart("other");
            write(json, expected.other().get());
            json.writeEndObject();
        }
        json.writeArrayFieldStart("changes");
        for (VectorChange change : expected.changes()) {
            json.writeStartObject();
            json.writeStringField("table", change.table());
            if (!change.person().isEmpty()) {
                json.writeStringField(VectorChange.PERSON, change.person());
            }
            json.writeStringField("column", change.column());
            json.writeStringField("to", change.to());
            json.writeEndObject();
        }
        json.writeEndArray();
        write(json, "changed", expected.changed());
    }

    private static void write(JsonGenerator json, VectorAnswer answer) throws IOException {
        json.writeStringField("outcome", answer.outcome().name());
        write(json, "unmet", answer.unmet());
        write(json, "undetermined", answer.undetermined());
        write(json, "themes", answer.themes());
    }

    private static void write(JsonGenerator json, String name, List<?> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (Object text : texts) {
            json.writeString(text.toString());
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Map<String, ?> texts) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, ?> text : texts.entrySet()) {
            json.writeStringField(text.getKey(), text.getValue().toString());
        }
        json.writeEndObject();
    }

    /** The vectors of a file. */
    static List<TestVector> read(String text) throws IOException {
        JsonNode file = JSON.readTree(text);
        return list(file.get("vectors")).stream()
                .map(vector -> new TestVector(
                        file.get("rulebook").asText(),
                        Level.valueOf(file.get("level").asText()),
                        vector.get("id").asText(),
                        LocalDate.parse(vector.get("on").asText()),
                        texts(vector.get("clauses")),
                        texts(vector.get("flags")),
                        facts(vector.get("facts")),
                        expected(vector.get("expected"))))
                .toList();
    }

    private static VectorFacts facts(JsonNode node) {
        List<VectorFacts.Line> rows = new ArrayList<>();
        node.properties()
                .forEach(table -> table.getValue()
                        .forEach(row -> rows.add(new VectorFacts.Line(table.getKey(), textsByName(row)))));
        return new VectorFacts(rows);
    }

    private static VectorExpectation expected(JsonNode node) {
        Map<String, Outcome> findings = new LinkedHashMap<>();
        textsByName(node.get("findings")).forEach((clause, text) -> findings.put(clause, Outcome.valueOf(text)));
        return new VectorExpectation(
                answer(node),
                texts(node.get("at_boundary")),
                findings,
                Optional.ofNullable(node.get("other")).map(VectorJson::answer),
                list(node.get("changes")).stream()
                        .map(change -> new VectorChange(
                                change.get("table").asText(),
                                change.path(VectorChange.PERSON).asText(),
                                change.get("column").asText(),
                                change.get("to").asText()))
                        .toList(),
                texts(node.get("changed")).stream().map(Outcome::valueOf).toList());
    }

    private static VectorAnswer answer(JsonNode node) {
        return new VectorAnswer(
                Outcome.valueOf(node.get("outcome").asText()),
                texts(node.get("unmet")),
                texts(node.get("undetermined")),
                texts(node.get("themes")));
    }

    private static List<JsonNode> list(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode node) {
        return list(node).stream().map(JsonNode::asText).toList();
    }

    private static Map<String, String> textsByName(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
        return texts;
    }
}
