package org.povertyexit.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** Writers of JSON that give the same bytes on every machine. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Everything of one value on one line. */
    static JsonGenerator generator(Writer writer) throws IOException {
        return FACTORY.createGenerator(writer);
    }

    /** Indented, for people to read too. */
    static JsonGenerator indented(Writer writer) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return generator(writer).setPrettyPrinter(printer);
    }
}
