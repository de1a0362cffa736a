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
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
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
        String heading =
                new Text("规则：", "rulebook: ").in(language) + rules.rulebook().name() + " ("
                        + rules.rulebook().jurisdiction().in(language) + "), " + rules.date() + "\n";
        return rules.clauses().stream()
                .map(clause -> text(clause, language))
                .collect(Collectors.joining("\n", heading + "\n", ""));
    }

    private String text(Clause<?> clause, Locale language) {
        StringBuilder text = new StringBuilder(clause.id());
        text.append("  [").append(clause.level().label().in(language)).append("; ");
        text.append(clause.theme().label().in(language)).append("; ");
        text.append(force(clause).in(language)).append("]\n");
        line(text, new Text("要求", "demands"), demand(clause).in(language), language);
        line(text, new Text("依据", "by"), cited(clause.citation(), language), language);
        sources(clause).forEach(source -> line(text, new Text("数值", "number"), cited(source, language), language));
        line(text, new Text("所用事实", "facts"), inputs(clause), language);
        return text.toString();
    }

    private static void line(StringBuilder text, Text name, String value, Locale language) {
        text.append("    ").append(name.in(language)).append(": ").append(value).append('\n');
    }

    private static Text force(Clause<?> clause) {
        return clause.force() == Clause.Force.DECISIVE
                ? new Text("作决定", "decisive")
                : new Text("统筹考虑", "considered, not decisive");
    }

    private static String cited(Citation citation, Locale language) {
        String note = citation.note().in(language);
        return citation + (note.isEmpty() ? "" : ": " + note);
    }

    private Text demand(Clause<?> clause) {
        return clause.on(rules.date()).demand();
    }

    private List<Citation> sources(Clause<?> clause) {
        return clause.on(rules.date()).sources();
    }

    private static String inputs(Clause<?> clause) {
        return clause.requirement().inputs().stream()
                .map(input -> input.name() + " " + input.direction())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    List<List<String>> sheet(Locale language) {
        List<String> header =
                List.of("id", "level", "theme", "force", "demand", "citation", "standing", "note", "numbers", "inputs");
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(header),
                        rules.clauses().stream().map(clause -> row(clause, language)))
                .toList();
    }

    private List<String> row(Clause<?> clause, Locale language) {
        return List.of(
                clause.id(),
                clause.level().name(),
                clause.theme().name(),
                clause.force().name(),
                demand(clause).in(language),
                clause.citation().document() + " " + clause.citation().article(),
                clause.citation().standing().name(),
                clause.citation().note().in(language),
                sources(clause).stream().map(source -> cited(source, language)).collect(Collectors.joining("; ")),
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
        json.writeFieldName("citation");
        write(json, clause.citation());
        json.writeArrayFieldStart("numbers");
        for (Citation source : sources(clause)) {
            write(json, source);
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
        json.writeObjectFieldStart(name);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }
}
