package org.povertyexit.audit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertyexit.Verdict;
import org.povertyexit.facts.Household;

/** The row of a household with those of its members, and then what it was judged to be. */
final class HouseholdCase {
    private final Row row;
    private final List<Row> members;
    private final Roster roster = new Roster();
    private @Nullable BadRow refused;
    private @Nullable Judged<Household> judged;

    HouseholdCase(Row row, List<Row> members) {
        this.row = row;
        this.members = members;
    }

    /** A second row for a household. */
    HouseholdCase(Row row, BadRow repeated) {
        this(row, List.of());
        this.refused = repeated;
    }

    /** Judges it, on any thread. */
    void judge(HouseholdReader reader, @Nullable PersonReader persons, LevelResults<Household> level)
            throws IOException {
        if (persons != null) {
            members.forEach(member -> roster.read(member, persons));
        }
        if (refused == null) {
            try {
                judged = level.judge(reader.read(row, roster.persons()));
            } catch (BadRow bad) {
                refused = bad;
            }
        }
    }

    /** Counts it for its village; a household that cannot be used as one of which nothing is known but its size. */
    void tally(VillageTallies tallies, HouseholdReader reader, Verdict unknown) {
        if (judged != null) {
            Household household = judged.subject();
            tallies.add(household.villageId(), judged.explanation().verdict(), household.size());
        } else if (refused != null && !refused.repeats()) {
            tallies.add(reader.villageId(row), unknown, reader.sizeOfRejected(row, roster.persons()));
        }
    }

    /** Writes what it was judged to be, or why it was not. */
    void write(RowLog log, Optional<RowLog> memberLog, LevelResults<Household> level) throws IOException {
        if (memberLog.isPresent()) {
            roster.tell(memberLog.get());
        }
        if (judged != null) {
            level.add(judged);
            log.used();
        } else if (refused != null) {
            log.rejected(row, refused);
            level.reject();
        }
    }
}
