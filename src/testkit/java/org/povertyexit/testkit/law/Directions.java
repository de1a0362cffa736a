package org.povertyexit.testkit.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Requirement.Direction;

/**
 * More of what serves never lowers an outcome.
 *
 * @param declared the inputs that serve when there is more of them, or less
 */
record Directions<S>(Kind<S> kind, Opinions<S> opinions, Map<String, Direction> declared) implements Law<S> {

    static <S> Directions<S> of(Kind<S> kind, Opinions<S> opinions, RulesInForce rules) {
        return new Directions<>(
                kind,
                opinions,
                kind.clauses(rules).stream()
                        .flatMap(clause -> clause.requirement().inputs().stream())
                        .filter(input -> input.direction() != Direction.NEITHER)
                        .collect(Collectors.toMap(
                                input -> input.name(), input -> input.direction(), Directions::oneWay)));
    }

    private static Direction oneWay(Direction one, Direction other) {
        return one == other ? one : Direction.NEITHER;
    }

    @Override
    public String name() {
        return "more of what serves never lowers the outcome";
    }

    @Override
    public Optional<String> breach(S subject) {
        List<Opinions.Opinion> before = opinions.on(subject);
        return better(subject)
                .flatMap(better ->
                        Opinions.clash(before, better, opinions.on(better.subject()), Directions::isNotLower).stream())
                .findFirst();
    }

    private static boolean isNotLower(Outcome before, Outcome after) {
        return after.compareTo(before) >= 0;
    }

    private Stream<Place.Variant<S>> better(S subject) {
        return kind.places(subject).stream().flatMap(place -> better(place));
    }

    private Stream<? extends Place.Variant<S>> better(Place<S, ?> place) {
        Direction direction = declared.getOrDefault(place.input(), Direction.NEITHER);
        return direction == Direction.NEITHER ? Stream.empty() : place.better(direction);
    }
}
