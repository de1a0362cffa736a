package org.povertyexit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fact of every catalogue is read as it is printed, and refuses what it cannot be. */
class FactProps {
    private static final List<Fact<?, ?>> FACTS = Stream.of(Household.FACTS, Person.FACTS, Village.FACTS, County.FACTS)
            .<Fact<?, ?>>flatMap(List::stream)
            .toList();

    /** A fact and something that was observed of it. */
    record Sighting<V>(Fact<?, V> fact, Observed<V> observed) {}

    @Property
    void whatIsPrintedIsReadBack(@ForAll("sightings") Sighting<?> sighting) {
        assertIsReadBack(sighting);
    }

    private static <V> void assertIsReadBack(Sighting<V> sighting) {
        String printed = sighting.fact().print(sighting.observed());

        assertThat(sighting.fact().parse(printed))
                .as("%s printed as %s", sighting, printed)
                .isEqualTo(sighting.observed());
    }

    @Provide
    Arbitrary<Sighting<?>> sightings() {
        return Arbitraries.of(FACTS).flatMap(fact -> sightings(fact));
    }

    private static <V> Arbitrary<Sighting<?>> sightings(Fact<?, V> fact) {
        Arbitrary<Observed<V>> known = values(fact).map(Observed::known);
        Arbitrary<Observed<V>> missing = Arbitraries.just(Observed.missing());
        Arbitrary<Observed<V>> observed = Arbitraries.oneOf(
                known,
                missing,
                fact.suspectable()
                        ? Arbitraries.just(Observed.suspected())
                        : fact.type() == BigDecimal.class ? Arbitraries.just(Observed.absent()) : intervals(fact));
        return observed.map(one -> new Sighting<>(fact, one));
    }

    private static <V> Arbitrary<Observed<V>> intervals(Fact<?, V> fact) {
        boolean ranged = !fact.type().isEnum() && fact.type() != Boolean.class && fact.type() != LocalDate.class;
        return ranged
                ? Combinators.combine(values(fact), values(fact)).as(FactProps::between)
                : Arbitraries.just(Observed.missing());
    }

    @SuppressWarnings("unchecked") // values with intervals are comparable
    private static <V> Observed<V> between(V one, V other) {
        int order = ((Comparable<V>) one).compareTo(other);
        if (order == 0) {
            return Observed.known(one);
        }
        return order < 0 ? new Observed.Between<>(one, other) : new Observed.Between<>(other, one);
    }

    private static <V> Arbitrary<V> values(Fact<?, V> fact) {
        return any(fact).map(fact.type()::cast);
    }

    private static Arbitrary<?> any(Fact<?, ?> fact) {
        if (fact.type() == Long.class) {
            return Arbitraries.longs()
                    .between(
                            fact.least().map(Long.class::cast).orElse(Long.MIN_VALUE),
                            fact.greatest().map(Long.class::cast).orElse(Long.MAX_VALUE));
        }
        if (fact.type() == Yuan.class) {
            long least = fact.least().map(bound -> ((Yuan) bound).fen()).orElse(Long.MIN_VALUE);
            return Arbitraries.longs().between(least, Long.MAX_VALUE).map(Yuan::new);
        }
        if (fact.type() == BigDecimal.class) {
            return Arbitraries.bigDecimals()
                    .between(BigDecimal.ZERO, new BigDecimal("1000000"))
                    .ofScale(3);
        }
        if (fact.type() == Ratio.class) {
            return Combinators.combine(
                            Arbitraries.longs().between(0, 1000),
                            Arbitraries.longs().between(1000, 1_000_000))
                    .as(Ratio::of);
        }
        if (fact.type() == LocalDate.class) {
            return Arbitraries.longs().between(-800_000, 3_000_000).map(LocalDate::ofEpochDay);
        }
        return fact.type() == Boolean.class
                ? Arbitraries.of(true, false)
                : Arbitraries.of(List.of(fact.type().getEnumConstants()));
    }

    @Test
    void everyFactHasAColumnOfItsOwnAndANameInBothLanguages() {
        for (List<? extends Fact<?, ?>> facts : List.of(Household.FACTS, Person.FACTS, Village.FACTS, County.FACTS)) {
            assertThat(facts).extracting(Fact::name).doesNotHaveDuplicates();
        }
        assertThat(FACTS).allSatisfy(fact -> {
            assertThat(fact.label().zh()).isNotBlank();
            assertThat(fact.label().en()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "net_income_yuan, '12,3x', is not an amount in yuan",
        "net_income_yuan, 0.005, is not an amount in yuan",
        "net_income_yuan, 5..3, upside down",
        "wage_income_yuan, -0.01, is below 0",
        "wage_income_yuan, -1..5, is below 0",
        "members, 0, is below 1",
        "members, 1.5, is not a whole number",
        "members, suspected, cannot be a problem",
        "members, none, not possible",
        "exit_year, 16, is below 1949",
        "water_litres, -0.1, is below 0",
        "water_litres, 1e3, is not a decimal number",
        "water_outage_days, 367, is above 366",
        "water_scarce_area, suspected, cannot be a problem",
        "shock, suspected, cannot be a problem",
        "food, maybe, is not yes or no",
        "food, none, not possible",
        "housing_grade, E, is not one of",
        "housing_grade, A..B, is not one of",
        "identified_on, 2019-02-30, is not a date",
    })
    void whatAFactCannotBeIsRefusedWithTheText(String column, String text, String reason) {
        Fact<Household, ?> fact = Household.FACTS.stream()
                .filter(other -> other.name().equals(column))
                .findAny()
                .orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> fact.parse(text))
                .withMessageContaining(text)
                .withMessageContaining(reason);
    }
}
