package org.povertyexit.cases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Village;

/** Reads the worked cases: plain comma-separated files without quotes. */
final class CaseFiles {
    private CaseFiles() {}

    static List<Map<String, String>> rows(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CaseFiles.class.getResourceAsStream("/cases/" + file), file),
                StandardCharsets.UTF_8))) {
            String[] names = reader.readLine().split(",", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < names.length; i++) {
                    row.put(names[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Household> households() {
        Map<String, List<Person>> members = new LinkedHashMap<>();
        for (Map<String, String> row : rows("members.csv")) {
            Person.Builder person = Person.builder().id(row.get("person_id"));
            put(Person.FACTS, person, row);
            members.computeIfAbsent(row.get("household_id"), id -> new ArrayList<>())
                    .add(person.build());
        }
        return rows("households.csv").stream()
                .map(row -> {
                    Household.Builder household = Household.builder()
                            .id(row.get("household_id"))
                            .members(members.getOrDefault(row.get("household_id"), List.of()));
                    put(Household.FACTS, household, row);
                    return household.build();
                })
                .toList();
    }

    static List<Village> villages() {
        return rows("villages.csv").stream()
                .map(row -> {
                    Village.Builder village = Village.builder().id(row.get("village_id"));
                    put(Village.FACTS, village, row);
                    return village.build();
                })
                .toList();
    }

    static List<County> counties() {
        return rows("counties.csv").stream()
                .map(row -> {
                    County.Builder county = County.builder().id(row.get("county_id"));
                    put(County.FACTS, county, row);
                    return county.build();
                })
                .toList();
    }

    private static <S> void put(List<Fact<S, ?>> facts, Fact.Draft<S> draft, Map<String, String> row) {
        facts.forEach(fact -> put(fact, draft, row.getOrDefault(fact.name(), "")));
    }

    private static <S, V> void put(Fact<S, V> fact, Fact.Draft<S> draft, String cell) {
        Observed<V> observed = fact.parse(cell);
        fact.put(draft, observed);
    }
}
