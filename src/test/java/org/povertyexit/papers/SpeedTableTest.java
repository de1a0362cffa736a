package org.povertyexit.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of speed, which the benchmarks write between its marks. */
class SpeedTableTest {
    private static final List<List<String>> ROWS = Paper.README.table("speed");

    @Test
    void everyLevelIsComparedWithItsCriteriaByHand() {
        for (String level : List.of("household", "village", "county")) {
            assertThat(row(level + ", by hand").get(2)).isEqualTo("1.0");
            assertThat(row(level + ", by hand").get(4)).isEqualTo("1.0");
            assertThat(row(level + ", assess")).doesNotContain("");
            assertThat(row(level + ", explain")).doesNotContain("");
        }
    }

    @Test
    void everyOtherEngineIsInIt() {
        assertThat(ROWS)
                .extracting(row -> row.get(0).replaceFirst(",.*", ""))
                .contains("Drools", "Easy Rules", "Evrete", "Apache KIE DMN");
    }

    @Test
    void theMachineAndTheDayAreNamedBelow() {
        assertThat(Paper.README.find("<!-- speed -->\n.*?\\|\n\n([^|]*?)\n<!-- end of speed -->"))
                .singleElement()
                .asString()
                .matches(".+, \\d+ cores; .+ 1\\d.+; 20\\d\\d-\\d\\d-\\d\\d[.]");
    }

    private static List<String> row(String title) {
        return ROWS.stream().filter(row -> row.get(0).equals(title)).findAny().orElseThrow();
    }
}
