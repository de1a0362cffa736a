package org.povertyexit.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertyexit.Explanation;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Observed;

/**
 * What an audit came to.
 *
 * @param counts the verdicts, by kind of subject
 * @param explained some of the verdicts that are not "met", and those on counties, with their reasons
 * @param rejected how many rows were rejected
 * @param problems the ledger, when there was one
 */
record AuditResult(
        Map<Level, Counts> counts,
        Map<Level, List<Explanation<?>>> explained,
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
