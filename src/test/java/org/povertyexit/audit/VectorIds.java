package org.povertyexit.audit;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ids that vectors have or had, in {@code ids.csv}: an id stays with the facts, the day and the rulebook that it was
 * given to, of which it keeps a digest, and when its vector goes it is marked as retired, with the reason.
 */
final class VectorIds {
    private static final String HEADER = "id,digest,retired";
    private static final int DIGITS = 8;

    private final Map<String, Entry> entries = new TreeMap<>();

    /** What an id was given to, and why it was retired; empty while it is in use. */
    private record Entry(String digest, String retired) {}

    /** The ids of a file, which may not exist yet. */
    static VectorIds read(Path file) throws IOException {
        VectorIds ids = new VectorIds();
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of(HEADER);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", 3);
            if (ids.entries.put(cells[0], new Entry(cells[1], cells[2])) != null) {
                throw new IllegalArgumentException(file + ": " + cells[0] + " is listed twice");
            }
        }
        return ids;
    }

    /** Whether a vector has the id. */
    boolean isInUse(String id) {
        return entries.containsKey(id) && entries.get(id).retired().isEmpty();
    }

    /** Whether no vector has or ever had the id. */
    boolean isFree(String id) {
        return !entries.containsKey(id);
    }

    /** Gives ids to vectors that have none yet; nothing that was given is changed. */
    void give(List<TestVector> vectors) {
        vectors.forEach(vector -> entries.putIfAbsent(vector.id(), new Entry(digest(vector), "")));
    }

    /** What is wrong with the ids of some vectors, one line each: all the vectors that there are. */
    List<String> mistakes(List<TestVector> vectors) {
        List<String> mistakes = new ArrayList<>();
        Map<String, TestVector> byId = new TreeMap<>();
        for (TestVector vector : vectors) {
            if (byId.put(vector.id(), vector) != null) {
                mistakes.add(vector.id() + ": two vectors have this id");
            }
            Entry entry = entries.get(vector.id());
            if (entry == null) {
                mistakes.add(vector.id() + ": is not listed");
            } else if (!entry.retired().isEmpty()) {
                mistakes.add(vector.id() + ": was retired (" + entry.retired() + "): give the vector another id");
            } else if (!entry.digest().equals(digest(vector))) {
                mistakes.add(vector.id()
                        + ": was given to other facts, or another day: retire it and give the vector another id");
            }
        }
        entries.keySet().stream()
                .filter(id -> isInUse(id) && !byId.containsKey(id))
                .forEach(id -> mistakes.add(id + ": has no vector any more: retire it, with the reason"));
        return mistakes;
    }

    private static String digest(TestVector vector) {
        return Hashing.sha256()
                .hashString(
                        String.join(
                                "\n",
                                vector.rulebook(),
                                vector.on().toString(),
                                vector.facts().toString()),
                        StandardCharsets.UTF_8)
                .toString()
                .substring(0, DIGITS);
    }

    /** The text of the file. */
    String text() {
        StringBuilder text = new StringBuilder(HEADER + "\n");
        entries.forEach((id, entry) -> text.append(id + "," + entry.digest() + "," + entry.retired() + "\n"));
        return text.toString();
    }
}
