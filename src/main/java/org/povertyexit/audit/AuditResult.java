package org.povertyexit.audit;

import java.util.Map;
import java.util.Optional;
import org.povertyexit.Explanation;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Observed;

/**
 * What an audit came to.
 *
 * @param counts the verdicts, by kind of subject
 * @param first the first verdict of each outcome with its reasons, by kind of subject
 * @param rejected how many rows were rejected
 * @param problems the ledger, when there was one
 */
record AuditResult(
        Map<Level, Counts> counts,
        Map<Level, Map<Outcome, Explanation<?>>> first,
        long rejected,
        Optional<Problems> problems) {

    /**
     * A ledger of problems in figures.
     *
     * @param items its items, each once however many checks found it
     * @param open how many of them are open on the day of the audit
     * @param capped how many verdicts they cap
     */
    record Problems(long items, Observed<Long> open, long capped) {}
}
