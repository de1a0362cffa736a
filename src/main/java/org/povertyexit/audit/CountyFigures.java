package org.povertyexit.audit;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.povertyexit.clause.Quantity;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Ratio;

/** The rates of a county as its counts give them, all that they can be where a count is not known. */
final class CountyFigures {
    /** 建档立卡贫困发生率: unexited ÷ rural. */
    private static final Quantity<County, Ratio> REGISTER_INCIDENCE =
            rate("建档立卡贫困发生率", "poverty incidence by the register", County.UNEXITED_POPULATION, County.RURAL_POPULATION);

    private static final Quantity<County, Ratio> WRONG_EXITS =
            rate("脱贫人口错退率", "wrong-exit rate", County.WRONGLY_EXITED, County.SAMPLED_EXITED);
    private static final Quantity<County, Ratio> OMISSIONS =
            rate("贫困人口漏评率", "omission rate", County.OMITTED, County.SAMPLED_UNREGISTERED);
    private static final Quantity<County, Ratio> APPROVALS =
            rate("群众认可度", "approval rate", County.APPROVING, County.INTERVIEWED);

    /**
     * (unexited + wrong-exit rate × exited + omission rate × unregistered) ÷ rural, with the rates of the sample as
     * published where they were not counted.
     */
    static final Quantity<County, Ratio> COMPOSITE_INCIDENCE = REGISTER_INCIDENCE
            .plus(WRONG_EXITS.or(Quantity.of(County.WRONG_EXIT_RATE)).times(shareOfRural(County.EXITED_POPULATION)))
            .plus(OMISSIONS.or(Quantity.of(County.OMISSION_RATE)).times(shareOfRural(County.UNREGISTERED_POPULATION)));

    /** By counts alone, of each rate that is counted. */
    static final ImmutableMap<Fact<County, Ratio>, Quantity<County, Ratio>> COUNTED = ImmutableMap.of(
            County.WRONG_EXIT_RATE, WRONG_EXITS, County.OMISSION_RATE, OMISSIONS, County.APPROVAL_RATE, APPROVALS);

    private CountyFigures() {}

    private static Quantity<County, Ratio> rate(
            String zh, String en, Fact<County, Long> part, Fact<County, Long> whole) {
        return Quantity.rate(zh, en, part, whole);
    }

    private static Quantity<County, Ratio> shareOfRural(Fact<County, Long> population) {
        return Quantity.share(population, County.RURAL_POPULATION, County.UNEXITED_POPULATION);
    }

    /** Empty when it is not known. */
    static Optional<Ratio> registerIncidence(County county) {
        return known(REGISTER_INCIDENCE.interval(county));
    }

    /** As {@link #registerIncidence}. */
    static Optional<Ratio> compositeIncidence(County county) {
        return known(COMPOSITE_INCIDENCE.interval(county));
    }

    private static Optional<Ratio> known(Quantity.Interval interval) {
        return Optional.ofNullable(interval.low()).filter(low -> low.equals(interval.high()));
    }
}
