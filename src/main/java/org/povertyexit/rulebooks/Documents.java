package org.povertyexit.rulebooks;

import static org.povertyexit.clause.Citation.Standing.READ;
import static org.povertyexit.clause.Citation.Standing.RECALLED;
import static org.povertyexit.clause.Citation.Standing.RESTATED;

import java.time.LocalDate;
import org.povertyexit.clause.Document;

/** The sources that the national rulebook cites, and the days from which its instruments hold. */
final class Documents {
    private Documents() {}

    /**
     * The day on which everything here was last reviewed, as far as its standing allows: what is recalled or inferred was
     * not compared with a text on that day, for none was seen.
     */
    static final LocalDate VERIFIED = LocalDate.of(2026, 11, 21);

    /** The opinions on the exit of the poor. The title and text were read; the number is recalled. */
    static final Document EXIT_OPINIONS = Document.of("关于建立贫困退出机制的意见", "中共中央办公厅、国务院办公厅", "2016-04-29", READ)
            .numbered("中办发〔2016〕16号")
            .verified(VERIFIED);

    /** The day on which the opinions were published. */
    static final LocalDate EXIT_OPINIONS_IN_FORCE = LocalDate.of(2016, 4, 29);

    /** The measures for the evaluation of counties. Title, number and date were read; the indicators are restated. */
    static final Document EVALUATION_MEASURES = Document.of(
                    "贫困县退出专项评估检查实施办法（试行）", "国务院扶贫开发领导小组办公室", "2017-09-30", RESTATED)
            .numbered("国开办发〔2017〕56号")
            .verified(VERIFIED);

    /** The day on which the measures were issued. */
    static final LocalDate EVALUATION_MEASURES_IN_FORCE = LocalDate.of(2017, 9, 30);

    /** The guidance on the two worries and three guarantees. Title and date were read; the wording is recalled. */
    static final Document GUIDANCE = Document.of("关于解决“两不愁三保障”突出问题的指导意见", "国务院扶贫开发领导小组", "2019-06-23", RECALLED)
            .verified(VERIFIED);

    /** The day on which the guidance is dated. */
    static final LocalDate GUIDANCE_IN_FORCE = LocalDate.of(2019, 6, 23);

    /** The criteria for the evaluation of rural drinking water. */
    static final Document WATER_CRITERIA = Document.of("农村饮水安全评价准则", "中国水利学会", "2018", READ)
            .numbered("T/CHES 18-2018")
            .verified(VERIFIED);

    /** The communiqué of the national census on poverty relief, from which ages are taken. */
    static final Document CENSUS = Document.of("国家脱贫攻坚普查公报", "国家统计局、国家脱贫攻坚普查领导小组办公室", "2021-02-25", READ)
            .verified(VERIFIED);

    /** The yearbook whose notes print the poverty standard of each year. */
    static final Document YEARBOOK =
            Document.of("云南调查年鉴2017", "国家统计局云南调查总队", "2017", READ).verified(VERIFIED);

    /** The rural poverty standard of the statistics office, at current prices. */
    static final Document RURAL_STANDARD =
            Document.of("农村贫困标准（2010年标准，当年价）", "国家统计局", "2019", RECALLED).verified(VERIFIED);

    /** What the office said of the line for 2020. */
    static final Document OFFICE_LINE = Document.of("2020年脱贫收入标准（4000元左右）", "国务院扶贫开发领导小组办公室", "2020", RESTATED)
            .verified(VERIFIED);

    /** The speech that sets out the four no-removals 四个不摘. Its text was read; its day is restated. */
    static final Document NO_REMOVALS_SPEECH =
            Document.of("在解决“两不愁三保障”突出问题座谈会上的讲话", "习近平", "2019-04-16", READ).verified(VERIFIED);

    /** The day of the speech. */
    static final LocalDate NO_REMOVALS_SPEECH_DAY = LocalDate.of(2019, 4, 16);

    /** The guidance of 2018 on the last three years, which moves the evaluation of counties to the provinces. */
    static final Document THREE_YEARS_GUIDANCE = Document.of("关于打赢脱贫攻坚战三年行动的指导意见", "中共中央、国务院", "2018-06-15", RECALLED)
            .numbered("中发〔2018〕16号")
            .verified(VERIFIED);

    /** The last day of the transition period 过渡期: five years from the end of the campaign. */
    static final LocalDate TRANSITION_ENDS = LocalDate.of(2025, 12, 31);

    /** The last day of the campaign, and of the exit criteria. */
    static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);

    /** Henan's standard for households, villages and counties. The text was read; its day is not established. */
    static final Document HENAN_STANDARD =
            Document.of("河南省贫困户、贫困村、贫困县退出标准", "河南省", "2016", READ).verified(VERIFIED);

    /** Henan's notice on the exit of 33 counties. The wording on the rates was read; the title is a description. */
    static final Document HENAN_NOTICE =
            Document.of("关于33个贫困县退出的通知（标题系描述）", "河南省", "2019-04-24", READ).verified(VERIFIED);

    /** The article of the party committee of Sanmenxia, which names 一低五有六通 and 疑似从有 and defines neither. */
    static final Document SANMENXIA_ARTICLE = Document.of("坚守初心 勇担使命 汇聚一切力量坚决打赢脱贫攻坚战", "中共三门峡市委", "2019-10-17", READ)
            .verified(VERIFIED);

    /** The day on which the article was published. */
    static final LocalDate SANMENXIA_ARTICLE_IN_FORCE = LocalDate.of(2019, 10, 17);

    /** Hunan's document on exit. The standard was read in reports of it; the title is a description. */
    static final Document HUNAN_STANDARD = Document.of("湖南省贫困退出实施意见（标题系描述）", "湖南省", "2016", READ)
            .numbered("湘办〔2016〕31号")
            .verified(VERIFIED);

    /** The report on the exit of Sangzhi in 2019, which states Hunan's line. */
    static final Document SANGZHI_REPORT =
            Document.of("桑植县2019年脱贫摘帽情况（标题系描述）", "桑植县", "2019-11", READ).verified(VERIFIED);

    /** Chongqing's own measures for the evaluation of counties. Title and number were read, the articles were not. */
    static final Document CHONGQING_MEASURES = Document.of("重庆市贫困县退出专项评估检查实施办法", "重庆市扶贫开发领导小组办公室", "2018", READ)
            .numbered("渝扶组办发〔2018〕129号")
            .verified(VERIFIED);

    /** The first day of the year of Chongqing's measures; their own day is not established. */
    static final LocalDate CHONGQING_MEASURES_IN_FORCE = LocalDate.of(2018, 1, 1);

    /** What an official of the national office said of the ceilings. */
    static final Document OUTLOOK_INTERVIEW =
            Document.of("瞭望：杨炼谈贫困县退出（标题系描述）", "瞭望", "2017-11", READ).verified(VERIFIED);

    /** Restatements of the measures by others, which differ in the base of approval and of omission. */
    static final Document RESTATEMENTS =
            Document.of("贫困县退出专项评估检查指标转述（标题系描述）", "未署名", "2018", RESTATED).verified(VERIFIED);
}
