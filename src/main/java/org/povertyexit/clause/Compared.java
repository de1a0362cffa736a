package org.povertyexit.clause;

import java.util.List;
import java.util.Optional;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;

/** A quantity compared with a dated number. */
final class Compared<S, V extends Comparable<V>> extends Requirement<S> {
    private final Quantity<S, V> quantity;
    private final Comparison comparison;
    private final Dated<V> number;

    Compared(Quantity<S, V> quantity, Comparison comparison, Dated<V> number) {
        this.quantity = quantity;
        this.comparison = comparison;
        this.number = number;
    }

    @Override
    public List<Input<S>> inputs() {
        return quantity.inputs(comparison.wantsMore());
    }

    @Override
    public List<Dated<?>> numbers() {
        return List.of(number);
    }

    @Override
    Check<S> on(Binding binding) {
        Dated<V> set = binding.value(number);
        Optional<Dated.Edition<V>> edition = set.on(binding.date());
        return edition.isPresent()
                ? new Settled<>(quantity, comparison, set.name(), edition.get())
                : new Open<>(quantity, comparison, set, binding);
    }

    private static Text demand(Quantity<?, ?> quantity, Comparison comparison, Text number) {
        Text word = comparison.word();
        return quantity.name().plus(new Text(word.zh(), " " + word.en() + " ")).plus(number);
    }

    /** The number is established. */
    private static final class Settled<S, V extends Comparable<V>> extends Check<S> {
        private final Quantity<S, V> quantity;
        private final Comparison comparison;
        private final Text name;
        private final Dated.Edition<V> edition;
        private final V number;
        private final Ratio exact;

        Settled(Quantity<S, V> quantity, Comparison comparison, Text name, Dated.Edition<V> edition) {
            this.quantity = quantity;
            this.comparison = comparison;
            this.name = name;
            this.edition = edition;
            this.number = edition.value();
            this.exact = Quantity.exact(number);
        }

        @Override
        Outcome outcome(S subject) {
            return quantity.isAbsent(subject) ? Outcome.NOT_MET : comparison.of(quantity.interval(subject), exact);
        }

        @Override
        Code<S> code() {
            return quantity.compared(comparison, number, super.code());
        }

        @Override
        Text demand() {
            Text value = Words.value(number);
            return Compared.demand(
                    quantity,
                    comparison,
                    new Text(value.zh() + "（" + name.zh() + "）", value.en() + " (" + name.en() + ")"));
        }

        @Override
        List<Dated.Edition<?>> editions() {
            return List.of(edition);
        }

        @Override
        <T> T in(Notation<T> notation) {
            return comparison.in(notation, quantity.in(notation), notation.number(name, edition));
        }

        @Override
        Finding.Evidence evidence(S subject) {
            return Finding.Evidence.of(outcome(subject), demand(), quantity.found(subject), atBoundary(subject))
                    .by(edition.citation());
        }

        private boolean atBoundary(S subject) {
            if (quantity.isAbsent(subject)) {
                return false;
            }
            Quantity.Interval figure = quantity.interval(subject);
            return exact.equals(figure.low()) && exact.equals(figure.high());
        }
    }

    /** The number was not established for this day: no subject can be judged by it. */
    private static final class Open<S> extends Check<S> {
        private final Quantity<S, ?> quantity;
        private final Comparison comparison;
        private final Dated<?> number;
        private final Text demanded;

        Open(Quantity<S, ?> quantity, Comparison comparison, Dated<?> number, Binding binding) {
            this.quantity = quantity;
            this.comparison = comparison;
            this.number = number;
            this.demanded = Compared.demand(quantity, comparison, number.name())
                    .plus(new Text(
                            "（" + binding.date().getYear() + "年数值未确定）",
                            " (number not established for " + binding.date().getYear() + ")"));
        }

        @Override
        Outcome outcome(S subject) {
            return Outcome.UNDETERMINED;
        }

        @Override
        Text demand() {
            return demanded;
        }

        @Override
        <T> T in(Notation<T> notation) {
            return comparison.in(notation, quantity.in(notation), notation.unknownNumber(number));
        }

        @Override
        Finding.Evidence evidence(S subject) {
            return Finding.Evidence.of(Outcome.UNDETERMINED, demanded, quantity.found(subject), false);
        }
    }
}
