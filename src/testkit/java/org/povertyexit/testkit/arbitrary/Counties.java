package org.povertyexit.testkit.arbitrary;

import static org.povertyexit.facts.Observed.known;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.law.Kind;
import org.povertyexit.testkit.law.Regimes;

/** Counties, with what their evaluation found. */
public final class Counties {
    private static final List<UnaryOperator<County>> TROUBLES = List.of(
            county -> County.UNEXITED_POPULATION.with(county, known(60_000L)),
            county -> County.WRONGLY_EXITED.with(county, known(90L)),
            county -> County.OMITTED.with(county, known(150L)),
            county -> County.APPROVING.with(county, known(1_100L)));
    private static final List<UnaryOperator<County>> DOUBTS = List.of(
            County.UNEXITED_POPULATION::hide,
            county -> County.SAMPLED_EXITED.with(county, Observed.between(90L, 3000L)),
            County.APPROVING::hide);

    /** Facts of one truth: a part, its whole, and the rate of the one in the other. */
    private static final List<List<Fact<County, ?>>> GROUPS = List.of(
            List.of(
                    County.RURAL_POPULATION,
                    County.UNEXITED_POPULATION,
                    County.EXITED_POPULATION,
                    County.UNREGISTERED_POPULATION,
                    County.COMPOSITE_INCIDENCE),
            List.of(County.SAMPLED_EXITED, County.WRONGLY_EXITED, County.WRONG_EXIT_RATE),
            List.of(County.SAMPLED_UNREGISTERED, County.OMITTED, County.OMISSION_RATE),
            List.of(County.INTERVIEWED, County.APPROVING, County.APPROVAL_RATE),
            List.of(County.POOR_VILLAGES, County.EXITED_VILLAGES),
            List.of(County.REGION),
            List.of(County.RURAL_INCOME_GROWTH, County.PROVINCE_INCOME_GROWTH),
            List.of(County.RURAL_INCOME),
            List.of(County.RELOCATION_RATE));

    private static final List<Fact<County, ?>> COUNTS = List.of(
            County.RURAL_POPULATION,
            County.UNEXITED_POPULATION,
            County.EXITED_POPULATION,
            County.UNREGISTERED_POPULATION,
            County.SAMPLED_EXITED,
            County.WRONGLY_EXITED,
            County.SAMPLED_UNREGISTERED,
            County.OMITTED,
            County.APPROVING);

    private final List<Ratio> rates;
    private final List<Ratio> low;
    private final List<Ratio> high;
    private final List<Yuan> incomes;
    private final boolean isComplete;

    private Counties(Rulebook rulebook, boolean isComplete) {
        Regimes regimes = Regimes.of(rulebook);
        this.rates = regimes.numbers(Level.COUNTY, Ratio.class);
        this.low = new ArrayList<>(percent(0, 0, 1, 100));
        this.high = new ArrayList<>(percent(0, 99, 100, 100));
        rates.forEach(rate -> (rate.compareTo(Ratio.of(1, 2)) < 0 ? low : high).add(rate));
        this.incomes = new ArrayList<>(regimes.numbers(Level.COUNTY, Yuan.class));
        this.incomes.addAll(List.of(Yuan.of(9000), Yuan.of(12_000)));
        this.isComplete = isComplete;
    }

    private static List<Ratio> percent(long... hundredths) {
        return java.util.Arrays.stream(hundredths).mapToObj(Ratio::percent).toList();
    }

    /** As an evaluation finds them: of 100, about 94 meet everything, 4 do not, and 2 cannot be determined. */
    public static Arbitrary<County> realistic() {
        return Simplifying.of(Kind.COUNTY, dice -> dice.mixed(inOrder(dice), TROUBLES, DOUBTS));
    }

    private static County inOrder(Dice dice) {
        long rural = dice.between(120_000, 1_200_000);
        return County.builder()
                .id("C")
                .region(known(dice.of(Region.values())))
                .ruralPopulation(known(rural))
                .unexitedPopulation(known(rural * dice.between(2, 9) / 1000))
                .exitedPopulation(known(rural / 8))
                .unregisteredPopulation(known(rural - rural / 7))
                .sampledExited(known(3_000L))
                .wronglyExited(known(dice.between(0, 20)))
                .sampledUnregistered(known(4_000L))
                .omitted(known(dice.between(0, 10)))
                .interviewed(known(1_500L))
                .approving(known(dice.between(1_420, 1_490)))
                .poorVillages(known(124L))
                .exitedVillages(known(124L))
                .build();
    }

    /** Awkward ones, by the numbers of the national rulebook. */
    public static Arbitrary<County> awkward() {
        return awkward(Rulebooks.NATIONAL);
    }

    /**
     * With counts at every rate that a rulebook names or one beside it, small and vast, sampled or not at all, with published
     * rates instead of the counts or beside them, and every kind of gap.
     */
    public static Arbitrary<County> awkward(Rulebook rulebook) {
        return Simplifying.of(Kind.COUNTY, new Counties(rulebook, false)::next);
    }

