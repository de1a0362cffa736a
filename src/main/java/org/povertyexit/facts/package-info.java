/**
 * Facts: what was observed of a household, a village or a county, without any judgement in it.
 *
 * <p>A fact knows no policy: "housing grade C" is a fact, "safe housing" is not. Every fact is {@link
 * org.povertyexit.facts.Observed}: known, between two bounds, suspected, or missing with the reason. Who uses the
 * public types:
 *
 * <ul>
 *   <li>{@code Household}, {@code Person}, {@code Village}, {@code County}: callers, to state what they recorded;
 *   <li>{@code Observed}, {@code Yuan}, {@code Ratio} and the vocabularies {@code Region}, {@code HousingGrade}, {@code
 *       Schooling}, {@code RegisterStatus}: callers, as the values of facts;
 *   <li>{@code ExitProcedure}, {@code Aftercare}: callers, to state how an exit was made and what was kept up after it;
 *   <li>{@code Fact}: writers of rulebooks, readers of files, and tests that hide or raise one fact at a time;
 *   <li>{@code Text}: writers of rulebooks, for a name in Chinese and English.
 * </ul>
 */
@NullMarked
package org.povertyexit.facts;

import org.jspecify.annotations.NullMarked;
