package org.povertyexit.audit;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertyexit.Tally;
import org.povertyexit.Verdict;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Village;

/** The verdicts on households, counted for those villages that leave their poor to be counted. */
final class VillageTallies {
    private final Map<String, Tally> tallies = new HashMap<>();

    /** Those of a file of villages; of none when there is no such file. */
    static VillageTallies wantedBy(@Nullable Table villages) throws IOException {
        VillageTallies wanted = new VillageTallies();
        if (villages != null) {
            wanted.addFrom(villages);
        }
        return wanted;
    }

    private void addFrom(Table villages) throws IOException {
        int id = villages.index(Columns.VILLAGE_ID);
        int complete = villages.index(Village.HOUSEHOLDS_COMPLETE.name());
        int poor = villages.index(Village.POOR_POPULATION.name());
        try (Table.Rows rows = villages.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                if (Spelling.of(Village.POOR_POPULATION, row.cell(poor)).isEmpty()
                        && Spelling.of(Village.HOUSEHOLDS_COMPLETE, row.cell(complete))
                                .equals("yes")) {
                    tallies.put(row.cell(id), Tally.NONE);
                }
            }
        }
    }

    void add(Optional<String> village, Verdict verdict, Observed<Long> persons) {
        village.ifPresent(id -> tallies.computeIfPresent(id, (key, tally) -> tally.with(verdict, persons)));
    }

    boolean isWanted(String village) {
        return tallies.containsKey(village);
    }

    Tally of(String village) {
        return tallies.getOrDefault(village, Tally.NONE);
    }
}
