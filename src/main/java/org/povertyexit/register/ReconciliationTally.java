package org.povertyexit.register;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.RegisterStatus;

/**
 * What the evaluation of a county counts in reconciled households, of a census or of a sample: households by {@link
 * Reconciliation}, and the persons of whom the wrong-exit rate 错退率 and the omission rate 漏评率 are made.
 *
 * <p>Like {@link org.povertyexit.Tally}, tallies add up in any order and any grouping ({@link #plus}, {@link #NONE}).
 *
 * <pre>{@code
 * RulesInForce rules = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2018, 12, 31));
 * Household household = Household.builder()
 *         .id("H1")
 *         .registerStatus(known(RegisterStatus.EXITED_WITH_POLICY))
 *         .memberCount(known(2L))
 *         .netIncome(known(Yuan.of(5_900)))
 *         .build();
 * Verdict verdict = rules.assess(household);
 * Optional<Reconciliation> reconciled = Reconciliation.of(household, verdict);
 * Optional<ReasonCode> reason = ReasonCode.of(verdict);
 * System.out.println(reconciled + " " + reason);
 *
 * ReconciliationTally tally = Stream.of(household).collect(ReconciliationTally.collector(rules));
 * County county = tally.draft(1_000).id("C1").build();
 * System.out.println(county.wronglyExited() + " of " + county.sampledExited() + " persons wrongly exited");
 * }</pre>
 *
 * <p>It prints
 *
 * <pre class="output">{@code
 * Optional[WRONG_EXIT] Optional[INCOME_NOT_STABLY_ABOVE]
 * 2 of 2 persons wrongly exited
 * }</pre>
 */
