package org.povertyexit.audit;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.povertyexit.clause.Level;

/**
 * The files that an audit leaves.
 *
 * @param directory where they are
 */
record ResultFiles(Path directory) {
    static final String SUMMARY = "summary.json";
    static final String RECORDS = "verdicts.jsonl";
    static final String FINDINGS = "findings.csv";
    static final String REJECTED = "rejected.csv";
    static final String REPORT = "report.html";
    static final String WORKBOOK = "results.xlsx";

    /** {@code households.verdicts.csv}. */
    static String verdicts(Level level) {
        return Subjects.plural(level) + ".verdicts.csv";
    }

    /** Whether a file of that name is one of them, and not something that was put beside them. */
    static boolean isResult(String name) {
        return name.endsWith(".verdicts.csv")
                || name.startsWith("report.")
                || List.of(RECORDS, FINDINGS, REJECTED, WORKBOOK).contains(name);
    }

    Path path(String name) {
        return directory.resolve(name);
    }

    /** Reads one of them; what is no text in it is given as U+FFFD. */
    BufferedReader open(String name) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(path(name)), StandardCharsets.UTF_8));
    }

    String text(String name) throws IOException {
        return new String(Files.readAllBytes(path(name)), StandardCharsets.UTF_8);
    }

    /** The digests of those that are there, but for the summary, which tells them. */
    SortedMap<String, String> digests() throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (Path file : files()) {
            String name = String.valueOf(file.getFileName());
            if (!name.equals(SUMMARY)) {
                digests.put(name, digest(file));
            }
        }
        return digests;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(Files::isRegularFile).toList();
        }
    }

    /** The SHA-256 of a file. */
    static String digest(Path file) throws IOException {
        return MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
    }
}
