package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Schooling;

/** Clauses as code: the same truth tables, and nothing asked that need not be. */
class CodeTest {
    private static final Code<String> NOT_TO_BE_ASKED = Code.of(subject -> {
        throw new IllegalStateException("asked of " + subject);
    });

    private static Code<String> always(Outcome outcome) {
        return Code.of(subject -> Code.bits(outcome));
    }

    @ParameterizedTest
    @EnumSource
    void joinsOutcomesAsTheyAreJoined(Outcome one) {
        assertThat(always(one).not().ask("")).isEqualTo(Code.bits(one.not()));
        assertThat(always(one).aside().ask("")).isEqualTo(Code.bits(one));
        for (Outcome other : Outcome.values()) {
            assertThat(Code.all(List.of(always(one), always(other))).ask("")).isEqualTo(Code.bits(one.and(other)));
            assertThat(Code.any(List.of(always(one), always(other))).ask("")).isEqualTo(Code.bits(one.or(other)));
            Outcome agreed = one == other ? one : Outcome.UNDETERMINED;
            assertThat(always(one).or(always(other)).ask("")).isEqualTo(Code.bits(one.or(other)));
            assertThat(Code.between(always(one), always(other)).ask(""))
                    .isEqualTo(one == Outcome.MET ? Code.MET : Code.bits(agreed));
            assertThat(always(Outcome.UNDETERMINED)
                            .choosing(always(one), always(other))
                            .ask(""))
                    .isEqualTo(Code.bits(agreed));
        }
    }

    @ParameterizedTest
    @EnumSource
    void asksOnlyWhatWasChosen(Outcome outcome) {
        Code<String> there = always(Outcome.MET).choosing(always(outcome), NOT_TO_BE_ASKED);
        Code<String> elsewhere = always(Outcome.NOT_MET).choosing(NOT_TO_BE_ASKED, always(outcome));

        assertThat(List.of(there.ask(""), elsewhere.ask(""))).containsOnly(Code.bits(outcome));
    }

    /** By whatever can be observed of it, and by whichever values are accepted. */
    @ParameterizedTest
    @EnumSource
    void readsAFactOfFewValuesByATable(Schooling accepted) {
        Code<Person> code = Code.of(Person.SCHOOLING, accepted::equals, Outcome.NOT_MET);

        assertThat(code.ask(person(Observed.missing()))).isEqualTo(Code.UNDETERMINED);
        assertThat(code.ask(person(Observed.suspected()))).isEqualTo(Code.NOT_MET);
        for (Schooling schooling : Schooling.values()) {
            assertThat(code.ask(person(Observed.known(schooling))))
                    .isEqualTo(schooling == accepted ? Code.MET : Code.NOT_MET);
        }
    }

    private static Person person(Observed<Schooling> schooling) {
        return Person.builder().id("P").schooling(schooling).build();
    }

    @Test
    void whereTheWorseEndIsMetTheBetterIsNotAsked() {
        assertThat(Code.between(always(Outcome.MET), NOT_TO_BE_ASKED).ask("")).isEqualTo(Code.MET);
    }

    @Test
    void ofAlternativesAsksNoFurtherThanTheFirstThatIsMet() {
        Code<String> any = Code.any(List.of(always(Outcome.UNDETERMINED), always(Outcome.MET), NOT_TO_BE_ASKED));

        assertThat(any.ask("")).isEqualTo(Code.MET);
        assertThat(Code.<String>met().ask("")).isEqualTo(Code.MET);
    }

    @Test
    void asksTheOtherOnlyWhereTheFirstCannotSay() {
        Code<String> unsaid = Code.of(subject -> Code.NOT_ASKED);

        assertThat(Code.either(unsaid.handle(), always(Outcome.NOT_MET)).ask(""))
                .isEqualTo(Code.NOT_MET);
        assertThat(Code.either(always(Outcome.UNDETERMINED).handle(), NOT_TO_BE_ASKED)
                        .ask(""))
                .isEqualTo(Code.UNDETERMINED);
    }

    @Test
    void aPanelHasABitForEachClause() {
        Panel<String> panel = new Panel<>(List.of(
                () -> always(Outcome.MET),
                () -> always(Outcome.NOT_MET),
                () -> always(Outcome.UNDETERMINED),
                () -> always(Outcome.NOT_MET)));

        assertThat(List.of(panel.applyAsLong("first"), panel.applyAsLong("second")))
                .containsOnly(0b1010L | 0b0100L << Integer.SIZE);
    }

    @Test
    void whatIsThrownComesThrough() {
        Panel<String> panel = new Panel<>(List.of(() -> NOT_TO_BE_ASKED));
        Code<String> fatal = Code.of(subject -> {
            throw new StackOverflowError();
        });
        Code<String> sneaky = Code.of(subject -> CodeTest.<RuntimeException>sneak(new IOException("disk")));

        assertThatThrownBy(() -> panel.applyAsLong("H1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("asked of H1");
        assertThatThrownBy(() -> fatal.ask("")).isInstanceOf(StackOverflowError.class);
        assertThatThrownBy(() -> sneaky.ask(""))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // how an exception that is not declared is thrown
    private static <E extends Exception> int sneak(Exception exception) throws E {
        throw (E) exception;
    }
}
