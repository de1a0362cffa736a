package org.povertyexit.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Utf8;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rows of the report's data, kept in a file until the page is written, so that memory does not grow with them. */
final class RowFile implements Closeable {

    /** Writes one row. */
    interface Row {
        void write(JsonGenerator json) throws IOException;
    }

    private final Path path;
    private final long mostBytes;
    private final BufferedWriter file;
    private long bytes;
    private long rows;

    /**
     * A new file.
     *
     * @param mostBytes how much goes in: a page that a browser is to open has a size
     */
    RowFile(Path path, long mostBytes) throws IOException {
        this.path = path;
        this.mostBytes = mostBytes;
        this.file = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
    }

    /** Adds a row, unless the file is full. */
    void add(Row row) throws IOException {
        if (bytes >= mostBytes) {
            return;
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = ScriptJson.generator(text)) {
            row.write(json);
        }
        file.append(rows == 0 ? "" : ",\n").append(text.getBuffer());
        bytes += Utf8.encodedLength(text.getBuffer());
        rows++;
    }

    /** How many rows are in it. */
    long rows() {
        return rows;
    }

    /** Moves the rows into the page; then they are nowhere else. */
    void moveInto(Writer page) throws IOException {
        file.close();
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            reader.transferTo(page);
        }
        Files.delete(path);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
