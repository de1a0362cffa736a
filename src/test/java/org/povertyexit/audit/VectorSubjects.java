package org.povertyexit.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.Aftercare.Support;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Village;

/** Builds the subjects of conformance vectors, by the meaning that the columns have in the audit tool's files. */
final class VectorSubjects {
    private static final String ANY = "subject";

    private VectorSubjects() {}

    /** The table that holds the subject's own rows. */
    static String table(Level level) {
        return level == Level.PROCEDURE
                ? "procedures"
                : level == Level.AFTERCARE ? "aftercare" : Subjects.plural(level);
    }

    /** What some rules say of it, and why. */
    static Explanation<?> explain(RulesInForce rules, Level level, VectorFacts facts) {
        return switch (level) {
            case HOUSEHOLD -> rules.explain(household(facts));
            case VILLAGE -> rules.explain(draft(Village.builder().id(ANY), Village.FACTS, cells(level, facts)));
            case COUNTY -> rules.explain(draft(County.builder().id(ANY), County.FACTS, cells(level, facts)));
            case PROCEDURE -> rules.explain(procedure(facts));
            case AFTERCARE -> rules.explain(aftercare(facts));
        };
    }

    private static Map<String, String> cells(Level level, VectorFacts facts) {
        return facts.of(table(level)).get(0).cells();
    }

    private static Household household(VectorFacts facts) {
        List<Person> members = facts.of("members").stream()
                .map(VectorFacts.Line::cells)
                .map(cells -> draft(Person.builder().id(cells.get(Columns.PERSON_ID)), Person.FACTS, cells))
                .toList();
        Household.Builder draft = Household.builder()
                .id(ANY)
                .members(members)
                .waterDistance(Observed.absent())
                .waterClimb(Observed.absent());
        return draft(draft, Household.FACTS, cells(Level.HOUSEHOLD, facts));
    }

    private static <S> S draft(Fact.Draft<S> draft, List<Fact<S, ?>> facts, Map<String, String> cells) {
        facts.stream().filter(fact -> cells.containsKey(fact.name())).forEach(fact -> put(fact, draft, cells));
        return draft.build();
    }

    private static <S, V> void put(Fact<S, V> fact, Fact.Draft<S> draft, Map<String, String> cells) {
        fact.put(draft, fact.parse(cells.get(fact.name())));
    }

    private static ExitProcedure procedure(VectorFacts facts) {
        ExitProcedure.Builder draft = ExitProcedure.builder().id(ANY);
        facts.rows().forEach(row -> draft.addSteps(taken(row.cells())));
        return draft(draft, ExitProcedure.FACTS, cells(Level.PROCEDURE, facts));
    }

    private static ExitProcedure.Taken taken(Map<String, String> cells) {
        return new ExitProcedure.Taken(
                ExitProcedure.Step.valueOf(cells.get("step")),
                day(cells.getOrDefault("done_on", "")),
                day(cells.getOrDefault("notice_from", "")),
                day(cells.getOrDefault("notice_to", "")),
                amount(cells.getOrDefault("objections", ""), Long::valueOf, Observed.<Long>missing()));
    }

    private static Aftercare aftercare(VectorFacts facts) {
        Map<String, String> first = cells(Level.AFTERCARE, facts);
        return Aftercare.builder()
                .id(ANY)
                .level(ExitProcedure.Of.valueOf(first.get("level")))
                .exitedOn(LocalDate.parse(first.get("exited_on")))
                .supports(facts.rows().stream().map(row -> support(row.cells())).toList())
                .build();
    }

    private static Support support(Map<String, String> cells) {
        String to = cells.getOrDefault("to", "");
        return new Support(
                Aftercare.Duty.valueOf(cells.get("kind")),
                cells.get("what"),
                Optional.ofNullable(cells.get("who")).filter(who -> !who.isEmpty()),
                LocalDate.parse(cells.get("from")),
                to.equals("?") ? Observed.missing() : to.isEmpty() ? Observed.absent() : day(to),
                amount(cells.getOrDefault("amount", ""), BigDecimal::new, Observed.<BigDecimal>absent()));
    }

    private static Observed<LocalDate> day(String cell) {
        return cell.isEmpty() ? Observed.missing() : Observed.known(LocalDate.parse(cell));
    }

    private static <V extends Comparable<V>> Observed<V> amount(
            String cell, Function<String, V> parse, Observed<V> empty) {
        int dots = cell.indexOf("..");
        if (cell.isEmpty()) {
            return empty;
        }
        return dots < 0
                ? Observed.known(parse.apply(cell))
                : Observed.between(parse.apply(cell.substring(0, dots)), parse.apply(cell.substring(dots + 2)));
    }
}
