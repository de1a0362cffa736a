package org.povertyexit.audit;

import java.util.ArrayList;
import java.util.List;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.Aftercare.Support;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.ExitProcedure.Taken;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Village;

/**
 * Builds a subject from the facts in the record of its verdict, as {@link Subjects} wrote them.
 *
 * <p>What cannot be read is an {@link IllegalArgumentException} that names the fact.
 *
 * @param record the record
 */
record RecordedSubject(VerdictRecord record) {

    Household household() {
        JsonObject facts = record.facts();
        List<Person> persons = new ArrayList<>();
        record.rows("persons").forEach(cells -> persons.add(person(cells)));
        Household.Builder draft = Household.builder()
                .id(record.id())
                .villageId(facts.textIfAny(Columns.VILLAGE_ID))
                .countyId(facts.textIfAny(Columns.COUNTY_ID))
                .members(persons);
        return read(Household.FACTS, facts, draft);
    }

    private static Person person(JsonObject cells) {
        return read(Person.FACTS, cells, Person.builder().id(cells.text(Columns.PERSON_ID)));
    }

    Village village() {
        Village.Builder draft =
                Village.builder().id(record.id()).countyId(record.facts().textIfAny(Columns.COUNTY_ID));
        return read(Village.FACTS, record.facts(), draft);
    }

    County county() {
        County.Builder draft = County.builder()
                .id(record.id())
                .name(record.facts().textIfAny(Columns.NAME).orElse(""));
        return read(County.FACTS, record.facts(), draft);
    }

    ExitProcedure procedure() {
        List<Taken> steps = new ArrayList<>();
        record.rows("steps").forEach(cells -> steps.add(step(cells)));
        return read(
                ExitProcedure.FACTS,
                record.facts(),
                ExitProcedure.builder().id(record.id()).steps(steps));
    }

    private static Taken step(JsonObject cells) {
        return read(Taken.FACTS, cells, Taken.of(VerdictRecord.word(ExitProcedure.Step.class, cells, Columns.STEP)));
    }

    Aftercare aftercare() {
        List<Support> supports = new ArrayList<>();
        record.rows("supports").forEach(cells -> supports.add(support(cells)));
        return Aftercare.builder()
                .id(record.id())
                .level(VerdictRecord.word(ExitProcedure.Of.class, record.facts(), Columns.LEVEL))
                .exitedOn(VerdictRecord.day(record.facts(), Columns.EXITED_ON))
                .supports(supports)
                .build();
    }

    private static Support support(JsonObject cells) {
        return new Support(
                VerdictRecord.word(Aftercare.Duty.class, cells, Columns.KIND),
                cells.text(Columns.WHAT),
                cells.textIfAny(Columns.WHO),
                VerdictRecord.day(cells, Columns.FROM),
                VerdictRecord.dayIfAny(cells, Columns.TO),
                cells.has(Support.AMOUNT.name()) ? observed(Support.AMOUNT, cells) : Observed.absent());
    }

    private static <S> S read(List<? extends Fact<S, ?>> facts, JsonObject cells, Fact.Draft<S> draft) {
        facts.stream().filter(fact -> cells.has(fact.name())).forEach(fact -> put(fact, cells, draft));
        return draft.build();
    }

    private static <S, V> void put(Fact<S, V> fact, JsonObject cells, Fact.Draft<S> draft) {
        fact.put(draft, observed(fact, cells));
    }

    private static <V> Observed<V> observed(Fact<?, V> fact, JsonObject cells) {
        try {
            return fact.parse(cells.text(fact.name()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(fact.name() + ": " + e.getMessage(), e);
        }
    }
}
