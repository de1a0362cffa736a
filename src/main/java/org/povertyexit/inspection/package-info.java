/**
 * Inspection: the problems that checks found, from being found to being struck off (动态销号), and what they do to verdicts.
 *
 * <p>An open problem caps the clauses of its theme and never raises an outcome. Who uses the public types:
 *
 * <ul>
 *   <li>{@code Problem}, {@code FoundBy}: callers, to state what a check found;
 *   <li>{@code Ledger}: callers, to count, to ask whether all is cleared (清零), and to cap verdicts;
 *   <li>{@code Item}: callers, to see which problems of several checks are one.
 * </ul>
 */
@NullMarked
package org.povertyexit.inspection;

import org.jspecify.annotations.NullMarked;
