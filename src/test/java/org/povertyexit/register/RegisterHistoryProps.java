package org.povertyexit.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.povertyexit.register.RegisterChange.Kind;
import org.povertyexit.register.RegisterEntry.State;

/** Random histories against a table of what is lawful that knows nothing of the code. */
class RegisterHistoryProps {
    private static final LocalDate DAY_ONE = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 3_000;

    /** The history that was accepted, beside what a plain model makes of it. */
    private static final class Model {
        final List<RegisterChange> made = new ArrayList<>();
        State state;
        long size;

        Model(RegisterEntry first) {
            state = first.state();
            size = first.persons();
        }

        boolean allows(RegisterChange change) {
            boolean inOrder = made.isEmpty()
                    || !change.on().isBefore(made.get(made.size() - 1).on());
            boolean leavesSomebody = change.kind() != Kind.NATURAL_DECREASE || size - change.persons() >= 1;
            return inOrder && leavesSomebody && lawfulFor(state).contains(change.kind());
        }

        /** What may happen to a household, state by state. */
        private static Set<Kind> lawfulFor(State state) {
            return switch (state) {
                case UNREGISTERED, REMOVED -> EnumSet.of(Kind.NEWLY_IDENTIFIED);
                case POOR, RELAPSED -> EnumSet.complementOf(EnumSet.of(Kind.NEWLY_IDENTIFIED, Kind.RELAPSED));
                case EXITED_WITH_POLICY ->
                    EnumSet.complementOf(EnumSet.of(Kind.NEWLY_IDENTIFIED, Kind.EXITED_WITH_POLICY));
                case EXITED_WITHOUT_POLICY ->
                    EnumSet.complementOf(
                            EnumSet.of(Kind.NEWLY_IDENTIFIED, Kind.EXITED_WITH_POLICY, Kind.EXITED_WITHOUT_POLICY));
                case GONE -> EnumSet.noneOf(Kind.class);
            };
        }

        void make(RegisterChange change) {
            switch (change.kind()) {
                case NEWLY_IDENTIFIED -> move(State.POOR, change.persons());
                case EXITED_WITH_POLICY -> move(State.EXITED_WITH_POLICY, size);
                case EXITED_WITHOUT_POLICY -> move(State.EXITED_WITHOUT_POLICY, size);
                case RELAPSED -> move(State.RELAPSED, size);
                case REMOVED -> move(State.REMOVED, 0);
                case GONE -> move(State.GONE, 0);
                case NATURAL_INCREASE -> move(state, size + change.persons());
                case NATURAL_DECREASE -> move(state, size - change.persons());
            }
            made.add(change);
        }

        private void move(State next, long persons) {
            state = next;
            size = persons;
        }
    }

    @Provide
    Arbitrary<RegisterEntry> entries() {
        return Combinators.combine(
                        Arbitraries.of(State.class), Arbitraries.longs().between(1, 8))
                .as((state, size) -> new RegisterEntry(state, state.isListed() ? size : 0));
    }

