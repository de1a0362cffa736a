package org.povertyexit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of the facts in few bits is what was observed. */
class PackingTest {
    private static final long NOT_KNOWN = Long.MIN_VALUE;
    private static final long NOT_SAID = Long.MIN_VALUE + 1;

    @Test
    void ofEveryFactAloneItIsWhatWasObserved() {
        Household.FACTS.forEach(fact -> alone(fact, Household.builder().id("H").build()));
        Person.FACTS.forEach(fact -> alone(fact, Person.builder().id("P").build()));
        Village.FACTS.forEach(fact -> alone(fact, Village.builder().id("V").build()));
        County.FACTS.forEach(fact -> alone(fact, County.builder().id("C").build()));
    }

    private static <S, V> void alone(Fact<S, V> fact, S blank) {
        for (Observed<V> observed : observations(fact)) {
            S subject = fact.with(blank, observed);
            assertThat(read(fact, subject)).as("%s %s", fact, observed).isEqualTo(expected(fact, observed));
        }
    }

    /** What can be observed of a fact, the greatest value last. */
    private static <S, V> List<Observed<V>> observations(Fact<S, V> fact) {
        Stream<String> texts =
                Stream.of("", "suspected", "none", "2..3", "0", "1", "1%", "1980-05-17", "2000", "no", "yes");
        Stream<String> words = fact.values().stream().map(String::valueOf);
        return Stream.concat(texts, words)
                .flatMap(text -> parsed(fact, text).stream())
                .toList();
    }

    private static <S, V> Optional<Observed<V>> parsed(Fact<S, V> fact, String text) {
        try {
            return Optional.of(fact.parse(text));
        } catch (IllegalArgumentException notPossible) {
            return Optional.empty();
        }
    }

    @Test
    void ofManyFactsTogetherItIsWhatWasObservedOfEach() {
        together(Household.FACTS, Household.builder().id("H").build());
        together(Person.FACTS, Person.builder().id("P").build());
        together(Village.FACTS, Village.builder().id("V").build());
    }

    /** Each fact in turn has its last possible value, beside those before it that do not contradict it. */
    private static <S> void together(List<Fact<S, ?>> facts, S blank) {
        S subject = blank;
        for (Fact<S, ?> fact : facts) {
            subject = filled(fact, subject);
            for (Fact<S, ?> each : facts) {
                assertThat(read(each, subject)).as("%s of %s", each, subject).isEqualTo(expected(each, subject));
            }
        }
    }

    private static <S, V> S filled(Fact<S, V> fact, S subject) {
        List<Observed<V>> observations = observations(fact);
        try {
            return fact.with(subject, observations.get(observations.size() - 1));
        } catch (IllegalArgumentException contradiction) {
            return subject;
        }
    }

    private static <S> long read(Fact<S, ?> fact, S subject) {
        return fact.values().isEmpty()
                ? fact.number().applyAsLong(subject)
                : fact.status().applyAsInt(subject);
    }

    private static <S, V> long expected(Fact<S, V> fact, S subject) {
        return expected(fact, fact.of(subject));
    }

    private static <S, V> long expected(Fact<S, V> fact, Observed<V> observed) {
        boolean few = !fact.values().isEmpty();
        if (observed instanceof Observed.Known<V> known) {
            return few ? 2 + fact.values().indexOf(known.value()) : fact.numberOf(known.value());
        }
        return few ? (observed instanceof Observed.Suspected ? 1 : 0) : NOT_KNOWN;
    }

    @ParameterizedTest(name = "{0} years of age")
    @CsvSource({"0, 0", "1, 1", "150, 150"})
    void agesFromTheLeastToTheGreatest(long age, long read) {
        Person person = Person.builder().id("P").ageYears(Observed.known(age)).build();
        assertThat(Person.AGE_YEARS.number().applyAsLong(person)).isEqualTo(read);
    }

