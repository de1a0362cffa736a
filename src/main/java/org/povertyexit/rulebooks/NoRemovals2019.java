package org.povertyexit.rulebooks;

import static org.povertyexit.rulebooks.AftercareTerms.ASSISTANCE_STAYS;
import static org.povertyexit.rulebooks.AftercareTerms.HOLDERS_ARE_STABLE;
import static org.povertyexit.rulebooks.AftercareTerms.POLICIES_STAY_IN_FORCE;
import static org.povertyexit.rulebooks.AftercareTerms.POSTS_STAY_FILLED;
import static org.povertyexit.rulebooks.AftercareTerms.SUPERVISION_GOES_ON;

import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Aftercare;

/** 四个不摘: the four things that must not be removed with the label of poverty, until the transition period ends. */
final class NoRemovals2019 {
    private NoRemovals2019() {}

    /** （2016年意见）在一定时期内国家原有扶贫政策保持不变，支持力度不减，留出缓冲期. */
    static final Clause<Aftercare> POLICY_IN_THE_BUFFER_PERIOD = Clause.aftercare(
            "national.aftercare.policy",
            Theme.POLICY,
            Documents.EXIT_OPINIONS.at("缓冲期"),
            POLICIES_STAY_IN_FORCE.holds());

    /** The opinions of 2016 on the time after an exit. */
    static final Instrument BUFFER_PERIOD = Instrument.of(
                    Documents.EXIT_OPINIONS, Documents.EXIT_OPINIONS_IN_FORCE, POLICY_IN_THE_BUFFER_PERIOD)
            .until(Documents.TRANSITION_ENDS);

    /** 摘帽不摘责任: 贫困县党政正职要保持稳定 — the posts stay filled. */
    static final Clause<Aftercare> RESPONSIBILITY = Clause.aftercare(
            "national.aftercare.responsibility",
            Theme.RESPONSIBILITY,
            Documents.NO_REMOVALS_SPEECH.at("不摘责任"),
            POSTS_STAY_FILLED.holds());

    /** 摘帽不摘责任: 贫困县党政正职要保持稳定 — their holders stay; considered, until a rulebook lets it decide. */
    static final Clause<Aftercare> HOLDERS = Clause.aftercare(
                    "national.aftercare.holders",
                    Theme.RESPONSIBILITY,
                    Documents.NO_REMOVALS_SPEECH.at("不摘责任"),
                    HOLDERS_ARE_STABLE.holds())
            .considered();

    /** 摘帽不摘政策: 脱贫攻坚主要政策要继续执行. */
    static final Clause<Aftercare> POLICY = Clause.aftercare(
            POLICY_IN_THE_BUFFER_PERIOD.id(),
            Theme.POLICY,
            Documents.NO_REMOVALS_SPEECH.at("不摘政策"),
            POLICIES_STAY_IN_FORCE.holds());

    /** 摘帽不摘帮扶: 扶贫工作队不能撤. */
    static final Clause<Aftercare> ASSISTANCE = Clause.aftercare(
            "national.aftercare.assistance",
            Theme.ASSISTANCE,
            Documents.NO_REMOVALS_SPEECH.at("不摘帮扶"),
            ASSISTANCE_STAYS.holds());

    /** 摘帽不摘监管: 要把防止返贫放在重要位置. */
    static final Clause<Aftercare> SUPERVISION = Clause.aftercare(
            "national.aftercare.supervision",
            Theme.SUPERVISION,
            Documents.NO_REMOVALS_SPEECH.at("不摘监管"),
            SUPERVISION_GOES_ON.holds());

    /** The four no-removals, in the order of the speech. */
    static final Instrument SPEECH = Instrument.of(
                    Documents.NO_REMOVALS_SPEECH,
                    Documents.NO_REMOVALS_SPEECH_DAY,
                    RESPONSIBILITY,
                    HOLDERS,
                    POLICY,
                    ASSISTANCE,
                    SUPERVISION)
            .until(Documents.TRANSITION_ENDS);
}
