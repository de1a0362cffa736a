package org.povertyexit.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;

/** Households and their members in files of the audit tool, written and read as it does. */
public final class CsvHouseholds {
    private final Path households;
    private final Path members;

    /** Files in a directory. */
    public CsvHouseholds(Path directory) {
        households = directory.resolve("households.csv");
        members = directory.resolve("members.csv");
    }

    /** Writes them. */
    public void write(Household[] all) throws IOException {
        try (CsvFile file = CsvFile.create(households);
                CsvFile persons = CsvFile.create(members)) {
            file.row(row(List.of(Columns.HOUSEHOLD_ID), names(Household.FACTS)));
            persons.row(row(List.of(Columns.HOUSEHOLD_ID, Columns.PERSON_ID), names(Person.FACTS)));
            for (Household household : all) {
                file.row(row(List.of(household.id()), cells(Household.FACTS, household)));
                for (Person person : household.members()) {
                    persons.row(row(List.of(household.id(), person.id()), cells(Person.FACTS, person)));
                }
            }
        }
    }

    static List<String> row(List<String> ids, List<String> cells) {
        List<String> row = new ArrayList<>(ids);
        row.addAll(cells);
        return row;
    }

    static <S> List<String> names(List<Fact<S, ?>> facts) {
        return facts.stream().map(Fact::name).toList();
    }

    static <S> List<String> cells(List<Fact<S, ?>> facts, S subject) {
        return facts.stream().map(fact -> cell(fact, subject)).toList();
    }

    private static <S, V> String cell(Fact<S, V> fact, S subject) {
        Observed<V> observed = fact.of(subject);
        return observed.isMissing() ? "" : fact.print(observed);
    }

    /** Reads them, each household with its members. */
    public void read(LocalDate day, Consumer<Household> reader) throws IOException {
        Table table = table(households, Columns.HOUSEHOLDS);
        PersonReader persons = new PersonReader(table(members, Columns.MEMBERS), day);
        HouseholdReader rows = new HouseholdReader(table);
        try (Members rosters = new OrderedMembers(persons);
                Table.Rows all = table.rows()) {
            for (Row row = all.next(); row != null; row = all.next()) {
                Roster roster = new Roster();
                rosters.of(rows.id(row)).forEach(member -> roster.read(member, persons));
                reader.accept(rows.read(row, roster.persons()));
            }
        } catch (BadRow bad) {
            throw new IllegalStateException(bad);
        }
    }

    private static Table table(Path file, Columns columns) {
        return Table.of(InputFile.survey(file, Optional.empty()), columns, Optional.empty(), ignored -> {});
    }
}
