package org.povertyexit.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Aftercare.Duty;
import org.povertyexit.facts.Aftercare.Support;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Village;
import org.povertyexit.register.ReasonCode;
import org.povertyexit.register.Reconciliation;
import org.povertyexit.watch.Monitored;

/** What the script of the report needs to read its rows: their columns, clauses, texts and words. */
final class ReportData {
    private final AuditCall call;
    private final Map<Level, SubjectRows<?>> rows;
    private final Wording wording;
    private final Places places;
    private final AuditResult result;

    ReportData(AuditCall call, Map<Level, SubjectRows<?>> rows, Wording wording, Places places, AuditResult result) {
        this.call = call;
        this.rows = rows;
        this.wording = wording;
        this.places = places;
        this.result = result;
    }

    /** As JSON. */
    String index() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = ScriptJson.generator(text)) {
            json.writeStartObject();
            writeOutcomes(json);
            writeLevels(json);
            places.write(json);
            wording.writeKey(json);
            writeWords(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void writeOutcomes(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("outcomes");
        for (Outcome outcome : StoryJson.OUTCOMES) {
            json.writeString(outcome.name());
        }
        json.writeEndArray();
    }

    private void writeLevels(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("levels");
        for (Level level : Level.values()) {
            json.writeObjectFieldStart(level.name());
            json.writeBooleanField("judged", result.counts().containsKey(level));
            json.writeArrayFieldStart("figures");
            for (String figure : figures(level)) {
                json.writeString(figure);
            }
            json.writeEndArray();
            writeClauses(json, call.rules().clauses(level));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private List<String> figures(Level level) {
        SubjectRows<?> subjects = rows.get(level);
        return subjects == null
                ? List.of()
                : subjects.subjects().figures().stream()
                        .map(Subjects.Figure::name)
                        .toList();
    }

    private void writeClauses(JsonGenerator json, List<Clause<?>> clauses) throws IOException {
        ClauseNames names = new ClauseNames(call.rules());
        json.writeArrayFieldStart("clauses");
        for (Clause<?> clause : clauses) {
            json.writeStartArray();
            json.writeString(clause.id());
            Wording.writeWhole(json, names.of(clause));
            json.writeBoolean(clause.force() == Clause.Force.DECISIVE);
            wording.write(json, clause.citation());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void writeWords(JsonGenerator json) throws IOException {
        Map<String, Text> words = new TreeMap<>();
        put(words, "outcome", Outcome.values());
        put(words, "level", Level.values());
        put(words, "subject_level", ExitProcedure.Of.values());
        put(words, "reconciliation", Reconciliation.values());
        put(words, "watch", Monitored.values());
        for (Citation.Standing standing : Citation.Standing.values()) {
            words.put("standing." + standing, standing.label());
        }
        for (ReasonCode reason : ReasonCode.values()) {
            words.put(
                    "reason_code." + reason.code(),
                    Text.same(reason.code() + " ").plus(reason.label()));
        }
        putFacts(words);
        json.writeObjectFieldStart("words");
        for (Map.Entry<String, Text> word : words.entrySet()) {
            json.writeFieldName(word.getKey());
            Wording.writeWhole(json, word.getValue());
        }
        json.writeEndObject();
    }

    /** What the facts of villages, counties, procedures and aftercare are called, and what their words mean. */
    private static void putFacts(Map<String, Text> words) {
        Stream.of(Village.FACTS, County.FACTS, ExitProcedure.FACTS, ExitProcedure.Taken.FACTS, List.of(Support.AMOUNT))
                .flatMap(List::stream)
                .forEach(fact -> words.put("fact." + fact.name(), fact.label()));
        words.put("fact." + Columns.COUNTY_ID, new Text("县编号", "county"));
        words.put("fact." + Columns.NAME, new Text("名称", "name"));
        words.put("fact." + Columns.STEP, new Text("步骤", "step"));
        words.put("fact." + Columns.EXITED_ON, new Text("退出日期", "exited on"));
        words.put("fact." + Columns.KIND, new Text("类别", "kind"));
        words.put("fact." + Columns.WHAT, new Text("事项", "what"));
        words.put("fact." + Columns.WHO, new Text("任职人", "who"));
        words.put("fact." + Columns.FROM, new Text("起始日", "from"));
        words.put("fact." + Columns.TO, new Text("截止日", "to"));
        put(words, Columns.STEP, ExitProcedure.Step.values());
        put(words, Columns.KIND, Duty.values());
        put(words, "region", Region.values());
    }

    private static <E extends Enum<E> & Text.Labelled> void put(Map<String, Text> words, String group, E[] labelled) {
        Arrays.stream(labelled).forEach(word -> words.put(group + "." + word.name(), word.label()));
    }
}
