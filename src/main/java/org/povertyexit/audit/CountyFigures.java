package org.povertyexit.audit;

import java.util.Optional;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;

/** The rates of a county as its counts give them, where every count is known. */
final class CountyFigures {
    private CountyFigures() {}

    /** What the counts give for a rate that can also be published; empty when one of them is not known. */
    static Optional<Ratio> counted(Fact<County, Ratio> rate, County county) {
        if (rate.equals(County.WRONG_EXIT_RATE)) {
            return share(county, County.WRONGLY_EXITED, County.SAMPLED_EXITED);
        }
        if (rate.equals(County.OMISSION_RATE)) {
            return share(county, County.OMITTED, County.SAMPLED_UNREGISTERED);
        }
        return rate.equals(County.APPROVAL_RATE)
                ? share(county, County.APPROVING, County.INTERVIEWED)
                : composite(county);
    }

    /** 建档立卡贫困发生率: unexited ÷ rural. */
    static Optional<Ratio> registerIncidence(County county) {
        return share(county, County.UNEXITED_POPULATION, County.RURAL_POPULATION);
    }

    /** (unexited + wrong-exit rate × exited + omission rate × unregistered) ÷ rural, with published rates as they are. */
    private static Optional<Ratio> composite(County county) {
        return sum(
                registerIncidence(county),
                sum(
                        times(
                                countedOrPublished(County.WRONG_EXIT_RATE, county),
                                share(county, County.EXITED_POPULATION, County.RURAL_POPULATION)),
                        times(
                                countedOrPublished(County.OMISSION_RATE, county),
                                share(county, County.UNREGISTERED_POPULATION, County.RURAL_POPULATION))));
    }

    private static Optional<Ratio> countedOrPublished(Fact<County, Ratio> rate, County county) {
        return counted(rate, county)
                .or(() -> rate.of(county) instanceof Observed.Known<Ratio> published
                        ? Optional.of(published.value())
                        : Optional.empty());
    }

    private static Optional<Ratio> share(County county, Fact<County, Long> part, Fact<County, Long> whole) {
        return part.of(county) instanceof Observed.Known<Long> parts
                        && whole.of(county) instanceof Observed.Known<Long> wholes
                        && wholes.value() > 0
                ? Optional.of(Ratio.of(parts.value(), wholes.value()))
                : Optional.empty();
    }

    private static Optional<Ratio> sum(Optional<Ratio> a, Optional<Ratio> b) {
        return a.flatMap(one -> b.map(one::plus));
    }

    private static Optional<Ratio> times(Optional<Ratio> a, Optional<Ratio> b) {
        return a.flatMap(one -> b.map(one::times));
    }
}
