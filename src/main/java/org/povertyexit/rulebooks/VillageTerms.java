package org.povertyexit.rulebooks;

import org.povertyexit.clause.Category;
import org.povertyexit.clause.Condition;
import org.povertyexit.clause.Quantity;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;

/** The defined words of the provisions on villages. */
final class VillageTerms {
    private VillageTerms() {}

    static final Category<Village, Region> VILLAGE_REGION = Category.of(Village.REGION);

    /** Poverty incidence 贫困发生率 of a village: its poor persons as a part of its rural registered population. */
    static final Quantity<Village, Ratio> VILLAGE_INCIDENCE =
            Quantity.rate("贫困发生率", "poverty incidence", Village.POOR_POPULATION, Village.RURAL_POPULATION);

    /** Poverty incidence over the whole population of the village 全村人口, as Henan counts it. */
    static final Quantity<Village, Ratio> INCIDENCE_OVER_WHOLE_VILLAGE = Quantity.rate(
            "贫困发生率（以全村人口计）",
            "poverty incidence over the whole village",
            Village.POOR_POPULATION,
            Village.VILLAGE_POPULATION);

    /** Collective income 集体经济收入 of the village in the year. */
    static final Quantity<Village, Yuan> COLLECTIVE_INCOME = Quantity.of(Village.COLLECTIVE_INCOME);

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
