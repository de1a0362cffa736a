package org.povertyexit.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povertyexit.facts.Text;

/** One requirement where a condition holds, another elsewhere; decided when all branches still open agree. */
final class Choice<S> extends Requirement<S> {
    private final Requirement<S> condition;
    private final Requirement<S> there;
    private final Requirement<S> elsewhere;

    Choice(Requirement<S> condition, Requirement<S> there, Requirement<S> elsewhere) {
        this.condition = condition;
        this.there = Clause.exact("a branch of a choice", there);
        this.elsewhere = Clause.exact("a branch of a choice", elsewhere);
    }

    /**
     * The choosing fact promises no direction. A fact of both branches is used once, whichever is taken; it keeps its
     * direction when that is the same in both.
     */
    @Override
    public List<Input<S>> inputs() {
        Map<String, Input<S>> branches = new LinkedHashMap<>();
        for (Requirement<S> branch : List.of(there, elsewhere)) {
            branch.inputs().forEach(input -> branches.merge(input.name(), input, Choice::either));
        }
        List<Input<S>> inputs = new ArrayList<>();
        condition.inputs().forEach(chooser -> inputs.add(chooser.towards(Direction.NEITHER)));
        inputs.addAll(branches.values());
        return inputs;
    }

    private static <S> Input<S> either(Input<S> one, Input<S> other) {
        return one.direction() == other.direction() ? one : one.towards(Direction.NEITHER);
    }

    @Override
    public List<Dated<?>> numbers() {
        List<Dated<?>> numbers = new ArrayList<>(condition.numbers());
        numbers.addAll(there.numbers());
        numbers.addAll(elsewhere.numbers());
        return numbers;
    }

    @Override
    Check<S> on(Binding binding) {
        return new Chosen<>(condition.on(binding), there.on(binding), elsewhere.on(binding));
    }

    private static final class Chosen<S> extends Check<S> {
        private final Check<S> condition;
        private final Check<S> there;
        private final Check<S> elsewhere;

        Chosen(Check<S> condition, Check<S> there, Check<S> elsewhere) {
            this.condition = condition;
            this.there = there;
            this.elsewhere = elsewhere;
        }

        @Override
        Outcome outcome(S subject) {
            Outcome chosen = condition.outcome(subject);
            if (chosen == Outcome.UNDETERMINED) {
                return agreed(there.outcome(subject), elsewhere.outcome(subject));
            }
            return (chosen == Outcome.MET ? there : elsewhere).outcome(subject);
        }

        @Override
        Code<S> code() {
            return condition.code().choosing(there.code(), elsewhere.code());
        }

        private static Outcome agreed(Outcome one, Outcome other) {
            return one == other ? one : Outcome.UNDETERMINED;
        }

        @Override
        Text inWords() {
            return new Text("如", "if ")
                    .plus(condition.demand())
                    .plus(new Text("，则", " then "))
                    .plus(there.demand())
                    .plus(new Text("，否则", ", otherwise "))
                    .plus(elsewhere.demand());
        }

        @Override
        <T> T in(Notation<T> notation) {
            return notation.where(condition.in(notation), there.in(notation), elsewhere.in(notation));
        }

        @Override
        List<Dated.Edition<?>> editions() {
            List<Dated.Edition<?>> editions = new ArrayList<>(condition.editions());
            editions.addAll(there.editions());
            editions.addAll(elsewhere.editions());
            return editions;
        }

        @Override
        Finding.Evidence evidence(S subject) {
            Finding.Evidence chooser = condition.evidence(subject);
            if (chooser.outcome() == Outcome.UNDETERMINED) {
                return open(chooser, there.evidence(subject), elsewhere.evidence(subject));
            }
            return (chooser.outcome() == Outcome.MET ? there : elsewhere).evidence(subject);
        }

        private Finding.Evidence open(Finding.Evidence chooser, Finding.Evidence one, Finding.Evidence other) {
            return Finding.Evidence.of(
                            agreed(one.outcome(), other.outcome()),
                            words,
                            () -> chooser.found().plus(new Text("；", "; ")).plus(one.found()),
                            one.atBoundary() || other.atBoundary())
                    .by(one.citation());
        }
    }
}
