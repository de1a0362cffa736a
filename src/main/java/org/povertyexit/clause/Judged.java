package org.povertyexit.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.povertyexit.facts.Text;

/** A condition judged from a record of many parts, such as the steps of a procedure. */
final class Judged<S> extends Requirement<S> {
    private final Text name;
    private final String record;
    private final List<Input<S>> choosers;
    private final BiFunction<S, LocalDate, Condition.Judgement> judge;

    Judged(Text name, String record, List<Input<S>> choosers, BiFunction<S, LocalDate, Condition.Judgement> judge) {
        this.name = name;
        this.record = record;
        this.choosers = choosers;
        this.judge = judge;
    }

    /** What has happened is no amount to raise or lower, so no change is named for it. */
    @Override
    public List<Input<S>> inputs() {
        List<Input<S>> inputs = new ArrayList<>(choosers);
        inputs.add(Input.of(record, name));
        return inputs;
    }

    @Override
    public List<Dated<?>> numbers() {
        return List.of();
    }

    @Override
    Check<S> on(Binding binding) {
        return new Judging<>(name, subject -> judge.apply(subject, binding.date()));
    }

    private static final class Judging<S> extends Check<S> {
        private final Text name;
        private final Function<S, Condition.Judgement> judge;

        Judging(Text name, Function<S, Condition.Judgement> judge) {
            this.name = name;
            this.judge = judge;
        }

        @Override
        Outcome outcome(S subject) {
            return judge.apply(subject).outcome();
        }

        @Override
        Text inWords() {
            return name;
        }

        @Override
        <T> T in(Notation<T> notation) {
            throw new UnsupportedOperationException(
                    name.en() + ": judged from a record of many parts, which no notation can write");
        }

        @Override
        Finding.Evidence evidence(S subject) {
            Condition.Judgement judgement = judge.apply(subject);
            return new Finding.Evidence(
                    judgement.outcome(), words, judgement::found, false, null, List.of(), judgement.lapses());
        }
    }
}
