package org.povertyexit.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertyexit.audit.FactCells.FactCell;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;

/** Reads a household from its row and the roster of its members. */
final class HouseholdReader {
    /** Ways to water that a file without the column does not have. */
    private static final List<Fact<Household, BigDecimal>> WAYS =
            List.of(Household.WATER_DISTANCE, Household.WATER_CLIMB);

    private final Table table;
    private final FactCells<Household> facts;
    private final FactCell<Household, Long> memberCount;
    private final List<Fact<Household, BigDecimal>> waysWithoutColumn;
    private final int householdId;
    private final int villageId;
    private final int countyId;

    HouseholdReader(Table table) {
        this.table = table;
        this.facts = new FactCells<>(table, Household.FACTS);
        this.memberCount = new FactCell<>(Household.MEMBER_COUNT, table.index(Household.MEMBER_COUNT.name()));
        this.waysWithoutColumn =
                WAYS.stream().filter(way -> !table.has(way.name())).toList();
        this.householdId = table.index(Columns.HOUSEHOLD_ID);
        this.villageId = table.index(Columns.VILLAGE_ID);
        this.countyId = table.index(Columns.COUNTY_ID);
    }

    String id(Row row) throws BadRow {
        return row.id(householdId, Columns.HOUSEHOLD_ID);
    }

    /** As {@link #id}; null when the row names no household. */
    @Nullable
    String idOrNull(Row row) {
        try {
            return id(row);
        } catch (BadRow nameless) {
            return null;
        }
    }

    Optional<String> villageId(Row row) {
        return Optional.of(row.cell(villageId)).filter(id -> !id.isEmpty());
    }

    Household read(Row row, List<Person> members) throws BadRow {
        row.check();
        Household.Builder draft = Household.builder()
                .id(id(row))
                .villageId(villageId(row))
                .countyId(Optional.of(row.cell(countyId)).filter(id -> !id.isEmpty()))
                .members(members);
        waysWithoutColumn.forEach(way -> way.put(draft, Observed.absent()));
        facts.read(row, draft);
        return facts.build(row, table, draft);
    }

    /** The number of persons in a household whose row cannot be used, as far as it is known: not where two are given. */
    Observed<Long> sizeOfRejected(Row row, List<Person> members) {
        Observed<Long> recorded = recordedSize(row);
        if (members.isEmpty()) {
            return recorded;
        }
        Observed<Long> listed = Observed.known((long) members.size());
        return recorded.isMissing() || recorded.equals(listed) ? listed : Observed.missing();
    }

    private Observed<Long> recordedSize(Row row) {
        try {
            return memberCount.read(row.cell(table.index(Household.MEMBER_COUNT.name())));
        } catch (BadRow unreadable) {
            return Observed.missing();
        }
    }
}
