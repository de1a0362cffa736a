package org.povertyexit.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.povertyexit.Rulebook.Days;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Change;
import org.povertyexit.clause.Citation.Standing;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Condition;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Text;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.arbitrary.Households;
import org.povertyexit.testkit.law.Kind;
import org.povertyexit.testkit.law.Law;

/** Every law of rules is kept by the rulebooks of this library, and catches what was made to break it. */
class BrokenRulesTest {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);
    private static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(DAY);
    private static final RulesInForce BEFORE = Rulebooks.NATIONAL.inForceOn(DAY.minusYears(1));
    private static final RulesInForce AFTER = Rulebooks.NATIONAL.inForceOn(DAY.plusYears(1));
    private static final RulesInForce HENAN = Rulebooks.HENAN.inForceOn(DAY);
    private static final RulesInForce SANMENXIA = Rulebooks.SANMENXIA.inForceOn(DAY);
    private static final List<Household> HOUSEHOLDS = Mutation.sample(Households.awkward());

    private static final Document NOTICE = Document.of("某通知", "某机关", "2019", Standing.READ);
    private static final Document UNTITLED = Document.of(" ", "某机关", "2019", Standing.READ);
    private static final Days YEAR_2017 = year(2017);
    private static final Days YEAR_2018 = year(2018);

    static final List<Mutation<?>> MUTATIONS = List.of(
            Mutation.of(
                    "explains by the rules of another year",
                    Law.explained(Kind.HOUSEHOLD, RULES),
                    Law.explained(Kind.HOUSEHOLD, RULES::assess, AFTER::explain),
                    HOUSEHOLDS),
            changes("names too little", household -> BEFORE.explain(household).changes()),
            changes("names too much", household -> AFTER.explain(household).changes()),
            changes("names nothing", household -> List.of()),
            changes("leaves the last one out", BrokenRulesTest::allButTheLast),
            Mutation.of(
                    "inherits from other rules",
                    Law.inherited(Kind.HOUSEHOLD, HENAN, SANMENXIA),
                    Law.inherited(Kind.HOUSEHOLD, RULES, SANMENXIA),
                    HOUSEHOLDS),
            refusal("amends whatever is named", id -> {}),
            refusal("does not say what is not there", id -> {
                throw new IllegalArgumentException("no");
            }),
            clauses("has one id twice", List.of(clause(NOTICE), clause(NOTICE))),
            clauses("cites a document without a title", List.of(clause(UNTITLED))),
            dated("leaves a gap", List.of(YEAR_2017, year(2019))),
            dated("overlaps", List.of(YEAR_2017, new Days(LocalDate.of(2017, 12, 31), LocalDate.of(2018, 12, 31)))),
            dated("has no edition", List.of()),
            Mutation.of(
                    "falls back on the year before",
                    Law.dated(day -> Optional.of(day.getYear()).filter(year -> year == 2017 || year == 2018)),
                    Law.dated(Optional::of),
                    List.of(List.of(YEAR_2017, YEAR_2018))),
            Mutation.of(
                    "does not hold on its last day",
                    Law.dated(day -> Optional.of(day.getYear()).filter(year -> year == 2017)),
                    Law.dated(day -> Optional.of(day).filter(LocalDate.of(2017, 12, 31)::isAfter)),
                    List.of(List.of(YEAR_2017))));

    private static Mutation<Household> changes(String what, Function<Household, List<Change<Household>>> named) {
        return Mutation.of(
                what, Law.changes(Kind.HOUSEHOLD, RULES), Law.changes(Kind.HOUSEHOLD, RULES, named), HOUSEHOLDS);
    }

    private static List<Change<Household>> allButTheLast(Household household) {
        List<Change<Household>> changes = RULES.explain(household).changes();
        return changes.subList(0, Math.max(0, changes.size() - 1));
    }

    private static Mutation<String> refusal(String what, Consumer<String> amend) {
        return Mutation.of(
                what,
                Law.refusal(id -> Rulebooks.NATIONAL.amended(
                        "own",
                        Text.same("own"),
                        List.of(Instrument.of(NOTICE, DAY).decides(id)))),
                Law.refusal(amend),
                List.of("no.such.clause"));
    }

    private static Mutation<List<Clause<?>>> clauses(String what, List<Clause<?>> bad) {
        Law<List<Clause<?>>> law = Law.cited(RULES);
        return new Mutation<>(what, law, List.of(RULES.clauses(), List.of(clause(NOTICE))), law, List.of(bad));
    }

    private static Clause<Household> clause(Document document) {
        return Clause.household(
                "own.food",
                Theme.FOOD,
                document.at("一"),
                Condition.of(Household.FOOD).holds());
    }

    private static Mutation<List<Days>> dated(String what, List<Days> bad) {
        Law<List<Days>> law = Law.dated(day -> Stream.of(2017, 2018, 2019)
                .filter(year -> year == day.getYear())
                .findAny());
        return new Mutation<>(what, law, List.of(List.of(YEAR_2017, YEAR_2018, year(2019))), law, List.of(bad));
    }

    private static Days year(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("MUTATIONS")
    void theLawCatchesIt(Mutation<?> mutation) {
        mutation.isCaught();
    }
}
