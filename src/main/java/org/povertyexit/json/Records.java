package org.povertyexit.json;

import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.Tally;
import org.povertyexit.Verdict;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;

/**
 * Subjects, verdicts, explanations and tallies as maps, lists, texts, whole numbers and truths, and back from them.
 *
 * <p>What is written is new, sorted by key, and the caller's to change. Facts are texts as {@link
 * org.povertyexit.facts.Fact#print} writes them; what is missing is left out:
 *
 * <pre class="json">{@code
 * {"facts": {"food": "suspected", "net_income_yuan": "9600..9700"}, "id": "H1", "level": "HOUSEHOLD",
 *  "persons": [{"person_id": "P1", "schooling": "ENROLLED"}]}
 * }</pre>
 *
 * <p>A verdict and an explanation are read with the rules by which they were given, and nothing in them is believed that
 * the rules can say themselves: what differs is refused.
 *
 * <p>A line of {@code verdicts.jsonl} is read as its subject, and as its verdict. Beside texts, numbers are read as they are written (9600; not
 * for a rate, of which nobody could tell whether 0.5 is one half or half a per cent), {@code true} as yes, {@code false} as
 * no, and {@code null} as if it were left out; it is refused where leaving out says something, as an {@code amount}.
 * What is not known, such as a name that is spelt wrongly, is refused.
 *
 * <pre>{@code
 * Map<String, Object> record = Map.of("id", "H1", "facts", Map.of("members", 2, "net_income_yuan", "5900"));
 * Household household = Records.household(record);
 * Verdict verdict = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2018, 12, 31)).assess(household);
 * System.out.println(Records.of(verdict).get("unmet"));
 * try {
 *     Records.household(Map.of("id", "H2", "facts", Map.of("net_income_yuan", "12x")));
 * } catch (BadField wrong) {
 *     System.out.println(wrong.getMessage());
 * }
 * }</pre>
 *
 * <p>It prints
 *
 * <pre class="output">{@code
 * [national.household.income]
 * facts.net_income_yuan: "12x" is not an amount in yuan (at most two decimals)
 * }</pre>
 */
public final class Records {
    private Records() {}

    /** The record of a household: {@code id}, {@code level}, {@code facts} and, for its members, {@code persons}. */
    public static SortedMap<String, Object> of(Household household) {
        return HouseholdForm.write(household);
    }

    /** The record of a village: {@code id}, {@code level} and {@code facts}. */
    public static SortedMap<String, Object> of(Village village) {
        return PlaceForms.write(village);
    }

    /** The record of a county: {@code id}, {@code level} and {@code facts}. */
    public static SortedMap<String, Object> of(County county) {
        return PlaceForms.write(county);
    }

    /** The record of a procedure: {@code id}, {@code level}, {@code facts} and {@code steps}. */
    public static SortedMap<String, Object> of(ExitProcedure procedure) {
        return ProcedureForm.write(procedure);
    }

    /** The record of the support after an exit: {@code id}, {@code level}, {@code facts} and {@code supports}. */
    public static SortedMap<String, Object> of(Aftercare aftercare) {
        return AftercareForm.write(aftercare);
    }

    /** The record of a verdict by itself: {@code level}, {@code outcome}, {@code unmet}, {@code undetermined}, {@code themes}. */
    public static SortedMap<String, Object> of(Verdict verdict) {
        return Explained.verdict(verdict);
    }

    /**
     * The record of a verdict on somebody on a day, without reasons: that of the verdict with {@code id}, {@code rulebook},
     * {@code date} and {@code at_boundary}. A line of {@code verdicts.jsonl} is this and the record of the subject.
     */
    public static SortedMap<String, Object> verdict(Explanation<?> explanation) {
        return Explained.verdict(explanation);
    }

    /** The record of an explanation: that of its verdict, with {@code findings}, {@code changes} and {@code unverified}. */
    public static SortedMap<String, Object> of(Explanation<?> explanation) {
        return Explained.explanation(explanation);
    }

    /** The record of a tally: {@code subjects}, and counts by outcome ({@code outcomes}) and by clause ({@code clauses}). */
    public static SortedMap<String, Object> of(Tally tally) {
        return Explained.tally(tally);
    }

    /**
     * Reads a household.
     *
     * @throws BadField naming the field that cannot be used
     */
    public static Household household(Map<String, ? extends @Nullable Object> record) {
        return HouseholdForm.read(Fields.of(record));
    }

    /**
     * Reads a village.
     *
     * @throws BadField naming the field that cannot be used
     */
    public static Village village(Map<String, ? extends @Nullable Object> record) {
        return PlaceForms.village(Fields.of(record));
    }

    /**
     * Reads a county.
     *
     * @throws BadField naming the field that cannot be used
     */
    public static County county(Map<String, ? extends @Nullable Object> record) {
        return PlaceForms.county(Fields.of(record));
    }

    /**
     * Reads the procedure of an exit.
     *
     * @throws BadField naming the field that cannot be used
     */
    public static ExitProcedure procedure(Map<String, ? extends @Nullable Object> record) {
        return ProcedureForm.read(Fields.of(record));
    }

    /**
     * Reads the support after an exit.
     *
     * @throws BadField naming the field that cannot be used
     */
    public static Aftercare aftercare(Map<String, ? extends @Nullable Object> record) {
        return AftercareForm.read(Fields.of(record));
    }

    /**
     * Reads a verdict.
     *
     * @param rules those by which it was given; a {@code rulebook} and a {@code date} that are there must be theirs
     * @throws BadField naming the field that cannot be used
     */
    public static Verdict verdict(Map<String, ? extends @Nullable Object> record, RulesInForce rules) {
        return ReadBack.verdict(Fields.of(record), rules);
    }

    /**
     * Reads an explanation. It is made again, from the subject, which has to be in the same record ({@code
     * record.putAll(Records.of(household))}), so one that was capped, or is about other facts, is refused. Its words for people
     * are not compared.
     *
     * @param rules those by which it was given; a {@code rulebook} and a {@code date} that are there must be theirs
     * @throws BadField naming the field that cannot be used, or that is not what the rules say
     */
    public static Explanation<?> explanation(Map<String, ? extends @Nullable Object> record, RulesInForce rules) {
        return ReadBack.explanation(record, rules);
    }

    /**
     * Reads a tally.
     *
     * @throws BadField naming the field that cannot be used
     */
    public static Tally tally(Map<String, ? extends @Nullable Object> record) {
        return ReadBack.tally(Fields.ofTally(record));
    }
}
