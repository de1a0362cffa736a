package org.povertyexit.audit;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;

/** Judges the households, one after the other, with their members, and counts them for their villages. */
final class HouseholdPass {
    private final RulesInForce rules;
    private final Table households;
    private final @Nullable Table members;
    private final VillageTallies tallies;
    private final HouseholdReader reader;
    private final Verdict unknown;

    HouseholdPass(RulesInForce rules, Table households, @Nullable Table members, VillageTallies tallies) {
        this.rules = rules;
        this.households = households;
        this.members = members;
        this.tallies = tallies;
        this.reader = new HouseholdReader(households);
        this.unknown = rules.assess(Household.builder().id("?").build());
    }

    void run(Results results) throws IOException {
        HouseholdIds ids = new HouseholdIds(households, reader);
        SeenIds seen = ids.seen();
        results.expect(ids.rows());
        RowLog log = results.log(Input.HOUSEHOLDS, households);
        try (Members rosters = rosters(ids, results);
                LevelResults<Household> level = results.of(Subjects.households(rules));
                Table.Rows rows = households.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                try {
                    judge(row, claimed(row, seen) ? rosters.of(reader.id(row)) : List.of(), level);
                    log.used();
                } catch (BadRow bad) {
                    log.rejected(row, bad);
                    level.reject();
                }
            }
        }
    }

    private Members rosters(HouseholdIds ids, Results results) throws IOException {
        if (members == null) {
            return id -> List.of();
        }
        PersonReader persons = new PersonReader(members, rules.date());
        RowLog log = results.log(Input.MEMBERS, members);
        return OrderedMembers.fits(ids, persons)
                ? new OrderedMembers(persons, log)
                : new StoredMembers(ids, persons, log);
    }

    /** Whether the row names a household: it may do so and still be unusable. A second row for one is refused. */
    private boolean claimed(Row row, SeenIds seen) throws BadRow {
        String id;
        try {
            id = reader.id(row);
        } catch (BadRow nameless) {
            return false;
        }
        seen.claim(id, Columns.HOUSEHOLD_ID, row.line());
        return true;
    }

    private void judge(Row row, List<Person> persons, LevelResults<Household> level) throws BadRow, IOException {
        try {
            Household household = reader.read(row, persons);
            Verdict verdict = level.add(household);
            tallies.add(household.villageId(), verdict, household.size());
        } catch (BadRow bad) {
            tallies.add(reader.villageId(row), unknown, reader.sizeOfRejected(row, persons));
            throw bad;
        }
    }
}
