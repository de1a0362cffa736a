package org.povertyexit.facts;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A county (县): the counts that its evaluation found, or the rates where only rates were published.
 *
 * <pre>{@code
 * County county = County.builder()
 *         .id("C1")
 *         .region(known(Region.CENTRAL))
 *         .ruralPopulation(known(300_000L))
 *         .unexitedPopulation(known(3_400L))
 *         .exitedPopulation(known(40_000L))
 *         .unregisteredPopulation(known(256_600L))
 *         .sampledExited(known(3_000L))
 *         .wronglyExited(known(61L))
 *         .omissionRate(known(Ratio.of("0.5%")))
 *         .interviewed(known(1_000L))
 *         .approving(between(890L, 910L))
 *         .build();
 * RulesInForce rules = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2018, 12, 31));
 * System.out.println(rules.assess(county));
 * rules.explain(county).changes().forEach(System.out::println);
 * }</pre>
 *
 * <p>It prints
 *
 * <pre class="output">{@code
 * NOT_MET; unmet: national.county.wrong-exit; undetermined: national.county.approval
 * wrongly exited persons in the sample: change to at most 60 (now 61, 1 less)
 * number who approve: establish at least 900
 * }</pre>
 */
@FactStyle
@Value.Immutable
@SuppressWarnings("exports") // the annotations are for the compiler; users need no Immutables at run time
public abstract sealed class County permits ImmutableCounty {

    /** 地区, the part of the country. */
    public static final Fact<County, Region> REGION =
            fact("region", "地区", "region", Kind.oneOf(Region.class), County::region, Builder::region);

    /** 农业户籍人口, persons. */
    public static final Fact<County, Long> RURAL_POPULATION = fact(
                    "rural_population",
                    "农业户籍人口",
                    "rural registered population",
                    Kind.COUNT,
                    County::ruralPopulation,
                    Builder::ruralPopulation)
            .atLeast(1L);

    /** 未脱贫人口, persons. */
    public static final Fact<County, Long> UNEXITED_POPULATION = fact(
                    "unexited_population",
                    "未脱贫人口",
                    "registered persons not out",
                    Kind.COUNT,
                    County::unexitedPopulation,
                    Builder::unexitedPopulation)
            .atLeast(0L);

    /** 脱贫人口, persons. */
    public static final Fact<County, Long> EXITED_POPULATION = fact(
                    "exited_population",
                    "脱贫人口",
                    "registered persons who are out",
                    Kind.COUNT,
                    County::exitedPopulation,
                    Builder::exitedPopulation)
            .atLeast(0L);

    /** 非建档立卡人口, persons. */
    public static final Fact<County, Long> UNREGISTERED_POPULATION = fact(
                    "unregistered_population",
                    "非建档立卡人口",
                    "rural persons not registered as poor",
                    Kind.COUNT,
                    County::unregisteredPopulation,
                    Builder::unregisteredPopulation)
            .atLeast(0L);

    /** 抽样脱贫人口, persons. */
    public static final Fact<County, Long> SAMPLED_EXITED = fact(
                    "sampled_exited",
                    "抽样脱贫人口",
                    "exited persons in the sample",
                    Kind.COUNT,
                    County::sampledExited,
                    Builder::sampledExited)
            .atLeast(0L);

    /** 抽样错退人口, persons. */
    public static final Fact<County, Long> WRONGLY_EXITED = fact(
                    "wrongly_exited",
                    "抽样错退人口",
                    "wrongly exited persons in the sample",
                    Kind.COUNT,
                    County::wronglyExited,
                    Builder::wronglyExited)
            .atLeast(0L);

    /** 抽查未建档立卡人口, persons. */
    public static final Fact<County, Long> SAMPLED_UNREGISTERED = fact(
                    "sampled_unregistered",
                    "抽查未建档立卡人口",
                    "unregistered persons in the sample",
                    Kind.COUNT,
                    County::sampledUnregistered,
                    Builder::sampledUnregistered)
            .atLeast(0L);

    /** 漏评人口, persons. */
    public static final Fact<County, Long> OMITTED = fact(
                    "omitted", "漏评人口", "omitted persons in the sample", Kind.COUNT, County::omitted, Builder::omitted)
            .atLeast(0L);

