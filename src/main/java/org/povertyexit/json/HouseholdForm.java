package org.povertyexit.json;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;

/** Households and their members as records. */
final class HouseholdForm {
    private static final String PERSONS = "persons";
    private static final String PERSON_ID = "person_id";
    private static final String VILLAGE_ID = "village_id";
    private static final String COUNTY_ID = "county_id";

    private HouseholdForm() {}

    static SortedMap<String, Object> write(Household household) {
        SortedMap<String, Object> facts = Cells.of(Household.FACTS, household);
        household.villageId().ifPresent(id -> facts.put(VILLAGE_ID, id));
        household.countyId().ifPresent(id -> facts.put(COUNTY_ID, id));
        SortedMap<String, Object> record = Cells.record(household.id(), Level.HOUSEHOLD, facts);
        record.put(PERSONS, Cells.all(household.members(), HouseholdForm::write));
        return record;
    }

    private static SortedMap<String, Object> write(Person person) {
        SortedMap<String, Object> cells = Cells.of(Person.FACTS, person);
        cells.put(PERSON_ID, person.id());
        return cells;
    }

    static Household read(Fields record) {
        Fields facts = record.object(Cells.FACTS);
        Household.Builder draft = Household.builder()
                .id(record.idOf(Level.HOUSEHOLD))
                .villageId(facts.idIfAny(VILLAGE_ID))
                .countyId(facts.idIfAny(COUNTY_ID));
        List<Person> persons = new ArrayList<>();
        record.objectsIfAny(PERSONS).forEach(cells -> persons.add(person(cells)));
        record.demandNoOthers();
        return facts.build(Household.FACTS, draft.members(persons), PERSONS);
    }

    private static Person person(Fields cells) {
        return cells.build(Person.FACTS, Person.builder().id(cells.id(PERSON_ID)));
    }
}
