package org.povertyexit.audit;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One part of a workbook, read from its beginning to its end; names are told apart without their namespaces. */
final class XmlPart implements Closeable {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final InputStream bytes;
    private final XMLStreamReader xml;

    XmlPart(InputStream bytes) throws IOException {
        this.bytes = bytes;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            this.xml = factory.createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private static IOException damaged(XMLStreamException e) {
        Throwable cause = e.getNestedException();
        return cause instanceof IOException io ? io : new IOException("it is not whole: " + firstLine(e), e);
    }

    private static String firstLine(XMLStreamException e) {
        return String.valueOf(e.getMessage()).replaceAll("(?s).*Message: |\\n.*", "");
    }

    /** Goes on to the next beginning or end of an element; false after the last. */
    boolean advance() throws IOException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    boolean isStartOf(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean isEndOf(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** Goes on to the next beginning of an element of that name; false when there is none. */
    boolean advanceTo(String element) throws IOException {
        while (advance()) {
            if (isStartOf(element)) {
                return true;
            }
        }
        return false;
    }

    /** An attribute of the element that begins here. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an attribute of the element that begins here says yes. */
    boolean isSet(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    /** The text of the element that begins here, up to its end. */
    String text() throws IOException {
        try {
            return xml.getElementText();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** The text of the element that begins here, in one piece whatever its fonts, without readings of its characters. */
    String richText(String element) throws IOException {
        StringBuilder whole = new StringBuilder();
        boolean reading = false;
        while (advance() && !isEndOf(element)) {
            if (isStartOf("rPh") || isEndOf("rPh")) {
                reading = xml.isStartElement();
            } else if (isStartOf("t") && !reading) {
                whole.append(text());
            } else if (isStartOf("t")) {
                text();
            }
        }
        return ESCAPED.matcher(whole)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