    /** 调查总数, persons or households asked for their approval. */
    public static final Fact<County, Long> INTERVIEWED = fact(
                    "interviewed",
                    "调查总数",
                    "number asked for their approval",
                    Kind.COUNT,
                    County::interviewed,
                    Builder::interviewed)
            .atLeast(0L);

    /** 认可数, those who approve. */
    public static final Fact<County, Long> APPROVING = fact(
                    "approving", "认可数", "number who approve", Kind.COUNT, County::approving, Builder::approving)
            .atLeast(0L);

    /** 贫困村总数, villages. */
    public static final Fact<County, Long> POOR_VILLAGES = fact(
                    "poor_villages", "贫困村总数", "poor villages", Kind.COUNT, County::poorVillages, Builder::poorVillages)
            .atLeast(0L);

    /** 退出贫困村数, villages. */
    public static final Fact<County, Long> EXITED_VILLAGES = fact(
                    "exited_villages",
                    "退出贫困村数",
                    "poor villages that are out",
                    Kind.COUNT,
                    County::exitedVillages,
                    Builder::exitedVillages)
            .atLeast(0L);

    /** 农民收入增幅, of disposable income per person over the year before; negative for a fall. */
    public static final Fact<County, Ratio> RURAL_INCOME_GROWTH = fact(
            "rural_income_growth",
            "农民收入增幅",
            "growth of rural income",
            Kind.RATE,
            County::ruralIncomeGrowth,
            Builder::ruralIncomeGrowth);

    /** 全省农民收入增幅, of disposable income per person over the year before; negative for a fall. */
    public static final Fact<County, Ratio> PROVINCE_INCOME_GROWTH = fact(
            "province_income_growth",
            "全省农民收入增幅",
            "growth of the province's rural income",
            Kind.RATE,
            County::provinceIncomeGrowth,
            Builder::provinceIncomeGrowth);

    /** 农村居民人均可支配收入, in the year, in yuan. */
    public static final Fact<County, Yuan> RURAL_INCOME = fact(
                    "rural_income_yuan",
                    "农村居民人均可支配收入",
                    "rural disposable income per person",
                    Kind.YUAN,
                    County::ruralIncome,
                    Builder::ruralIncome)
            .atLeast(Yuan.of(0));

    /** 搬迁任务完成率, share of the task that is done. */
    public static final Fact<County, Ratio> RELOCATION_RATE = fact(
                    "relocation_rate",
                    "搬迁任务完成率",
                    "completion of relocation",
                    Kind.RATE,
                    County::relocationRate,
                    Builder::relocationRate)
            .atLeast(Ratio.ZERO)
            .atMost(Ratio.ONE);

    /** 综合贫困发生率, as published, where the counts it comes from were not. */
    public static final Fact<County, Ratio> COMPOSITE_INCIDENCE = fact(
                    "composite_incidence",
                    "综合贫困发生率",
                    "composite poverty incidence",
                    Kind.RATE,
                    County::compositeIncidence,
                    Builder::compositeIncidence)
            .atLeast(Ratio.ZERO)
            .atMost(Ratio.ONE);

    /** 脱贫人口错退率, as published, where the counts it comes from were not. */
    public static final Fact<County, Ratio> WRONG_EXIT_RATE = fact(
                    "wrong_exit_rate",
                    "脱贫人口错退率",
                    "wrong-exit rate",
                    Kind.RATE,
                    County::wrongExitRate,
                    Builder::wrongExitRate)
            .atLeast(Ratio.ZERO)
            .atMost(Ratio.ONE);

    /** 贫困人口漏评率, as published, where the counts it comes from were not. */
    public static final Fact<County, Ratio> OMISSION_RATE = fact(
                    "omission_rate", "贫困人口漏评率", "omission rate", Kind.RATE, County::omissionRate, Builder::omissionRate)
            .atLeast(Ratio.ZERO)
            .atMost(Ratio.ONE);

    /** 群众认可度, as published, where the counts it comes from were not. */
    public static final Fact<County, Ratio> APPROVAL_RATE = fact(
                    "approval_rate", "群众认可度", "approval rate", Kind.RATE, County::approvalRate, Builder::approvalRate)
            .atLeast(Ratio.ZERO)
            .atMost(Ratio.ONE);

