package org.povertyexit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.povertyexit.RulesInForce;
import org.povertyexit.Tally;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.arbitrary.Households;
import org.povertyexit.testkit.law.Kind;
import org.povertyexit.testkit.law.Law;

/** The law of tallies and that of print are kept by this library, and catch what was made to break them. */
class BrokenTalliesTest {
    private static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31));
    private static final List<Household> HOUSEHOLDS = Mutation.sample(Households.awkward());

    static final List<Mutation<?>> MUTATIONS = List.of(
            counting("forgets the second", Tally.NONE, (one, other) -> one),
            counting(
                    "counts the second twice",
                    Tally.NONE,
                    (one, other) -> one.plus(other).plus(other)),
            counting("counts somebody in nobody", tally(HOUSEHOLDS.subList(0, 1)), Tally::plus),
            Mutation.of(
                    "keeps the order of what it counts",
                    law(Tally.NONE, Tally::plus, BrokenTalliesTest::tally),
                    law(List.of(), BrokenTalliesTest::append, BrokenTalliesTest::lines),
                    List.of(HOUSEHOLDS.subList(0, 5))),
            Mutation.of(
                    "adds into the first",
                    law(Tally.NONE, Tally::plus, BrokenTalliesTest::tally),
                    law(
                            new ArrayList<>(),
                            BrokenTalliesTest::addAll,
                            households -> new ArrayList<>(
                                    households.stream().map(household -> 1).toList())),
                    List.of(HOUSEHOLDS.subList(0, 5))),
            Mutation.of(
                    "rounds to whole yuan",
                    Law.readBack(Yuan::toString, Yuan::of),
                    Law.readBack(yuan -> Long.toString(yuan.fen() / 100), Yuan::of),
                    List.of(Yuan.of(1), Yuan.of("3218.50"))));

    private static Mutation<List<Household>> counting(String what, Tally none, BinaryOperator<Tally> plus) {
        return Mutation.of(
                what,
                law(Tally.NONE, Tally::plus, BrokenTalliesTest::tally),
                law(none, plus, BrokenTalliesTest::tally),
                List.of(HOUSEHOLDS.subList(0, 5)));
    }

    private static <T> Law<List<Household>> law(T none, BinaryOperator<T> plus, Function<List<Household>, T> tally) {
        return Law.counting(none, plus, tally);
    }

    private static Tally tally(List<Household> households) {
        return households.stream().collect(RULES.toTally());
    }

    private static List<String> lines(List<Household> households) {
        return households.stream().map(Kind.HOUSEHOLD::print).toList();
    }

    private static List<String> append(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static List<Integer> addAll(List<Integer> one, List<Integer> other) {
        one.addAll(other);
        return one;
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("MUTATIONS")
    void theLawCatchesIt(Mutation<?> mutation) {
        mutation.isCaught();
    }
}
