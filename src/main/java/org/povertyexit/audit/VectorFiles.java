package org.povertyexit.audit;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The conformance vectors that lie in a folder, or in an archive such as a zip or a jar. */
final class VectorFiles {
    private VectorFiles() {}

    /**
     * Every vector, file by file.
     *
     * @throws CallFailed if there is none, or a file cannot be read
     */
    static List<TestVector> read(Path source) {
        try {
            List<TestVector> vectors = Files.isDirectory(source) ? under(source) : inArchive(source);
            if (vectors.isEmpty()) {
                throw new CallFailed(source + ": holds no conformance vectors");
            }
            return vectors;
        } catch (ProviderNotFoundException e) {
            throw new CallFailed(source + ": is no folder and no archive", e);
        } catch (IOException e) {
            throw CallFailed.cannotRead(source, e);
        }
    }

    private static List<TestVector> inArchive(Path archive) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(archive)) {
            return under(files.getPath("/"));
        }
    }

    private static List<TestVector> under(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<TestVector> vectors = new ArrayList<>();
            for (Path path : paths.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                vectors.addAll(in(path));
            }
            return vectors;
        }
    }

    /** The vectors of one file; none when it is a file of something else. */
    static List<TestVector> in(Path file) throws IOException {
        List<TestVector> vectors = new ArrayList<>();
        try (CloseableIterator<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(file).iterator()) {
            while (rows.hasNext()) {
                NamedCsvRecord row = rows.next();
                if (!row.getHeader().equals(TestVector.COLUMNS)) {
                    return List.of();
                }
                vectors.add(read(file, row));
            }
        } catch (CsvParseException e) {
            throw new CallFailed(file + ": " + e.getMessage(), e);
        }
        return vectors;
    }

    private static TestVector read(Path file, NamedCsvRecord row) {
        try {
            return TestVector.of(row);
        } catch (RuntimeException e) {
            throw new CallFailed(file + ":" + row.getStartingLineNumber() + ": " + e.getMessage(), e);
        }
    }
}
