package org.povertyexit.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Quantity;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.ExitProcedure.Taken;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Village;
import org.povertyexit.json.Records;
import org.povertyexit.register.ReasonCode;
import org.povertyexit.register.Reconciliation;

/**
 * One kind of subject: how it is judged and what its results say of it.
 *
 * @param input the file that they come in
 * @param level the kind
 * @param explain the rules
 * @param holder what kind of subject has the problems that cap its verdict
 * @param record what was recorded of it, in an order that does not depend on that of the input
 * @param read the subject of a record
 * @param figures columns of its verdicts beside those that every kind has
 */
record Subjects<S>(
        Input input,
        Level level,
        Function<S, Explanation<S>> explain,
        Function<S, Level> holder,
        Function<S, Map<String, Object>> record,
        Function<Map<String, Object>, S> read,
        List<Figure<S>> figures) {

    private static final String SUBJECT_LEVEL = "subject_level";

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

    /** What stands in these columns. */
    List<String> figures(S subject, Verdict verdict) {
        List<String> texts = new ArrayList<>(figures.size());
        for (Figure<S> figure : figures) {
            texts.add(figure.of().apply(subject, verdict));
        }
        return texts;
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
                Records::of,
                Records::household,
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
                        Figure.of("per_capita_net_income", Figures::perCapitaNetIncome)));
    }

    static Subjects<Village> villages(RulesInForce rules) {
        Quantity<Village, Ratio> incidence = Figures.incidence(rules);
        return new Subjects<>(
                Input.VILLAGES,
                Level.VILLAGE,
                rules::explain,
                village -> Level.VILLAGE,
                Records::of,
                Records::village,
                List.of(
                        Figure.of(
                                "incidence_low",
                                village -> Figures.percent(
                                        incidence.interval(village).low())),
                        Figure.of(
                                "incidence_high",
                                village -> Figures.percent(
                                        incidence.interval(village).high()))));
    }

    static Subjects<County> counties(RulesInForce rules) {
        return new Subjects<>(
                Input.COUNTIES,
                Level.COUNTY,
                rules::explain,
                county -> Level.COUNTY,
                Records::of,
                Records::county,
                List.of(
                        Figure.of(Columns.NAME, County::name),
                        Figure.of("register_incidence", Figures::registerIncidence),
                        Figure.of("composite_incidence", Figures::compositeIncidence)));
    }

    static Subjects<ExitProcedure> procedures(RulesInForce rules) {
        return new Subjects<>(
                Input.PROCEDURES,
                Level.PROCEDURE,
                rules::explain,
                procedure -> ProblemReader.holder(of(procedure)),
                procedure -> Records.of(inOrder(procedure)),
                Records::procedure,
                List.of(
                        Figure.of(SUBJECT_LEVEL, procedure -> of(procedure).name()),
                        Figure.of(
                                ExitProcedure.COHORT.name(),
                                procedure -> ExitProcedure.COHORT.print(procedure.cohort()))));
    }

    private static ExitProcedure.Of of(ExitProcedure procedure) {
        return ((Observed.Known<ExitProcedure.Of>) procedure.level()).value();
    }

    private static ExitProcedure inOrder(ExitProcedure procedure) {
        return ExitProcedure.builder()
                .from(procedure)
                .steps(procedure.steps().stream()
                        .sorted(Comparator.comparing(Taken::step))
                        .toList())
                .build();
    }

    static Subjects<Aftercare> aftercare(RulesInForce rules) {
        return new Subjects<>(
                Input.AFTERCARE,
                Level.AFTERCARE,
                rules::explain,
                aftercare -> ProblemReader.holder(aftercare.level()),
                aftercare -> inOrder(Records.of(aftercare)),
                Records::aftercare,
                List.of(
                        Figure.of(SUBJECT_LEVEL, aftercare -> aftercare.level().name()),
                        Figure.of(
                                Columns.EXITED_ON,
                                aftercare -> aftercare.exitedOn().toString())));
    }

    private static Map<String, Object> inOrder(Map<String, Object> aftercare) {
        aftercare.computeIfPresent(
                "supports",
                (name, supports) -> ((List<?>) supports)
                        .stream().sorted(Comparator.comparing(Object::toString)).toList());
        return aftercare;
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
