package org.povertyexit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Village;

/** The names of facts are the names of columns, which other programs write: they do not change. */
class ColumnsTest {

    @Test
    void householdColumnsKeepTheirNames() {
        assertThat(names(Household.FACTS))
                .isEqualTo(words("register_status identified_on disqualified_on exit_year net_income_yuan"
                        + " wage_income_yuan business_income_yuan property_income_yuan transfer_income_yuan"
                        + " business_cost_yuan stable_income food clothing housing_grade treatment_accessible"
                        + " water_quality water_litres water_piped water_trip_minutes water_distance_m water_climb_m"
                        + " water_outage_days water_scarce_area members rigid_spending_yuan shock"));
    }

    @Test
    void memberColumnsKeepTheirNames() {
        assertThat(names(Person.FACTS))
                .isEqualTo(words(
                        "age_years birth_date schooling medical_insurance serious_illness_insurance" + " registered"));
    }

    @Test
    void villageColumnsKeepTheirNames() {
        assertThat(names(Village.FACTS))
                .isEqualTo(words("region poor_village deep_poverty rural_population village_population"
                        + " poor_population households_complete hardened_road bus_service safe_water electricity"
                        + " broadcasting broadband culture_centre clinic doctor industry collective_income_yuan"));
    }

    @Test
    void countyColumnsKeepTheirNames() {
        assertThat(names(County.FACTS))
                .isEqualTo(words("region rural_population unexited_population exited_population"
                        + " unregistered_population sampled_exited wrongly_exited sampled_unregistered omitted"
                        + " interviewed approving poor_villages exited_villages rural_income_growth"
                        + " province_income_growth rural_income_yuan relocation_rate composite_incidence"
                        + " wrong_exit_rate omission_rate approval_rate"));
    }

    private static <S> List<String> names(List<Fact<S, ?>> facts) {
        return facts.stream().map(Fact::name).toList();
    }

    private static List<String> words(String line) {
        return List.of(line.split(" ", -1));
    }
}
