package org.povertyexit.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Finding;
import org.povertyexit.facts.Household;

/**
 * A regime of monitoring on one day, with every dated number resolved.
 *
 * <pre>{@code
 * Household household = Household.builder()
 *         .id("H1")
 *         .registerStatus(known(RegisterStatus.EXITED_WITH_POLICY))
 *         .memberCount(known(1L))
 *         .netIncome(known(Yuan.of(5_999)))
 *         .build();
 * Monitoring regime = Monitoring.inForceOn(LocalDate.of(2022, 7, 1)).orElseThrow();
 * Watch watch = regime.on(LocalDate.of(2022, 7, 1));
 * Monitored kind = watch.kind(household);
 * System.out.println(kind.label().en() + "; " + watch.findings(household).get(0).evidence().found(Locale.ENGLISH));
 *
 * RiskRemoval removal = new RiskRemoval(known(LocalDate.of(2022, 3, 1)), yes(), yes(), yes(), yes());
 * System.out.println("out of risk: " + removal.outcome(household, watch));
 *
 * Village village = Village.builder().id("V1").poorPopulation(known(99L)).ruralPopulation(between(900L, 980L)).build();
 * System.out.println("supervised: " + SupervisionList.NATIONAL.includes(village));
 * }</pre>
 *
 * <p>It prints
 *
 * <pre class="output">{@code
 * unstable exited household; exited with policies; 5999 yuan ÷ 1 persons = 5999.00 yuan
 * out of risk: NOT_MET
 * supervised: MET
 * }</pre>
 */
public final class Watch {
    private final LocalDate day;
    private final List<Monitored> kinds;
    private final List<Clause.InForce<Household>> clauses;
    private final ToLongFunction<Household> together;
    private final Clause.InForce<Household> aboveRange;

    Watch(Map<Monitored, Clause<Household>> kinds, Clause<Household> aboveRange, LocalDate day) {
        this.day = day;
        this.kinds = List.copyOf(kinds.keySet());
        this.clauses = kinds.values().stream().map(clause -> clause.on(day)).toList();
        this.together = Clause.InForce.together(clauses, Clause.Force.DECISIVE);
        this.aboveRange = aboveRange.on(day);
    }

    /** The day on which it is applied. */
    public LocalDate day() {
        return day;
    }

    /**
     * The kind of a household; UNDETERMINED exactly when two ways of filling the gaps lead to different kinds.
     *
     * <p>The kinds exclude each other and the clause of each is exact, so a household is of none exactly when it is surely
     * of none of them.
     */
    public Monitored kind(Household household) {
        long found = together.applyAsLong(household);
        long undetermined = found >>> Integer.SIZE;
        int met = Long.numberOfTrailingZeros(~(found | undetermined));
        if (met < kinds.size()) {
            return kinds.get(met);
        }
        return undetermined == 0 ? Monitored.NONE : Monitored.UNDETERMINED;
    }

    /** Why: what the clause of each kind says of a household; met means that it is of that kind. */
    public List<Finding> findings(Household household) {
        List<Finding> findings = new ArrayList<>();
        clauses.forEach(clause -> findings.add(clause.finding(household)));
        return findings;
    }

    /** Whether the income per person is above the range of the day. */
    Finding aboveRange(Household household) {
        return aboveRange.finding(household);
    }
}