    /** Awkward ones of which every count is known, by the numbers of the national rulebook. */
    public static Arbitrary<County> complete() {
        return complete(Rulebooks.NATIONAL);
    }

    /** Awkward ones of which every count is known: for a system that has no word for a gap. */
    public static Arbitrary<County> complete(Rulebook rulebook) {
        return Simplifying.complete(Kind.COUNTY, new Counties(rulebook, true)::next);
    }

    private County next(Dice dice) {
        if (!isComplete && dice.happens(1, 8)) {
            return published(dice.of(TROUBLES).apply(inOrder(dice)), dice);
        }
        County awkward = awkward(new Recorder(dice, isComplete), dice);
        return isComplete || dice.happens(1, 2) ? awkward : dice.withAFewOf(inOrder(dice), awkward, GROUPS);
    }

    /** With its incidence as it was published beside its counts, of which some are lost. */
    private static County published(County county, Dice dice) {
        Ratio poor = of(county, County.UNEXITED_POPULATION)
                .plus(of(county, County.EXITED_POPULATION)
                        .times(of(county, County.WRONGLY_EXITED).over(of(county, County.SAMPLED_EXITED))))
                .plus(of(county, County.UNREGISTERED_POPULATION)
                        .times(of(county, County.OMITTED).over(of(county, County.SAMPLED_UNREGISTERED))));
        County published =
                County.COMPOSITE_INCIDENCE.with(county, known(poor.over(of(county, County.RURAL_POPULATION))));
        for (Fact<County, ?> fact : COUNTS) {
            published = dice.happens(1, 4) ? fact.hide(published) : published;
        }
        return published;
    }

    private static Ratio of(County county, Fact<County, Long> count) {
        return Ratio.of(count.number().applyAsLong(county), 1);
    }

    private County awkward(Recorder recorder, Dice dice) {
        County.Builder draft = County.builder().id("C");
        populations(draft, recorder);
        sample(draft, County.WRONGLY_EXITED, County.SAMPLED_EXITED, County.WRONG_EXIT_RATE, low, recorder);
        sample(draft, County.OMITTED, County.SAMPLED_UNREGISTERED, County.OMISSION_RATE, low, recorder);
        sample(draft, County.APPROVING, County.INTERVIEWED, County.APPROVAL_RATE, high, recorder);
        recorder.put(draft, County.REGION, dice.of(Region.values()));
        recorder.put(draft, County.POOR_VILLAGES, dice.of(130L, 150L));
        recorder.put(draft, County.EXITED_VILLAGES, dice.of(0L, 117L, 130L));
        recorder.put(draft, County.RURAL_INCOME_GROWTH, dice.of(Ratio.of("-1.5%"), Ratio.of("10.2%")));
        recorder.put(draft, County.PROVINCE_INCOME_GROWTH, dice.of(Ratio.of("9.6%"), Ratio.of("10.2%")));
        recorder.put(draft, County.RURAL_INCOME, dice.of(incomes));
        recorder.put(draft, County.RELOCATION_RATE, dice.rate(rates));
        return draft.build();
    }

    /** Counted, or the incidence as it was published. */
    private void populations(County.Builder draft, Recorder recorder) {
        Dice dice = recorder.dice();
        if (!isComplete && dice.happens(2, 7)) {
            recorder.put(draft, County.COMPOSITE_INCIDENCE, dice.rate(rates));
            return;
        }
        long rural = dice.of(1L, 1000L, 100_000L, 494_617L, 4_000_000_000_000_000_000L);
        recorder.put(draft, County.RURAL_POPULATION, rural);
        recorder.put(draft, County.UNEXITED_POPULATION, dice.countNear(rural, low));
        recorder.put(draft, County.EXITED_POPULATION, dice.countNear(rural, percent(10, 30)));
        recorder.put(draft, County.UNREGISTERED_POPULATION, dice.countNear(rural, percent(50, 70, 90)));
    }

    /**
     * A sample that found so many, or one beside it: its counts, its rate, or both. Nobody asked gives no rate, so that no
     * rate contradicts it.
     */
    private void sample(
            County.Builder draft,
            Fact<County, Long> part,
            Fact<County, Long> whole,
            Fact<County, Ratio> rate,
            List<Ratio> shares,
            Recorder recorder) {
        Dice dice = recorder.dice();
        long asked = dice.of(isComplete ? 50L : 0L, 1L, 100L, 400L, 500L, 650L, 1_000_000_000_000L);
        long found = dice.countNear(asked, shares);
        long way = isComplete || asked == 0 ? 1 : dice.between(1, 9);
        if (way != 2 && way != 3 && way != 4) {
            recorder.put(draft, part, found);
            recorder.put(draft, whole, asked);
        }
        if (way > 1 && way <= 5) {
            recorder.put(draft, rate, Ratio.of(found, asked));
        }
    }
}
