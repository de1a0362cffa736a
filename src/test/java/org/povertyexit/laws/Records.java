package org.povertyexit.laws;

import static org.povertyexit.facts.Observed.absent;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.no;
import static org.povertyexit.facts.Observed.yes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Schooling;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;

/**
 * Every record of some facts, the others being as they are.
 *
 * @param subjects the subjects so far
 */
record Records<S>(List<S> subjects) {

    /** A household that meets everything on every day. */
    static final Household HOUSEHOLD = Household.builder()
            .id("H")
            .stableIncome(yes())
            .netIncome(known(Yuan.of(30_000)))
            .food(yes())
            .clothing(yes())
            .housingGrade(known(HousingGrade.A))
            .treatmentAccessible(yes())
            .waterQuality(yes())
            .waterLitres(known(BigDecimal.valueOf(60)))
            .waterScarceArea(no())
            .waterPiped(yes())
            .waterTripMinutes(absent())
            .waterDistance(absent())
            .waterClimb(absent())
            .waterOutageDays(known(0L))
            .addMembers(Gaps.person("P1", Schooling.ENROLLED, true))
            .build();

    /** A village that meets everything on every day. */
    static final Village VILLAGE = Village.builder()
            .id("V")
            .region(known(Region.CENTRAL))
            .ruralPopulation(known(1000L))
            .poorPopulation(known(0L))
            .build();

    /** A county that meets everything on every day. */
    static final County COUNTY = County.builder()
            .id("C")
            .region(known(Region.CENTRAL))
            .ruralPopulation(known(1000L))
            .unexitedPopulation(known(5L))
            .exitedPopulation(known(500L))
            .unregisteredPopulation(known(400L))
            .sampledExited(known(100L))
            .wronglyExited(known(1L))
            .sampledUnregistered(known(100L))
            .omitted(known(1L))
            .interviewed(known(100L))
            .approving(known(95L))
            .build();

    static <S> Records<S> of(S subject) {
        return new Records<>(List.of(subject));
    }

    /** With each of some observations of a fact, written as in files, as far as they contradict no other fact. */
    <V> Records<S> with(Fact<S, V> fact, String... texts) {
        List<Observed<V>> observations = Stream.of(texts).map(fact::parse).toList();
        return new Records<>(subjects.stream()
                .flatMap(subject -> observations.stream().flatMap(observed -> with(fact, subject, observed).stream()))
                .toList());
    }

    /** A subject with another observation of a fact, unless that contradicts another one. */
    static <S, V> Optional<S> with(Fact<S, V> fact, S subject, Observed<V> observed) {
        try {
            return Optional.of(fact.with(subject, observed));
        } catch (IllegalArgumentException contradiction) {
            return Optional.empty();
        }
    }

    Records<S> and(Records<S> others) {
        return new Records<>(
                Stream.concat(subjects.stream(), others.subjects.stream()).toList());
    }
}
