/**
 * The rulebooks: one file per legal instrument, in the order of the document, the quotation above the clause.
 *
 * <p>{@code Rulebooks} is the only public type, used by callers to name a rulebook. An instrument file is sentences only;
 * its numbers stand in {@code PovertyLines} and {@code Standards}, each dated and with its citation, its words in {@code
 * HouseholdTerms}, {@code VillageTerms} and {@code CountyTerms}, its sources in {@code Documents}.
 */
@NullMarked
package org.povertyexit.rulebooks;

import org.jspecify.annotations.NullMarked;
