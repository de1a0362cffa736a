package org.povertyexit.testkit.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.povertyexit.Explanation;
import org.povertyexit.Rulebook.Days;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Change;
import org.povertyexit.clause.Clause;

/**
 * A law: a sentence that holds of every case, and the check of it on one.
 *
 * <pre>{@code
 * RulesInForce rules = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31));
 * Judge<Household> ourSystem = household -> household.food().equals(no()) ? Outcome.NOT_MET : Outcome.MET;
 * Law<Household> agreement = Law.agreement(ourSystem, Judge.of(Kind.HOUSEHOLD, rules));
 * System.out.println(agreement.breach(Household.builder().id("H1").food(no()).build()).isPresent());
 * System.out.println(agreement.breach(Household.builder().id("H2").build()).orElseThrow());
 * }</pre>
 *
 * <p>It prints
 *
 * <pre class="output">{@code
 * false
 * it says MET, the reference says UNDETERMINED
 * }</pre>
 *
 * @param <C> the case: a subject, a list of subjects, an id
 */
public interface Law<C> {

    /** The law in a sentence. */
    String name();

    /** How a case breaks it, in words; empty when it holds. */
    Optional<String> breach(C one);

    /**
     * Checks one case.
     *
     * @throws LawBroken naming the law, the case, and how it breaks the law
     */
    default void check(C one) {
        breach(one).ifPresent(how -> {
            throw new LawBroken(name(), one, how);
        });
    }

    // Of any judge of any subject.

    /** Every subject gets an outcome: evaluation never throws and never gives null. */
    static <S> Law<S> total(Judge<S> judge) {
        return new Total<>(judge);
    }

    /** Hiding what was recorded never turns NOT_MET into MET or MET into NOT_MET. */
    static <S> Law<S> hiding(Kind<S> kind, Judge<S> judge) {
        return new Hiding<>(kind, Opinions.of(judge));
    }

    /** Hiding what was recorded turns neither the verdict by some rules round nor what any clause says. */
    static <S> Law<S> hiding(Kind<S> kind, RulesInForce rules) {
        return new Hiding<>(kind, Opinions.of(kind, rules));
    }

    /** More of what serves, as some rules declare it of their inputs, never lowers the outcome. */
    static <S> Law<S> directions(Kind<S> kind, Judge<S> judge, RulesInForce declared) {
        return Directions.of(kind, Opinions.of(judge), declared);
    }

    /** More of what serves lowers neither the verdict by some rules nor what any clause says. */
    static <S> Law<S> directions(Kind<S> kind, RulesInForce rules) {
        return Directions.of(kind, Opinions.of(kind, rules), rules);
    }

    /** The order of members, steps or supports does not matter to what is told of a subject. */
    static <S> Law<S> order(Kind<S> kind, Function<S, ?> told) {
        return new Order<>(kind, told);
    }

    /** The order of members, steps or supports does not matter to the verdict by some rules, clause by clause. */
    static <S> Law<S> order(Kind<S> kind, RulesInForce rules) {
        return order(kind, subject -> kind.assess(rules, subject));
    }

    /** A judge says what a reference says: undetermined exactly where it is, and never more sure. */
    static <S> Law<S> agreement(Judge<S> judge, Judge<S> reference) {
        return new Agreement<>(judge, reference);
    }

    /** What only tightens never raises an outcome. */
    static <S> Law<S> tightening(Judge<S> base, Judge<S> tighter) {
        return new Tightening<>(base, tighter);
    }

    // Of rules, and of explanations by them.

    /** What some rules explain is what they assess. */
    static <S> Law<S> explained(Kind<S> kind, RulesInForce rules) {
        return explained(kind, subject -> kind.assess(rules, subject), subject -> kind.explain(rules, subject));
    }

    /** What is explained is what is assessed, findings included, and both languages have words for it. */
    static <S> Law<S> explained(Kind<S> kind, Function<S, Verdict> assess, Function<S, Explanation<S>> explain) {
        return new Explained<>(kind, assess, explain);
    }

    /** The changes that some rules name are exact. */
    static <S> Law<S> changes(Kind<S> kind, RulesInForce rules) {
        return changes(kind, rules, subject -> kind.explain(rules, subject).changes());
    }

    /** The changes named suffice by some rules; none can be left out, and no amount can be one unit less. */
    static <S> Law<S> changes(Kind<S> kind, RulesInForce rules, Function<S, List<Change<S>>> named) {
        return new ExactChanges<>(kind, rules, named);
    }

    /** What an amendment does not touch keeps the outcome that it has in the base, on the same day. */
    static <S> Law<S> inherited(Kind<S> kind, RulesInForce base, RulesInForce amended) {
        return new Inherited<>(kind, base, amended);
    }

    /** Of an id that no clause has: amending it is an {@link IllegalArgumentException} that names it. */
    static Law<String> refusal(Consumer<String> amend) {
        return new Refusal(amend);
    }

    /** Of the clauses of a day: every id is there once, and every citation names its place. */
    static Law<List<Clause<?>>> cited(RulesInForce rules) {
        return new Cited(rules);
    }

    /** Of the editions of a dated value: no gap, no overlap, and nothing outside them. */
    static Law<List<Days>> dated(Function<LocalDate, ? extends Optional<?>> on) {
        return new Continuous(on);
    }

    // Of tallies, and of what is printed.

    /** Of subjects to count: tallies add up in any order and any grouping. */
    static <S, T> Law<List<S>> counting(T none, BinaryOperator<T> plus, Function<List<S>, T> tally) {
        return new Counting<>(none, plus, tally);
    }

    /** Of values: what is printed is read back as it was. */
    static <V> Law<V> readBack(Function<V, String> print, Function<String, V> parse) {
        return new ReadBack<>(print, parse);
    }
}
