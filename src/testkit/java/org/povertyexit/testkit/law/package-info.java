/**
 * The laws that a system which judges poverty exit keeps, in plain Java: no test engine is needed to check one.
 *
 * <p>{@code Law.hiding(Kind.HOUSEHOLD, judge).check(household)} throws when the judge breaks the law, with its name and the
 * case in the message. Who uses the public types:
 *
 * <ul>
 *   <li>{@code Law}, {@code Judge}, {@code Kind}: testers who hold a system of their own to the laws;
 *   <li>{@code LawBroken}: testers who ask which law a system breaks, and by which case;
 *   <li>{@code Judged}, {@code Regimes}: testers of rulebooks, day by day;
 *   <li>{@code Case}: testers who write a case by hand;
 *   <li>{@code Units}: testers who move an amount by a fen, a person or a day.
 * </ul>
 */
@NullMarked
package org.povertyexit.testkit.law;

import org.jspecify.annotations.NullMarked;