    /** Every fact that can be recorded of a county, in the order of the columns. */
    public static final List<Fact<County, ?>> FACTS = List.of(
            REGION,
            RURAL_POPULATION,
            UNEXITED_POPULATION,
            EXITED_POPULATION,
            UNREGISTERED_POPULATION,
            SAMPLED_EXITED,
            WRONGLY_EXITED,
            SAMPLED_UNREGISTERED,
            OMITTED,
            INTERVIEWED,
            APPROVING,
            POOR_VILLAGES,
            EXITED_VILLAGES,
            RURAL_INCOME_GROWTH,
            PROVINCE_INCOME_GROWTH,
            RURAL_INCOME,
            RELOCATION_RATE,
            COMPOSITE_INCIDENCE,
            WRONG_EXIT_RATE,
            OMISSION_RATE,
            APPROVAL_RATE);

    County() {}

    /** The county's number. */
    public abstract String id();

    /** The county's name, for reports; empty when none was recorded. */
    @Value.Default
    public String name() {
        return "";
    }

    /** 地区, the part of the country. */
    public abstract Observed<Region> region();

    /** 农业户籍人口, persons. */
    public abstract Observed<Long> ruralPopulation();

    /** 未脱贫人口, persons. */
    public abstract Observed<Long> unexitedPopulation();

    /** 脱贫人口, persons. */
    public abstract Observed<Long> exitedPopulation();

    /** 非建档立卡人口, persons. */
    public abstract Observed<Long> unregisteredPopulation();

    /** 抽样脱贫人口, persons. */
    public abstract Observed<Long> sampledExited();

    /** 抽样错退人口, persons. */
    public abstract Observed<Long> wronglyExited();

    /** 抽查未建档立卡人口, persons. */
    public abstract Observed<Long> sampledUnregistered();

    /** 漏评人口, persons. */
    public abstract Observed<Long> omitted();

    /** 调查总数, persons or households asked for their approval. */
    public abstract Observed<Long> interviewed();

    /** 认可数, those who approve. */
    public abstract Observed<Long> approving();

    /** 贫困村总数, villages. */
    public abstract Observed<Long> poorVillages();

    /** 退出贫困村数, villages. */
    public abstract Observed<Long> exitedVillages();

    /** 农民收入增幅, of disposable income per person over the year before; negative for a fall. */
    public abstract Observed<Ratio> ruralIncomeGrowth();

    /** 全省农民收入增幅, of disposable income per person over the year before; negative for a fall. */
    public abstract Observed<Ratio> provinceIncomeGrowth();

    /** 农村居民人均可支配收入, in the year, in yuan. */
    public abstract Observed<Yuan> ruralIncome();

    /** 搬迁任务完成率, share of the task that is done. */
    public abstract Observed<Ratio> relocationRate();

    /** 综合贫困发生率, as published, where the counts it comes from were not. */
    public abstract Observed<Ratio> compositeIncidence();

    /** 脱贫人口错退率, as published, where the counts it comes from were not. */
    public abstract Observed<Ratio> wrongExitRate();

    /** 贫困人口漏评率, as published, where the counts it comes from were not. */
    public abstract Observed<Ratio> omissionRate();

    /** 群众认可度, as published, where the counts it comes from were not. */
    public abstract Observed<Ratio> approvalRate();

    /** Checks that every observation is possible and that no part is greater than its whole. */
    @Value.Check
    void check() {
        Checks.id("id", id());
        Checks.facts(FACTS, this);
        Checks.part(this, UNEXITED_POPULATION, RURAL_POPULATION);
        Checks.part(this, WRONGLY_EXITED, SAMPLED_EXITED);
        Checks.part(this, OMITTED, SAMPLED_UNREGISTERED);
        Checks.part(this, APPROVING, INTERVIEWED);
        Checks.part(this, EXITED_VILLAGES, POOR_VILLAGES);
    }

    /** A draft without any fact. */
    public static Builder builder() {
        return new Builder();
    }

    private static <V> Fact<County, V> fact(
            String name,
            String zh,
            String en,
            Kind<V> kind,
            Function<County, Observed<V>> get,
            BiConsumer<Builder, Observed<V>> put) {
        return Fact.of(
                name,
                new Text(zh, en),
                kind,
                new Fact.Access<>(get, (draft, value) -> put.accept((Builder) draft, value), Builder::new));
    }

    /** Builds a county; what is not set is missing. */
    public static final class Builder extends ImmutableCounty.Builder implements Fact.Draft<County> {
        Builder() {
            Fact.leaveOut(FACTS, this);
        }

        private Builder(County done) {
            from(done);
        }
    }
}
