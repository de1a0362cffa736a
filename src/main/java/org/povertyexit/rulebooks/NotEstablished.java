package org.povertyexit.rulebooks;

import java.util.List;
import org.povertyexit.facts.Text;

/** What the sources of a jurisdiction name and none defines: no clause stands for it, and a caller can supply it. */
final class NotEstablished {
    private NotEstablished() {}

    static final List<Text> HENAN = List.of(
            new Text("“1+7+2”的分组", "how \"1+7+2\" is grouped"),
            new Text(
                    "教育、文化、卫生指标达到或接近全省平均水平：数值",
                    "the figures for schooling, culture and health near the province's average"),
            new Text("各年以元计的省定脱贫线（沿用国家扶贫标准）", "lines of the province's own in yuan (the national line is inherited)"),
            new Text(
                    "“大病有救助”“住房条件有明显改善”“有自有住房”的指标（未核验）",
                    "what 大病有救助, 有明显改善 and 有自有住房 are checked by (they are not checked)"),
            new Text("本省标准的施行日期", "the day from which the province's standard holds"));

    static final List<Text> SANMENXIA = List.of(
            new Text("“一低五有六通”的定义（各项系推断）", "the definition of 一低五有六通 (its items are inferred)"),
            new Text("“疑似从有”作为标准的依据（系推断）", "that 疑似从有 is a criterion (inferred)"));

    static final List<Text> HUNAN = List.of(
            new Text("2019年以外各年的省定脱贫线", "the province's line in years other than 2019"),
            new Text("2016、2018、2019年农村居民收入目标", "the target of rural income in 2016, 2018 and 2019"),
            new Text(
                    "贫困村道路、饮水、用电、上学就医、参保的指标（未作为否决项）",
                    "the figures for roads, water, power, school, clinic and insurance of villages (they veto nothing)"),
            new Text("“六覆盖”的内容", "what 六覆盖 contains"),
            new Text("本省文件的标题和施行日期", "the title of the province's document and the day from which it holds"));

    static final List<Text> CHONGQING = List.of(
            new Text("贫困村“十有”“八有”及18项指标", "the ten and eight haves and the 18 items for villages"),
            new Text("各年以元计的市定脱贫线（沿用国家扶贫标准）", "lines of the city's own in yuan (the national line is inherited)"),
            new Text("渝扶组办发〔2018〕129号的条文和施行日期", "the articles of the city's measures and the day from which they hold"),
            new Text("云阳县“六个一批”的六项内容", "the six items of Yunyang's 六个一批"),
            new Text("公示天数（城口县为7天，属县级规定）", "days of notice (seven in Chengkou, a rule of that county)"));
}
