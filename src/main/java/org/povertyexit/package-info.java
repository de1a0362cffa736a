/**
 * Poverty exit (脱贫): whether the published criteria are met, not met or cannot be determined, and why.
 *
 * <p>{@code Rulebooks.NATIONAL.inForceOn(date)} gives the rules of a day; {@code assess} gives a verdict, {@code
 * explain} its reasons, {@code toTally} counts. The description of the module has the words used here, one case from facts to
 * explanation, and how to read {@code UNDETERMINED}. Who uses the public types:
 *
 * <ul>
 *   <li>{@code RulesInForce}, {@code Verdict}, {@code Explanation}, {@code Tally}: callers;
 *   <li>{@code Rulebook}: callers, and writers of rulebooks;
 *   <li>{@code RulesComparison}: callers who ask what an amendment or another year changes.
 * </ul>
 */
@NullMarked
package org.povertyexit;

import org.jspecify.annotations.NullMarked;
