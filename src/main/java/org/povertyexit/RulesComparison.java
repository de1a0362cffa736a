package org.povertyexit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;

/**
 * Two sets of rules side by side: which clauses differ, and because of which of them a verdict differs.
 *
 * <p>Clauses are paired by their id, and otherwise by what they are about, on the same kind of subject. Rules compared with themselves do not differ.
 *
 * <pre>{@code
 * Household household = Household.builder().id("H1").memberCount(known(2L)).netIncome(known(Yuan.of(6_100))).build();
 * RulesInForce in2018 = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2018, 12, 31));
 * RulesInForce in2019 = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31));
 *
 * RulesComparison years = in2018.comparedWith(in2019);
 * for (RulesComparison.Difference difference : years.of(household)) {
 *     System.out.println(difference.theme() + ": " + difference.one() + " " + difference.other());
 * }
 * }</pre>
 *
 * <p>It prints
 *
 * <pre class="output">{@code
 * INCOME: Optional[national.household.income] Optional[national.household.income]
 * WATER: Optional.empty Optional[national.household.water]
 * }</pre>
 */
public final class RulesComparison {
    private final RulesInForce one;
    private final RulesInForce other;
    private final List<Difference> differences = new ArrayList<>();

    /**
     * A clause that differs.
     *
     * @param level the kind of subject
     * @param theme what it is about
     * @param one the clause of the first rules; empty when they have none
     * @param other the clause of the second rules; empty when they have none
     */
    public record Difference(Level level, Theme theme, Optional<Clause<?>> one, Optional<Clause<?>> other) {}

    RulesComparison(RulesInForce one, RulesInForce other) {
        this.one = one;
        this.other = other;
        for (Level level : Level.values()) {
            compare(level);
        }
    }

    /** Pairs clauses by id, and the rest by what they are about, in the order of the rulebooks. */
    private void compare(Level level) {
        List<Clause<?>> left = new ArrayList<>(other.clauses(level));
        for (Clause<?> clause : one.clauses(level)) {
            Optional<Clause<?>> pair = take(left, there -> there.id().equals(clause.id()))
                    .or(() -> take(
                            left,
                            there -> there.theme() == clause.theme()
                                    && one.clause(there.id()).isEmpty()));
            add(level, clause.theme(), Optional.of(clause), pair);
        }
        left.forEach(clause -> add(level, clause.theme(), Optional.empty(), Optional.of(clause)));
    }

    private static Optional<Clause<?>> take(List<Clause<?>> left, Predicate<Clause<?>> wanted) {
        Optional<Clause<?>> found = left.stream().filter(wanted).findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    private void add(Level level, Theme theme, Optional<Clause<?>> here, Optional<Clause<?>> there) {
        if (!describe(one, here).equals(describe(other, there))) {
            differences.add(new Difference(level, theme, here, there));
        }
    }

    /** All that makes a difference: what is demanded, whether it decides, whether suspicion counts, and by which source. */
    private static List<Object> describe(RulesInForce rules, Optional<Clause<?>> clause) {
        return clause.<List<Object>>map(found -> List.of(
                        found.on(rules.date()).demand(),
                        found.force(),
                        found.countsSuspicion(),
                        found.citation().document().toString(),
                        found.citation().article()))
                .orElse(List.of());
    }

    /** The first rules. */
    public RulesInForce one() {
        return one;
    }

    /** The second rules. */
    public RulesInForce other() {
        return other;
    }

    /** The clauses that differ, by kind of subject and by what they are about. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** The differences because of which a household comes out differently; empty when it does not. */
    public List<Difference> of(Household household) {
        return because(one.assess(household), other.assess(household));
    }

    /** The differences because of which a village comes out differently; empty when it does not. */
    public List<Difference> of(Village village) {
        return because(one.assess(village), other.assess(village));
    }

    /** The differences because of which a county comes out differently; empty when it does not. */
    public List<Difference> of(County county) {
        return because(one.assess(county), other.assess(county));
    }

    private List<Difference> because(Verdict here, Verdict there) {
        return differences.stream()
                .filter(difference -> difference.level() == here.level())
                .filter(difference -> here.outcome(difference.theme()) != there.outcome(difference.theme()))
                .toList();
    }
}
