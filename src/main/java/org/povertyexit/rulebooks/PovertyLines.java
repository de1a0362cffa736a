package org.povertyexit.rulebooks;

import static org.povertyexit.clause.Citation.Standing.RECALLED;
import static org.povertyexit.clause.Citation.Standing.RESTATED;

import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Dated;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Yuan;

/** Poverty lines 扶贫标准, in yuan per person and year. */
final class PovertyLines {
    private PovertyLines() {}

    private static final Citation NET = Documents.YEARBOOK
            .at("表4-2注")
            .note(new Text("收入口径：农民人均纯收入", "income concept: rural net income per person"));
    private static final Citation DISPOSABLE = Documents.YEARBOOK
            .at("表4-2注")
            .note(new Text("收入口径：农村常住居民人均可支配收入", "income concept: rural disposable income per person"));
    private static final Citation RECALLED_STANDARD = Documents.RURAL_STANDARD
            .at("当年标准")
            .note(new Text("收入口径：农村常住居民人均可支配收入", "income concept: rural disposable income per person"));

    /**
     * The national line 国家扶贫标准: the rural poverty standard of the statistics office, 2,300 yuan at prices of 2010,
     * at current prices; for 2020 the office's working line, which is of another series.
     */
    static final Dated<Yuan> POVERTY_LINE = Dated.<Yuan>named("国家扶贫标准", "national poverty line", Documents.VERIFIED)
            .inYear(2011, Yuan.of(2536), NET)
            .inYear(2012, Yuan.of(2625), NET)
            .inYear(2013, Yuan.of(2736), NET)
            .inYear(2014, Yuan.of(2800), DISPOSABLE)
            .inYear(2015, Yuan.of(2855), DISPOSABLE)
            .inYear(2016, Yuan.of(2952), DISPOSABLE)
            .inYear(2017, Yuan.of(2952), RECALLED_STANDARD.standing(RECALLED))
            .inYear(2018, Yuan.of(2995), RECALLED_STANDARD.standing(RECALLED))
            .inYear(2019, Yuan.of(3218), RECALLED_STANDARD.standing(RESTATED))
            .inYear(
                    2020,
                    Yuan.of(4000),
                    Documents.OFFICE_LINE
                            .at("4000元左右")
                            .note(
                                    new Text(
                                            "工作口径，与此前各年统计标准不是同一序列",
                                            "a working line (\"about 4,000 yuan\"), not of the statistics series of earlier years")))
            .build();
}
