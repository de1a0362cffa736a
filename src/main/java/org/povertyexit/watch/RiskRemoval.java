package org.povertyexit.watch;

import static org.povertyexit.clause.Citation.Standing.RESTATED;

import java.time.LocalDate;
import java.util.List;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Text;

/**
 * What was found on the removal of a household's risk 风险消除, and whether it can be marked as removed.
 *
 * <p>Marked or not, the household's data stay in the system. A suspected fact is undetermined.
 *
 * @param incomeStableSince the first day since which income has been stable; absent when it is not stable
 * @param spendingSolved whether large rigid spending 大额刚性支出 is solved
 * @param guaranteesKept whether the three guarantees and safe water 三保障及饮水安全 are kept
 * @param riskGone whether the risk itself is gone, by help or of itself 自然消失
 * @param ableToWork whether any member can work; households without labour are not marked yet and stay tracked
 * @see Watch
 */
public record RiskRemoval(
        Observed<LocalDate> incomeStableSince,
        Observed<Boolean> spendingSolved,
        Observed<Boolean> guaranteesKept,
        Observed<Boolean> riskGone,
        Observed<Boolean> ableToWork) {

    /** The steps of the procedure, in their order: 入户核实、民主评议公示、审核确认公告. */
    public static final List<Text> STEPS = List.of(
            new Text("入户核实", "verification in the household"),
            new Text("民主评议公示", "democratic review and public notice"),
            new Text("审核确认公告", "examination, confirmation and announcement"));

    /**
     * One condition and whether it is met.
     *
     * @param condition what is asked
     * @param outcome whether it is met
     * @param citation where it comes from
     */
    public record Condition(Text condition, Outcome outcome, Citation citation) {}

    /** The conditions, in the order of the source, each with its outcome on the day of a watch. */
    public List<Condition> conditions(Household household, Watch watch) {
        Finding income = watch.aboveRange(household);
        return List.of(
                condition("收入稳定，原则上不少于半年", "income stable for at least half a year", stable(watch.day())),
                new Condition(
                        new Text("收入超过当年监测范围", "income above this year's range"),
                        income.outcome(),
                        income.clause().citation()),
                condition("大额刚性支出问题已解决", "large rigid spending solved", whether(spendingSolved)),
                condition("三保障及饮水安全持续巩固", "three guarantees and water kept", whether(guaranteesKept)),
                condition("风险已消除或自然消失", "risk gone, by help or of itself", whether(riskGone)),
                new Condition(
                        new Text("非整户无劳动力", "some member can work"),
                        whether(ableToWork),
                        WatchSources.RISK_REMOVAL.at("整户无劳动力暂不标注").standing(RESTATED)));
    }

    /** Whether the risk can be marked as removed on the day of a watch: all conditions together. */
    public Outcome outcome(Household household, Watch watch) {
        return conditions(household, watch).stream().map(Condition::outcome).reduce(Outcome.MET, Outcome::and);
    }

    private static Condition condition(String zh, String en, Outcome outcome) {
        return new Condition(new Text(zh, en), outcome, WatchSources.RISK_REMOVAL.at(zh));
    }

    private static Outcome whether(Observed<Boolean> fact) {
        if (fact instanceof Observed.Known<Boolean> known) {
            return known.value() ? Outcome.MET : Outcome.NOT_MET;
        }
        return Outcome.UNDETERMINED;
    }

    private Outcome stable(LocalDate day) {
        if (incomeStableSince instanceof Observed.Absent) {
            return Outcome.NOT_MET;
        }
        return WatchNumbers.STABLE_MONTHS
                .on(day)
                .map(Dated.Edition::value)
                .map(months -> stable(day, months))
                .orElse(Outcome.UNDETERMINED);
    }

    private Outcome stable(LocalDate day, long months) {
        if (incomeStableSince instanceof Observed.Known<LocalDate> known) {
            return isLongAgo(known.value(), day, months) ? Outcome.MET : Outcome.NOT_MET;
        }
        if (incomeStableSince instanceof Observed.Between<LocalDate> between) {
            boolean surely = isLongAgo(between.high(), day, months);
            boolean possibly = isLongAgo(between.low(), day, months);
            return surely ? Outcome.MET : possibly ? Outcome.UNDETERMINED : Outcome.NOT_MET;
        }
        return Outcome.UNDETERMINED;
    }

    private static boolean isLongAgo(LocalDate since, LocalDate day, long months) {
        return !since.isAfter(day) && !since.plusMonths(months).isAfter(day);
    }
}
