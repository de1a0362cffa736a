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
        Text inWords() {
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
            if (quantity.isAbsent(subject)) {
                return evidence(subject, Outcome.NOT_MET, false);
            }
            Quantity.Interval figure = quantity.interval(subject);
            int lowest = figure.lowest(exact);
            int highest = figure.highest(exact);
            return evidence(subject, comparison.of(lowest, highest), lowest == 0 && highest == 0);
        }

        private Finding.Evidence evidence(S subject, Outcome outcome, boolean atBoundary) {
            return new Finding.Evidence(
                    outcome,
                    words,
                    () -> quantity.found(subject),
                    atBoundary,
                    edition.citation(),
                    List.of(),
                    List.of());
        }
    }

    /** The number was not established for this day: no subject can be judged by it. */
    private static final class Open<S> extends Check<S> {
        private final Quantity<S, ?> quantity;
        private final Comparison comparison;
        private final Dated<?> number;
        private final int year;

        Open(Quantity<S, ?> quantity, Comparison comparison, Dated<?> number, Binding binding) {
            this.quantity = quantity;
            this.comparison = comparison;
            this.number = number;
            this.year = binding.date().getYear();
        }

        @Override
        Outcome outcome(S subject) {
            return Outcome.UNDETERMINED;
        }

        @Override
        Text inWords() {
            return Compared.demand(quantity, comparison, number.name())
                    .plus(new Text("（" + year + "年数值未确定）", " (number not established for " + year + ")"));
        }

        @Override
        <T> T in(Notation<T> notation) {
            return comparison.in(notation, quantity.in(notation), notation.unknownNumber(number));
        }

        @Override
        Finding.Evidence evidence(S subject) {
            return Finding.Evidence.of(Outcome.UNDETERMINED, words, () -> quantity.found(subject), false);
        }
    }
}
