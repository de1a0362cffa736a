package org.povertyexit.rulebooks;

import java.util.List;
import org.povertyexit.clause.Category;
import org.povertyexit.clause.Quantity;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Yuan;

/** The defined words of the provisions on counties. Every rate counts persons. */
final class CountyTerms {
    private CountyTerms() {}

    static final Category<County, Region> COUNTY_REGION = Category.of(County.REGION);

    /** Incidence by the register 建档立卡贫困发生率: registered persons not out, of the rural registered population. */
    static final Quantity<County, Ratio> REGISTER_INCIDENCE = Quantity.rate(
            "建档立卡贫困发生率", "poverty incidence by the register", County.UNEXITED_POPULATION, County.RURAL_POPULATION);

    /** Wrong-exit rate 脱贫人口错退率: wrongly exited persons, of the exited persons sampled. */
    static final Quantity<County, Ratio> WRONG_EXIT_RATE = Quantity.rate(
                    "脱贫人口错退率", "wrong-exit rate", County.WRONGLY_EXITED, County.SAMPLED_EXITED)
            .or(Quantity.of(County.WRONG_EXIT_RATE));

    /** Omission rate 贫困人口漏评率: omitted persons, of the unregistered rural persons sampled. */
    static final Quantity<County, Ratio> OMISSION_RATE = Quantity.rate(
                    "贫困人口漏评率", "omission rate", County.OMITTED, County.SAMPLED_UNREGISTERED)
            .or(Quantity.of(County.OMISSION_RATE));

    /** Approval 群众认可度: those who approve, of those asked. */
    static final Quantity<County, Ratio> APPROVAL_RATE = Quantity.rate(
                    "群众认可度", "approval rate", County.APPROVING, County.INTERVIEWED)
            .or(Quantity.of(County.APPROVAL_RATE));

    /**
     * Composite incidence 综合贫困发生率: registered persons not out, wrongly exited and omitted persons as projected from
     * the sample, of the rural registered population.
     */
    static final Quantity<County, Ratio> COMPOSITE_INCIDENCE = Quantity.computed(
                    "综合贫困发生率",
                    "composite poverty incidence",
                    List.of(
                            Quantity.of(County.UNEXITED_POPULATION),
                            WRONG_EXIT_RATE,
                            Quantity.base(County.EXITED_POPULATION),
                            OMISSION_RATE,
                            Quantity.base(County.UNREGISTERED_POPULATION)),
                    List.of(Quantity.base(County.RURAL_POPULATION)),
                    REGISTER_INCIDENCE
                            .plus(WRONG_EXIT_RATE.times(shareOfRural(County.EXITED_POPULATION)))
                            .plus(OMISSION_RATE.times(shareOfRural(County.UNREGISTERED_POPULATION))))
            .or(Quantity.of(County.COMPOSITE_INCIDENCE));

    /** Approval counted in households 认可户数 ÷ 调查总户数. */
    static final Quantity<County, Ratio> APPROVAL_RATE_BY_HOUSEHOLDS = Quantity.rate(
                    "群众认可度（按户）", "approval rate by households", County.APPROVING, County.INTERVIEWED)
            .or(Quantity.of(County.APPROVAL_RATE));

    /** Omission over all persons sampled who are not registered 非建档立卡人口总数, not only the rural registered ones. */
    static final Quantity<County, Ratio> OMISSION_RATE_OF_ALL = Quantity.rate(
                    "贫困人口漏评率（以非建档立卡人口总数计）",
                    "omission rate over all unregistered persons sampled",
                    County.OMITTED,
                    County.SAMPLED_UNREGISTERED)
            .or(Quantity.of(County.OMISSION_RATE));

    /** Poor villages that are out 贫困村退出比例, of all poor villages. */
    static final Quantity<County, Ratio> VILLAGES_EXITED =
            Quantity.rate("贫困村退出比例", "poor villages out", County.EXITED_VILLAGES, County.POOR_VILLAGES);

    /** By how much rural income grew more than in the province 农民收入增幅与全省之差. */
    static final Quantity<County, Ratio> INCOME_GROWTH_LEAD = Quantity.computed(
            "农民收入增幅与全省之差",
            "growth of rural income less that of the province",
            Quantity.of(County.RURAL_INCOME_GROWTH).minus(Quantity.base(County.PROVINCE_INCOME_GROWTH)));

    /** Rural disposable income per person 农村居民人均可支配收入. */
    static final Quantity<County, Yuan> RURAL_INCOME = Quantity.of(County.RURAL_INCOME);

    /** Completion of the task of relocation 搬迁任务完成率. */
    static final Quantity<County, Ratio> RELOCATION_RATE = Quantity.of(County.RELOCATION_RATE);

    /** A population in proportion to the rural one, which is never below the unexited part of it. */
    private static Quantity<County, Ratio> shareOfRural(Fact<County, Long> population) {
        return Quantity.share(population, County.RURAL_POPULATION, County.UNEXITED_POPULATION);
    }
}
