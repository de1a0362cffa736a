package org.povertyexit.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The conformance vectors that are kept in src/testkit/resources/conformance, and how they are made from the cases. */
final class Vectors {
    static final Path KEPT = Path.of("src", "testkit", "resources", "conformance");
    static final Path IDS = KEPT.resolve("ids.csv");
    static final boolean UPDATE = Boolean.getBoolean("vectors.update");

    private Vectors() {}

    /** Read once, so that every test of a run that updates them sees the new ones. */
    private static final class Kept {
        static final List<TestVector> VECTORS = read();

        private static List<TestVector> read() {
            try {
                if (UPDATE) {
                    update();
                }
                return VectorFiles.read(KEPT);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The vectors that are kept. */
    static List<TestVector> kept() {
        return Kept.VECTORS;
    }

    private static void update() throws IOException {
        VectorIds ids = VectorIds.read(IDS);
        List<TestVector> made = made(ids);
        ids.give(made);
        Files.writeString(IDS, ids.text());
        for (Map.Entry<String, List<TestVector>> file : byFile(made).entrySet()) {
            Files.writeString(KEPT.resolve(file.getKey() + ".csv"), csv(file.getValue()));
            Files.writeString(KEPT.resolve(file.getKey() + ".json"), VectorJson.write(file.getValue()));
        }
    }

    /** The vectors of the ids in use, and what more is needed to show everything, sorted by id. */
    static List<TestVector> made(VectorIds ids) {
        Map<String, HandCase> cases = HandCases.byId();
        Map<String, TestVector> vectors = new TreeMap<>();
        cases.forEach((id, one) -> vectors.put(id, VectorMaker.of(one)));
        VectorChoice choice = new VectorChoice();
        cases.values().stream()
                .filter(one -> ids.isInUse(one.id()))
                .forEach(one -> choice.keep(one, vectors.get(one.id())));
        cases.values().stream()
                .filter(one -> ids.isFree(one.id()))
                .forEach(one -> choice.offer(one, vectors.get(one.id())));
        List<TestVector> chosen = new ArrayList<>(choice.chosen());
        chosen.sort(Comparator.comparing(TestVector::id));
        return chosen;
    }

    /** Some vectors by the name of their file without its ending, one file for each rulebook and level. */
    static Map<String, List<TestVector>> byFile(List<TestVector> vectors) {
        Map<String, List<TestVector>> files = new TreeMap<>();
        vectors.forEach(vector -> files.computeIfAbsent(
                        vector.rulebook() + "-" + Subjects.singular(vector.level()), name -> new ArrayList<>())
                .add(vector));
        return files;
    }

    /** The text of a file of comma-separated values. */
    static String csv(List<TestVector> vectors) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(TestVector.COLUMNS);
            vectors.forEach(vector -> csv.writeRecord(vector.cells()));
        }
        return text.toString();
    }
}