    @ParameterizedTest(name = "born on {0}: {1}")
    @CsvSource({
        "0000-01-01, 33",
        "-0001-12-31, unsaid",
        "1980-05-17, 1013937",
        "9999-12-31, 5119903",
        "+10000-01-01, unsaid"
    })
    void datesWithinTheYearsOfFourDigits(LocalDate born, String read) {
        Person person = Person.builder().id("P").birthDate(Observed.known(born)).build();
        assertThat(Person.BIRTH_DATE.number().applyAsLong(person)).isEqualTo(number(read));
    }

    @ParameterizedTest(name = "{0} litres: {1} millionths")
    @CsvSource({
        "35, 35000000",
        "35.00, 35000000",
        "34.999999, 34999999",
        "34.9999999, unsaid",
        "34.9999990, 34999999",
        "9223372036854, 9223372036854000000",
        "9223372036855, unsaid",
        "0, 0"
    })
    void decimalsInMillionths(BigDecimal litres, String read) {
        assertThat(Household.WATER_LITRES.numberOf(litres)).isEqualTo(number(read));
    }

    @ParameterizedTest(name = "{0} persons: {1}")
    @CsvSource({
        "0, 0",
        "9223372036854775806, 9223372036854775806",
        "9223372036854775807, unsaid",
        "-9223372036854775808, unsaid",
        "-9223372036854775807, unsaid",
        "-9223372036854775806, unsaid",
        "-9223372036854775805, -9223372036854775805"
    })
    void numbersAtTheEndsOfTheRangeCannotBeSaid(long count, String read) {
        assertThat(County.APPROVING.numberOf(count)).isEqualTo(number(read));
        assertThat(Household.NET_INCOME.numberOf(new Yuan(count))).isEqualTo(number(read));
    }

    @Test
    void aNumberThatIsKnownAndCannotBeSaidIsNotOneThatIsUnknown() {
        Household household = Household.builder()
                .id("H")
                .waterLitres(Observed.known(new BigDecimal("34.9999999")))
                .waterClimb(Observed.known(new BigDecimal("80")))
                .build();
        assertThat(Household.WATER_LITRES.number().applyAsLong(household)).isEqualTo(NOT_SAID);
        assertThat(Household.WATER_CLIMB.number().applyAsLong(household)).isEqualTo(80_000_000);
        assertThat(Household.WATER_DISTANCE.number().applyAsLong(household)).isEqualTo(NOT_KNOWN);
    }

    @Test
    void aDecimalOfBillionsOfDigitsIsRefusedAndNotWrittenOut() {
        Household.Builder draft =
                Household.builder().id("H").waterLitres(Observed.known(new BigDecimal("1E+999999999")));
        assertThatThrownBy(draft::build)
                .hasMessage(
                        "water_litres: a number of more than a hundred digits before or after the point is not possible");
    }

    @Test
    void aNumberHasNoStatusAndAConditionNoNumber() {
        assertThatThrownBy(Household.NET_INCOME::status)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("net_income_yuan has more than a few values: ask for its number");
        assertThatThrownBy(Household.FOOD::number)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("food has one of [false, true]: ask for its status");
    }

    @Test
    void ratesHaveNoNumber() {
        assertThat(County.APPROVAL_RATE.numberOf(Ratio.percent(90))).isEqualTo(NOT_SAID);
    }

    @Test
    void moreFactsThanAWordHoldsAreRefused() {
        List<Fact<Village, ?>> conditions =
                Stream.concat(Village.FACTS.stream(), Village.FACTS.stream()).toList();
        assertThatThrownBy(() -> new Packing<>(conditions, village -> 0, null))
                .hasMessageMatching("\\d+ bits of facts: at most 64");
    }

