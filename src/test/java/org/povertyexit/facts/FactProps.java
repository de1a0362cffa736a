package org.povertyexit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.testkit.arbitrary.Values;
import org.povertyexit.testkit.law.Law;

/** Every fact of every catalogue is read as it is printed, and refuses what it cannot be. */
class FactProps {
    private static final List<Fact<?, ?>> FACTS = Stream.of(Household.FACTS, Person.FACTS, Village.FACTS, County.FACTS)
            .<Fact<?, ?>>flatMap(List::stream)
            .toList();

    /** A fact and something that was observed of it. */
    record Sighting<V>(Fact<?, V> fact, Observed<V> observed) {
        void isReadBack() {
            Law.readBack(fact::print, fact::parse).check(observed);
        }
    }

    @Property
    void whatIsPrintedIsReadBack(@ForAll("sightings") Sighting<?> sighting) {
        sighting.isReadBack();
    }

    @Provide
    Arbitrary<Sighting<?>> sightings() {
        return Arbitraries.of(FACTS).flatMap(fact -> sightings(fact));
    }

    private static <V> Arbitrary<Sighting<?>> sightings(Fact<?, V> fact) {
        return Values.observed(fact).map(observed -> new Sighting<>(fact, observed));
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
