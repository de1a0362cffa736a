package org.povertyexit.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of an {@code .xlsx} workbook, which lie in a zip archive. */
final class WorkbookParts implements Closeable {
    private static final String ROOT = "";
    private static final String MAIN = "/officeDocument";

    private final ZipFile zip;

    WorkbookParts(Path path) throws IOException {
        this.zip = new ZipFile(path.toFile());
    }

    /** Another part that a part names. */
    private record Relation(String id, String type, String target) {}

    /** A sheet of a workbook. */
    record Sheet(String name, boolean isShown, String relation) {}

    /**
     * The part that holds the workbook together.
     *
     * @throws NoWorkbook if the archive is something else
     */
    String workbook() throws IOException {
        String main = relations(ROOT).stream()
                .filter(relation -> relation.type().endsWith(MAIN))
                .map(Relation::target)
                .findFirst()
                .orElseThrow(this::noWorkbook);
        if (main.endsWith(".bin")) {
            throw new NoWorkbook("is a binary workbook (.xlsb): save it as .xlsx or as CSV");
        }
        return main;
    }

    /** The archive is something else. */
    static final class NoWorkbook extends IOException {
        private static final long serialVersionUID = 1L;

        NoWorkbook(String message) {
            super(message);
        }
    }

    private NoWorkbook noWorkbook() {
        return new NoWorkbook(
                isOpenDocument()
                        ? "is an OpenDocument spreadsheet (.ods): save it as .xlsx or as CSV"
                        : "is a zip archive and no workbook: unpack it first");
    }

    private boolean isOpenDocument() {
        ZipEntry type = zip.getEntry("mimetype");
        try {
            return type != null
                    && new String(zip.getInputStream(type).readNBytes(100), StandardCharsets.US_ASCII)
                            .contains("opendocument");
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The part that a part names by the id of a relation. */
    Optional<String> related(String part, String id) throws IOException {
        return relations(part).stream()
                .filter(relation -> relation.id().equals(id))
                .map(Relation::target)
                .findFirst();
    }

    /** The part that a part names by the end of the type of a relation, such as {@code /styles}. */
    Optional<String> relatedBy(String part, String type) throws IOException {
        return relations(part).stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::target)
                .findFirst();
    }

    private List<Relation> relations(String part) throws IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        ZipEntry entry = entry(folder + "_rels/" + part.substring(folder.length()) + ".rels");
        if (entry == null) {
            return List.of();
        }
        List<Relation> relations = new ArrayList<>();
        try (XmlPart xml = new XmlPart(zip.getInputStream(entry))) {
            while (xml.advanceTo("Relationship")) {
                String target = String.valueOf(xml.attribute("Target"));
                relations.add(new Relation(
                        String.valueOf(xml.attribute("Id")),
                        String.valueOf(xml.attribute("Type")),
                        target.startsWith("/") ? target.substring(1) : folder + target));
            }
        }
        return relations;
    }

    /** Reads a part. */
    XmlPart open(String part) throws IOException {
        ZipEntry entry = entry(part);
        if (entry == null) {
            throw new IOException("it is not whole: " + part + " is missing");
        }
        return new XmlPart(zip.getInputStream(entry));
    }

    private @Nullable ZipEntry entry(String name) {
        ZipEntry entry = zip.getEntry(name);
        return entry != null
                ? entry
                : zip.stream()
                        .filter(other -> other.getName().equalsIgnoreCase(name))
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
