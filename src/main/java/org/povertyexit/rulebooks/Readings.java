package org.povertyexit.rulebooks;

import org.povertyexit.facts.Text;

/** The arguments for the readings that are in doubt, with figures under both. */
final class Readings {
    private Readings() {}

    /** Whether exactly 2 % (3 %) is enough. */
    static final Text INCIDENCE_BOUNDARY = new Text(
            "恰为2%（3%）是否达到，各处说法不一：否决句“高于2%的，不得退出”以及法律用语“以下”含本数，均指达到；" + "亦有“必须低于2%”的说法。例：1000人中贫困20人，恰为2%，按前者达到，按后者未达到。",
            "sources disagree whether exactly 2 % (3 %) is enough: the veto \"above 2 %: no exit\" and 以下, which in statutes "
                    + "includes the number, say yes; others say \"must be below 2 %\". Example: 20 poor of 1,000 persons are "
                    + "exactly 2 %: met by the former, not met by the latter");

    /** Whether exactly 2 % of wrong exits or omissions is too much. */
    static final Text RATE_BOUNDARY = new Text(
            "否决句“高于2%的，不得退出”指恰为2%达到；河南2019年通知作“应低于2%”。例：抽样500人错退10人，恰为2%，按前者达到，按后者未达到。",
            "the veto \"above 2 %: no exit\" says that exactly 2 % is met; a notice of Henan in 2019 says \"below 2 %\". "
                    + "Example: 10 of 500 sampled persons are exactly 2 %: met by the former, not met by the latter");

    /** Whether exactly 90 % of approval is enough. */
    static final Text APPROVAL_BOUNDARY = new Text(
            "“低于90%的，不得退出”指恰为90%达到；亦有“必须高于90%”的说法。例：调查1000人认可900人，恰为90%，按前者达到，按后者未达到。",
            "\"below 90 %: no exit\" says that exactly 90 % is met; an official is also quoted with \"must be above 90 %\". "
                    + "Example: 900 of 1,000 asked are exactly 90 %: met by the former, not met by the latter");

    /** Who evaluates. */
    static final Text EVALUATION_BY_THE_PROVINCE =
            new Text("自2018年度起由省级组织：中发〔2018〕16号", "from the cohort of 2018 on by the province: 中发〔2018〕16号 (recalled)");

    /** Whether exactly 90 % of the villages are enough. */
    static final Text VILLAGES_BOUNDARY = new Text(
            "“90%以上”按法律用语含本数。例：100个贫困村退出90个，恰为90%，按此达到，不含本数则未达到。",
            "以上 includes the number, as in statutes. Example: 90 of 100 poor villages are exactly 90 %: met, and not met were the "
                    + "number left out");

    /** Why the items under a factor that is only considered are these. */
    static final Text CONSIDERED = new Text(
            "全国性文件只列因素，不列项目；项目取自河南省贫困村退出标准，仅供统筹考虑。",
            "the national text names the factor and no items; the items are those of Henan's standard for villages");

    /** Why insurance is what basic medical care is checked by. */
    static final Text MEDICAL_BY_INSURANCE = new Text(
            "2016年文件未列指标，以全体成员参加基本医疗保险核验。",
            "the text of 2016 gives no indicator; checked by the insurance of every member");
}
