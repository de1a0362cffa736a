package org.povertyexit.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook without the moment at which it was written, which its library always writes: the same cells are the same bytes. */
final class Undated {
    /** Not the beginning of 1980, of which Java writes the time zone too. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final byte[] NONE = ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                    + "<coreProperties xmlns=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>")
            .getBytes(StandardCharsets.UTF_8);

    private Undated() {}

    /** Writes it. */
    static void copy(Path dated, Path undated) throws IOException {
        try (ZipFile zip = new ZipFile(dated.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(undated))) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ALWAYS);
                out.putNextEntry(copy);
                if (entry.getName().equals(PROPERTIES)) {
                    out.write(NONE);
                } else {
                    copy(zip, entry, out);
                }
            }
        }
    }

    private static void copy(ZipFile zip, ZipEntry entry, ZipOutputStream out) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            in.transferTo(out);
        }
    }
}
