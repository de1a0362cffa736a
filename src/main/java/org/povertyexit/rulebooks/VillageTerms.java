package org.povertyexit.rulebooks;

import org.povertyexit.clause.Category;
import org.povertyexit.clause.Condition;
import org.povertyexit.clause.Quantity;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Village;

/** The defined words of the provisions on villages. */
final class VillageTerms {
    private VillageTerms() {}

    static final Category<Village, Region> VILLAGE_REGION = Category.of(Village.REGION);

    /** Poverty incidence 贫困发生率 of a village: its poor persons as a part of its rural registered population. */
    static final Quantity<Village, Ratio> VILLAGE_INCIDENCE =
            Quantity.rate("贫困发生率", "poverty incidence", Village.POOR_POPULATION, Village.RURAL_POPULATION);

    static final Condition<Village> HARDENED_ROAD = Condition.of(Village.HARDENED_ROAD);
    static final Condition<Village> BUS_SERVICE = Condition.of(Village.BUS_SERVICE);
    static final Condition<Village> SAFE_WATER = Condition.of(Village.SAFE_WATER);
    static final Condition<Village> ELECTRICITY = Condition.of(Village.ELECTRICITY);
    static final Condition<Village> BROADCASTING = Condition.of(Village.BROADCASTING);
    static final Condition<Village> BROADBAND = Condition.of(Village.BROADBAND);
    static final Condition<Village> CULTURE_CENTRE = Condition.of(Village.CULTURE_CENTRE);
    static final Condition<Village> CLINIC = Condition.of(Village.CLINIC);
    static final Condition<Village> DOCTOR = Condition.of(Village.DOCTOR);
    static final Condition<Village> INDUSTRY = Condition.of(Village.INDUSTRY);
}
