/**
 * Other engines with the national criteria for households on 2019-12-31.
 *
 * <p>Each is given the same objects and comes to the same verdicts, of three values; the conditions of its rules are made
 * of the methods of {@code HouseholdsByHand}, so that what is measured beside them is the engine.
 */
package org.povertyexit.peer;
