/**
 * The rulebooks: one file per legal instrument, in the order of the document, the quotation above the clause.
 *
 * <p>{@code Rulebooks} is used by callers to name a rulebook; {@code Labels}, with {@code Labels_en} and {@code Labels_zh}, by
 * those whose forms take their words from resource bundles. An instrument file is sentences only;
 * its numbers stand in {@code PovertyLines}, {@code Standards} and {@code ProvincialStandards}, each dated and with its
 * citation, its words in {@code HouseholdTerms}, {@code VillageTerms}, {@code CountyTerms}, {@code ProcedureTerms} and
 * {@code AftercareTerms}, its sources in {@code Documents}, the arguments for doubtful readings in {@code Readings} and
 * {@code ProvincialReadings}, what no source states in {@code NotEstablished}.
 */
@NullMarked
package org.povertyexit.rulebooks;

import org.jspecify.annotations.NullMarked;
