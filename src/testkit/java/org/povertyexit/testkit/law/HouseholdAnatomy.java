package org.povertyexit.testkit.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;

/** A household and its members. */
final class HouseholdAnatomy implements Anatomy<Household> {

    @Override
    public String id(Household household) {
        return household.id();
    }

    @Override
    public List<Place<Household, ?>> places(Household household) {
        List<Place<Household, ?>> places = new ArrayList<>();
        Household.FACTS.forEach(fact -> places.add(Place.of(fact, household)));
        for (int i = 0; i < household.members().size(); i++) {
            int number = i;
            Person member = household.members().get(i);
            Person.FACTS.forEach(fact -> places.add(Place.of(
                    fact,
                    "members." + fact.name(),
                    member.id() + "." + fact.name(),
                    member,
                    other -> with(household, Orders.with(household.members(), number, other)))));
        }
        return places;
    }

    private static Household with(Household household, List<Person> members) {
        return Household.builder().from(household).members(members).build();
    }

    @Override
    public List<String> parts(Household household) {
        return household.members().stream().map(Person::id).toList();
    }

    @Override
    public Stream<Household> smaller(Household household) {
        return new SmallerHouseholds(household).all();
    }

    @Override
    public Stream<Place.Variant<Household>> withoutParts(Household household) {
        return household.members().isEmpty()
                ? Stream.empty()
                : Stream.of(new Place.Variant<>("members hidden", with(household, List.of())));
    }

    @Override
    public Stream<Household> reordered(Household household) {
        return Orders.of(household.members()).map(members -> with(household, members));
    }

    @Override
    public Household read(String id, Map<String, String> facts) {
        Map<String, Person> members = new LinkedHashMap<>();
        for (String name : List.copyOf(facts.keySet())) {
            if (name.indexOf('.') > 0) {
                String member = name.substring(0, name.indexOf('.'));
                facts.remove(member + ".");
                members.computeIfAbsent(
                        member, key -> Drafts.build(Person.builder().id(key), Person.FACTS, key + ".", facts));
            }
        }
        return Drafts.build(Household.builder().id(id).members(members.values()), Household.FACTS, "", facts);
    }

    @Override
    public Verdict assess(RulesInForce rules, Household household) {
        return rules.assess(household);
    }

    @Override
    public Explanation<Household> explain(RulesInForce rules, Household household) {
        return rules.explain(household);
    }
}
