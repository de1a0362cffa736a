package org.povertyexit.watch;

import static org.povertyexit.clause.Citation.Standing.RESTATED;
import static org.povertyexit.facts.RegisterStatus.EXITED_WITHOUT_POLICY;
import static org.povertyexit.facts.RegisterStatus.EXITED_WITH_POLICY;
import static org.povertyexit.facts.RegisterStatus.UNREGISTERED;
import static org.povertyexit.watch.WatchNumbers.RANGE;
import static org.povertyexit.watch.WatchTerms.PER_CAPITA_NET_INCOME;
import static org.povertyexit.watch.WatchTerms.SHOCK;
import static org.povertyexit.watch.WatchTerms.STATUS;

import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Household;

/** 《关于健全防止返贫动态监测和帮扶机制的指导意见》: whom the guidance of 2021 watches. A clause that is met says: of this kind. */
final class MonitoringGuidance2021 {
    private MonitoringGuidance2021() {}

    private static final Citation OBJECTS = WatchSources.GUIDANCE_2021.at("监测对象");

    /** 脱贫不稳定户. */
    static final Clause<Household> UNSTABLE_EXITED = Clause.household(
            "watch.2021.unstable-exited",
            Theme.INCOME,
            OBJECTS,
            STATUS.isOneOf(EXITED_WITH_POLICY, EXITED_WITHOUT_POLICY),
            PER_CAPITA_NET_INCOME.isBelow(RANGE));

    /** 边缘易致贫户. */
    static final Clause<Household> MARGINAL = Clause.household(
            "watch.2021.marginal",
            Theme.INCOME,
            OBJECTS,
            STATUS.is(UNREGISTERED),
            PER_CAPITA_NET_INCOME.isBelow(RANGE));

    /** 突发严重困难户: income is not below the range, but a sudden shock struck. */
    static final Clause<Household> SUDDEN_HARDSHIP = Clause.household(
            "watch.2021.sudden-hardship",
            Theme.INCOME,
            OBJECTS.standing(RESTATED),
            STATUS.isOneOf(EXITED_WITH_POLICY, EXITED_WITHOUT_POLICY, UNREGISTERED),
            PER_CAPITA_NET_INCOME.isAtLeast(RANGE),
            SHOCK.holds());

    /** 收入 … 超过当年监测范围, before a risk is marked as removed. */
    static final Clause<Household> ABOVE_RANGE = Clause.household(
                    "watch.risk-removed.income",
                    Theme.INCOME,
                    WatchSources.RISK_REMOVAL.at("收入超过当年监测范围"),
                    PER_CAPITA_NET_INCOME.exceeds(RANGE))
            .orRead(PER_CAPITA_NET_INCOME.isAtLeast(RANGE));
}
