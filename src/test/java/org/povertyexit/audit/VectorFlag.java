package org.povertyexit.audit;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertyexit.Rulebook;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.rulebooks.ClauseEdition;
import org.povertyexit.rulebooks.Rulebooks;

/**
 * Something particular about a vector. A vector has a flag exactly when the reason of the flag holds of it.
 *
 * @param name what it is called
 * @param reason when a vector has it
 * @param holds whether one has
 */
record VectorFlag(String name, String reason, Predicate<TestVector> holds) {
    private static final Predicate<String> VAST = Pattern.compile("[0-9]{16}").asPredicate();
    private static final Map<String, List<ClauseEdition>> EDITIONS =
            Rulebooks.all().stream().collect(Collectors.toMap(Rulebook::name, ClauseEdition::of));

    /** Every flag, in the order of the alphabet. */
    static final List<VectorFlag> ALL = List.of(
            new VectorFlag(
                    "ambiguous",
                    "the words of a clause can be read in two ways, and the verdict differs; both answers are accepted",
                    vector -> vector.expected().other().isPresent()),
            new VectorFlag(
                    "boundary",
                    "a value that a decisive clause compares equals its threshold, and no alternative to it is met anyway",
                    vector -> !vector.expected().atBoundary().isEmpty()),
            new VectorFlag("interval", "a fact lies between two bounds", anyCell(cell -> cell.contains(".."))),
            new VectorFlag(
                    "missing",
                    "a cell is empty where a fact could stand, or is ?, or no member of a household is listed",
                    VectorFlag::isMissing),
            new VectorFlag(
                    "open",
                    "a decisive clause rests on a number that is not established for the day",
                    VectorFlag::isOpen),
            new VectorFlag(
                    "overlay",
                    "by the rulebook that this one amends the same facts come out otherwise",
                    VectorFlag::dependsOnTheRulebook),
            new VectorFlag("suspected", "a fact is suspected", anyCell("suspected"::equals)),
            new VectorFlag(
                    "temporal",
                    "by the rules as they stood before their last change, or stand after their next, the same facts come"
                            + " out otherwise",
                    VectorFlag::dependsOnTheDay),
            new VectorFlag("vast", "a number has more than fifteen digits", anyCell(VAST)));

    /** The names of the flags that a vector must have. */
    static List<String> of(TestVector vector) {
        return ALL.stream()
                .filter(flag -> flag.holds.test(vector))
                .map(VectorFlag::name)
                .toList();
    }

    /** The editions of every clause of a rulebook. */
    static List<ClauseEdition> editions(String rulebook) {
        return EDITIONS.getOrDefault(rulebook, List.of());
    }

    private static Predicate<TestVector> anyCell(Predicate<String> holds) {
        return vector -> vector.facts().rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .anyMatch(holds);
    }

    /** An empty {@code to} says that something goes on. */
    private static boolean isMissing(TestVector vector) {
        boolean unlisted = vector.level() == Level.HOUSEHOLD
                && vector.facts().of("members").isEmpty();
        return unlisted
                || vector.facts().rows().stream()
                        .flatMap(row -> row.cells().entrySet().stream())
                        .anyMatch(cell -> cell.getValue().equals("?")
                                || (cell.getValue().isEmpty() && !cell.getKey().equals("to")));
    }

    private static boolean isOpen(TestVector vector) {
        return rules(vector).clauses().stream()
                .filter(clause -> clause.level() == vector.level() && clause.force() == Clause.Force.DECISIVE)
                .flatMap(clause -> clause.numbers().stream())
                .anyMatch(number -> number.on(vector.on()).isEmpty());
    }

    private static boolean dependsOnTheRulebook(TestVector vector) {
        return rules(vector).rulebook().base().stream()
                .anyMatch(base -> isOtherwiseBy(base.inForceOn(vector.on()), vector));
    }

    private static boolean dependsOnTheDay(TestVector vector) {
        List<ClauseEdition> now = editions(vector.rulebook()).stream()
                .filter(edition -> edition.clause().level() == vector.level() && edition.covers(vector.on()))
                .toList();
        Stream<LocalDate> before =
                now.stream().map(edition -> edition.from().minusDays(1)).max(naturalOrder()).stream();
        Stream<LocalDate> after = now.stream().map(edition -> edition.to().plusDays(1)).min(naturalOrder()).stream();
        return Stream.concat(before, after)
                .map(rules(vector).rulebook()::inForceOn)
                .anyMatch(rules -> isOtherwiseBy(rules, vector));
    }

    /** Whether some rules have criteria for the subject of a vector, and another outcome, or other reasons for it. */
    private static boolean isOtherwiseBy(RulesInForce rules, TestVector vector) {
        if (rules.clauses().stream().noneMatch(clause -> clause.level() == vector.level())) {
            return false;
        }
        VectorAnswer other =
                VectorMaker.expected(rules, vector.level(), vector.facts()).answer();
        VectorAnswer answer = vector.expected().answer();
        return other.outcome() != answer.outcome() || !other.themes().equals(answer.themes());
    }

    private static RulesInForce rules(TestVector vector) {
        return Rulebooks.named(vector.rulebook()).orElseThrow().inForceOn(vector.on());
    }
}
