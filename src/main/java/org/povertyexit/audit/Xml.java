package org.povertyexit.audit;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML for people to read too, the same bytes on every machine. */
final class Xml {
    private final XMLStreamWriter writer;
    private int depth;

    /** With the JDK's own writer, whichever others there are. */
    Xml(Writer out) throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        writer.writeStartDocument("UTF-8", "1.0");
    }

    /** Begins an element; its attributes come as name, value, name, value and so on. */
    void begin(String tag, String... attributes) throws XMLStreamException {
        newLine();
        writer.writeStartElement(tag);
        write(attributes);
        depth++;
    }

    /** Ends the element that was begun last. */
    void end() throws XMLStreamException {
        depth--;
        newLine();
        writer.writeEndElement();
    }

    /** An element without content. */
    void empty(String tag, String... attributes) throws XMLStreamException {
        newLine();
        writer.writeEmptyElement(tag);
        write(attributes);
    }

    /** An element with text. */
    void text(String tag, String text) throws XMLStreamException {
        newLine();
        writer.writeStartElement(tag);
        writer.writeCharacters(text);
        writer.writeEndElement();
    }

    /** Ends the document. */
    void finish() throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeEndDocument();
        writer.flush();
    }

    private void newLine() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
