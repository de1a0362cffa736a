package org.povertyexit.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povertyexit.audit.FactCells.FactCell;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;

/** Reads a member of a household from its row. */
final class PersonReader {
    private final Table table;
    private final LocalDate date;
    private final FactCells<Person> facts;
    private final FactCell<Person, Long> age;
    private final FactCell<Person, LocalDate> birth;
    private final int ageYears;
    private final int birthDate;
    private final int householdId;
    private final int personId;

    /** Ages are those on a date. */
    PersonReader(Table table, LocalDate date) {
        this.table = table;
        this.date = date;
        this.facts = new FactCells<>(
                table,
                List.of(
                        Person.SCHOOLING,
                        Person.MEDICAL_INSURANCE,
                        Person.SERIOUS_ILLNESS_INSURANCE,
                        Person.REGISTERED));
        this.ageYears = table.index(Person.AGE_YEARS.name());
        this.birthDate = table.index(Person.BIRTH_DATE.name());
        this.age = new FactCell<>(Person.AGE_YEARS, ageYears);
        this.birth = new FactCell<>(Person.BIRTH_DATE, birthDate);
        this.householdId = table.index(Columns.HOUSEHOLD_ID);
        this.personId = table.index(Columns.PERSON_ID);
    }

    Table table() {
        return table;
    }

    String householdId(Row row) throws BadRow {
        return row.id(householdId, Columns.HOUSEHOLD_ID);
    }

    /** As {@link #householdId}; null when the row names no household. */
    @Nullable
    String householdIdOrNull(Row row) {
        try {
            return householdId(row);
        } catch (BadRow nameless) {
            return null;
        }
    }

    String personId(Row row) throws BadRow {
        return row.id(personId, Columns.PERSON_ID);
    }

    Person read(Row row) throws BadRow {
        row.check();
        Person.Builder draft = Person.builder().id(personId(row));
        readAge(row, draft);
        facts.read(row, draft);
        return facts.build(row, table, draft);
    }

    /** A date of birth says the age on every day, so it is kept where both are recorded; they must agree. */
    private void readAge(Row row, Person.Builder draft) throws BadRow {
        Observed<Long> years = age.read(ageCell(row));
        Observed<LocalDate> born = birth.read(birthCell(row));
        if (!(born instanceof Observed.Known<LocalDate> known)) {
            draft.ageYears(years);
            return;
        }
        long full = fullYears(row, known.value());
        if (!canBe(years, full)) {
            throw new BadRow(
                    Person.AGE_YEARS.name(),
                    ageCell(row),
                    "disagrees with birth_date " + known.value() + ", which makes it " + full + " on " + date);
        }
        draft.birthDate(born);
    }

    private long fullYears(Row row, LocalDate born) throws BadRow {
        if (born.isAfter(date)) {
            throw new BadRow(Person.BIRTH_DATE.name(), birthCell(row), "is after " + date);
        }
        long full = ChronoUnit.YEARS.between(born, date);
        long most = Person.AGE_YEARS.greatest().orElseThrow();
        if (full > most) {
            throw new BadRow(
                    Person.BIRTH_DATE.name(),
                    birthCell(row),
                    "makes an age of " + full + " on " + date + ", which is above " + most);
        }
        return full;
    }

    private String ageCell(Row row) {
        return row.cell(ageYears);
    }

    private String birthCell(Row row) {
        return row.cell(birthDate);
    }

    private static boolean canBe(Observed<Long> years, long full) {
        if (years instanceof Observed.Known<Long> known) {
            return known.value() == full;
        }
        return !(years instanceof Observed.Between<Long> between) || (between.low() <= full && full <= between.high());
    }
}
