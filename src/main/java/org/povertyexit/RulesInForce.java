package org.povertyexit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;

/**
 * A rulebook on one day: it assesses, explains and counts.
 *
 * <p>Immutable and safe for any number of threads. Evaluation never throws on facts that could be built.
 *
 * <pre>{@code
 * RulesInForce rules = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2018, 12, 31));
 * Household household = Household.builder()
 *         .id("H1")
 *         .memberCount(known(2L))
 *         .netIncome(known(Yuan.of(5_900)))
 *         .build();
 *
 * Verdict verdict = rules.assess(household);
 * Outcome ofIncome = verdict.outcome(Theme.INCOME);
 * System.out.println(verdict.outcome() + ", of income " + ofIncome);
 *
 * Explanation<Household> explanation = rules.explain(household);
 * Finding finding = explanation.findings().get(0);
 * Citation citation = finding.clause().citation();
 * System.out.println(finding.clause() + ": " + finding.evidence().found(Locale.ENGLISH));
 * System.out.println(citation.document() + " " + citation.article());
 *
 * for (Change<Household> change : explanation.changes()) {
 *     household = change.applyTo(household);
 * }
 * System.out.println(household.netIncome() + " yuan and more: " + rules.assess(household));
 * }</pre>
 *
 * <p>It prints the verdict, its first finding, and what the changes come to:
 *
 * <pre class="output">{@code
 * NOT_MET, of income NOT_MET
 * national.household.income: 5900 yuan ÷ 2 persons = 2950.00 yuan
 * 《关于建立贫困退出机制的意见》中办发〔2016〕16号 贫困人口退出
 * 5990.01 yuan and more: MET
 * }</pre>
 */
public final class RulesInForce {
    private final Rulebook rulebook;
    private final LocalDate date;
    private final Map<Clause<?>, List<Rulebook.Layer>> layers;
    private final List<Clause<?>> clauses;
    private final @Nullable Bench<Household> households;
    private final @Nullable Bench<Village> villages;
    private final @Nullable Bench<County> counties;
    private final @Nullable Bench<ExitProcedure> procedures;
    private final @Nullable Bench<Aftercare> aftercares;

    RulesInForce(Rulebook rulebook, LocalDate date, Map<Clause<?>, List<Rulebook.Layer>> layers) {
        this.rulebook = rulebook;
        this.date = date;
        this.layers = layers;
        this.clauses = List.copyOf(layers.keySet());
        List<Clause<?>> unverified = unverified();
        this.households = bench(Level.HOUSEHOLD, unverified);
        this.villages = bench(Level.VILLAGE, unverified);
        this.counties = bench(Level.COUNTY, unverified);
        this.procedures = bench(Level.PROCEDURE, unverified);
        this.aftercares = bench(Level.AFTERCARE, unverified);
    }

    /** The clauses in force on one kind of subject; null when there are none. */
    private <S> @Nullable Bench<S> bench(Level level, List<Clause<?>> unverified) {
        List<Clause<?>> here = clauses(level);
        return here.isEmpty() ? null : Bench.of(level, here, unverified, date);
    }

    /** The rulebook. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** The day on which the criteria are applied. */
    public LocalDate date() {
        return date;
    }

    /** Every clause in force, in the order of the rulebook. */
    public List<Clause<?>> clauses() {
        return clauses;
    }

    /** The layers that set and changed a clause in force, the one that laid it down first; empty for any other clause. */
    public List<Rulebook.Layer> layers(Clause<?> clause) {
        return layers.getOrDefault(clause, List.of());
    }

    /**
     * The clauses in force of which the text or a number was not checked against its source on this day or later; every
     * verdict by them carries a warning.
     */
    public List<Clause<?>> unverified() {
        return clauses.stream()
                .filter(clause -> !clause.on(date).isVerified() || !areVerified(amending(clause)))
                .toList();
    }

    /** The layers that changed a clause, after the one that laid it down. */
    private List<Rulebook.Layer> amending(Clause<?> clause) {
        return layers(clause).stream().skip(1).toList();
    }

