/**
 * The register of poor households 建档立卡 as it changes 动态管理: lawful changes, stock and flow, and where it is wrong.
 *
 * <p>The register is what was recorded; a {@link org.povertyexit.Verdict} is what the criteria say. Who uses the public
 * types:
 *
 * <ul>
 *   <li>{@code RegisterHistory}, {@code RegisterChange}, {@code RegisterEntry}: keepers of a register, to check what is
 *       entered and to ask how a household stood on a day;
 *   <li>{@code StockAndFlow}: statisticians, to see that a year's figures balance;
 *   <li>{@code Reconciliation}, {@code ReasonCode}: auditors, for one household whose recorded status meets its verdict;
 *   <li>{@code ReconciliationTally}: evaluators of a county, for the counts that its rates are made of;
 *   <li>{@code Plan}: planners, for what a plan leaves over.
 * </ul>
 */
@NullMarked
package org.povertyexit.register;

import org.jspecify.annotations.NullMarked;