    @Provide
    Arbitrary<List<RegisterChange>> attempts() {
        Arbitrary<RegisterChange> change = Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.longs().between(1, 5))
                .as((kind, day, persons) ->
                        new RegisterChange(DAY_ONE.plusDays(day), kind, kind.isCounted() ? persons : 0));
        return change.list()
                .ofMaxSize(40)
                .flatMap(changes ->
                        Arbitraries.of(true, true, true, false).map(sorted -> sorted ? sortedByDay(changes) : changes));
    }

    private static List<RegisterChange> sortedByDay(List<RegisterChange> changes) {
        return changes.stream().sorted(Comparator.comparing(RegisterChange::on)).toList();
    }

    private static RegisterHistory lawful(RegisterEntry first, List<RegisterChange> attempts) {
        RegisterHistory history = RegisterHistory.startingAs(first);
        for (RegisterChange attempt : attempts) {
            history = history.refusal(attempt).isEmpty() ? history.with(attempt) : history;
        }
        return history;
    }

    @Property(tries = 3_000)
    void noUnlawfulChangeIsAcceptedAndEveryLawfulOneIs(
            @ForAll("entries") RegisterEntry first, @ForAll("attempts") List<RegisterChange> attempts) {
        Model model = new Model(first);
        RegisterHistory history = RegisterHistory.startingAs(first);
        for (RegisterChange attempt : attempts) {
            if (model.allows(attempt)) {
                assertThat(history.refusal(attempt)).isEmpty();
                history = history.with(attempt);
                model.make(attempt);
                assertThat(history.last()).isEqualTo(new RegisterEntry(model.state, model.size));
            } else {
                RegisterHistory before = history;
                String refusal = before.refusal(attempt).orElseThrow().toString();
                assertThat(refusal).contains(attempt.toString(), before.last().toString());
                assertThatThrownBy(() -> before.with(attempt))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(refusal);
            }
        }
        assertThat(history.changes()).isEqualTo(model.made);
        assertThat(RegisterHistory.startingAs(first).with(model.made)).isEqualTo(history);
    }

    @Property
    void onEveryDayTheHouseholdStandsAsAfterTheLastChangeOfThatDay(
            @ForAll("entries") RegisterEntry first,
            @ForAll("attempts") List<RegisterChange> attempts,
            @ForAll @IntRange(min = -1, max = DAYS) int day) {
        RegisterHistory history = lawful(first, attempts);
        Model model = new Model(first);
        LocalDate asked = DAY_ONE.plusDays(day);
        history.changes().stream().filter(change -> !change.on().isAfter(asked)).forEach(model::make);
        assertThat(history.on(asked)).isEqualTo(new RegisterEntry(model.state, model.size));
        assertThat(history.on(asked).state().status().isEmpty()).isEqualTo(model.state == State.GONE);
    }

    @Property
    void stocksAndFlowsOfAnyPeriodBalanceAndFollowEachOther(
            @ForAll("entries") RegisterEntry first,
            @ForAll("attempts") List<RegisterChange> attempts,
            @ForAll @IntRange(min = 0, max = DAYS) int a,
            @ForAll @IntRange(min = 0, max = DAYS) int b) {
        RegisterHistory history = lawful(first, attempts);
        LocalDate from = DAY_ONE.plusDays(Math.min(a, b));
        LocalDate to = DAY_ONE.plusDays(Math.max(a, b));
        LocalDate end = DAY_ONE.plusDays(DAYS + 1);
        StockAndFlow persons = StockAndFlow.ofPersons(history, from, to);
        StockAndFlow households = StockAndFlow.ofHouseholds(history, from, to);
        assertThat(persons.imbalance()).isZero();
        assertThat(households.imbalance()).isZero();
        assertThat(households.end()).isEqualTo(history.on(to).state().isPoor() ? 1 : 0);
        assertThat(persons.end())
                .isEqualTo(households.end() == 0 ? 0 : history.on(to).persons());
        assertThat(persons.then(StockAndFlow.ofPersons(history, to.plusDays(1), end)))
                .isEqualTo(StockAndFlow.ofPersons(history, from, end));
        assertThat(households.then(StockAndFlow.ofHouseholds(history, to.plusDays(1), end)))
                .isEqualTo(StockAndFlow.ofHouseholds(history, from, end));
    }

    @Property
    void theRuleOfTheYearForbidsExitsInTheYearOfIdentificationAndNothingElse(
            @ForAll("entries") RegisterEntry first, @ForAll("attempts") List<RegisterChange> attempts) {
        RegisterHistory strict = RegisterHistory.startingAs(first).withoutExitInTheYearOfIdentification();
        RegisterHistory free = RegisterHistory.startingAs(first);
        for (RegisterChange attempt : attempts) {
            boolean early = attempt.kind().name().startsWith("EXITED")
                    && strict.changes().stream()
                            .anyMatch(made -> made.kind() == Kind.NEWLY_IDENTIFIED
                                    && made.on().getYear() == attempt.on().getYear());
            assertThat(strict.refusal(attempt).isEmpty())
                    .isEqualTo(free.refusal(attempt).isEmpty() && !early);
            if (strict.refusal(attempt).isEmpty()) {
                strict = strict.with(attempt);
                free = free.with(attempt);
            }
        }
        assertThat(free.withoutExitInTheYearOfIdentification()).isEqualTo(strict);
    }
}
