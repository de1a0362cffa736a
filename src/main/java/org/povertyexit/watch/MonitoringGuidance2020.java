package org.povertyexit.watch;

import static org.povertyexit.clause.Requirement.anyOf;
import static org.povertyexit.facts.RegisterStatus.EXITED_WITHOUT_POLICY;
import static org.povertyexit.facts.RegisterStatus.EXITED_WITH_POLICY;
import static org.povertyexit.facts.RegisterStatus.UNREGISTERED;
import static org.povertyexit.watch.WatchNumbers.NOUGHT;
import static org.povertyexit.watch.WatchNumbers.RANGE;
import static org.povertyexit.watch.WatchTerms.EXCESS_OF_RIGID_SPENDING;
import static org.povertyexit.watch.WatchTerms.PER_CAPITA_NET_INCOME;
import static org.povertyexit.watch.WatchTerms.SHOCK;
import static org.povertyexit.watch.WatchTerms.STATUS;

import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Requirement;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Household;

/** 《关于建立防止返贫监测和帮扶机制的指导意见》: whom the guidance of 2020 watches. A clause that is met says: of this kind. */
final class MonitoringGuidance2020 {
    private MonitoringGuidance2020() {}

    private static final Citation OBJECTS = WatchSources.GUIDANCE_2020.at("监测对象和范围");

    /** 人均可支配收入低于国家扶贫标准1.5倍左右的家庭，以及因病、因残、因灾等引发的刚性支出明显超过上年度收入和收入大幅缩减的家庭. */
    private static final Requirement<Household> AT_RISK =
            anyOf(PER_CAPITA_NET_INCOME.isBelow(RANGE), EXCESS_OF_RIGID_SPENDING.exceeds(NOUGHT), SHOCK.holds());

    /** The same without the test on spending, of which "clearly" (明显) has no number. */
    private static final Requirement<Household> AT_RISK_WHATEVER_IS_SPENT =
            anyOf(PER_CAPITA_NET_INCOME.isBelow(RANGE), SHOCK.holds());

    /** 建档立卡已脱贫但不稳定户. */
    static final Clause<Household> UNSTABLE_EXITED =
            kind("unstable-exited", STATUS.isOneOf(EXITED_WITH_POLICY, EXITED_WITHOUT_POLICY));

    /** 收入略高于建档立卡贫困户的边缘户: no lower bound is tested, so a household left out below the line is here too. */
    static final Clause<Household> MARGINAL = kind("marginal", STATUS.is(UNREGISTERED));

    private static Clause<Household> kind(String name, Requirement<Household> status) {
        return Clause.household("watch.2020." + name, Theme.INCOME, OBJECTS, status, AT_RISK)
                .orRead(Requirement.allOf(status, AT_RISK_WHATEVER_IS_SPENT));
    }
}
