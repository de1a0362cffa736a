/**
 * The grammar: clauses made of requirements, requirements made of terms, terms made of facts.
 *
 * <p>A clause reads as its provision does: {@code PER_CAPITA_NET_INCOME.exceeds(POVERTY_LINE)}. Who uses the public
 * types:
 *
 * <ul>
 *   <li>{@code Clause}, {@code Requirement}, {@code Instrument}, and the terms {@code Condition}, {@code Category}, {@code
 *       Quantity}, {@code Group}: writers of rulebooks;
 *   <li>{@code Dated}, {@code Document}, {@code Citation}: writers of rulebooks, for numbers and sources;
 *   <li>{@code Outcome}, {@code Finding}, {@code Change}: callers, to read an explanation;
 *   <li>{@code Level}, {@code Theme}: callers, to count and compare across rulebooks;
 *   <li>{@code Requirement.Notation}: callers, to put clauses in force into another language.
 * </ul>
 */
@NullMarked
package org.povertyexit.clause;

import org.jspecify.annotations.NullMarked;
