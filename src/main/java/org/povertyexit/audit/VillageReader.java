package org.povertyexit.audit;

import java.util.Optional;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Village;

/** Reads a village from its row; where it leaves its poor to be counted, they are counted from its households. */
final class VillageReader implements SubjectReader<Village> {
    private final Table table;
    private final FactCells<Village> facts;
    private final VillageTallies tallies;
    private final int villageId;
    private final int countyId;

    VillageReader(Table table, VillageTallies tallies) {
        this.table = table;
        this.facts = new FactCells<>(table, Village.FACTS);
        this.tallies = tallies;
        this.villageId = table.index(Columns.VILLAGE_ID);
        this.countyId = table.index(Columns.COUNTY_ID);
    }

    @Override
    public String idColumn() {
        return Columns.VILLAGE_ID;
    }

    @Override
    public String id(Row row) throws BadRow {
        return row.id(villageId, Columns.VILLAGE_ID);
    }

    @Override
    public Village read(Row row) throws BadRow {
        row.check();
        Village.Builder draft = Village.builder()
                .id(id(row))
                .countyId(Optional.of(row.cell(countyId)).filter(id -> !id.isEmpty()));
        facts.read(row, draft);
        Village village = facts.build(row, table, draft);
        return tallies.isWanted(village.id()) && leavesPoorToBeCounted(village) ? counted(row, village) : village;
    }

    private static boolean leavesPoorToBeCounted(Village village) {
        return village.poorPopulation().isMissing()
                && village.householdsComplete().equals(Observed.yes());
    }

    private Village counted(Row row, Village village) throws BadRow {
        try {
            Observed<Long> poor = tallies.of(village.id()).poorPopulation(most(village.ruralPopulation()));
            return Village.POOR_POPULATION.with(village, poor);
        } catch (IllegalArgumentException e) {
            throw new BadRow(
                    Village.POOR_POPULATION.name(),
                    row.cell(table.index(Village.POOR_POPULATION.name())),
                    "is counted from the households: " + e.getMessage());
        }
    }

    private static long most(Observed<Long> population) {
        if (population instanceof Observed.Known<Long> known) {
            return known.value();
        }
        return population instanceof Observed.Between<Long> between ? between.high() : Long.MAX_VALUE;
    }
}
