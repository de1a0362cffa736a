package org.povertyexit.audit;

import java.util.List;
import java.util.Map;
import org.povertyexit.Explanation;
import org.povertyexit.clause.Level;

/**
 * What an audit came to.
 *
 * @param counts the verdicts, by kind of subject
 * @param explained some of the verdicts that are not "met", and those on counties, with their reasons
 * @param rejected how many rows were rejected
 */
record AuditResult(Map<Level, Counts> counts, Map<Level, List<Explanation<?>>> explained, long rejected) {}
