package org.povertyexit.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Quantity;
import org.povertyexit.clause.Requirement;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;
import org.povertyexit.watch.Monitoring;
import org.povertyexit.watch.Watch;

/** Figures that stand beside verdicts, for people to sort by; a long decimal is rounded, but no verdict is. */
final class Figures {
    private static final int DECIMALS = 6;

    private static final List<Fact<Village, Long>> POPULATIONS =
            List.of(Village.RURAL_POPULATION, Village.VILLAGE_POPULATION);

    private static final List<Fact<Household, Yuan>> INCOMES = List.of(
            Household.WAGE_INCOME, Household.BUSINESS_INCOME, Household.PROPERTY_INCOME, Household.TRANSFER_INCOME);

    private static final LocalDate FIRST_WATCHED = LocalDate.of(2019, 1, 1);

    private Figures() {}

    /**
     * How households are watched: by the regime of the day, or in 2019, before the first, by the first, which has a range
     * for that year; empty before that.
     */
    static BiFunction<Household, Verdict, String> watch(LocalDate day) {
        Optional<Watch> watch = Monitoring.inForceOn(day)
                .or(() -> day.isBefore(FIRST_WATCHED) || day.isAfter(Monitoring.OF_2020.from())
                        ? Optional.empty()
                        : Optional.of(Monitoring.OF_2020))
                .map(regime -> regime.on(day));
        return (household, verdict) ->
                watch.map(on -> on.kind(household).name()).orElse("");
    }

    /** In yuan; empty when it is not known. */
    static String perCapitaNetIncome(Household household) {
        Optional<BigInteger> fen = known(household.netIncome()).or(() -> ofComponents(household));
        return household.size() instanceof Observed.Known<Long> persons && fen.isPresent()
                ? decimal(new BigDecimal(fen.get(), 2), BigDecimal.valueOf(persons.value()), 2)
                : "";
    }

    private static Optional<BigInteger> ofComponents(Household household) {
        Optional<BigInteger> sum = known(household.businessCost()).map(BigInteger::negate);
        for (Fact<Household, Yuan> income : INCOMES) {
            Optional<BigInteger> next = known(income.of(household));
            sum = sum.flatMap(before -> next.map(before::add));
        }
        return sum;
    }

    private static Optional<BigInteger> known(Observed<Yuan> observed) {
        return observed instanceof Observed.Known<Yuan> known
                ? Optional.of(BigInteger.valueOf(known.value().fen()))
                : Optional.empty();
    }

    /** Poverty incidence over the population that the clause in force names, or without such a clause the rural one. */
    static Quantity<Village, Ratio> incidence(RulesInForce rules) {
        Set<String> asked = rules.clauses(Level.VILLAGE).stream()
                .filter(clause -> clause.theme() == Theme.INCIDENCE)
                .flatMap(clause -> clause.requirement().inputs().stream())
                .map(Requirement.Input::name)
                .collect(Collectors.toSet());
        Fact<Village, Long> population = POPULATIONS.stream()
                .filter(fact -> asked.contains(fact.name()))
                .findFirst()
                .orElse(Village.RURAL_POPULATION);
        return Quantity.rate("贫困发生率", "poverty incidence", Village.POOR_POPULATION, population);
    }

    static String registerIncidence(County county) {
        return percent(CountyFigures.registerIncidence(county).orElse(null));
    }

    /** From the counts where all are known, otherwise as published. */
    static String compositeIncidence(County county) {
        Optional<Ratio> counted = CountyFigures.compositeIncidence(county);
        return counted.isPresent()
                ? percent(counted.get())
                : County.COMPOSITE_INCIDENCE.print(county.compositeIncidence());
    }

    static String percent(@Nullable Ratio rate) {
        return rate == null
                ? ""
                : decimal(new BigDecimal(rate.numerator()).movePointRight(2), new BigDecimal(rate.denominator()), 0)
                        + "%";
    }

    private static String decimal(BigDecimal dividend, BigDecimal divisor, int leastDecimals) {
        BigDecimal quotient =
                dividend.divide(divisor, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return (quotient.scale() < leastDecimals ? quotient.setScale(leastDecimals) : quotient).toPlainString();
    }
}
