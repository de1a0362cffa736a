package org.povertyexit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fact: what it is called, what it can be, and how it is read and written. */
class FactTest {

    @Test
    void saysWhatItIsCalledAndWhatItCanBe() {
        Fact<Household, Long> outage = Household.WATER_OUTAGE_DAYS;

        assertThat(outage.name()).isEqualTo("water_outage_days");
        assertThat(outage).hasToString("water_outage_days");
        assertThat(outage.label().en()).isEqualTo("days without water in the year");
        assertThat(outage.type()).isEqualTo(Long.class);
        assertThat(outage.least()).contains(0L);
        assertThat(outage.greatest()).contains(366L);
        assertThat(outage.suspectable()).isFalse();
        assertThat(Household.FOOD.suspectable()).isTrue();
        assertThat(Household.NET_INCOME.greatest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12", "0..366", "''"})
    void whatIsReadIsWrittenAgain(String text) {
        assertThat(Household.WATER_OUTAGE_DAYS.print(Household.WATER_OUTAGE_DAYS.parse(text)))
                .isEqualTo(text);
    }

    @Test
    void eachKindOfValueIsReadAsItIsWritten() {
        assertThat(Household.FOOD.parse("yes")).isEqualTo(Observed.yes());
        assertThat(Household.FOOD.parse("no")).isEqualTo(Observed.no());
        assertThat(Household.FOOD.parse("suspected")).isEqualTo(Observed.suspected());
        assertThat(Household.FOOD.print(Observed.yes())).isEqualTo("yes");
        assertThat(Household.FOOD.print(Observed.no())).isEqualTo("no");
        assertThat(Household.FOOD.print(Observed.suspected())).isEqualTo("suspected");
        assertThat(Household.WATER_DISTANCE.parse("none")).isEqualTo(Observed.absent());
        assertThat(Household.WATER_DISTANCE.parse("34.9")).isEqualTo(Observed.known(new BigDecimal("34.9")));
        assertThat(Household.WATER_DISTANCE.print(Observed.absent())).isEqualTo("none");
        assertThat(Household.HOUSING_GRADE.parse("B")).isEqualTo(Observed.known(HousingGrade.B));
        assertThat(Household.HOUSING_GRADE.print(Observed.known(HousingGrade.B)))
                .isEqualTo("B");
        assertThat(Person.BIRTH_DATE.parse("2010-01-31")).isEqualTo(Observed.known(LocalDate.of(2010, 1, 31)));
        assertThat(Household.WATER_OUTAGE_DAYS.parse("5..5")).isEqualTo(Observed.known(5L));
    }

    @ParameterizedTest
    @CsvSource({
        "367, above 366",
        "-1, below 0",
        "1.5, a whole number",
        "9..3, upside down",
        "..5, a whole number",
        "suspected, cannot be a problem"
    })
    void whatItCannotBeIsRefusedWithTheText(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Household.WATER_OUTAGE_DAYS.parse(text))
                .withMessageContainingAll(text, reason);
    }

    @Test
    void isRecordedHiddenAndReplaced() {
        Household household = Household.builder().id("H").food(Observed.yes()).build();

        assertThat(Household.FOOD.of(household)).isEqualTo(Observed.yes());
        assertThat(Household.FOOD.of(Household.FOOD.hide(household))).isEqualTo(Observed.missing());
        assertThat(Household.FOOD.with(household, Observed.no()).food()).isEqualTo(Observed.no());
        assertThat(Household.FOOD.with(household, Observed.no()).id()).isEqualTo("H");
    }

    @Test
    void aDecimalHasAtMostAHundredDigits() {
        assertThat(Decimals.isPlain(BigDecimal.ONE.movePointLeft(100))).isTrue();
        assertThat(Decimals.isPlain(BigDecimal.ONE.movePointLeft(101))).isFalse();
        assertThat(Decimals.isPlain(new BigDecimal("9".repeat(100)))).isTrue();
        assertThat(Decimals.isPlain(new BigDecimal("9".repeat(101)))).isFalse();
        assertThat(Decimals.isPlain(new BigDecimal("1E+99"))).isTrue();
        assertThat(Decimals.isPlain(new BigDecimal("1E+100"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1E+99", "1E-100", "9.99E+99"})
    void theLongestDecimalsAreReadAsTheyAreWritten(BigDecimal decimal) {
        String text = Household.WATER_DISTANCE.print(Observed.known(decimal));

        assertThat(Household.WATER_DISTANCE.print(Household.WATER_DISTANCE.parse(text)))
                .isEqualTo(text);
    }

    @Test
    void aDecimalOfAHundredDigitsOnEachSideIsReadAndOneMoreRefused() {
        String text = "9".repeat(100) + "." + "9".repeat(100);

        assertThat(Household.WATER_DISTANCE.print(Household.WATER_DISTANCE.parse(text)))
                .isEqualTo(text);
        for (String longer : List.of("9" + text.substring(0, 100), "0." + "1".repeat(101), text + "9")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Household.WATER_DISTANCE.parse(longer))
                    .withMessage(Decimals.TOO_LONG);
        }
        assertRefused(Household.WATER_DISTANCE, text + "99", "is not a decimal number");
    }

    @Test
    void aFactHasTheBoundsAndTheDoubtThatItIsGiven() {
        Fact<Household, Long> days = Fact.of(
                "days",
                Text.same("days"),
                Kind.COUNT,
                new Fact.Access<>(
                        Household::waterOutageDays,
                        (draft, value) -> ((Household.Builder) draft).waterOutageDays(value),
                        household -> Household.builder().from(household)));
        Fact<Household, Long> bounded = days.atLeast(3L).atMost(5L).canBeSuspected();

        assertThat(days.least()).isEmpty();
        assertThat(days.greatest()).isEmpty();
        assertThat(days.suspectable()).isFalse();
        assertThat(bounded.parse("3..5")).isEqualTo(Observed.between(3L, 5L));
        assertThat(bounded.parse("suspected")).isEqualTo(Observed.suspected());
        assertRefused(bounded, "2", "below 3");
        assertRefused(bounded, "6", "above 5");
    }

    private static void assertRefused(Fact<?, ?> fact, String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fact.parse(text))
                .withMessageContainingAll("\"" + text + "\"", reason);
    }

    @Test
    void oneOfSeveralIsReadByItsName() {
        Kind<ExitProcedure.Of> exit = Kind.oneOf(ExitProcedure.Of.class);

        assertThat(exit.parse().apply("VILLAGE")).isEqualTo(ExitProcedure.Of.VILLAGE);
        assertThat(exit.expected()).isEqualTo("one of HOUSEHOLD, VILLAGE, COUNTY");
        assertRefused(ExitProcedure.LEVEL, "TOWN", "one of HOUSEHOLD, VILLAGE, COUNTY");
    }
}