    @Test
    void asManyFactsAsAWordHoldsAreKept() {
        List<Fact<Village, ?>> sixteen = Collections.nCopies(16, Village.HARDENED_ROAD);
        Village village = Village.builder().id("V").hardenedRoad(Observed.yes()).build();
        assertThat(new Packing<>(sixteen, done -> 0, null).word(village)).isEqualTo(0x3333_3333_3333_3333L);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"age_years, 8", "birth_date, 23", "schooling, 0"})
    void numbersWithBoundsTakeFewBits(String name, int bits) {
        Fact<Person, ?> fact = Person.FACTS.stream()
                .filter(one -> one.name().equals(name))
                .findAny()
                .orElseThrow();
        assertThat(fact.bits()).isEqualTo(bits);
    }

    @Test
    void numbersWithoutBoundsOrBelowNoughtHaveNoPlaceAmongBits() {
        assertThat(Household.NET_INCOME.bits()).isZero();
        assertThat(County.APPROVING.bits()).isZero();
        assertThat(Household.EXIT_YEAR.bits()).isEqualTo(12);
        assertThat(Household.MEMBER_COUNT.bits()).isEqualTo(14);
        assertThat(Household.MEMBER_COUNT.atMost(5L).bits()).isEqualTo(3);
        assertThat(Household.MEMBER_COUNT.atMost(6L).bits()).isEqualTo(4);
        assertThat(Household.MEMBER_COUNT.atLeast(-1L).bits()).isZero();
    }

    @Test
    void aWordHasBoundedNumbersAndStatuses() {
        Packing<Person> packing = new Packing<>(Person.FACTS, Person::word, null);
        Person child = Person.builder()
                .id("P")
                .ageYears(Observed.known(12L))
                .schooling(Observed.suspected())
                .registered(Observed.no())
                .build();
        assertThat(packing.word(child)).isEqualTo(child.word()).isEqualTo(14L | 1L << 31 | 2L << 43);
        assertThat(packing.number(Person.AGE_YEARS).applyAsLong(child)).isEqualTo(12);
        assertThat(packing.status(Person.SCHOOLING).applyAsInt(child)).isEqualTo(1);
        assertThat(packing.word(Person.builder()
                        .id("P")
                        .birthDate(Observed.known(LocalDate.MAX))
                        .build()))
                .isEqualTo(1L << 8);
    }

    @Test
    void aRowHasTheNumbersThatAreKnownAndNoMore() {
        Household household = Household.builder()
                .id("H")
                .netIncome(Observed.known(Yuan.of(5)))
                .waterLitres(Observed.known(BigDecimal.TEN))
                .waterOutageDays(Observed.between(1L, 2L))
                .food(Observed.yes())
                .build();
        Packing<Household> packing = new Packing<>(Household.FACTS, done -> 0, done -> new long[0]);
        long word = packing.word(household);
        assertThat(packing.row(household, word)).containsExactly(500, 10_000_000);
        Packing<Household> kept = new Packing<>(Household.FACTS, done -> word, done -> packing.row(done, word));
        assertThat(kept.number(Household.NET_INCOME).applyAsLong(household)).isEqualTo(500);
        assertThat(kept.number(Household.WATER_LITRES).applyAsLong(household)).isEqualTo(10_000_000);
        assertThat(kept.number(Household.WATER_OUTAGE_DAYS).applyAsLong(household))
                .isEqualTo(NOT_KNOWN);
        assertThat(kept.status(Household.FOOD).applyAsInt(household)).isEqualTo(3);
    }

    @Test
    void aVocabularyOfMoreThanFourteenWordsIsRefused() {
        assertThatThrownBy(() -> new Packing<>(List.of(words(Fifteen.class)), village -> 0, null))
                .hasMessage("words: 15 values, at most 14");
        assertThat(new Packing<>(List.of(words(Fourteen.class)), village -> 0, null))
                .isNotNull();
    }

    private static <E extends Enum<E>> Fact<Village, ?> words(Class<E> vocabulary) {
        return Fact.of(
                "words",
                Text.same("words"),
                Kind.oneOf(vocabulary),
                new Fact.Access<>(village -> Observed.missing(), (draft, value) -> {}, done -> Village.builder()));
    }

    private enum Fifteen {
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        H,
        I,
        J,
        K,
        L,
        M,
        N,
        O
    }

    private enum Fourteen {
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        H,
        I,
        J,
        K,
        L,
        M,
        N
    }

    private static long number(String read) {
        return "unsaid".equals(read) ? NOT_SAID : Long.parseLong(read);
    }
}
