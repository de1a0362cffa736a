package org.povertyexit.rulebooks;

import static org.povertyexit.clause.Citation.Standing.READ;
import static org.povertyexit.clause.Citation.Standing.RECALLED;
import static org.povertyexit.clause.Citation.Standing.RESTATED;

import java.time.LocalDate;
import org.povertyexit.clause.Document;

/** The sources that the national rulebook cites, and the days from which its instruments hold. */
final class Documents {
    private Documents() {}

    /** The opinions on the exit of the poor. The title and text were read; the number is recalled. */
    static final Document EXIT_OPINIONS =
            Document.of("关于建立贫困退出机制的意见", "中共中央办公厅、国务院办公厅", "2016-04-29", READ).numbered("中办发〔2016〕16号");

    /** The day on which the opinions were published. */
    static final LocalDate EXIT_OPINIONS_IN_FORCE = LocalDate.of(2016, 4, 29);

    /** The measures for the evaluation of counties. Title, number and date were read; the indicators are restated. */
    static final Document EVALUATION_MEASURES = Document.of(
                    "贫困县退出专项评估检查实施办法（试行）", "国务院扶贫开发领导小组办公室", "2017-09-30", RESTATED)
            .numbered("国开办发〔2017〕56号");

    /** The day on which the measures were issued. */
    static final LocalDate EVALUATION_MEASURES_IN_FORCE = LocalDate.of(2017, 9, 30);

    /** The guidance on the two worries and three guarantees. Title and date were read; the wording is recalled. */
    static final Document GUIDANCE = Document.of("关于解决“两不愁三保障”突出问题的指导意见", "国务院扶贫开发领导小组", "2019-06-23", RECALLED);

    /** The day on which the guidance is dated. */
    static final LocalDate GUIDANCE_IN_FORCE = LocalDate.of(2019, 6, 23);

    /** The criteria for the evaluation of rural drinking water. */
    static final Document WATER_CRITERIA =
            Document.of("农村饮水安全评价准则", "中国水利学会", "2018", READ).numbered("T/CHES 18-2018");

    /** The communiqué of the national census on poverty relief, from which ages are taken. */
    static final Document CENSUS = Document.of("国家脱贫攻坚普查公报", "国家统计局、国家脱贫攻坚普查领导小组办公室", "2021-02-25", READ);

    /** The yearbook whose notes print the poverty standard of each year. */
    static final Document YEARBOOK = Document.of("云南调查年鉴2017", "国家统计局云南调查总队", "2017", READ);

    /** The rural poverty standard of the statistics office, at current prices. */
    static final Document RURAL_STANDARD = Document.of("农村贫困标准（2010年标准，当年价）", "国家统计局", "2019", RECALLED);

    /** What the office said of the line for 2020. */
    static final Document OFFICE_LINE = Document.of("2020年脱贫收入标准（4000元左右）", "国务院扶贫开发领导小组办公室", "2020", RESTATED);

    /** The last day of the campaign, and of the exit criteria. */
    static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);

    /** The day on which every number here was last checked against its source. */
    static final LocalDate VERIFIED = LocalDate.of(2026, 11, 21);
}
