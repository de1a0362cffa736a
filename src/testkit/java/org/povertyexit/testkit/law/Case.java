package org.povertyexit.testkit.law;

import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;

/**
 * A case worked by hand: what it is about, a subject, and the outcome that is expected.
 *
 * <pre>{@code
 * Judge<Household> ourSystem = household -> household.stableIncome().equals(yes()) ? Outcome.MET : Outcome.NOT_MET;
 * try {
 *     Case.household("at the line", "members=1; net_income_yuan=3218; stable_income=yes", Outcome.NOT_MET)
 *             .check(ourSystem);
 * } catch (LawBroken broken) {
 *     System.out.println(broken.getMessage());
 * }
 * }</pre>
 *
 * <p>It prints
 *
 * <pre class="output">{@code
 * law broken: at the line is NOT_MET
 *     household H: net_income_yuan=3218; stable_income=yes; members=1
 *     it says MET
 * }</pre>
 *
 * <p>A broken law tells its counterexample in the same words, so a counterexample becomes a case by being copied.
 *
 * @param name what it is about
 * @param subject the subject
 * @param expected the outcome that is expected
 * @param <S> the subject
 */
public record Case<S>(String name, S subject, Outcome expected) {

    /** A case of a household, by a line of facts. */
    public static Case<Household> household(String name, String facts, Outcome expected) {
        return new Case<>(name, Kind.HOUSEHOLD.parse("H", facts), expected);
    }

    /** A case of a village, by a line of facts. */
    public static Case<Village> village(String name, String facts, Outcome expected) {
        return new Case<>(name, Kind.VILLAGE.parse("V", facts), expected);
    }

    /** A case of a county, by a line of facts. */
    public static Case<County> county(String name, String facts, Outcome expected) {
        return new Case<>(name, Kind.COUNTY.parse("C", facts), expected);
    }

    /**
     * Checks what a judge says of it.
     *
     * @throws LawBroken when it is not what is expected
     */
    public void check(Judge<S> judge) {
        Outcome found = judge.judge(subject);
        if (found != expected) {
            throw new LawBroken(name + " is " + expected, subject, "it says " + found);
        }
    }

    /** What it is about, and the subject. */
    @Override
    public String toString() {
        return name + ": " + Kind.describe(subject);
    }
}
