package org.povertyexit.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.Aftercare.Support;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.ExitProcedure.Taken;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Village;
import org.povertyexit.register.ReasonCode;
import org.povertyexit.register.Reconciliation;

/**
 * One kind of subject: how it is judged and what its results say of it.
 *
 * @param input the file that they come in
 * @param level the kind
 * @param explain the rules
 * @param holder what kind of subject has the problems that cap its verdict
 * @param facts what was recorded of it itself, as cells by column
 * @param rows what was recorded of its parts, such as its members
 * @param figures columns of its verdicts beside those that every kind has
 * @param read the subject of a record that says so of it
 */
record Subjects<S>(
        Input input,
        Level level,
        Function<S, Explanation<S>> explain,
        Function<S, Level> holder,
        Function<S, Map<String, String>> facts,
        Optional<Rows<S>> rows,
        List<Figure<S>> figures,
        Function<RecordedSubject, S> read) {

    private static final String SUBJECT_LEVEL = "subject_level";

    /**
     * The parts of a subject.
     *
     * @param name what they are called
     * @param of their cells by column, in an order that does not depend on that of the input
     */
    record Rows<S>(String name, Function<S, List<Map<String, String>>> of) {
        static <S> Optional<Rows<S>> named(String name, Function<S, List<Map<String, String>>> of) {
            return Optional.of(new Rows<>(name, of));
        }
    }

    /**
     * A column of verdicts.
     *
     * @param name its name
     * @param counted whether it has few values, so that each is counted
     * @param of what stands in it
     */
    record Figure<S>(String name, boolean counted, BiFunction<S, Verdict, String> of) {
        static <S> Figure<S> of(String name, Function<S, String> value) {
            return new Figure<>(name, false, (subject, verdict) -> value.apply(subject));
        }
    }

    /** Those of a kind. */
    static Subjects<?> of(Level level, RulesInForce rules) {
        return switch (level) {
            case HOUSEHOLD -> households(rules);
            case VILLAGE -> villages(rules);
            case COUNTY -> counties(rules);
            case PROCEDURE -> procedures(rules);
            case AFTERCARE -> aftercare(rules);
        };
    }

    static Subjects<Household> households(RulesInForce rules) {
        return new Subjects<>(
                Input.HOUSEHOLDS,
                Level.HOUSEHOLD,
                rules::explain,
                household -> Level.HOUSEHOLD,
                household -> {
                    Map<String, String> cells = FactCells.print(Household.FACTS, household);
                    household.villageId().ifPresent(id -> cells.put(Columns.VILLAGE_ID, id));
                    household.countyId().ifPresent(id -> cells.put(Columns.COUNTY_ID, id));
                    return cells;
                },
                Rows.named(
                        "persons",
                        household -> household.members().stream()
                                .map(Subjects::cells)
                                .toList()),
                List.of(
                        new Figure<>(
                                "reconciliation",
                                true,
                                (household, verdict) -> Reconciliation.of(household, verdict)
                                        .map(Reconciliation::name)
                                        .orElse("")),
                        new Figure<>(
                                "reason_code",
                                true,
                                (household, verdict) -> ReasonCode.of(verdict)
                                        .map(ReasonCode::code)
                                        .orElse("")),
                        new Figure<>("watch", true, Figures.watch(rules.date())),
                        Figure.of(
                                Columns.VILLAGE_ID,
                                household -> household.villageId().orElse("")),
                        Figure.of("per_capita_net_income", Figures::perCapitaNetIncome)),
                RecordedSubject::household);
    }

    private static Map<String, String> cells(Person person) {
        Map<String, String> cells = FactCells.print(Person.FACTS, person);
        cells.put(Columns.PERSON_ID, person.id());
        return cells;
    }

    static Subjects<Village> villages(RulesInForce rules) {
        return new Subjects<>(
                Input.VILLAGES,
                Level.VILLAGE,
                rules::explain,
                village -> Level.VILLAGE,
                village -> {
                    Map<String, String> cells = FactCells.print(Village.FACTS, village);
                    village.countyId().ifPresent(id -> cells.put(Columns.COUNTY_ID, id));
                    return cells;
                },
                Optional.empty(),
                List.of(
                        Figure.of(
                                "incidence_low",
                                village -> Figures.incidence(village).get(0)),
                        Figure.of(
                                "incidence_high",
                                village -> Figures.incidence(village).get(1))),
                RecordedSubject::village);
    }

    static Subjects<County> counties(RulesInForce rules) {
        return new Subjects<>(
                Input.COUNTIES,
                Level.COUNTY,
                rules::explain,
                county -> Level.COUNTY,
                county -> {
                    Map<String, String> cells = FactCells.print(County.FACTS, county);
                    if (!county.name().isEmpty()) {
                        cells.put(Columns.NAME, county.name());
                    }
                    return cells;
                },
                Optional.empty(),
                List.of(
                        Figure.of(Columns.NAME, County::name),
                        Figure.of("register_incidence", Figures::registerIncidence),
                        Figure.of("composite_incidence", Figures::compositeIncidence)),
                RecordedSubject::county);
    }

    static Subjects<ExitProcedure> procedures(RulesInForce rules) {
        return new Subjects<>(
                Input.PROCEDURES,
                Level.PROCEDURE,
                rules::explain,
                procedure -> ProblemReader.holder(of(procedure)),
                procedure -> FactCells.print(ExitProcedure.FACTS, procedure),
                Rows.named(
                        "steps",
                        procedure -> procedure.steps().stream()
                                .sorted(Comparator.comparing(Taken::step))
                                .map(Subjects::cells)
                                .toList()),
                List.of(
                        Figure.of(SUBJECT_LEVEL, procedure -> of(procedure).name()),
                        Figure.of(
                                ExitProcedure.COHORT.name(),
                                procedure -> ExitProcedure.COHORT.print(procedure.cohort()))),
                RecordedSubject::procedure);
    }

    private static ExitProcedure.Of of(ExitProcedure procedure) {
        return ((Observed.Known<ExitProcedure.Of>) procedure.level()).value();
    }

    private static Map<String, String> cells(Taken taken) {
        Map<String, String> cells = FactCells.print(Taken.FACTS, taken);
        cells.put(Columns.STEP, taken.step().name());
        return cells;
    }

    static Subjects<Aftercare> aftercare(RulesInForce rules) {
        return new Subjects<>(
                Input.AFTERCARE,
                Level.AFTERCARE,
                rules::explain,
                aftercare -> ProblemReader.holder(aftercare.level()),
                aftercare -> new TreeMap<>(Map.of(
                        Columns.LEVEL, aftercare.level().name(),
                        Columns.EXITED_ON, aftercare.exitedOn().toString())),
                Rows.named(
                        "supports",
                        aftercare -> aftercare.supports().stream()
                                .map(Subjects::cells)
                                .sorted(Comparator.comparing(Map::toString))
                                .toList()),
                List.of(
                        Figure.of(SUBJECT_LEVEL, aftercare -> aftercare.level().name()),
                        Figure.of(
                                Columns.EXITED_ON,
                                aftercare -> aftercare.exitedOn().toString())),
                RecordedSubject::aftercare);
    }

    private static Map<String, String> cells(Support support) {
        Map<String, String> cells = new TreeMap<>(Map.of(
                Columns.KIND, support.duty().name(),
                Columns.WHAT, support.what(),
                Columns.FROM, support.from().toString(),
                Columns.TO, Words.print(support.to())));
        support.who().ifPresent(who -> cells.put(Columns.WHO, who));
        if (!(support.amount() instanceof Observed.Absent)) {
            cells.put(Support.AMOUNT.name(), Support.AMOUNT.print(support.amount()));
        }
        return cells;
    }

    /** The name of files about them: {@code households}. */
    static String plural(Level level) {
        return switch (level) {
            case HOUSEHOLD -> "households";
            case VILLAGE -> "villages";
            case COUNTY -> "counties";
            case PROCEDURE -> "procedures";
            case AFTERCARE -> "aftercare";
        };
    }

    /** What one of them is called in a sentence. */
    static String singular(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
