package org.povertyexit.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.povertyexit.clause.Outcome;

/** Missing is never zero, never "no" and never met: what is hidden can only make a definite outcome undetermined. */
record Hiding<S>(Kind<S> kind, Opinions<S> opinions) implements Law<S> {
    private static final int CHAINS = 3;

    @Override
    public String name() {
        return "hiding what was recorded never turns the outcome round";
    }

    @Override
    public Optional<String> breach(S subject) {
        List<Opinions.Opinion> full = opinions.on(subject);
        return Stream.concat(kind.hidden(subject), chains(subject))
                .flatMap(hidden ->
                        Opinions.clash(full, hidden, opinions.on(hidden.subject()), Hiding::isNotContradicted).stream())
                .findFirst();
    }

    private static boolean isNotContradicted(Outcome full, Outcome hidden) {
        return full == Outcome.UNDETERMINED || hidden != full.not();
    }

    /** One thing hidden after another, until nothing is left, in a few orders that are the same in every run. */
    private Stream<Place.Variant<S>> chains(S subject) {
        return Stream.iterate(0, seed -> seed < CHAINS, seed -> seed + 1).flatMap(seed -> chain(subject, seed));
    }

    private Stream<Place.Variant<S>> chain(S subject, int seed) {
        List<Place.Variant<S>> chain = new ArrayList<>();
        Random random = new Random(seed);
        Place.Variant<S> last = new Place.Variant<>("", subject);
        for (List<Place<S, ?>> left = recorded(last); !left.isEmpty(); left = recorded(last)) {
            Optional<Place.Variant<S>> next =
                    left.get(random.nextInt(left.size())).hidden().findFirst();
            if (next.isEmpty()) {
                break;
            }
            last = new Place.Variant<>(
                    (last.change() + ", " + next.get().change()).replaceFirst("^, ", ""),
                    next.get().subject());
            chain.add(last);
        }
        return chain.stream();
    }

    private List<Place<S, ?>> recorded(Place.Variant<S> variant) {
        return kind.places(variant.subject()).stream()
                .filter(place -> place.isRecorded() && place.isAsked())
                .toList();
    }
}
