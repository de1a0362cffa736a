package org.povertyexit.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.povertyexit.clause.Requirement.Notation;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Text;

/**
 * A term that holds or does not: {@code STABLE_INCOME.holds()}.
 *
 * <p>A suspected problem (疑似) leaves it undetermined, or not met where a rulebook lets suspicion count (疑似从有).
 *
 * @param <S> the subject
 * @see Instrument
 */
public final class Condition<S> {
    private final Requirement<S> holds;

    private Condition(Requirement<S> holds) {
        this.holds = holds;
    }

    /** The condition that a fact records, under the fact's own name. */
    public static <S> Condition<S> of(Fact<S, Boolean> fact) {
        return new Condition<>(new Holds<>(fact));
    }

    /**
     * A condition that is judged from a record of many parts, on the day of judgement.
     *
     * @param record the name of the record that it is judged from
     * @param judge what it is judged to be; three-valued, and exact
     */
    public static <S> Condition<S> judged(
            String zh, String en, String record, BiFunction<S, LocalDate, Judgement> judge) {
        return new Condition<>(new Judged<>(new Text(zh, en), record, List.of(), judge));
    }

    /**
     * The same, where what is judged depends on a category as well.
     *
     * @param record the name of the record that it is judged from
     * @param by the category, which serves neither way
     * @param judge what it is judged to be; three-valued, and exact
     */
    public static <S> Condition<S> judged(
            String zh, String en, String record, Category<S, ?> by, BiFunction<S, LocalDate, Judgement> judge) {
        return new Condition<>(new Judged<>(new Text(zh, en), record, List.of(by.chooser()), judge));
    }

    /**
     * What a condition was judged to be.
     *
     * @param outcome the outcome
     * @param found what was found, in words
     * @param lapses the days of which those words speak, if they do
     */
    public record Judgement(Outcome outcome, Text found, List<Finding.Lapse> lapses) {
        /** Takes a copy of the lapses. */
        public Judgement {
            lapses = List.copyOf(lapses);
        }

        /** What it was judged to be, where no days are spoken of. */
        public Judgement(Outcome outcome, Text found) {
            this(outcome, found, List.of());
        }
    }

    /** It holds. */
    public Requirement<S> holds() {
        return holds;
    }

    private static final class Holds<S> extends Requirement<S> {
        private final Fact<S, Boolean> fact;

        Holds(Fact<S, Boolean> fact) {
            this.fact = fact;
        }

        @Override
        public List<Input<S>> inputs() {
            return List.of(input(fact, List.of(Observed.yes(), Observed.no())));
        }

        @Override
        public List<Dated<?>> numbers() {
            return List.of();
        }

        @Override
        Check<S> on(Binding binding) {
            return new Held<>(fact, binding.suspicionCounts() ? Outcome.NOT_MET : Outcome.UNDETERMINED);
        }
    }

    private static final class Held<S> extends Check<S> {
        private final Fact<S, Boolean> fact;
        private final Outcome whenSuspected;

        Held(Fact<S, Boolean> fact, Outcome whenSuspected) {
            this.fact = fact;
            this.whenSuspected = whenSuspected;
        }

        @Override
        Outcome outcome(S subject) {
            return outcome(fact.of(subject));
        }

        private Outcome outcome(Observed<Boolean> observed) {
            if (observed instanceof Observed.Known<Boolean> known) {
                return known.value() ? Outcome.MET : Outcome.NOT_MET;
            }
            return observed instanceof Observed.Suspected ? whenSuspected : Outcome.UNDETERMINED;
        }

        @Override
        Code<S> code() {
            return Code.of(fact, Boolean::booleanValue, whenSuspected);
        }

        @Override
        Text inWords() {
            return fact.label().plus(new Text("：是", ": yes"));
        }

        @Override
        <T> T in(Notation<T> notation) {
            return notation.isOneOf(fact, Set.of(true), whenSuspected);
        }

        @Override
        Finding.Evidence evidence(S subject) {
            Observed<Boolean> observed = fact.of(subject);
            return Finding.Evidence.of(outcome(observed), words, () -> Words.of(observed), false);
        }
    }
}
