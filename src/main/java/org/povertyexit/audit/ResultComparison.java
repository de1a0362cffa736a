package org.povertyexit.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.povertyexit.clause.Level;

/** Lays the results of an audit beside those that were computed anew, and names what differs. */
final class ResultComparison {
    private static final String FIRST_CELL = "^(\"([^\"]|\"\")*\"|[^,]*),";
    private static final Set<String> NAMING_INPUTS =
            Set.of(ResultFiles.REPORT, ResultFiles.REJECTED, ResultFiles.WORKBOOK);

    private final ResultFiles recorded;
    private final ResultFiles now;
    private final Differences differences;

    ResultComparison(Path recorded, Path now, Differences differences) {
        this.recorded = new ResultFiles(recorded);
        this.now = new ResultFiles(now);
        this.differences = differences;
    }

    /** Compares what follows from the records alone: verdicts, findings, and how many there are of each. */
    void ofRecords() throws IOException {
        compareRecords();
        for (Level level : Level.values()) {
            compareRows(ResultFiles.verdicts(level));
        }
        compareRows(ResultFiles.FINDINGS);
        compareFigures("levels", "[A-Z]+\\.(subjects|rejected)");
    }

    /** Compares all that follows from the inputs. */
    void ofInputs() throws IOException {
        ofRecords();
        compareRows(ResultFiles.REJECTED, haveTheirOldNames() ? "" : FIRST_CELL);
        compareFigures("levels", "");
        compareFigures("inputs", "[a-z]+\\.(file|sha256)");
        compareFigures("problems", "");
        compareFiles();
    }

    /** Compares files to the byte; those that name the inputs only where these are named as they were. */
    private void compareFiles() throws IOException {
        boolean named = haveTheirOldNames();
        for (String name : now.digests().keySet()) {
            boolean namesInputs = NAMING_INPUTS.contains(name);
            if (Files.exists(recorded.path(name))
                    && (named || !namesInputs)
                    && !areSame(name)
                    && !differences.isAbout(name)) {
                differences.add(name, "is not the file that the inputs give");
            }
        }
    }

    private boolean haveTheirOldNames() throws IOException {
        return inputs(recorded).equals(inputs(now));
    }

    /** The names of the inputs, by their kinds. */
    private static Map<String, String> inputs(ResultFiles files) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        JsonObject inputs = JsonObject.parse(files.text(ResultFiles.SUMMARY)).object("inputs");
        inputs.values()
                .keySet()
                .forEach(kind ->
                        names.put(kind, inputs.object(kind).textIfAny("file").orElse("")));
        return names;
    }

    private boolean areSame(String name) throws IOException {
        Path one = recorded.path(name);
        Path other = now.path(name);
        return Files.exists(one) && Files.exists(other) && Files.mismatch(one, other) < 0;
    }

    private void compareRecords() throws IOException {
        String name = ResultFiles.RECORDS;
        if (areSame(name)) {
            return;
        }
        Map<String, JsonObject> before = records(recorded);
        Map<String, JsonObject> after = records(now);
        before.forEach((key, record) -> {
            if (after.containsKey(key)) {
                compare(name + ": " + key, record, after.get(key), "", "");
            } else {
                differences.add(name + ": " + key, "recorded, but there is no such verdict now");
            }
        });
        after.keySet().stream()
                .filter(key -> !before.containsKey(key))
                .forEach(key -> differences.add(name + ": " + key, "not recorded, but there is such a verdict now"));
    }

    /** The records by what tells them apart; those that cannot be read are named. */
    private Map<String, JsonObject> records(ResultFiles files) throws IOException {
        Map<String, JsonObject> records = new LinkedHashMap<>();
        try (BufferedReader lines = files.open(ResultFiles.RECORDS)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                try {
                    VerdictRecord record = VerdictRecord.parse(line);
                    records.put(record.key(), record.json());
                } catch (IllegalArgumentException e) {
                    differences.add(ResultFiles.RECORDS + ":" + number, String.valueOf(e.getMessage()));
                }
            }
        }
        return records;
    }

    /** Compares all texts and numbers in two values; one that is missing is as good as the other one given. */
    private void compare(String place, JsonObject before, JsonObject after, String missing, String except) {
        Map<String, String> here = before.leaves();
        Map<String, String> there = after.leaves();
        TreeSet<String> paths = new TreeSet<>(here.keySet());
        paths.addAll(there.keySet());
        paths.removeIf(path -> path.matches(except));
        for (String path : paths) {
            differences.compare(
                    place + ": " + path, here.getOrDefault(path, missing), there.getOrDefault(path, missing));
        }
    }

    /** The rows of two sheets, in whatever order: that of some follows the input and not the records. */
    private void compareRows(String name) throws IOException {
        compareRows(name, "");
    }

    /** The same of rows of which a part, such as the name of an input, is of no account. */
    private void compareRows(String name, String except) throws IOException {
        if (areSame(name)) {
            return;
        }
        Map<String, Long> balance = new LinkedHashMap<>();
        rows(recorded, name).forEach(line -> balance.merge(line.replaceFirst(except, ""), 1L, Long::sum));
        rows(now, name).forEach(line -> balance.merge(line.replaceFirst(except, ""), -1L, Long::sum));
        balance.forEach((line, count) -> {
            if (count != 0) {
                String which = count > 0 ? "is recorded, not found now: " : "is found now, not recorded: ";
                differences.add(name, which + Differences.shown(line));
            }
        });
    }

    private static List<String> rows(ResultFiles files, String name) throws IOException {
        return Files.exists(files.path(name)) ? files.text(name).lines().skip(1).toList() : List.of();
    }

    /** Figures of the summaries; one that is missing is nought. */
    private void compareFigures(String part, String except) throws IOException {
        compare(
                ResultFiles.SUMMARY + ": " + part,
                JsonObject.parse(recorded.text(ResultFiles.SUMMARY)).object(part),
                JsonObject.parse(now.text(ResultFiles.SUMMARY)).object(part),
                "0",
                except);
    }
}
