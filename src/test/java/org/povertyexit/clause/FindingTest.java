package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.facts.Observed.known;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Village;
import org.povertyexit.rulebooks.Rulebooks;

/** A finding under one more demand. */
class FindingTest {
    private static final Village AT_THE_BOUNDARY = Village.builder()
            .id("V1")
            .region(known(Region.CENTRAL))
            .poorPopulation(known(20L))
            .ruralPopulation(known(1_000L))
            .build();

    @ParameterizedTest
    @EnumSource
    void oneMoreDemandLowersBothReadings(Outcome further) {
        Finding found = Rulebooks.NATIONAL
                .inForceOn(Samples.DAY)
                .explain(AT_THE_BOUNDARY)
                .findings()
                .get(0);
        Finding capped =
                found.and(new Finding.Evidence(further, Text.same("a"), Text.same("b"), false, null, List.of()));
        assertThat(found.outcome()).isEqualTo(Outcome.MET);
        assertThat(found.otherReading()).contains(Outcome.NOT_MET);
        assertThat(capped.outcome()).isEqualTo(further);
        assertThat(capped.otherReading()).contains(Outcome.NOT_MET);
        assertThat(capped.atBoundary()).isTrue();
    }
}
