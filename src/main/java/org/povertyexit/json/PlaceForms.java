package org.povertyexit.json;

import java.util.SortedMap;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Village;

/** Villages and counties as records. */
final class PlaceForms {
    private static final String COUNTY_ID = "county_id";
    private static final String NAME = "name";

    private PlaceForms() {}

    static SortedMap<String, Object> write(Village village) {
        SortedMap<String, Object> facts = Cells.of(Village.FACTS, village);
        village.countyId().ifPresent(id -> facts.put(COUNTY_ID, id));
        return Cells.record(village.id(), Level.VILLAGE, facts);
    }

    static Village village(Fields record) {
        Fields facts = record.object(Cells.FACTS);
        Village.Builder draft = Village.builder().id(record.idOf(Level.VILLAGE)).countyId(facts.idIfAny(COUNTY_ID));
        record.demandNoOthers();
        return facts.build(Village.FACTS, draft);
    }

    static SortedMap<String, Object> write(County county) {
        SortedMap<String, Object> facts = Cells.of(County.FACTS, county);
        if (!county.name().isEmpty()) {
            facts.put(NAME, county.name());
        }
        return Cells.record(county.id(), Level.COUNTY, facts);
    }

    static County county(Fields record) {
        Fields facts = record.object(Cells.FACTS);
        County.Builder draft = County.builder()
                .id(record.idOf(Level.COUNTY))
                .name(facts.textIfAny(NAME).orElse(""));
        record.demandNoOthers();
        return facts.build(County.FACTS, draft);
    }
}
