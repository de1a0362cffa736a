/**
 * The test kit: the laws as properties of jqwik, to be implemented by the tests of whatever judges poverty exit.
 *
 * <pre>{@code
 * class OurSystemTest implements HouseholdLaws {
 *     public Outcome judge(Household household) {
 *         return household.food().equals(no()) ? Outcome.NOT_MET : Outcome.UNDETERMINED; // by our system
 *     }
 *
 *     public RulesInForce rules() {
 *         return Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31));
 *     }
 * }
 * }</pre>
 *
 * <p>Who uses the public types:
 *
 * <ul>
 *   <li>{@code HouseholdLaws}, {@code VillageLaws}, {@code CountyLaws}, {@code ProcedureLaws}, {@code AftercareLaws}: testers
 *       of a system of their own, for what it judges; these have {@code GapLaws} in common;
 *   <li>{@code JudgeLaws}: testers of a system that has no word for a gap;
 *   <li>{@code TallyLaws}, {@code ReadBackLaws}: testers of a system that counts, or that writes records and reads them;
 *   <li>{@code RulebookLaws}: testers of a rulebook of this library or of their own.
 * </ul>
 */
@NullMarked
package org.povertyexit.testkit;

import org.jspecify.annotations.NullMarked;
