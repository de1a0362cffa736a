package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String HOUSEHOLDS =
            "household_id,net_income_yuan,stable_income,food,clothing,housing_grade,members,treatment_accessible,"
                    + "water_quality,water_litres,water_piped,water_outage_days\n"
                    + "H1,9000,yes,yes,yes,A,3,yes,yes,60,yes,0\n"
                    + "H2,9600,yes,suspected,yes,A,3,yes,yes,60,yes,0\n"
                    + "H3,12,3x,yes,yes,A,3,yes,yes,60,yes,0\n"
                    + "\"H,4\",90000,yes,yes,yes,A,3,yes,no,60,yes,0\n";

    @TempDir
    Path home;

    private Cli cli;

    @BeforeEach
    void aDirectoryOfItsOwn() {
        cli = new Cli(home);
    }

    private Cli.Ran compare(String a, String on, String b, String on2, String... inputs) {
        String[] start = {"compare", "--rulebook", a, "--on", on, "--with", b, "--on2", on2};
        String[] all = Arrays.copyOf(start, start.length + inputs.length);
        System.arraycopy(inputs, 0, all, start.length, inputs.length);
        return cli.run(home, (Object[]) all);
    }

    @Test
    void aRulebookComparedWithItselfDoesNotDiffer() {
        String file = cli.file("h.csv", HOUSEHOLDS).toString();

        Cli.Ran ran = compare("henan", "2019-12-31", "henan", "2019-12-31", "--households", file);

        assertThat(ran.out()).isEqualTo("no clause differs\nhouseholds: 0 of 3 come out differently\n");
        assertThat(ran.code()).as("one row was rejected").isEqualTo(1);
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void theClausesThatChangedAreShownSideBySide() {
        Cli.Ran ran = compare("national", "2019-06-22", "national", "2019-06-23");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("household, drinking water\n+ national.household.water [DECISIVE]")
                .contains("- national.household.medical [DECISIVE] every member (basic medical insurance: yes)")
                .doesNotContain("national.household.income");
    }

    @Test
    void whoseVerdictChangesIsNamedWithTheClause() {
        String file = cli.file("h.csv", HOUSEHOLDS).toString();

        Cli.Ran years = compare("national", "2018-12-31", "national", "2019-12-31", "--households", file);
        Cli.Ran places = compare("henan", "2019-12-31", "sanmenxia", "2019-12-31", "--households", file);

        assertThat(years.out())
                .contains("household H1: UNDETERMINED -> NOT_MET (INCOME MET -> NOT_MET by national.household.income)")
                .contains(
                        "household \"H,4\": UNDETERMINED -> NOT_MET (WATER none -> NOT_MET by national.household.water)")
                .contains("households: 3 of 3 come out differently");
        assertThat(places.out())
                .contains("household H2: NOT_MET -> NOT_MET (FOOD UNDETERMINED -> NOT_MET by henan.household.food)")
                .contains("households: 1 of 3 come out differently");
    }

    @Test
    void aClauseThatIsNotThereOrDoesNotDecideHasNoOutcome() {
        String counties = cli.file("c.csv", "county_id,rural_population,unexited_population\nC1,1000,10\n")
                .toString();
        String villages = cli.file("v.csv", "village_id,village_population,poor_population\nV1,1000,10\n")
                .toString();

        assertThat(compare("national", "2017-01-01", "henan", "2017-01-01", "--counties", counties)
                        .out())
                .contains("VILLAGES_EXITED none -> UNDETERMINED by henan.county.villages-exited");
        assertThat(compare("henan", "2019-12-31", "sanmenxia", "2019-12-31", "--villages", villages)
                        .out())
                .contains("ROAD CONSIDERED -> UNDETERMINED by ");
        assertThat(compare("sanmenxia", "2019-12-31", "henan", "2019-12-31", "--villages", villages)
                        .out())
                .contains("ROAD UNDETERMINED -> CONSIDERED by ");
    }

    @Test
    void aWrongCallIsSaidInOneLine() {
        assertThat(compare("national", "2019-12-31", "nowhere", "2019-12-31").err())
                .startsWith("--with: \"nowhere\" is not known; known are national, henan");
        assertThat(compare("national", "2019-12-31", "national", "soon").code()).isEqualTo(2);
    }

    @Test
    void aDayWithoutCriteriaIsAWrongCall() {
        String missing = "the rulebook national has no criteria on 1999-12-31: they cover 2016-04-29 to 2025-12-31\n";
        assertThat(compare("national", "1999-12-31", "national", "2019-12-31").err())
                .isEqualTo(missing);
        assertThat(compare("national", "2019-12-31", "national", "1999-12-31").err())
                .isEqualTo(missing);
        assertThat(compare("national", "2019-12-31", "national", "1999-12-31").out())
                .isEmpty();
        assertThat(compare("national", "2019-12-31", "national", "1999-12-31").code())
                .isEqualTo(2);
    }
}
