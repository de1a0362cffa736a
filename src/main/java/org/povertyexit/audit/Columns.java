package org.povertyexit.audit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Village;

/** The columns that a kind of file can have, each known by its English name and by Chinese ones. */
final class Columns {
    static final String HOUSEHOLD_ID = "household_id";
    static final String PERSON_ID = "person_id";
    static final String VILLAGE_ID = "village_id";
    static final String COUNTY_ID = "county_id";
    static final String NAME = "name";

    private static final Map<String, List<String>> IDS = Map.of(
            HOUSEHOLD_ID, List.of("户编号"),
            PERSON_ID, List.of("人编号", "人员编号", "成员编号"),
            VILLAGE_ID, List.of("村编号"),
            COUNTY_ID, List.of("县编号"),
            NAME, List.of("名称", "县名"));

    static final Columns HOUSEHOLDS = new Columns(
            List.of(HOUSEHOLD_ID),
            List.of(VILLAGE_ID, COUNTY_ID),
            Household.FACTS,
            List.of(
                    Household.WAGE_INCOME.name(),
                    Household.BUSINESS_INCOME.name(),
                    Household.PROPERTY_INCOME.name(),
                    Household.TRANSFER_INCOME.name(),
                    Household.BUSINESS_COST.name()));
    static final Columns MEMBERS = new Columns(List.of(HOUSEHOLD_ID, PERSON_ID), List.of(), Person.FACTS, List.of());
    static final Columns VILLAGES = new Columns(List.of(VILLAGE_ID), List.of(COUNTY_ID), Village.FACTS, List.of());
    static final Columns COUNTIES = new Columns(List.of(COUNTY_ID), List.of(NAME), County.FACTS, List.of());

    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<String> required;
    private final List<String> allOrNone;

    private <S> Columns(
            List<String> required, List<String> others, List<? extends Fact<S, ?>> facts, List<String> allOrNone) {
        this.required = required;
        this.allOrNone = allOrNone;
        required.forEach(this::addId);
        others.forEach(this::addId);
        facts.forEach(fact -> {
            names.put(fact.name(), fact.name());
            names.put(fact.label().zh(), fact.name());
        });
    }

    private void addId(String name) {
        names.put(name, name);
        IDS.getOrDefault(name, List.of()).forEach(chinese -> names.put(chinese, name));
    }

    /** The English name of a column as a header writes it; null when it is none of these. */
    @Nullable
    String named(String header) {
        return names.get(Spelling.plain(header).toLowerCase(Locale.ROOT));
    }

    /** What a file with these columns lacks. */
    Set<String> lacking(Set<String> present) {
        Set<String> lacking = new LinkedHashSet<>(required);
        if (allOrNone.stream().anyMatch(present::contains)) {
            lacking.addAll(allOrNone);
        }
        lacking.removeAll(present);
        return lacking;
    }
}
