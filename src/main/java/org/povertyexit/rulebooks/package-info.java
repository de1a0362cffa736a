/**
 * The rulebooks: one file per legal instrument, in the order of the document, the quotation above the clause.
 *
 * <p>{@code Rulebooks} is the only public type, used by callers to name a rulebook. An instrument file is sentences only;
 * its numbers stand in {@code PovertyLines}, {@code Standards} and {@code ProvincialStandards}, each dated and with its
 * citation, its words in {@code HouseholdTerms}, {@code VillageTerms}, {@code CountyTerms}, {@code ProcedureTerms} and
 * {@code AftercareTerms}, its sources in {@code Documents}, the arguments for doubtful readings in {@code Readings} and
 * {@code ProvincialReadings}, what no source states in {@code NotEstablished}.
 */
@NullMarked
package org.povertyexit.rulebooks;

import org.jspecify.annotations.NullMarked;
