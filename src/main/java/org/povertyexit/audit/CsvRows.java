package org.povertyexit.audit;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povertyexit.audit.RawRow.BadCell;

/** The rows of a text of separated values. */
final class CsvRows implements RawRows {
    private final QuoteGuard guard;
    private final CloseableIterator<CsvRecord> records;

    CsvRows(Reader text, char delimiter) {
        this.guard = new QuoteGuard(text, delimiter);
        this.records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(guard)
                .iterator();
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        try {
            return records.hasNext() ? row(records.next()) : null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private RawRow row(CsvRecord cells) {
        long line = cells.getStartingLineNumber();
        List<BadCell> bad = guard.problemAt(line)
                .map(problem -> List.of(new BadCell(problem.cell(), problem.text(), problem.reason(), true)))
                .orElse(List.of());
        return new RawRow(line, cells.getFields(), bad);
    }

    @Override
    public void close() throws IOException {
        records.close();
        guard.close();
    }
}
