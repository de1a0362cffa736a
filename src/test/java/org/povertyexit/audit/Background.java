package org.povertyexit.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Village;
import org.povertyexit.rulebooks.ClauseCase;

/**
 * Completes the facts of a case that was written for one clause: whatever that clause does not read is as in a subject that
 * meets everything, so that the verdict hangs on the clause alone. What it reads and the case does not give is missing.
 */
final class Background {
    private static final String MEMBERS = "members";
    private static final Map<Level, VectorFacts> WELL = Map.of(
            Level.HOUSEHOLD,
                    VectorFacts.parse("households: net_income_yuan=30000; stable_income=yes; food=yes; clothing=yes;"
                            + " housing_grade=A; treatment_accessible=yes; water_quality=yes; water_litres=60;"
                            + " water_piped=yes; water_outage_days=0; water_scarce_area=no"
                            + " | members: person_id=P1; age_years=40; schooling=COMPLETED; medical_insurance=yes;"
                            + " serious_illness_insurance=yes"
                            + " | members: person_id=P2; age_years=10; schooling=ENROLLED; medical_insurance=yes;"
                            + " serious_illness_insurance=yes"),
            Level.VILLAGE,
                    VectorFacts.parse("villages: region=CENTRAL; rural_population=100000; village_population=100000;"
                            + " poor_population=100; hardened_road=yes; bus_service=yes; safe_water=yes; electricity=yes;"
                            + " broadcasting=yes; broadband=yes; culture_centre=yes; clinic=yes; doctor=yes;"
                            + " industry=yes; collective_income_yuan=50000"),
            Level.COUNTY,
                    VectorFacts.parse("counties: region=CENTRAL; rural_population=100000; unexited_population=100;"
                            + " exited_population=4900; unregistered_population=45000; sampled_exited=500;"
                            + " wrongly_exited=0; sampled_unregistered=500; omitted=0; interviewed=1000; approving=990;"
                            + " poor_villages=100; exited_villages=100; rural_income_growth=10%;"
                            + " province_income_growth=9%; rural_income_yuan=12000; relocation_rate=100%"));

    /** Facts of which some can stand for others: where one side is recorded, the other need not be. */
    private static final List<List<Set<String>>> ALTERNATIVES = List.of(
            List.of(
                    Set.of("net_income_yuan"),
                    Set.of(
                            "wage_income_yuan",
                            "business_income_yuan",
                            "property_income_yuan",
                            "transfer_income_yuan",
                            "business_cost_yuan")),
            List.of(Set.of("age_years"), Set.of("birth_date")),
            List.of(Set.of("sampled_exited", "wrongly_exited"), Set.of("wrong_exit_rate")),
            List.of(Set.of("sampled_unregistered", "omitted"), Set.of("omission_rate")),
            List.of(Set.of("interviewed", "approving"), Set.of("approval_rate")),
            List.of(
                    Set.of(
                            "rural_population",
                            "unexited_population",
                            "exited_population",
                            "unregistered_population",
                            "sampled_exited",
                            "wrongly_exited",
                            "wrong_exit_rate",
                            "sampled_unregistered",
                            "omitted",
                            "omission_rate"),
                    Set.of("composite_incidence")));

    private final ClauseCase one;
    private final Set<String> inputs;

    private Background(ClauseCase one, Clause<?> clause) {
        this.one = one;
        this.inputs = new LinkedHashSet<>(clause.requirement().inputs().stream()
                .map(input -> input.name())
                .toList());
    }

    /** The whole facts of a case. */
    static VectorFacts complete(ClauseCase one, Clause<?> clause) {
        return new Background(one, clause).complete();
    }

    private VectorFacts complete() {
        String table = VectorSubjects.table(one.level());
        List<VectorFacts.Line> rows = new ArrayList<>();
        Map<String, String> own = new LinkedHashMap<>();
        one.facts().forEach((name, cell) -> {
            if (!name.contains(".")) {
                own.put(name, cell);
            }
        });
        List<VectorFacts.Line> members = members();
        Map<String, String> well = WELL.get(one.level()).of(table).get(0).cells();
        Set<String> read = new LinkedHashSet<>(inputs);
        read.removeIf(name -> name.contains(".") || (name.equals(MEMBERS) && !members.isEmpty()));
        rows.add(new VectorFacts.Line(table, complete(well, read, own)));
        rows.addAll(members);
        return new VectorFacts(rows);
    }

    private List<VectorFacts.Line> members() {
        if (one.level() != Level.HOUSEHOLD) {
            return List.of();
        }
        List<VectorFacts.Line> well = WELL.get(Level.HOUSEHOLD).of(MEMBERS);
        List<String> listed = one.facts().keySet().stream()
                .filter(name -> name.contains("."))
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct()
                .toList();
        if (!listed.isEmpty()) {
            return listed.stream().map(id -> listed(id, well.get(0).cells())).toList();
        }
        boolean asked = inputs.stream().anyMatch(name -> name.startsWith("members."));
        if (!asked && !inputs.contains(MEMBERS)) {
            return well;
        }
        String count = one.facts().getOrDefault(MEMBERS, "");
        return asked || !count.matches("[1-9]")
                ? List.of()
                : Stream.iterate(1, number -> number + 1)
                        .limit(Long.parseLong(count))
                        .map(number -> well.get(0).with(Columns.PERSON_ID, "P" + number))
                        .toList();
    }

    private VectorFacts.Line listed(String id, Map<String, String> well) {
        Map<String, String> own = new LinkedHashMap<>();
        own.put(Columns.PERSON_ID, id);
        one.facts().forEach((name, cell) -> {
            if (name.startsWith(id + ".")) {
                own.put(name.substring(id.length() + 1), cell);
            }
        });
        Set<String> read = new LinkedHashSet<>();
        inputs.stream()
                .filter(name -> name.startsWith("members."))
                .forEach(name -> read.add(name.substring("members.".length())));
        return new VectorFacts.Line(MEMBERS, complete(well, read, own));
    }

    /** What is well, without what the clause reads, then what the case says, then what is missing. */
    private static Map<String, String> complete(Map<String, String> well, Set<String> read, Map<String, String> own) {
        Map<String, String> cells = new LinkedHashMap<>(well);
        Set<String> needed = needed(read, own.keySet());
        cells.keySet().removeAll(read);
        cells.putAll(own);
        needed.forEach(name -> cells.putIfAbsent(name, ""));
        cells.values().removeIf("none"::equals);
        return inOrder(cells);
    }

    /** What is read, without what something else stands for. */
    private static Set<String> needed(Set<String> read, Set<String> recorded) {
        Set<String> needed = new LinkedHashSet<>(read);
        for (List<Set<String>> sides : ALTERNATIVES) {
            Set<String> taken = sides.stream()
                    .filter(side -> side.stream().anyMatch(recorded::contains))
                    .findFirst()
                    .orElse(sides.get(0));
            sides.stream()
                    .filter(side -> side != taken && side.stream().noneMatch(recorded::contains))
                    .forEach(needed::removeAll);
        }
        return needed;
    }

    /** The same cells in the order of the columns. */
    private static Map<String, String> inOrder(Map<String, String> cells) {
        Map<String, String> sorted = new LinkedHashMap<>();
        Stream<String> columns = Stream.of(Household.FACTS, Person.FACTS, Village.FACTS, County.FACTS)
                .flatMap(List::stream)
                .map(Fact::name);
        Stream.concat(Stream.of(Columns.PERSON_ID), columns)
                .filter(cells::containsKey)
                .forEach(name -> sorted.put(name, cells.get(name)));
        return sorted;
    }
}
