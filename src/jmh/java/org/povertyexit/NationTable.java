package org.povertyexit;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;

/** A row for each county, in their order. */
record NationTable(RulesInForce rules, List<NationCounty> counties) {

    long members() {
        return counties.stream().mapToLong(county -> members(county.tally())).sum();
    }

    private static long members(Tally tally) {
        return Stream.of(Outcome.values())
                .mapToLong(outcome -> tally.count(outcome).fewest())
                .sum();
    }

    long findings() {
        return counties.stream().mapToLong(NationCounty::findings).sum();
    }

    /** The table as CSV: households and persons by outcome, then households by clause. */
    List<String> lines() {
        return Stream.concat(
                        Stream.of(heading()),
                        IntStream.range(0, counties.size())
                                .mapToObj(number -> "C" + number + "," + row(counties.get(number))))
                .toList();
    }

    private String heading() {
        StringJoiner names = new StringJoiner(",").add("county_id");
        for (Outcome outcome : Outcome.values()) {
            names.add("households " + outcome).add("persons " + outcome);
        }
        for (Clause<?> clause : rules.clauses(Level.HOUSEHOLD)) {
            names.add(clause.id() + " NOT_MET").add(clause.id() + " UNDETERMINED");
        }
        return names.add("findings").add("digest").toString();
    }

    private String row(NationCounty county) {
        StringJoiner cells = new StringJoiner(",");
        for (Outcome outcome : Outcome.values()) {
            Tally.Count count = county.tally().count(outcome);
            cells.add(Long.toString(count.subjects())).add(Long.toString(count.fewest()));
        }
        for (Clause<?> clause : rules.clauses(Level.HOUSEHOLD)) {
            cells.add(Long.toString(count(county, clause, Outcome.NOT_MET)))
                    .add(Long.toString(count(county, clause, Outcome.UNDETERMINED)));
        }
        return cells.add(Long.toString(county.findings()))
                .add(Long.toHexString(county.digest()))
                .toString();
    }

    private static long count(NationCounty county, Clause<?> clause, Outcome outcome) {
        return county.tally().byClause().getOrDefault(clause.id(), Map.of()).getOrDefault(outcome, 0L);
    }

    /** Of all that was counted and found. */
    String digest() {
        long digest = 0;
        for (String line : lines()) {
            digest = digest * 1_000_003 + line.hashCode();
        }
        return "%016x".formatted(digest);
    }
}