public final class ReconciliationTally implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The tally of nobody. */
    public static final ReconciliationTally NONE =
            new ReconciliationTally(Map.of(), Persons.NOBODY, Persons.NOBODY, Persons.NOBODY, Persons.NOBODY);

    private final EnumMap<Reconciliation, Long> households = new EnumMap<>(Reconciliation.class);
    private final Persons exited;
    private final Persons wronglyExited;
    private final Persons unregistered;
    private final Persons omitted;

    private ReconciliationTally(
            Map<Reconciliation, Long> households,
            Persons exited,
            Persons wronglyExited,
            Persons unregistered,
            Persons omitted) {
        this.households.putAll(households);
        this.exited = exited;
        this.wronglyExited = wronglyExited;
        this.unregistered = unregistered;
        this.omitted = omitted;
    }

    /**
     * The tally of one household.
     *
     * <p>Its registered members count as exited or not by its status; members who are not registered (户内漏评) count as
     * unregistered and omitted. In an unregistered household everybody counts as unregistered. A household without a
     * recorded status may be either.
     *
     * @throws IllegalArgumentException if the verdict is not on a household
     */
    public static ReconciliationTally of(Household household, Verdict verdict) {
        Optional<Reconciliation> found = Reconciliation.of(household, verdict);
        Map<Reconciliation, Long> one =
                found.map(reconciliation -> Map.of(reconciliation, 1L)).orElse(Map.of());
        return Reconciliation.status(household)
                .map(status -> switch (status) {
                    case UNREGISTERED -> unregistered(one, household, verdict.outcome(Theme.INCOME));
                    default -> listed(one, household, status, verdict.outcome());
                })
                .orElseGet(() -> unknown(household, verdict));
    }

    private static ReconciliationTally unregistered(
            Map<Reconciliation, Long> one, Household household, Outcome income) {
        Persons all = Persons.of(household.size());
        return new ReconciliationTally(one, Persons.NOBODY, Persons.NOBODY, all, failing(all, income));
    }

    private static ReconciliationTally listed(
            Map<Reconciliation, Long> one, Household household, RegisterStatus status, Outcome outcome) {
        long outside = Reconciliation.omittedMembers(household).size();
        Persons inside = inside(household, outside);
        boolean poor = status == RegisterStatus.POOR || status == RegisterStatus.RELAPSED;
        Persons out = poor ? Persons.NOBODY : inside;
        return new ReconciliationTally(one, out, failing(out, outcome), Persons.of(outside), Persons.of(outside));
    }

    /** Those of a household of whom it is not said that they are not registered with it. */
    private static Persons inside(Household household, long outside) {
        return Persons.of(
                outside == 0
                        ? household.size()
                        : Observed.known(household.members().size() - outside));
    }

    private static ReconciliationTally unknown(Household household, Verdict verdict) {
        long outside = Reconciliation.unregisteredMembers(household).size();
        Persons exited = inside(household, outside).orNobody();
        Persons wrongly = verdict.outcome() == Outcome.MET ? Persons.NOBODY : exited;
        Persons all = Persons.of(household.size());
        Persons omitted = failing(all, verdict.outcome(Theme.INCOME)).or(outside);
        return new ReconciliationTally(Map.of(), exited, wrongly, all.or(outside), omitted);
    }

    /** Of these persons, those whose household does not meet what it is judged by. */
    private static Persons failing(Persons persons, Outcome outcome) {
        return switch (outcome) {
            case MET -> Persons.NOBODY;
            case NOT_MET -> persons;
            case UNDETERMINED -> persons.orNobody();
        };
    }

    /** This tally and another. */
    public ReconciliationTally plus(ReconciliationTally other) {
        EnumMap<Reconciliation, Long> sum = new EnumMap<>(Reconciliation.class);
        sum.putAll(households);
        other.households.forEach((reconciliation, count) -> sum.merge(reconciliation, count, Math::addExact));
        return new ReconciliationTally(
                sum,
                exited.plus(other.exited),
                wronglyExited.plus(other.wronglyExited),
                unregistered.plus(other.unregistered),
                omitted.plus(other.omitted));
    }

    /** Assesses households, reconciles and counts them; the same tally for any partition, order or threads. */
    public static Collector<Household, ?, ReconciliationTally> collector(RulesInForce rules) {
        return Collector.of(
                () -> new ReconciliationTally[] {NONE},
                (sum, household) -> sum[0] = sum[0].plus(of(household, rules.assess(household))),
                (one, other) -> new ReconciliationTally[] {one[0].plus(other[0])},
                sum -> sum[0],
                Collector.Characteristics.UNORDERED);
    }

    /** How many households came to a reconciliation. */
    public long households(Reconciliation reconciliation) {
        return households.getOrDefault(reconciliation, 0L);
    }

    /**
     * The draft of a county with what was counted: {@code sampled_exited}, {@code wrongly_exited}, {@code
     * sampled_unregistered} and {@code omitted}, in persons. A number is an interval as soon as one household is
     * undetermined, or its size or status unknown; each interval stands alone, so a rate of two of them is wider than
     * need be and never wrong.
     *
     * @param population how many persons there are at most; no upper bound passes it
     * @throws IllegalArgumentException if more persons were counted than there are at most
     */
    public County.Builder draft(long population) {
        County.Builder county = County.builder();
        county.sampledExited(exited.within(population, "exited"))
                .wronglyExited(wronglyExited.within(population, "wrongly exited"))
                .sampledUnregistered(unregistered.within(population, "unregistered"))
                .omitted(omitted.within(population, "omitted"));
        return county;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReconciliationTally that
                && households.equals(that.households)
                && exited.equals(that.exited)
                && wronglyExited.equals(that.wronglyExited)
                && unregistered.equals(that.unregistered)
                && omitted.equals(that.omitted);
    }

    @Override
    public int hashCode() {
        return Objects.hash(households, exited, wronglyExited, unregistered, omitted);
    }

    /** Households by reconciliation: {@code {CONSISTENT=120, WRONG_EXIT=3}}. */
    @Override
    public String toString() {
        return households.toString();
    }
}
