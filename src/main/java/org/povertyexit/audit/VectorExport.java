package org.povertyexit.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.povertyexit.facts.Household;

/**
 * Writes conformance vectors out as the files that the audit tool reads: a folder for each rulebook and day.
 *
 * <p>Households that have a cell for the distance or the climb to water go to a folder of their own, as a file without
 * these columns says of all its households that they have no such access.
 */
final class VectorExport {
    private static final List<String> WAYS = List.of(Household.WATER_DISTANCE.name(), Household.WATER_CLIMB.name());
    private static final Map<String, String> KEYS = Map.of(
            "households", Columns.HOUSEHOLD_ID,
            "members", Columns.HOUSEHOLD_ID,
            "villages", Columns.VILLAGE_ID,
            "counties", Columns.COUNTY_ID);
    private static final String OTHER_KEY = "subject_id";

    private final Map<Batch, Map<String, List<Map<String, String>>>> batches = new TreeMap<>();

    /**
     * What one call judges.
     *
     * @param rulebook the rulebook
     * @param day the day
     * @param ways the columns about the way to water that its households have
     */
    private record Batch(String rulebook, String day, String ways) implements Comparable<Batch> {
        @Override
        public int compareTo(Batch other) {
            return folder().compareTo(other.folder());
        }

        String folder() {
            return rulebook + "-" + day + ways;
        }
    }

    /** Every subject that some vectors speak of. */
    VectorExport(List<TestVector> vectors) {
        vectors.forEach(vector -> vector.variants().forEach(variant -> add(vector, variant)));
    }

    private void add(TestVector vector, TestVector.Variant variant) {
        Batch batch = new Batch(vector.rulebook(), vector.on().toString(), ways(variant.facts()));
        Map<String, List<Map<String, String>>> tables = batches.computeIfAbsent(batch, key -> new LinkedHashMap<>());
        for (VectorFacts.Line row : variant.facts().rows()) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put(key(row.table()), variant.id());
            cells.putAll(row.cells());
            tables.computeIfAbsent(row.table(), key -> new ArrayList<>()).add(cells);
        }
    }

    /** The column of a table that holds the number of the subject. */
    static String key(String table) {
        return KEYS.getOrDefault(table, OTHER_KEY);
    }

    private static String ways(VectorFacts facts) {
        StringBuilder ways = new StringBuilder();
        for (VectorFacts.Line household : facts.of("households")) {
            WAYS.stream()
                    .filter(household.cells()::containsKey)
                    .forEach(way -> ways.append('-').append(way));
        }
        return ways.toString();
    }

    /** Writes the folders, and {@code calls.txt} with the arguments of the audit of each, one call a line. */
    void write(Path directory) throws IOException {
        List<String> calls = new ArrayList<>();
        for (Map.Entry<Batch, Map<String, List<Map<String, String>>>> entry : batches.entrySet()) {
            Batch batch = entry.getKey();
            Path folder = Files.createDirectory(directory.resolve(batch.folder()));
            StringBuilder call = new StringBuilder("audit --rulebook " + batch.rulebook() + " --on " + batch.day());
            for (Map.Entry<String, List<Map<String, String>>> table :
                    entry.getValue().entrySet()) {
                write(folder.resolve(table.getKey() + ".csv"), table.getValue());
                call.append(" --" + table.getKey() + " " + batch.folder() + "/" + table.getKey() + ".csv");
            }
            calls.add(call + " --out results/" + batch.folder());
        }
        Files.createDirectory(directory.resolve("results"));
        Files.write(directory.resolve("calls.txt"), calls);
    }

    private static void write(Path path, List<Map<String, String>> rows) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        try (CsvFile file = CsvFile.create(path)) {
            file.row(List.copyOf(columns));
            rows.forEach(row -> file.row(
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        }
    }
}
