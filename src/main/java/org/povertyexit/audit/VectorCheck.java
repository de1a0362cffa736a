package org.povertyexit.audit;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the verdicts that a program gave with those that the vectors expect. */
final class VectorCheck {
    private static final String VERDICTS = ".verdicts.csv";

    private final Map<String, Map<String, String>> verdicts = new HashMap<>();

    /** How a vector came out. */
    enum Result {
        /** As expected. */
        PASSED,
        /** As expected by the other reading of a clause. */
        OTHER_READING,
        /** In another way. */
        FAILED,
        /** Not at all: there is no verdict on it. */
        ABSENT
    }

    /**
     * How a vector came out, and why not as expected.
     *
     * @param result how
     * @param reason what was expected and what was found; empty when it passed
     */
    record Outcome(Result result, String reason) {}

    /** Reads every file of verdicts under a folder. */
    VectorCheck(Path results) throws IOException {
        try (Stream<Path> paths = Files.walk(results)) {
            for (Path path :
                    paths.filter(file -> file.toString().endsWith(VERDICTS)).toList()) {
                read(path);
            }
        }
    }

    private void read(Path file) throws IOException {
        try (CloseableIterator<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file).iterator()) {
            while (rows.hasNext()) {
                NamedCsvRecord row = rows.next();
                String id = row.findField("id").orElse("");
                if (id.isEmpty() || verdicts.put(id, row.getFieldsAsMap()) != null) {
                    throw new CallFailed(file + ":" + row.getStartingLineNumber()
                            + (id.isEmpty() ? ": has no id" : ": is a second verdict on " + id));
                }
            }
        } catch (CsvParseException e) {
            throw new CallFailed(file + ": " + e.getMessage(), e);
        }
    }

    /** How a vector came out: its own verdict, and the outcomes when what must change has changed. */
    Outcome of(TestVector vector) {
        Map<String, String> found = verdicts.get(vector.id());
        if (found == null) {
            return new Outcome(Result.ABSENT, "there is no verdict");
        }
        List<String> differences = differences(vector, vector.expected().answer(), found);
        boolean other = !differences.isEmpty()
                && vector.expected()
                        .other()
                        .filter(answer -> differences(vector, answer, found).isEmpty())
                        .isPresent();
        List<String> wrong = new ArrayList<>(other ? List.of() : differences);
        vector.variants().stream().skip(1).flatMap(this::differences).forEach(wrong::add);
        if (!wrong.isEmpty()) {
            return new Outcome(Result.FAILED, String.join("; ", wrong));
        }
        return new Outcome(other ? Result.OTHER_READING : Result.PASSED, "");
    }

    private static List<String> differences(TestVector vector, VectorAnswer answer, Map<String, String> found) {
        Map<String, String> expected = answer.cells();
        expected.put("at_boundary", String.join(";", vector.expected().atBoundary()));
        return expected.entrySet().stream()
                .filter(cell -> !cell.getValue().equals(found.get(cell.getKey())))
                .map(cell -> cell.getKey() + ": expected \"" + cell.getValue() + "\", found \""
                        + found.get(cell.getKey()) + "\"")
                .toList();
    }

    private Stream<String> differences(TestVector.Variant variant) {
        String outcome = Optional.ofNullable(verdicts.get(variant.id()))
                .map(row -> row.get("outcome"))
                .orElse("");
        boolean accepted =
                variant.accepted().stream().anyMatch(one -> one.name().equals(outcome));
        return accepted
                ? Stream.of()
                : Stream.of(variant.id() + ": expected " + variant.accepted() + ", found \"" + outcome + "\"");
    }
}
