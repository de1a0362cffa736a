package org.povertyexit.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure.Taken;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Village;

/** Writers of JSON that give the same bytes on every machine, and readers that take no key twice. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The names of the facts, as they are written over and over. */
    private static final Map<String, SerializedString> NAMES = Stream.of(
                    Household.FACTS, Person.FACTS, Village.FACTS, County.FACTS, Taken.FACTS)
            .flatMap(List::stream)
            .map(Fact::name)
            .distinct()
            .collect(Collectors.toUnmodifiableMap(name -> name, SerializedString::new));

    private Json() {}

    static JsonParser parser(String text) throws IOException {
        return FACTORY.createParser(text);
    }

    /** Everything of one value on one line. */
    static JsonGenerator generator(Writer writer) throws IOException {
        return FACTORY.createGenerator(writer);
    }

    /** The same in UTF-8. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out);
    }

    /** Indented, for people to read too. */
    static JsonGenerator indented(Writer writer) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return generator(writer).setPrettyPrinter(printer);
    }

    /** Writes a text, or texts and more of them by key or one after the other. */
    static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : object.entrySet()) {
                writeName(json, (String) field.getKey());
                write(json, field.getValue());
            }
            json.writeEndObject();
        } else {
            json.writeStartArray();
            for (Object item : (List<?>) value) {
                write(json, item);
            }
            json.writeEndArray();
        }
    }

    private static void writeName(JsonGenerator json, String name) throws IOException {
        SerializedString known = NAMES.get(name);
        if (known == null) {
            json.writeFieldName(name);
        } else {
            json.writeFieldName(known);
        }
    }
}
