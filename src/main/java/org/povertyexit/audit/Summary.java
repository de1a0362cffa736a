package org.povertyexit.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;

/** {@code summary.json}: what was audited, by which rules, and how many had each outcome. */
final class Summary {
    static final int CONTRACT = 1;

    private final AuditCall call;
    private final RulesInForce rules;
    private final Map<Input, RowLog> logs;
    private final AuditResult result;

    Summary(AuditCall call, Map<Input, RowLog> logs, AuditResult result) {
        this.call = call;
        this.rules = call.rules();
        this.logs = logs;
        this.result = result;
    }

    /** Writes it beside the other files of results, which are complete. */
    void write(Path directory) throws IOException {
        ResultFiles files = new ResultFiles(directory);
        SortedMap<String, String> results = files.digests();
        try (JsonGenerator json =
                Json.indented(Files.newBufferedWriter(files.path(ResultFiles.SUMMARY), StandardCharsets.UTF_8))) {
            json.writeStartObject();
            json.writeNumberField("contract", CONTRACT);
            json.writeStringField("version", Version.ofLibrary());
            json.writeObjectFieldStart("rulebook");
            json.writeStringField("name", rules.rulebook().name());
            json.writeStringField("date", rules.date().toString());
            json.writeStringField("sha256", new RulesListing(rules).sha256());
            json.writeEndObject();
            writeParameters(json);
            writeInputs(json);
            json.writeObjectFieldStart("levels");
            for (Map.Entry<Level, Counts> level : result.counts().entrySet()) {
                json.writeObjectFieldStart(level.getKey().name());
                write(json, level.getValue());
                json.writeEndObject();
            }
            json.writeEndObject();
            if (result.problems().isPresent()) {
                write(json, result.problems().get());
            }
            json.writeObjectFieldStart("results");
            for (Map.Entry<String, String> file : results.entrySet()) {
                json.writeStringField(file.getKey(), file.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** What else than the rules and the inputs the results depend on. */
    private void writeParameters(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("parameters");
        if (call.charset().isPresent()) {
            json.writeStringField("charset", call.charset().get().name());
        }
        json.writeBooleanField("facts", call.withFacts());
        json.writeStringField("lang", call.language().getLanguage());
        json.writeNumberField("notice_days", call.noticeDays());
        if (call.pseudonyms().isPresent()) {
            json.writeStringField("pseudonyms", call.pseudonyms().get().keyCheck());
        }
        json.writeEndObject();
    }

    private void writeInputs(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("inputs");
        for (Map.Entry<Input, RowLog> input : logs.entrySet()) {
            RowLog log = input.getValue();
            json.writeObjectFieldStart(input.getKey().label());
            json.writeStringField("file", log.file().name());
            json.writeStringField("sha256", log.file().sha256());
            json.writeStringField("format", log.file().form().name());
            if (log.file().form().characters().isPresent()) {
                json.writeStringField(
                        "charset", log.file().form().characters().get().name());
            }
            json.writeNumberField("rows_read", log.rowsRead());
            json.writeNumberField("rows_used", log.rowsUsed());
            json.writeNumberField("rows_rejected", log.rowsRejected());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, AuditResult.Problems problems) throws IOException {
        json.writeObjectFieldStart("problems");
        json.writeNumberField("items", problems.items());
        json.writeStringField("open", problems.open().toString());
        json.writeNumberField("verdicts_capped", problems.capped());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Counts counts) throws IOException {
        json.writeNumberField("subjects", counts.verdicts() + counts.rejected());
        json.writeNumberField("verdicts", counts.verdicts());
        json.writeNumberField("rejected", counts.rejected());
        json.writeObjectFieldStart("outcomes");
        for (Outcome outcome : Outcome.values()) {
            json.writeNumberField(outcome.name(), counts.of(outcome));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("clauses");
        for (Map.Entry<Clause<?>, Map<Outcome, Long>> clause : counts.byClause().entrySet()) {
            write(json, clause.getKey().id(), clause.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("themes");
        for (Map.Entry<Theme, Map<Outcome, Long>> theme : counts.byTheme().entrySet()) {
            write(json, theme.getKey().name(), theme.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("at_boundary");
        for (Map.Entry<String, Long> clause : counts.atBoundary().entrySet()) {
            json.writeNumberField(clause.getKey(), clause.getValue());
        }
        json.writeEndObject();
        for (Map.Entry<String, Map<String, Long>> figure : counts.figures().entrySet()) {
            json.writeObjectFieldStart(figure.getKey());
            for (Map.Entry<String, Long> value : figure.getValue().entrySet()) {
                json.writeNumberField(value.getKey(), value.getValue());
            }
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, String name, Map<Outcome, Long> outcomes) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<Outcome, Long> outcome : outcomes.entrySet()) {
            json.writeNumberField(outcome.getKey().name(), outcome.getValue());
        }
        json.writeEndObject();
    }
}
