package org.povertyexit.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.povertyexit.facts.Person;

/** The members of one household, read from their rows; one whose row cannot be used counts as a person all the same. */
final class Roster {
    private static final int FEW = 32;

    private final List<Person> persons = new ArrayList<>(4);
    private long[] lines = new long[4];
    private @Nullable Map<String, Long> lineById;
    private final List<Refused> refused = new ArrayList<>(0);
    private int used;
    private int unknown;

    /** A row that cannot be used. */
    private record Refused(Row row, BadRow reason) {}

    /** Reads one more row. */
    void read(Row row, PersonReader reader) {
        try {
            add(row, reader);
            used++;
        } catch (BadRow bad) {
            refused.add(new Refused(row, bad));
        }
    }

    /** Tells the log which rows were used and which cannot be. */
    void tell(RowLog log) throws IOException {
        log.used(used);
        for (Refused one : refused) {
            log.rejected(one.row(), one.reason());
        }
    }

    private void add(Row row, PersonReader reader) throws BadRow {
        unknown++;
        String id = reader.personId(row);
        long first = lineOf(id);
        if (first > 0) {
            throw new BadRow(Columns.PERSON_ID, id, "is already used in this household on line " + first);
        }
        try {
            add(reader.read(row), row.line());
            unknown--;
        } catch (BadRow bad) {
            lineById().put(id, row.line());
            throw bad;
        }
    }

    private void add(Person person, long line) {
        if (persons.size() == lines.length) {
            lines = Arrays.copyOf(lines, lines.length * 2);
        }
        lines[persons.size()] = line;
        persons.add(person);
        if (lineById != null) {
            lineById.put(person.id(), line);
        }
    }

    /** The line of the row that used an id; 0 when none did. */
    private long lineOf(String id) {
        if (lineById != null || persons.size() >= FEW) {
            return lineById().getOrDefault(id, 0L);
        }
        for (int i = 0; i < persons.size(); i++) {
            if (persons.get(i).id().equals(id)) {
                return lines[i];
            }
        }
        return 0;
    }

    private Map<String, Long> lineById() {
        Map<String, Long> map = lineById;
        if (map == null) {
            map = new HashMap<>();
            for (int i = 0; i < persons.size(); i++) {
                map.put(persons.get(i).id(), lines[i]);
            }
            lineById = map;
        }
        return map;
    }

    /** All of them, in the order of their ids whatever that of the rows; those of whom nothing is known come last. */
    List<Person> persons() {
        List<Person> all = new ArrayList<>(persons);
        all.sort(Comparator.comparing(Person::id));
        int number = 0;
        for (int i = 0; i < unknown; i++) {
            String id;
            do {
                id = "?" + ++number;
            } while (lineOf(id) > 0);
            all.add(Person.builder().id(id).build());
        }
        return all;
    }
}
