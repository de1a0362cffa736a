package org.povertyexit;

import java.time.LocalDate;
import java.util.List;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;
import org.povertyexit.rulebooks.Rulebooks;

/**
 * The rules of every jurisdiction at the end of every year, used in the same JVM before anything is measured: the virtual
 * machine then knows no call that has one target only, as in any program that judges more than one year or province.
 */
final class OtherRulebooks {
    private static final int SUBJECTS = 100;
    private static final int EXPLAINED = 20;
    private static final int ROUNDS = 20;

    private OtherRulebooks() {}

    static void use() {
        List<Household> households = List.of(new HouseholdMix().fill(new Household[SUBJECTS]));
        List<Village> villages = List.of(new VillageMix().fill(new Village[SUBJECTS]));
        List<County> counties = List.of(new CountyMix().fill(new County[SUBJECTS]));
        for (Rulebook rulebook : Rulebooks.all()) {
            for (int year = 2016; year <= 2020; year++) {
                RulesInForce rules = rulebook.inForceOn(LocalDate.of(year, 12, 31));
                for (int round = 0; round < ROUNDS; round++) {
                    households.forEach(rules::assess);
                    villages.forEach(rules::assess);
                    counties.forEach(rules::assess);
                }
                households.subList(0, EXPLAINED).forEach(rules::explain);
                villages.subList(0, EXPLAINED).forEach(rules::explain);
                counties.subList(0, EXPLAINED).forEach(rules::explain);
            }
        }
    }
}