    private boolean areVerified(List<Rulebook.Layer> amending) {
        return amending.stream()
                .map(layer -> layer.instrument().document().verified())
                .allMatch(day -> day.isPresent() && !date.isAfter(day.get()));
    }

    /**
     * The same rules, refused when any of them is not verified (strict mode).
     *
     * @throws IllegalStateException naming the clauses that are not verified after their date
     */
    public RulesInForce verified() {
        if (!unverified().isEmpty()) {
            throw new IllegalStateException(this + ": not verified on that day or later: " + unverified());
        }
        return this;
    }

    /** The clause in force of an id; empty when there is none. */
    public Optional<Clause<?>> clause(String id) {
        return clauses.stream().filter(clause -> clause.id().equals(id)).findAny();
    }

    /** The clauses in force on one kind of subject, in the order of the rulebook. */
    public List<Clause<?>> clauses(Level level) {
        return clauses.stream().filter(clause -> clause.level() == level).toList();
    }

    /**
     * The verdict on a household; allocates nothing when all is known of it and met.
     *
     * @throws IllegalStateException if no clause on households is in force on this day
     */
    public Verdict assess(Household household) {
        return households().assess(household);
    }

    /**
     * The verdict on a household, and what each clause says of it, decisive or considered, told in the order of the
     * rulebook; allocates nothing when all is known of it and met.
     *
     * @param findings what is told each clause and its outcome
     * @throws IllegalStateException if no clause on households is in force on this day
     */
    public Verdict assess(Household household, BiConsumer<? super Clause<?>, ? super Outcome> findings) {
        return households().assess(household, findings);
    }

    /**
     * The verdict on a village.
     *
     * @throws IllegalStateException if no clause on villages is in force on this day
     */
    public Verdict assess(Village village) {
        return villages().assess(village);
    }

    /**
     * The verdict on a village, and what each clause says of it, decisive or considered, told in the order of the
     * rulebook.
     *
     * @param findings what is told each clause and its outcome
     * @throws IllegalStateException if no clause on villages is in force on this day
     */
    public Verdict assess(Village village, BiConsumer<? super Clause<?>, ? super Outcome> findings) {
        return villages().assess(village, findings);
    }

    /**
     * The verdict on a county.
     *
     * @throws IllegalStateException if no clause on counties is in force on this day
     */
    public Verdict assess(County county) {
        return counties().assess(county);
    }

    /**
     * The verdict on a county, and what each clause says of it, decisive or considered, told in the order of the
     * rulebook.
     *
     * @param findings what is told each clause and its outcome
     * @throws IllegalStateException if no clause on counties is in force on this day
     */
    public Verdict assess(County county, BiConsumer<? super Clause<?>, ? super Outcome> findings) {
        return counties().assess(county, findings);
    }

    /**
     * The verdict on a household with its reasons, clause by clause, and what would have to change.
     *
     * @throws IllegalStateException if no clause on households is in force on this day
     */
    public Explanation<Household> explain(Household household) {
        return explain(households(), household.id(), household);
    }

    /**
     * The verdict on a village with its reasons, clause by clause, and what would have to change.
     *
     * @throws IllegalStateException if no clause on villages is in force on this day
     */
    public Explanation<Village> explain(Village village) {
        return explain(villages(), village.id(), village);
    }

    /**
     * The verdict on a county with its reasons, clause by clause, and what would have to change.
     *
     * @throws IllegalStateException if no clause on counties is in force on this day
     */
    public Explanation<County> explain(County county) {
        return explain(counties(), county.id(), county);
    }

    /**
     * The verdict on the procedure of an exit.
     *
     * @throws IllegalStateException if no clause on procedures is in force on this day
     */
    public Verdict assess(ExitProcedure procedure) {
        return procedures().assess(procedure);
    }

    /**
     * The verdict on the procedure of an exit, and what each clause says of it, decisive or considered, told in the order of the
     * rulebook.
     *
     * @param findings what is told each clause and its outcome
     * @throws IllegalStateException if no clause on procedures is in force on this day
     */
    public Verdict assess(ExitProcedure procedure, BiConsumer<? super Clause<?>, ? super Outcome> findings) {
        return procedures().assess(procedure, findings);
    }

