package org.povertyexit.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.facts.Household;

/**
 * Judges the households, with their members, and counts them for their villages. One thread reads the rows and writes the
 * results, both in the order of the file; what lies between is done for some dozen households at a time by as many
 * threads as may be.
 */
final class HouseholdPass {
    private static final int BATCH = 64;

    private final Table households;
    private final VillageTallies tallies;
    private final Means means;
    private final HouseholdReader reader;
    private final @Nullable PersonReader persons;
    private final Verdict unknown;
    private final RowLog log;
    private final Optional<RowLog> memberLog;
    private final Progress progress;
    private final HouseholdIds ids;
    private final LevelResults<Household> level;

    HouseholdPass(
            RulesInForce rules,
            Table households,
            @Nullable Table members,
            VillageTallies tallies,
            Results results,
            Means means)
            throws IOException {
        this.households = households;
        this.tallies = tallies;
        this.means = means;
        this.reader = new HouseholdReader(households);
        this.persons = members == null ? null : new PersonReader(members, rules.date());
        this.unknown = rules.assess(Household.builder().id("?").build());
        this.log = results.log(Input.HOUSEHOLDS, households);
        this.memberLog = Optional.ofNullable(members).map(table -> results.log(Input.MEMBERS, table));
        this.progress = results.progress();
        this.ids = new HouseholdIds(households, reader, persons, progress);
        this.level = results.of(Subjects.households(rules));
        progress.expect(ids.rows());
    }

    /** Does so, with a directory for what does not fit into memory. */
    void run(Path scratch) throws IOException {
        try (level;
                Members members = members(scratch);
                Table.Rows rows = households.rows();
                InOrder<List<HouseholdCase>> judged = new InOrder<>(means.threads(), this::write)) {
            List<HouseholdCase> batch = new ArrayList<>();
            for (Row row = rows.next(); row != null; row = rows.next()) {
                batch.add(read(row, members));
                if (batch.size() == BATCH || rows.peek() == null) {
                    List<HouseholdCase> full = batch;
                    judged.give(() -> judge(full));
                    batch = new ArrayList<>();
                }
            }
            judged.finish();
            members.rejectRest();
        }
    }

    private Members members(Path scratch) throws IOException {
        if (persons == null) {
            return id -> List.of();
        }
        return ids.areMembersGrouped()
                ? new OrderedMembers(persons)
                : new SortedMembers(ids, persons, memberLog.orElseThrow(), progress, scratch, means);
    }

    /** A row may name a household and still be unusable; a second row for one is refused. */
    private HouseholdCase read(Row row, Members members) throws IOException {
        String id = reader.idOrNull(row);
        try {
            if (id != null) {
                ids.claim(id, row.line());
            }
            return new HouseholdCase(row, id == null ? List.of() : members.of(id));
        } catch (BadRow repeated) {
            return new HouseholdCase(row, repeated);
        }
    }

    private List<HouseholdCase> judge(List<HouseholdCase> cases) throws IOException {
        for (HouseholdCase one : cases) {
            one.judge(reader, persons, level);
        }
        return cases;
    }

    private void write(List<HouseholdCase> cases) throws IOException {
        for (HouseholdCase one : cases) {
            one.tally(tallies, reader, unknown);
            one.write(log, memberLog, level);
        }
    }
}
