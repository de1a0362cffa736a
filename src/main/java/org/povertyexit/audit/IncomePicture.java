package org.povertyexit.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Yuan;

/**
 * How many households have which income per person and year, in steps up and down from the poverty line.
 *
 * <p>A step has its upper end and not its lower one, so that the step below the line ends with the line itself: it is
 * income above the line that meets the criterion.
 */
final class IncomePicture {
    /** The width of a step, in yuan. */
    static final int STEP = 100;

    private static final int MOST_STEPS = 2_000;

    private final Optional<Line> line;
    private final BigDecimal origin;
    private final SortedMap<Integer, Map<Outcome, Long>> steps = new TreeMap<>();
    private long undrawn;

    /** The poverty line of the day. */
    record Line(Text name, Yuan value) {}

    IncomePicture(RulesInForce rules) {
        this.line = rules.clauses(Level.HOUSEHOLD).stream()
                .filter(clause -> clause.theme() == Theme.INCOME)
                .flatMap(clause -> lines(clause, rules).stream())
                .findFirst();
        this.origin = line.map(found -> found.value().toBigDecimal()).orElse(BigDecimal.ZERO);
    }

    private static List<Line> lines(Clause<?> clause, RulesInForce rules) {
        List<Line> lines = new ArrayList<>();
        for (Dated<?> number : clause.numbers()) {
            number.on(rules.date())
                    .map(Dated.Edition::value)
                    .filter(Yuan.class::isInstance)
                    .ifPresent(value -> lines.add(new Line(number.name(), (Yuan) value)));
        }
        return lines;
    }

    /**
     * Counts a household.
     *
     * @param perPerson its income per person; empty when that is not one number
     * @param income the outcome of the clauses on income
     */
    void add(String perPerson, Outcome income) {
        if (perPerson.isEmpty()) {
            undrawn++;
        } else {
            steps.computeIfAbsent(step(new BigDecimal(perPerson)), key -> new EnumMap<>(Outcome.class))
                    .merge(income, 1L, Long::sum);
        }
    }

    /** Which step: 0 ends at the line, 1 begins there. */
    private int step(BigDecimal income) {
        BigDecimal step = income.subtract(origin).divide(BigDecimal.valueOf(STEP), 0, RoundingMode.CEILING);
        BigDecimal most = BigDecimal.valueOf(MOST_STEPS);
        return step.min(most).max(most.negate()).intValue();
    }

    /** The line of the day; empty when none is established. */
    Optional<Line> line() {
        return line;
    }

    /** How many households are not drawn, as their income is not one number. */
    long undrawn() {
        return undrawn;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    IncomeBars drawing() {
        return new IncomeBars(origin.doubleValue(), step(BigDecimal.ZERO) + 1, steps);
    }
}
