/**
 * Arbitraries of jqwik for everything that can be recorded: as registers have it, and as nobody would wish it.
 *
 * <p>Every kind of subject comes <em>realistic</em> (about 94 of 100 meet everything), <em>awkward</em> (a fen beside every
 * line, between two bounds, missing, suspected) and <em>complete</em> (awkward, and all of it known). What is generated
 * shrinks to a short line of facts. Who uses the public types:
 *
 * <ul>
 *   <li>{@code Households}, {@code Persons}, {@code Villages}, {@code Counties}, {@code Procedures}, {@code Aftercares}:
 *       testers, for subjects;
 *   <li>{@code Values}: testers, for amounts, rates and what can be observed of one fact;
 *   <li>{@code JudgedSubjects}: testers of rulebooks, for subjects of every kind before the rules of a day;
 *   <li>{@code AwkwardFacts}, {@code RealisticFacts}: testers who write {@code @Domain(AwkwardFacts.class)};
 *   <li>{@code FullProcedure}: testers who write a procedure by hand;
 *   <li>{@code FactsFormat}: jqwik, to print a subject as a line of facts.
 * </ul>
 */
@NullMarked
package org.povertyexit.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
