package org.povertyexit.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertyexit.Rulebook;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Requirement;
import org.povertyexit.facts.Text;

/** The rulebook in force, clause by clause, as text, as a sheet and as JSON, which is the same in every language. */
final class RulesListing {
    private final RulesInForce rules;

    RulesListing(RulesInForce rules) {
        this.rules = rules;
    }

    /** The digest of {@link #json}, which tells two rulebooks in force apart. */
    String sha256() {
        return Hashing.sha256().hashString(json(), StandardCharsets.UTF_8).toString();
    }

    String text(Locale language) {
        return rules.print(language);
    }

    private static String cited(Citation citation, Locale language) {
        String note = citation.note().in(language);
        return citation + (note.isEmpty() ? "" : ": " + note);
    }

    private Text demand(Clause<?> clause) {
        return clause.on(rules.date()).demand();
    }

    private List<Dated.Edition<?>> numbers(Clause<?> clause) {
        return clause.on(rules.date()).numbers();
    }

    /** Which rulebooks and instruments laid it down and changed it. */
    private List<String> setBy(Clause<?> clause) {
        return rules.layers(clause).stream().map(Rulebook.Layer::toString).toList();
    }

    private static String inputs(Clause<?> clause) {
        return clause.requirement().inputs().stream()
                .map(input -> input.name() + " " + input.direction())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    List<List<String>> sheet(Locale language) {
        List<String> header = List.of(
                "id",
                "level",
                "theme",
                "force",
                "demand",
                "set_by",
                "citation",
                "standing",
                "note",
                "numbers",
                "inputs");
        return Stream.concat(Stream.of(header), rules.clauses().stream().map(clause -> row(clause, language)))
                .toList();
    }

    private List<String> row(Clause<?> clause, Locale language) {
        return List.of(
                clause.id(),
                clause.level().name(),
                clause.theme().name(),
                clause.force().name(),
                demand(clause).in(language),
                String.join("; ", setBy(clause)),
                clause.citation().document() + " " + clause.citation().article(),
                clause.citation().standing().name(),
                clause.citation().note().in(language),
                numbers(clause).stream()
                        .map(number -> number.value() + ": " + cited(number.citation(), language))
                        .collect(Collectors.joining("; ")),
                inputs(clause));
    }

    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.indented(text)) {
            json.writeStartObject();
            json.writeStringField("rulebook", rules.rulebook().name());
            json.writeStringField("date", rules.date().toString());
            write(json, "jurisdiction", rules.rulebook().jurisdiction());
            json.writeArrayFieldStart("clauses");
            for (Clause<?> clause : rules.clauses()) {
                write(json, clause);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("not_established");
            for (Text unknown : rules.rulebook().notEstablished()) {
                write(json, unknown);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(JsonGenerator json, Clause<?> clause) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", clause.id());
        json.writeStringField("level", clause.level().name());
        json.writeStringField("theme", clause.theme().name());
        json.writeStringField("force", clause.force().name());
        write(json, "demand", demand(clause));
        json.writeBooleanField("counts_suspicion", clause.countsSuspicion());
        json.writeArrayFieldStart("set_by");
        for (String layer : setBy(clause)) {
            json.writeString(layer);
        }
        json.writeEndArray();
        json.writeFieldName("citation");
        write(json, clause.citation());
        json.writeArrayFieldStart("numbers");
        for (Dated.Edition<?> number : numbers(clause)) {
            write(json, number);
        }
        json.writeEndArray();
        json.writeBooleanField("other_reading", clause.otherReading().isPresent());
        json.writeArrayFieldStart("inputs");
        for (Requirement.Input<?> input : clause.requirement().inputs()) {
            json.writeStartObject();
            json.writeStringField("name", input.name());
            json.writeStringField("direction", input.direction().name());
            write(json, "label", input.label());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Dated.Edition<?> number) throws IOException {
        json.writeStartObject();
        json.writeStringField("value", number.value().toString());
        json.writeStringField("from", number.from().toString());
        json.writeStringField("to", number.to().toString());
        json.writeStringField("verified", number.verified().toString());
        json.writeFieldName("citation");
        write(json, number.citation());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Citation citation) throws IOException {
        json.writeStartObject();
        json.writeStringField("document", citation.document().title());
        json.writeStringField("number", citation.document().number().orElse(""));
        json.writeStringField("issuer", citation.document().issuer());
        json.writeStringField("published", citation.document().published());
        json.writeStringField("article", citation.article());
        json.writeStringField("standing", citation.standing().name());
        write(json, "note", citation.note());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Text text) throws IOException {
        json.writeFieldName(name);
        write(json, text);
    }

    private static void write(JsonGenerator json, Text text) throws IOException {
        json.writeStartObject();
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }
}
