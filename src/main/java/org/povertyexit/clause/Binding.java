package org.povertyexit.clause;

import java.time.LocalDate;

/**
 * What a requirement is bound to before it is asked: a day, and how suspicion counts.
 *
 * @param date the day on which the criteria are applied
 * @param suspicionCounts whether a suspected problem counts as one (疑似从有)
 */
record Binding(LocalDate date, boolean suspicionCounts) {}
