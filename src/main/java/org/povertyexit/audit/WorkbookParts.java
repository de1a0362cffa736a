package org.povertyexit.audit;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.SPACE;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.google.common.base.Throwables;
import com.google.common.io.ByteStreams;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an {@code .xlsx} workbook, looked through before the library reads them, so that none of them does harm; with
 * the same parsers, so that there is no second way to understand them.
 */
final class WorkbookParts implements Closeable {
    private static final String TYPES = "[Content_Types].xml";
    private static final long LITTLE = 10_000_000;
    private static final int MOST_TIMES_THE_FILE = 100;
    private static final int MOST_CHARS = 1 << 18;
    private static final int MOST_DEPTH = 100;

    private final ZipFile zip;
    private final XMLInputFactory xml = new InputFactoryImpl();

    WorkbookParts(Path path) throws IOException {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        zip = read(() -> ZipFile.builder().setPath(path).get());
        try {
            refuseBomb(Math.max(LITTLE, MOST_TIMES_THE_FILE * Files.size(path)));
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    /** The archive is something else, or nothing that is to be read. */
    static final class NoWorkbook extends IOException {
        private static final long serialVersionUID = 1L;

        NoWorkbook(String message) {
            super(message);
        }
    }

    /** What looks at each beginning of an element, and at each end of one with the text before it. */
    interface Look {
        void at(XMLStreamReader place, String text) throws IOException;
    }

    /** Something that reads a workbook. */
    interface Reading<T> {
        T read() throws IOException;
    }

    /** Reads; the library answers what it does not expect with runtime exceptions of any kind. */
    static <T> T read(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (RuntimeException e) {
            throw damaged(e);
        } catch (IOException e) {
            throw e.getCause() instanceof XMLStreamException ? damaged(e) : e;
        }
    }

    private static IOException damaged(Exception e) {
        Throwable cause = Throwables.getRootCause(e);
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new IOException("it is not whole: " + message.replaceAll("(?s).*Message: |[\\r\\n].*", ""), e);
    }

    private void refuseBomb(long mostBytes) throws IOException {
        if (read(() -> unpackedBytes(mostBytes + 1)) > mostBytes) {
            throw new NoWorkbook(
                    "is no workbook: it unpacks to more than " + MOST_TIMES_THE_FILE + " times what it takes up");
        }
    }

    /** How much the parts unpack to, counted up to a limit. */
    private long unpackedBytes(long limit) throws IOException {
        long all = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            try (InputStream bytes = zip.getInputStream(entry)) {
                all += ByteStreams.exhaust(ByteStreams.limit(bytes, limit - all));
            }
        }
        return all;
    }

    /** The parts by their types, as {@code sharedStrings+xml}. */
    Map<String, String> byType() throws IOException {
        if (entry(TYPES) == null) {
            throw new NoWorkbook(
                    isOpenDocument()
                            ? "is an OpenDocument spreadsheet (.ods): save it as .xlsx or as CSV"
                            : "is a zip archive and no workbook: unpack it first");
        }
        Map<String, String> types = new HashMap<>();
        look(TYPES, (at, text) -> {
            if (at.isStartElement() && at.getLocalName().equals("Override")) {
                String type = String.valueOf(at.getAttributeValue(null, "ContentType"));
                if (type.contains("spreadsheetml.") || type.contains("ms-excel.")) {
                    types.put(type.replaceAll(".*[.]", ""), String.valueOf(at.getAttributeValue(null, "PartName")));
                }
            }
        });
        return types;
    }

    private boolean isOpenDocument() throws IOException {
        ZipArchiveEntry type = entry("mimetype");
        return type != null
                && new String(zip.getInputStream(type).readNBytes(100), StandardCharsets.US_ASCII)
                        .contains("opendocument");
    }

    /** The parts that another one names, by the ids of the relations. */
    Map<String, String> named(String part) throws IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        Map<String, String> targets = new HashMap<>();
        look(folder + "_rels/" + part.substring(folder.length()) + ".rels", (at, text) -> {
            if (at.isStartElement() && at.getLocalName().equals("Relationship")) {
                String target = String.valueOf(at.getAttributeValue(null, "Target"));
                targets.put(
                        String.valueOf(at.getAttributeValue(null, "Id")),
                        target.startsWith("/") ? target : folder + target);
            }
        });
        return targets;
    }

    /** Looks through a part from its beginning to its end. */
    void look(String part, Look look) throws IOException {
        ZipArchiveEntry entry = entry(part);
        if (entry == null) {
            throw new IOException("it is not whole: " + part + " is missing");
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            look(xml.createXMLStreamReader(bytes), look);
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged(e);
        }
    }

    private static void look(XMLStreamReader at, Look look) throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        while (at.hasNext()) {
            int event = at.next();
            if (event == CHARACTERS || event == CDATA || event == SPACE) {
                text.append(at.getText());
            } else if (at.isStartElement() || at.isEndElement()) {
                depth += at.isStartElement() ? 1 : -1;
                look.at(at, text.toString());
                text.setLength(0);
            }
            if (depth > MOST_DEPTH || text.length() > MOST_CHARS || event == DTD) {
                throw new NoWorkbook("is no workbook that a spreadsheet program writes");
            }
        }
    }

    /** By its name as the library finds it too. */
    private @Nullable ZipArchiveEntry entry(String part) {
        String name = part.startsWith("/") ? part.substring(1) : part;
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry != null
                ? entry
                : Collections.list(zip.getEntries()).stream()
                        .filter(other -> other.getName().equalsIgnoreCase(name))
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