    /**
     * The verdict on the support after an exit, from the exit to this day.
     *
     * @throws IllegalStateException if no clause on aftercare is in force on this day
     */
    public Verdict assess(Aftercare aftercare) {
        return aftercares().assess(aftercare);
    }

    /**
     * The verdict on the support after an exit, and what each clause says of it, decisive or considered, told in the order of the
     * rulebook.
     *
     * @param findings what is told each clause and its outcome
     * @throws IllegalStateException if no clause on aftercare is in force on this day
     */
    public Verdict assess(Aftercare aftercare, BiConsumer<? super Clause<?>, ? super Outcome> findings) {
        return aftercares().assess(aftercare, findings);
    }

    /**
     * The verdict on the procedure of an exit with its reasons.
     *
     * @throws IllegalStateException if no clause on procedures is in force on this day
     */
    public Explanation<ExitProcedure> explain(ExitProcedure procedure) {
        return explain(procedures(), procedure.id(), procedure);
    }

    /**
     * The verdict on the support after an exit with its reasons, each lapse with its dates.
     *
     * @throws IllegalStateException if no clause on aftercare is in force on this day
     */
    public Explanation<Aftercare> explain(Aftercare aftercare) {
        return explain(aftercares(), aftercare.id(), aftercare);
    }

    private <S> Explanation<S> explain(Bench<S> bench, String id, S subject) {
        List<Finding> findings = bench.findings(subject);
        Map<Clause<?>, Outcome> outcomes = new HashMap<>();
        findings.forEach(finding -> outcomes.put(finding.clause(), finding.outcome()));
        return new Explanation<>(
                this, id, bench.verdict(outcomes::get), findings, () -> bench.changes(subject), Map.of());
    }

    /**
     * The verdict by the outcomes of the clauses, such as one that was given before and is kept elsewhere.
     *
     * @param level the kind of subject
     * @param outcomes the outcome of each decisive clause in force on it
     * @throws IllegalStateException if no clause on such subjects is in force on this day
     */
    public Verdict verdict(Level level, Function<? super Clause<?>, Outcome> outcomes) {
        return bench(level).verdict(outcomes);
    }

    /** These rules beside others, of another rulebook or another day. */
    public RulesComparison comparedWith(RulesInForce others) {
        return new RulesComparison(this, others);
    }

    /** The whole listing, clause by clause, in Chinese for a locale of that language and otherwise in English. */
    public String print(Locale locale) {
        return Listing.of(this).stream().map(line -> line.in(locale) + "\n").collect(Collectors.joining());
    }

    /** Assesses households and counts them and their members; the same tally for any partition, order or threads. */
    public Collector<Household, ?, Tally> toTally() {
        return Tally.collector((tally, household) -> tally.add(assess(household), household.size()));
    }

    private Bench<Household> households() {
        return inForce(households, Level.HOUSEHOLD);
    }

    private Bench<Village> villages() {
        return inForce(villages, Level.VILLAGE);
    }

    private Bench<County> counties() {
        return inForce(counties, Level.COUNTY);
    }

    private Bench<ExitProcedure> procedures() {
        return inForce(procedures, Level.PROCEDURE);
    }

    private Bench<Aftercare> aftercares() {
        return inForce(aftercares, Level.AFTERCARE);
    }

    private Bench<?> bench(Level level) {
        if (level == Level.HOUSEHOLD) {
            return households();
        }
        if (level == Level.VILLAGE) {
            return villages();
        }
        if (level == Level.COUNTY) {
            return counties();
        }
        return level == Level.PROCEDURE ? procedures() : aftercares();
    }

    private <S> Bench<S> inForce(@Nullable Bench<S> bench, Level level) {
        if (bench == null) {
            throw new IllegalStateException("the rulebook " + rulebook.name() + " has no "
                    + level.label().en() + " criteria in force on " + date + ": "
                    + rulebook.days(level).map(days -> "they cover " + days).orElse("it has none at any time"));
        }
        return bench;
    }

    @Override
    public String toString() {
        return rulebook + " on " + date;
    }
}
