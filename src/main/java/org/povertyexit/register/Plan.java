package org.povertyexit.register;

import java.util.Objects;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;

/**
 * A plan of exits 脱贫计划: how many there are, how many are to go, and so how many remain. It counts villages, households
 * or persons.
 *
 * <p>208 villages less 181 leave 27. An amount that was published rounded is better given as an interval: 3.6万
 * persons as {@code between(35_500L, 36_499L)}.
 *
 * <pre>{@code
 * Plan plan = Plan.of(208, 181);
 * System.out.println(plan.remaining() + " villages remain");
 * }</pre>
 *
 * <p>It prints
 *
 * <pre class="output">{@code
 * 27 villages remain
 * }</pre>
 *
 * @param present how many there are before
 * @param planned how many of them are to go
 */
public record Plan(Observed<Long> present, Observed<Long> planned) {

    /**
     * Checks that neither number is negative, and that the plan can be carried out.
     *
     * @throws IllegalArgumentException if more are planned, at the least, than are there, at the most
     */
    public Plan {
        Objects.requireNonNull(present, "present");
        Objects.requireNonNull(planned, "planned");
        notNegative("present", present);
        notNegative("planned", planned);
        if (low(planned) > high(present)) {
            throw new IllegalArgumentException("planned: " + planned + " is more than the " + present + " there are");
        }
    }

    /** A plan of which both numbers are known. */
    public static Plan of(long present, long planned) {
        return new Plan(Observed.known(present), Observed.known(planned));
    }

    /**
     * How many remain: an interval as soon as one of the two numbers is, at the most all of them where nothing is known
     * of the plan, and missing where nothing is known of how many there are.
     */
    public Observed<Long> remaining() {
        if (high(present) == Long.MAX_VALUE) {
            return Observed.missing("how many there are is not known");
        }
        long least = low(present) - Math.min(high(planned), low(present));
        return Observed.between(least, high(present) - low(planned));
    }

    /** The plan that follows: so many of those that remain. */
    public Plan then(long next) {
        return new Plan(remaining(), Observed.known(next));
    }

    /**
     * What share of a population remains, such as the poverty incidence 贫困发生率 that a plan leads to; never above 1.
     * Missing where either number is.
     *
     * @throws IllegalArgumentException if the population is below 1, or more remain, at the least, than it has, at the
     *     most
     */
    public Observed<Ratio> incidence(Observed<Long> population) {
        Observed<Long> remaining = remaining();
        if (low(population) < 1 && !population.isMissing()) {
            throw new IllegalArgumentException("population: " + population + " is below 1");
        }
        if (remaining.isMissing() || population.isMissing()) {
            return Observed.missing("how many remain, or of how many, is not known");
        }
        if (low(remaining) > high(population)) {
            throw new IllegalArgumentException(
                    "population: " + population + " is less than the " + remaining + " that remain");
        }
        return Observed.between(
                Ratio.of(low(remaining), high(population)),
                Ratio.of(Math.min(high(remaining), low(population)), low(population)));
    }

    private static void notNegative(String name, Observed<Long> count) {
        if (low(count) < 0) {
            throw new IllegalArgumentException(name + ": " + count + " is below 0");
        }
    }

    private static long low(Observed<Long> count) {
        if (count instanceof Observed.Known<Long> known) {
            return known.value();
        }
        return count instanceof Observed.Between<Long> between ? between.low() : 0;
    }

    private static long high(Observed<Long> count) {
        if (count instanceof Observed.Known<Long> known) {
            return known.value();
        }
        return count instanceof Observed.Between<Long> between ? between.high() : Long.MAX_VALUE;
    }
}
