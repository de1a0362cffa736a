package org.povertyexit.audit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Village;

/**
 * One kind of subject: how it is judged and what its results say of it.
 *
 * @param level the kind
 * @param facts the facts that can be recorded of it
 * @param explain the rules
 * @param names its name, and the numbers of what it belongs to, by column
 * @param persons its members
 * @param figures columns of its verdicts beside those that every kind has
 * @param figuresOf what stands in them
 */
record Subjects<S>(
        Level level,
        List<Fact<S, ?>> facts,
        Function<S, Explanation<S>> explain,
        Function<S, Map<String, String>> names,
        Function<S, List<Person>> persons,
        List<String> figures,
        Function<S, List<String>> figuresOf) {

    static Subjects<Household> households(RulesInForce rules) {
        return new Subjects<>(
                Level.HOUSEHOLD,
                Household.FACTS,
                rules::explain,
                household -> {
                    Map<String, String> names = new TreeMap<>();
                    household.villageId().ifPresent(id -> names.put(Columns.VILLAGE_ID, id));
                    household.countyId().ifPresent(id -> names.put(Columns.COUNTY_ID, id));
                    return names;
                },
                Household::members,
                List.of(Columns.VILLAGE_ID, "per_capita_net_income"),
                household -> List.of(household.villageId().orElse(""), Figures.perCapitaNetIncome(household)));
    }

    static Subjects<Village> villages(RulesInForce rules) {
        return new Subjects<>(
                Level.VILLAGE,
                Village.FACTS,
                rules::explain,
                village -> village.countyId()
                        .map(id -> Map.of(Columns.COUNTY_ID, id))
                        .orElse(Map.of()),
                village -> List.of(),
                List.of("incidence_low", "incidence_high"),
                Figures::incidence);
    }

    static Subjects<County> counties(RulesInForce rules) {
        return new Subjects<>(
                Level.COUNTY,
                County.FACTS,
                rules::explain,
                county -> county.name().isEmpty() ? Map.of() : Map.of(Columns.NAME, county.name()),
                county -> List.of(),
                List.of(Columns.NAME, "register_incidence", "composite_incidence"),
                county ->
                        List.of(county.name(), Figures.registerIncidence(county), Figures.compositeIncidence(county)));
    }

    /** The name of files about them: {@code households}. */
    static String plural(Level level) {
        return switch (level) {
            case HOUSEHOLD -> "households";
            case VILLAGE -> "villages";
            case COUNTY -> "counties";
            default -> throw new IllegalArgumentException("no files about " + level);
        };
    }

    /** What one of them is called in a sentence. */
    static String singular(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
