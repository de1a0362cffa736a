/**
 * Watch: which households are monitored against falling back (防止返贫监测), and which places are supervised (挂牌督战).
 *
 * <p>{@code Monitoring.inForceOn(day)} gives the regime of a day, {@code on(day)} the regime with its numbers. The
 * numbers stand in {@code WatchNumbers}, each with its dates and its citation; the sources in {@code WatchSources}. Who
 * uses the public types:
 *
 * <ul>
 *   <li>{@code Monitoring}, {@code Watch}, {@code Monitored}: callers, to sort households and to see why;
 *   <li>{@code RiskRemoval}: callers, to check whether a household can be marked as out of risk (风险消除);
 *   <li>{@code SupervisionList}: callers, to see which villages and counties are supervised.
 * </ul>
 */
@NullMarked
package org.povertyexit.watch;

import org.jspecify.annotations.NullMarked;
