package org.povertyexit.audit;

import com.google.common.collect.Lists;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A file of comma-separated values as spreadsheets open it without harm. */
final class CsvFile implements Closeable {
    private static final int MOST_CHARS = 1 << 26;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)%?");

    private final CsvWriter csv;

    private CsvFile(CsvWriter csv) {
        this.csv = csv;
    }

    /** A new file, in UTF-8 and marked so. */
    static CsvFile create(Path path) throws IOException {
        Writer writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
        writer.append(BYTE_ORDER_MARK);
        return to(writer);
    }

    /** Rows to be read by people on a terminal, or by a program that they are piped to. */
    static CsvFile to(Writer writer) {
        return new CsvFile(CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer));
    }

    void row(List<String> cells) {
        CsvWriter.CsvWriterRecord record = csv.writeRecord();
        for (String cell : cells) {
            record.writeField(harmless(cell));
        }
        record.endRecord();
    }

    /** A spreadsheet takes a text that begins so for a formula, which could do anything. */
    private static String harmless(String cell) {
        boolean suspicious = !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0;
        return suspicious && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** Visits the rows of a file that was written so; they have the texts that were given. */
    static void read(Path path, Consumer<List<String>> visitor) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .detectBomHeader(true)
                .maxBufferSize(MOST_CHARS)
                .ofCsvRecord(path)) {
            rows.forEach(row -> visitor.accept(Lists.transform(row.getFields(), CsvFile::given)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String given(String cell) {
        boolean guarded = cell.startsWith("'") && harmless(cell.substring(1)).equals(cell);
        return guarded ? cell.substring(1) : cell;
    }

    void flush() throws IOException {
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
