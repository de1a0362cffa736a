package org.povertyexit.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.Aftercare.Support;

/** The history of the support after an exit. */
final class AftercareAnatomy implements Anatomy<Aftercare> {

    @Override
    public String id(Aftercare aftercare) {
        return aftercare.id();
    }

    @Override
    public List<Place<Aftercare, ?>> places(Aftercare aftercare) {
        List<Place<Aftercare, ?>> places = new ArrayList<>();
        for (int i = 0; i < aftercare.supports().size(); i++) {
            int number = i;
            Support support = aftercare.supports().get(i);
            places.add(Place.of(
                    name(number) + ".to",
                    support.to(),
                    true,
                    (one, to) -> new Support(one.duty(), one.what(), one.who(), one.from(), to, one.amount()),
                    support,
                    other -> with(aftercare, number, other)));
            places.add(Place.of(
                    name(number) + ".amount",
                    support.amount(),
                    true,
                    (one, amount) -> new Support(one.duty(), one.what(), one.who(), one.from(), one.to(), amount),
                    support,
                    other -> with(aftercare, number, other)));
        }
        return places;
    }

    private static String name(int number) {
        return "support" + (number + 1);
    }

    private static Aftercare with(Aftercare aftercare, int number, Support support) {
        return with(aftercare, Orders.with(aftercare.supports(), number, support));
    }

    private static Aftercare with(Aftercare aftercare, List<Support> supports) {
        return Aftercare.builder().from(aftercare).supports(supports).build();
    }

    @Override
    public List<String> statements(Aftercare aftercare) {
        List<Support> supports = aftercare.supports();
        return Stream.concat(
                        Stream.of(aftercare.level() + " left on " + aftercare.exitedOn()),
                        IntStream.range(0, supports.size()).mapToObj(i -> name(i) + " is " + part(supports.get(i))))
                .toList();
    }

    private static String part(Support support) {
        String held = support.who().map(who -> " by " + who).orElse("");
        return support.duty() + " " + support.what() + held + " since " + support.from();
    }

    @Override
    public Stream<Aftercare> smaller(Aftercare aftercare) {
        return Orders.shorter(aftercare.supports()).map(supports -> with(aftercare, supports));
    }

    @Override
    public Stream<Aftercare> reordered(Aftercare aftercare) {
        return Orders.of(aftercare.supports()).map(supports -> with(aftercare, supports));
    }

    @Override
    public Aftercare read(String id, Map<String, String> facts) {
        throw new IllegalArgumentException(id + ": no line of facts can hold a history of support: build it");
    }

    @Override
    public Verdict assess(RulesInForce rules, Aftercare aftercare) {
        return rules.assess(aftercare);
    }

    @Override
    public Explanation<Aftercare> explain(RulesInForce rules, Aftercare aftercare) {
        return rules.explain(aftercare);
    }
}
