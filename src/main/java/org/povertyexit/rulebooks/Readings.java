package org.povertyexit.rulebooks;

import org.povertyexit.facts.Text;

/** The arguments for the readings that are in doubt, with figures under both. */
final class Readings {
    private Readings() {}

    /** Whether exactly 2 % (3 %) is enough. */
    static final Text INCIDENCE_BOUNDARY = new Text(
            "“2%以下”是否含2%各处说法不一。此处按含本数读：评估办法的否决句为“高于2%的，不得退出”，法律用语“以下”亦含本数。" + "例：1000人中贫困20人，恰为2%，按此读达到；按“低于2%”读未达到。",
            "sources disagree whether exactly 2 % is enough. Read here as at most: the veto of the evaluation says "
                    + "\"above 2 %: no exit\", and 以下 in statutes includes the number. Example: 20 poor of 1,000 persons are "
                    + "exactly 2 %: met so read, not met when read as below 2 %");

    /** Whether exactly 2 % of wrong exits or omissions is too much. */
    static final Text RATE_BOUNDARY = new Text(
            "按否决句“高于2%的，不得退出”读，恰为2%达到；河南2019年通知作“应低于2%”。例：抽样500人错退10人，恰为2%，按此读达到，按“低于”读未达到。",
            "read after the veto \"above 2 %: no exit\": exactly 2 % is met; a notice of Henan in 2019 says \"below 2 %\". "
                    + "Example: 10 of 500 sampled persons are exactly 2 %: met so read, not met when read as below");

    /** Whether exactly 90 % of approval is enough. */
    static final Text APPROVAL_BOUNDARY = new Text(
            "按“低于90%的，不得退出”读，恰为90%达到；亦有“必须高于90%”的说法。例：调查1000人认可900人，恰为90%，按此读达到，按“高于”读未达到。",
            "read after \"below 90 %: no exit\": exactly 90 % is met; an official is also quoted with \"must be above 90 %\". "
                    + "Example: 900 of 1,000 asked are exactly 90 %: met so read, not met when read as above");

    /** Why the items under a factor that is only considered are these. */
    static final Text CONSIDERED = new Text(
            "全国性文件只列因素，不列项目；项目取自河南省贫困村退出标准，仅供统筹考虑。",
            "the national text names the factor and no items; the items are those of Henan's standard for villages");

    /** Why insurance is what basic medical care is checked by. */
    static final Text MEDICAL_BY_INSURANCE = new Text(
            "2016年文件未列指标，以全体成员参加基本医疗保险核验。",
            "the text of 2016 gives no indicator; checked by the insurance of every member");
}
