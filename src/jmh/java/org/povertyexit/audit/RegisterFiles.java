package org.povertyexit.audit;

import com.google.common.io.Closer;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;
import org.povertyexit.rulebooks.Rulebooks;

/**
 * A register in files of the audit tool: the households, their members grouped in the same order, and the same members
 * again with those of a household scattered over the file.
 */
public final class RegisterFiles implements Closeable {
    private static final int PARTS = 16;

    private final Path directory;
    private final Closer closer = Closer.create();
    private final CsvFile households;
    private final CsvFile members;
    private final List<CsvFile> parts = new ArrayList<>();
    private int dealt;

    /** New files in a directory. */
    public RegisterFiles(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
        households = closer.register(CsvFile.create(households(directory)));
        members = closer.register(CsvFile.create(members(directory)));
        for (int i = 0; i < PARTS; i++) {
            parts.add(closer.register(CsvFile.to(Files.newBufferedWriter(part(i), StandardCharsets.UTF_8))));
        }
        households.row(CsvHouseholds.row(
                List.of(Columns.HOUSEHOLD_ID, Columns.VILLAGE_ID), CsvHouseholds.names(Household.FACTS)));
        List<String> header =
                CsvHouseholds.row(List.of(Columns.HOUSEHOLD_ID, Columns.PERSON_ID), CsvHouseholds.names(Person.FACTS));
        members.row(header);
        parts.get(0).row(header);
    }

    /** Where the households are. */
    public static Path households(Path directory) {
        return directory.resolve("households.csv");
    }

    /** Where the members are, in the order of the households. */
    public static Path members(Path directory) {
        return directory.resolve("members.csv");
    }

    /** Where the members are in no order. */
    public static Path scattered(Path directory) {
        return directory.resolve("scattered.csv");
    }

    private Path part(int number) {
        return directory.resolve("part" + number);
    }

    /** Adds a household with its members. */
    public void add(Household household) {
        households.row(CsvHouseholds.row(
                List.of(household.id(), household.villageId().orElse("")),
                CsvHouseholds.cells(Household.FACTS, household)));
        for (Person person : household.members()) {
            List<String> row =
                    CsvHouseholds.row(List.of(household.id(), person.id()), CsvHouseholds.cells(Person.FACTS, person));
            members.row(row);
            dealt = dealt * 31 + person.id().hashCode();
            parts.get(Math.floorMod(dealt, PARTS)).row(row);
        }
    }

    /**
     * Audits them.
     *
     * @param members where the members are
     * @param out a directory that does not exist yet
     * @return the summary, which has the digests of all results
     */
    public static String audit(Path directory, Path members, Path out, int threads, boolean withWorkbook)
            throws IOException {
        AuditCall call = new AuditCall(
                Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31)),
                Map.of(Input.HOUSEHOLDS, households(directory), Input.MEMBERS, members),
                Optional.empty(),
                Locale.ENGLISH,
                true,
                withWorkbook,
                1,
                Optional.empty());
        Means means = new Means(threads, Means.ofMachine().heldBytes());
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        new Audit(call, err, means).write(Files.createDirectory(out));
        return Files.readString(out.resolve(ResultFiles.SUMMARY));
    }

    /** How many rows the CSV library finds in a file, when nothing is done with them. */
    public static long parse(Path file) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            return rows.stream().filter(row -> row.getFieldCount() > 0).count();
        }
    }

    @Override
    public void close() throws IOException {
        closer.close();
        try (OutputStream scattered = Files.newOutputStream(scattered(directory))) {
            for (int i = 0; i < PARTS; i++) {
                Files.copy(part(i), scattered);
                Files.delete(part(i));
            }
        }
    }
}
