package org.povertyexit.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.povertyexit.clause.Dated;
import org.povertyexit.facts.Yuan;
import org.povertyexit.testkit.law.Regimes;

/** The dated values of the national rulebook: each says where it comes from, and the line is that of the year. */
class DatedValuesTest {
    static final List<Dated<?>> VALUES = List.of(
            PovertyLines.POVERTY_LINE,
            Standards.SCHOOL_AGE_FROM,
            Standards.SCHOOL_AGE_TO,
            Standards.INCIDENCE_CEILING,
            Standards.WESTERN_INCIDENCE_CEILING,
            Standards.WRONG_EXIT_CEILING,
            Standards.OMISSION_CEILING,
            Standards.APPROVAL_FLOOR,
            Standards.WATER_LITRES_FLOOR,
            Standards.SCARCE_WATER_LITRES_FLOOR,
            Standards.WATER_TRIP_CEILING,
            Standards.WATER_DISTANCE_CEILING,
            Standards.WATER_CLIMB_CEILING,
            Standards.WATER_OUTAGE_CEILING);

    /** The law of dated values is held against all that clauses name: against these too. */
    @Test
    void everyValueIsNamedByAClause() {
        assertThat(Regimes.of(Rulebooks.NATIONAL).dated()).containsAll(VALUES);
    }

    @ParameterizedTest
    @FieldSource("VALUES")
    void everyEditionIsNamedInBothLanguagesCitedAndVerified(Dated<?> value) {
        assertThat(value.name().zh()).isNotBlank();
        assertThat(value.name().en()).isNotBlank();
        for (Dated.Edition<?> edition : value.editions()) {
            assertThat(edition.citation().article()).isNotBlank();
            assertThat(edition.verified()).isAfterOrEqualTo(edition.to());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-01, 2952", "2016-12-31, 2952", "2017-01-01, 2952", "2017-12-31, 2952", "2018-01-01, 2995",
        "2018-12-31, 2995", "2019-01-01, 3218", "2019-12-31, 3218", "2020-01-01, 4000", "2020-12-31, 4000",
    })
    void thePovertyLineIsThatOfTheYear(LocalDate day, long yuan) {
        assertThat(PovertyLines.POVERTY_LINE.on(day).orElseThrow().value()).isEqualTo(Yuan.of(yuan));
    }

    @Test
    void theLineOf2020SaysThatItIsOfAnotherSeries() {
        assertThat(PovertyLines.POVERTY_LINE
                        .on(LocalDate.of(2020, 6, 30))
                        .orElseThrow()
                        .citation()
                        .note()
                        .en())
                .contains("not of the statistics series");
    }
}
