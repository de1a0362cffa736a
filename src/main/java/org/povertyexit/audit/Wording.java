package org.povertyexit.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.povertyexit.clause.Citation;
import org.povertyexit.facts.Text;

/**
 * The texts and citations of the report's rows, each written once; a row has its number.
 *
 * <p>Of texts only the first are kept, which have all that recurs; a later one that is new is written where it stands.
 */
final class Wording {
    private static final int MOST_KEPT = 5_000;

    private final Sources sources;
    private final Map<Text, Integer> texts = new LinkedHashMap<>();
    private final Map<Citation, Integer> citations = new LinkedHashMap<>();

    Wording(Sources sources) {
        this.sources = sources;
    }

    /** Writes a text: its number, or itself. */
    void write(JsonGenerator json, Text text) throws IOException {
        Integer number = texts.get(text);
        if (number == null && texts.size() < MOST_KEPT) {
            number = texts.size();
            texts.put(text, number);
        }
        if (number == null) {
            writeWhole(json, text);
        } else {
            json.writeNumber(number);
        }
    }

    /** Writes the number of a citation. */
    void write(JsonGenerator json, Citation citation) throws IOException {
        json.writeNumber(citations.computeIfAbsent(citation, key -> citations.size()));
    }

    /** Writes a text in both languages, or once when it is the same in both. */
    static void writeWhole(JsonGenerator json, Text text) throws IOException {
        if (text.zh().equals(text.en())) {
            json.writeString(text.zh());
        } else {
            json.writeStartArray();
            json.writeString(text.zh());
            json.writeString(text.en());
            json.writeEndArray();
        }
    }

    /** Writes what the numbers stand for. */
    void writeKey(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("texts");
        for (Text text : texts.keySet()) {
            writeWhole(json, text);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("citations");
        for (Citation citation : citations.keySet()) {
            json.writeStartArray();
            json.writeString(citation.document() + " " + citation.article());
            json.writeString(citation.standing().name());
            writeWhole(json, citation.note());
            json.writeString(sources.anchor(citation.document()));
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
