package org.povertyexit.testkit.arbitrary;

import static org.povertyexit.facts.Observed.known;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.law.Kind;
import org.povertyexit.testkit.law.Regimes;

/** Villages. */
public final class Villages {
    private static final List<UnaryOperator<Village>> TROUBLES = List.of(
            village -> poor(village, known(people(village) / 10 + 1)),
            village -> poor(village, known(people(village) / 25 + 1)));
    private static final List<UnaryOperator<Village>> DOUBTS =
            List.of(Village.POOR_POPULATION::hide, village -> poor(village, Observed.between(0L, people(village) / 5)));

    private final List<Ratio> rates;
    private final List<Yuan> incomes;
    private final boolean isComplete;

    private Villages(Rulebook rulebook, boolean isComplete) {
        Regimes regimes = Regimes.of(rulebook);
        this.rates = new ArrayList<>(regimes.numbers(Level.VILLAGE, Ratio.class));
        this.rates.addAll(List.of(Ratio.ZERO, Ratio.percent(1), Ratio.ONE));
        this.incomes = new ArrayList<>(regimes.numbers(Level.VILLAGE, Yuan.class));
        this.incomes.addAll(List.of(Yuan.of(0), Yuan.of(50_000)));
        this.isComplete = isComplete;
    }

    /** As a register has them at the exit: of 100, about 94 meet everything, 4 do not, and 2 cannot be determined. */
    public static Arbitrary<Village> realistic() {
        return Simplifying.of(Kind.VILLAGE, dice -> dice.mixed(inOrder(dice), TROUBLES, DOUBTS));
    }

    private static Village poor(Village village, Observed<Long> poor) {
        return Village.POOR_POPULATION.with(village, poor);
    }

    private static long people(Village village) {
        return village.ruralPopulation() instanceof Observed.Known<Long> known ? known.value() : 0;
    }

    private static Village inOrder(Dice dice) {
        long people = dice.between(300, 5_000);
        Village.Builder draft = Village.builder()
                .id("V")
                .region(known(dice.of(Region.values())))
                .ruralPopulation(known(people))
                .villagePopulation(known(people + people / 20))
                .poorPopulation(known(people * dice.between(0, 15) / 1000))
                .collectiveIncome(known(Yuan.of(10_000 * dice.between(5, 40))));
        conditions().forEach(fact -> fact.put(draft, Observed.yes()));
        return draft.build();
    }

    /** Awkward ones, by the numbers of the national rulebook. */
    public static Arbitrary<Village> awkward() {
        return awkward(Rulebooks.NATIONAL);
    }

    /**
     * Of all sizes, with a poor population at every rate that a rulebook names, or one person beside it, and every kind of
     * gap.
     */
    public static Arbitrary<Village> awkward(Rulebook rulebook) {
        return Simplifying.of(Kind.VILLAGE, new Villages(rulebook, false)::next);
    }

    /** Awkward ones of which everything is known, by the numbers of the national rulebook. */
    public static Arbitrary<Village> complete() {
        return complete(Rulebooks.NATIONAL);
    }

    /** Awkward ones of which everything is known: for a system that has no word for a gap. */
    public static Arbitrary<Village> complete(Rulebook rulebook) {
        return Simplifying.complete(Kind.VILLAGE, new Villages(rulebook, true)::next);
    }

    private Village next(Dice dice) {
        Recorder recorder = new Recorder(dice, isComplete);
        Village.Builder draft = Village.builder().id("V");
        long people = dice.of(1L, 50L, 100L, 1000L, 1949L, 4_000_000_000_000_000_000L);
        recorder.put(draft, Village.REGION, dice.of(Region.values()));
        recorder.put(draft, Village.RURAL_POPULATION, people);
        recorder.put(draft, Village.VILLAGE_POPULATION, people);
        recorder.put(draft, Village.POOR_POPULATION, dice.countNear(people, rates));
        recorder.put(draft, Village.COLLECTIVE_INCOME, dice.of(incomes));
        conditions().forEach(fact -> recorder.put(draft, fact, dice.mostly()));
        return draft.build();
    }

    @SuppressWarnings("unchecked") // only facts of this type are kept
    private static List<Fact<Village, Boolean>> conditions() {
        return Village.FACTS.stream()
                .filter(fact -> fact.type() == Boolean.class)
                .map(fact -> (Fact<Village, Boolean>) fact)
                .toList();
    }
}
