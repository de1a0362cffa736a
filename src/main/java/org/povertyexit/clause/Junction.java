package org.povertyexit.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.povertyexit.facts.Text;

/** Several requirements joined: all of them, or any of them. */
final class Junction<S> extends Requirement<S> {
    private final boolean all;
    private final List<Requirement<S>> parts;

    private Junction(boolean all, List<Requirement<S>> parts) {
        this.all = all;
        this.parts = parts;
    }

    static <S> Requirement<S> all(List<Requirement<S>> parts) {
        return join(true, parts);
    }

    static <S> Requirement<S> any(List<Requirement<S>> parts) {
        return join(false, Category.merge(parts));
    }

    private static <S> Requirement<S> join(boolean all, List<Requirement<S>> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a requirement without a part is vacuous: name at least one");
        }
        return parts.size() == 1 ? parts.get(0) : new Junction<>(all, parts);
    }

    @Override
    public List<Input<S>> inputs() {
        List<Input<S>> inputs = new ArrayList<>();
        for (Requirement<S> part : parts) {
            inputs.addAll(part.inputs());
        }
        return inputs;
    }

    @Override
    public List<Dated<?>> numbers() {
        List<Dated<?>> numbers = new ArrayList<>();
        for (Requirement<S> part : parts) {
            numbers.addAll(part.numbers());
        }
        return numbers;
    }

    @Override
    Check<S> on(Binding binding) {
        List<Check<S>> checks = new ArrayList<>();
        parts.forEach(part -> checks.add(part.on(binding)));
        return all ? new All<>(checks) : new Any<>(checks);
    }

    private static <S, T> List<T> in(Notation<T> notation, Check<S>[] checks) {
        return Arrays.stream(checks).map(check -> check.in(notation)).toList();
    }

    /** Several checks asked one after the other. */
    private abstract static class Several<S> extends Check<S> {
        final Check<S>[] checks;
        private final Text conjunction;

        Several(List<Check<S>> checks, Text conjunction) {
            this.checks = array(checks);
            this.conjunction = conjunction;
        }

        final List<Code<S>> codes() {
            return Arrays.stream(checks).map(Check::code).toList();
        }

        @Override
        Text inWords() {
            Text demand = checks[0].demand();
            for (Check<S> check : Arrays.asList(checks).subList(1, checks.length)) {
                demand = demand.plus(conjunction).plus(check.demand());
            }
            return demand;
        }

        @Override
        List<Dated.Edition<?>> editions() {
            List<Dated.Edition<?>> editions = new ArrayList<>();
            for (Check<S> check : checks) {
                editions.addAll(check.editions());
            }
            return editions;
        }
    }

    private static final class All<S> extends Several<S> {
        All(List<Check<S>> checks) {
            super(checks, new Text("；且", "; and "));
        }

        @Override
        void addOfMembers(List<Every.All<S, ?>> ofMembers) {
            for (Check<S> check : checks) {
                check.addOfMembers(ofMembers);
            }
        }

        @Override
        <T> T in(Notation<T> notation) {
            return notation.all(Junction.in(notation, checks));
        }

        @Override
        Code<S> code() {
            return Code.all(codes());
        }

        @Override
        Outcome outcome(S subject) {
            Outcome outcome = Outcome.MET;
            for (Check<S> check : checks) {
                Outcome next = check.outcome(subject);
                if (next == Outcome.NOT_MET) {
                    return next;
                }
                outcome = outcome.and(next);
            }
            return outcome;
        }

        @Override
        Finding.Evidence evidence(S subject) {
            List<Finding.Evidence> parts = evidences(checks, subject);
            Outcome outcome = Outcome.MET;
            for (Finding.Evidence part : parts) {
                outcome = outcome.and(part.outcome());
            }
            return Finding.Evidence.of(outcome, () -> ALL_OF, Finding.Evidence.anyAtBoundary(parts), parts);
        }
    }

    private static final class Any<S> extends Several<S> {
        Any(List<Check<S>> checks) {
            super(checks, new Text("，或", ", or "));
        }

        @Override
        <T> T in(Notation<T> notation) {
            return notation.any(Junction.in(notation, checks));
        }

        @Override
        Code<S> code() {
            return Code.any(codes());
        }

        @Override
        Outcome outcome(S subject) {
            Outcome outcome = Outcome.NOT_MET;
            for (Check<S> check : checks) {
                Outcome next = check.outcome(subject);
                if (next == Outcome.MET) {
                    return next;
                }
                outcome = outcome.or(next);
            }
            return outcome;
        }

        /** At the boundary when an alternative is, and none other is met away from it. */
        @Override
        Finding.Evidence evidence(S subject) {
            List<Finding.Evidence> parts = evidences(checks, subject);
            Outcome outcome = Outcome.NOT_MET;
            boolean metAway = false;
            for (Finding.Evidence part : parts) {
                outcome = outcome.or(part.outcome());
                metAway |= part.outcome() == Outcome.MET && !part.atBoundary();
            }
            boolean atBoundary = !metAway && Finding.Evidence.anyAtBoundary(parts);
            return Finding.Evidence.of(outcome, () -> ANY_OF, atBoundary, parts);
        }
    }

    private static final Text ALL_OF = new Text("以下各项", "all of these");
    private static final Text ANY_OF = new Text("以下任一项", "any of these");

    private static <S> List<Finding.Evidence> evidences(Check<S>[] checks, S subject) {
        Finding.Evidence[] evidences = new Finding.Evidence[checks.length];
        for (int i = 0; i < evidences.length; i++) {
            evidences[i] = checks[i].evidence(subject);
        }
        return List.of(evidences);
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made in another way
    private static <S> Check<S>[] array(List<Check<S>> checks) {
        return (Check<S>[]) checks.toArray(new Check<?>[0]);
    }
}
