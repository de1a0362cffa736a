package org.povertyexit.watch;

import static org.povertyexit.clause.Citation.Standing.READ;
import static org.povertyexit.clause.Citation.Standing.RECALLED;

import java.time.LocalDate;
import org.povertyexit.clause.Document;

/** The sources on monitoring and supervision, and the days from which they hold. */
final class WatchSources {
    private WatchSources() {}

    /** The day on which every text and number here was last checked against its source. */
    static final LocalDate VERIFIED = LocalDate.of(2026, 11, 21);

    /** The guidance of 2020 on monitoring and helping against falling back. */
    static final Document GUIDANCE_2020 = Document.of("关于建立防止返贫监测和帮扶机制的指导意见", "国务院扶贫开发领导小组", "2020-03-20", READ)
            .verified(VERIFIED);

    /** The day on which the guidance of 2020 is dated. */
    static final LocalDate GUIDANCE_2020_FROM = LocalDate.of(2020, 3, 20);

    /** The last day of the guidance of 2020: the day before that of 2021 is applied. */
    static final LocalDate GUIDANCE_2020_TO = LocalDate.of(2020, 12, 31);

    /** The guidance of 2021 on dynamic monitoring. Title and number were read; its day is not established. */
    static final Document GUIDANCE_2021 = Document.of("关于健全防止返贫动态监测和帮扶机制的指导意见", "中央农村工作领导小组", "2021", READ)
            .numbered("中农组发〔2021〕7号")
            .verified(VERIFIED);

    /** The first day of the year of the guidance of 2021; its own day is not established. */
    static final LocalDate GUIDANCE_2021_FROM = LocalDate.of(2021, 1, 1);

    /** The last day of the transition period 过渡期. */
    static final LocalDate TRANSITION_ENDS = LocalDate.of(2025, 12, 31);

    /** What is asked before a risk is marked as removed. The conditions were read; the title is a description. */
    static final Document RISK_REMOVAL =
            Document.of("监测对象风险消除的标准和程序（标题系描述）", "未署名", "2021/..", READ).verified(VERIFIED);

    /** The guidance on supervision. Its scope and size were read; its day is recalled; the title is a description. */
    static final Document SUPERVISION = Document.of("挂牌督战工作指导意见（标题系描述）", "国务院扶贫开发领导小组", "2020-01-25", RECALLED)
            .verified(VERIFIED);

    /** The day of the guidance on supervision. */
    static final LocalDate SUPERVISION_FROM = LocalDate.of(2020, 1, 25);

    /** The article of Sanmenxia's party committee, which names 边缘户 and 脱贫监测户. */
    static final Document SANMENXIA_ARTICLE = Document.of("坚守初心 勇担使命 汇聚一切力量坚决打赢脱贫攻坚战", "中共三门峡市委", "2019-10-17", READ)
            .verified(VERIFIED);
}
