package com.example.oversight;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.facts.Household;
import org.povertyexit.inspection.Ledger;
import org.povertyexit.json.Records;
import org.povertyexit.register.Reconciliation;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.watch.Monitoring;

/**
 * Judges households of a day, as records.
 *
 * @param day the day
 * @param problems what checks have found
 */
public record Desk(LocalDate day, Ledger problems) {
    /** What there is to say of a household. */
    public SortedMap<String, Object> judge(Map<String, Object> record) {
        Household household = Records.household(record);
        RulesInForce rules = Rulebooks.HENAN.inForceOn(day);
        Verdict verdict = problems.cap(rules.assess(household), household.id(), day);
        SortedMap<String, Object> judged = new TreeMap<>(Records.of(verdict));
        Reconciliation.of(household, verdict).ifPresent(found -> judged.put("register", found.name()));
        Monitoring.inForceOn(day)
                .ifPresent(regime ->
                        judged.put("watch", regime.on(day).kind(household).name()));
        return judged;
    }
}
