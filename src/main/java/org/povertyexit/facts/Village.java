package org.povertyexit.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A village (行政村): what is recorded of it.
 *
 * <p>The poor population may be an interval; {@code Tally} gives one from the verdicts on the village's households.
 *
 * @see org.povertyexit.Tally
 */
@FactStyle
@Value.Immutable
@SuppressWarnings("exports") // the annotations are for the compiler; users need no Immutables at run time
public abstract sealed class Village permits ImmutableVillage {

    /** 地区, the part of the country. */
    public static final Fact<Village, Region> REGION =
            fact("region", "地区", "region", Kind.oneOf(Region.class), Village::region, Builder::region);

    /** 贫困村, whether it is or was listed as a poor village. */
    public static final Fact<Village, Boolean> POOR_VILLAGE = fact(
            "poor_village",
            "贫困村",
            "listed as a poor village",
            Kind.CONDITION,
            Village::poorVillage,
            Builder::poorVillage);

    /** 深度贫困村, whether it is listed as deeply poor. */
    public static final Fact<Village, Boolean> DEEP_POVERTY = fact(
            "deep_poverty", "深度贫困村", "deeply poor village", Kind.CONDITION, Village::deepPoverty, Builder::deepPoverty);

    /** 农业户籍人口, persons. */
    public static final Fact<Village, Long> RURAL_POPULATION = fact(
                    "rural_population",
                    "农业户籍人口",
                    "rural registered population",
                    Kind.COUNT,
                    Village::ruralPopulation,
                    Builder::ruralPopulation)
            .atLeast(1L);

    /** 全村人口, persons. */
    public static final Fact<Village, Long> VILLAGE_POPULATION = fact(
                    "village_population",
                    "全村人口",
                    "whole population of the village",
                    Kind.COUNT,
                    Village::villagePopulation,
                    Builder::villagePopulation)
            .atLeast(0L);

    /** 贫困人口, persons on the register who are not out. */
    public static final Fact<Village, Long> POOR_POPULATION = fact(
                    "poor_population",
                    "贫困人口",
                    "poor population",
                    Kind.COUNT,
                    Village::poorPopulation,
                    Builder::poorPopulation)
            .atLeast(0L);

    /** 农户齐全, whether every household of the village is among those recorded. */
    public static final Fact<Village, Boolean> HOUSEHOLDS_COMPLETE = fact(
            "households_complete",
            "农户齐全",
            "every household is recorded",
            Kind.CONDITION,
            Village::householdsComplete,
            Builder::householdsComplete);

    /** 通硬化路, whether a hardened road reaches the village. */
    public static final Fact<Village, Boolean> HARDENED_ROAD = fact(
                    "hardened_road",
                    "通硬化路",
                    "hardened road",
                    Kind.CONDITION,
                    Village::hardenedRoad,
                    Builder::hardenedRoad)
            .canBeSuspected();

    /** 通客运班车, whether a bus serves the village. */
    public static final Fact<Village, Boolean> BUS_SERVICE = fact(
                    "bus_service", "通客运班车", "bus service", Kind.CONDITION, Village::busService, Builder::busService)
            .canBeSuspected();

    /** 通安全饮水, whether drinking water is safe. */
    public static final Fact<Village, Boolean> SAFE_WATER = fact(
                    "safe_water", "通安全饮水", "safe water", Kind.CONDITION, Village::safeWater, Builder::safeWater)
            .canBeSuspected();

    /** 通生产生活用电, whether power serves work and life. */
    public static final Fact<Village, Boolean> ELECTRICITY = fact(
                    "electricity", "通生产生活用电", "electricity", Kind.CONDITION, Village::electricity, Builder::electricity)
            .canBeSuspected();

    /** 通广播电视, whether radio and television reach every household. */
    public static final Fact<Village, Boolean> BROADCASTING = fact(
                    "broadcasting",
                    "通广播电视",
                    "radio and television",
                    Kind.CONDITION,
                    Village::broadcasting,
                    Builder::broadcasting)
            .canBeSuspected();

    /** 通宽带, whether there is broadband. */
    public static final Fact<Village, Boolean> BROADBAND = fact(
                    "broadband", "通宽带", "broadband", Kind.CONDITION, Village::broadband, Builder::broadband)
            .canBeSuspected();

    /** 综合性文化服务中心, whether there is a centre for culture. */
    public static final Fact<Village, Boolean> CULTURE_CENTRE = fact(
                    "culture_centre",
                    "综合性文化服务中心",
                    "culture centre",
                    Kind.CONDITION,
                    Village::cultureCentre,
                    Builder::cultureCentre)
            .canBeSuspected();

    /** 标准化卫生室, whether there is a standard clinic. */
    public static final Fact<Village, Boolean> CLINIC = fact(
                    "clinic", "标准化卫生室", "standard clinic", Kind.CONDITION, Village::clinic, Builder::clinic)
            .canBeSuspected();

    /** 合格乡村医生, whether there is a qualified doctor. */
    public static final Fact<Village, Boolean> DOCTOR = fact(
                    "doctor", "合格乡村医生", "qualified village doctor", Kind.CONDITION, Village::doctor, Builder::doctor)
            .canBeSuspected();

    /** 产业, whether the village has an industry. */
    public static final Fact<Village, Boolean> INDUSTRY = fact(
                    "industry", "产业", "an industry", Kind.CONDITION, Village::industry, Builder::industry)
            .canBeSuspected();

    /** 集体经济收入, of the village in the year, in yuan. */
    public static final Fact<Village, Yuan> COLLECTIVE_INCOME = fact(
                    "collective_income_yuan",
                    "集体经济收入",
                    "collective income",
                    Kind.YUAN,
                    Village::collectiveIncome,
                    Builder::collectiveIncome)
            .atLeast(Yuan.of(0));

    /** Every fact that can be recorded of a village, in the order of the columns. */
    public static final List<Fact<Village, ?>> FACTS = List.of(
            REGION,
            POOR_VILLAGE,
            DEEP_POVERTY,
            RURAL_POPULATION,
            VILLAGE_POPULATION,
            POOR_POPULATION,
            HOUSEHOLDS_COMPLETE,
            HARDENED_ROAD,
            BUS_SERVICE,
            SAFE_WATER,
            ELECTRICITY,
            BROADCASTING,
            BROADBAND,
            CULTURE_CENTRE,
            CLINIC,
            DOCTOR,
            INDUSTRY,
            COLLECTIVE_INCOME);

    private static final Packing<Village> PACKING = new Packing<>(FACTS, Village::word, null);

    Village() {}

    /** The village's number 村编号. */
    public abstract String id();

    /** The number of its county, when it is known. */
    public abstract Optional<String> countyId();

    /** 地区, the part of the country. */
    public abstract Observed<Region> region();

    /** 贫困村, whether it is or was listed as a poor village. */
    public abstract Observed<Boolean> poorVillage();

    /** 深度贫困村, whether it is listed as deeply poor. */
    public abstract Observed<Boolean> deepPoverty();

    /** 农业户籍人口, persons. */
    public abstract Observed<Long> ruralPopulation();

    /** 全村人口, persons. */
    public abstract Observed<Long> villagePopulation();

    /** 贫困人口, persons on the register who are not out. */
    public abstract Observed<Long> poorPopulation();

    /** 农户齐全, whether every household of the village is among those recorded. */
    public abstract Observed<Boolean> householdsComplete();

    /** 通硬化路, whether a hardened road reaches the village. */
    public abstract Observed<Boolean> hardenedRoad();

    /** 通客运班车, whether a bus serves the village. */
    public abstract Observed<Boolean> busService();

    /** 通安全饮水, whether drinking water is safe. */
    public abstract Observed<Boolean> safeWater();

    /** 通生产生活用电, whether power serves work and life. */
    public abstract Observed<Boolean> electricity();

    /** 通广播电视, whether radio and television reach every household. */
    public abstract Observed<Boolean> broadcasting();

    /** 通宽带, whether there is broadband. */
    public abstract Observed<Boolean> broadband();

    /** 综合性文化服务中心, whether there is a centre for culture. */
    public abstract Observed<Boolean> cultureCentre();

    /** 标准化卫生室, whether there is a standard clinic. */
    public abstract Observed<Boolean> clinic();

    /** 合格乡村医生, whether there is a qualified doctor. */
    public abstract Observed<Boolean> doctor();

    /** 产业, whether the village has an industry. */
    public abstract Observed<Boolean> industry();

    /** 集体经济收入, of the village in the year, in yuan. */
    public abstract Observed<Yuan> collectiveIncome();

    /** The facts once more. */
    @Value.Derived
    @Value.Auxiliary
    long word() {
        return PACKING.word(this);
    }

    /** Checks that every observation is possible and that no part is greater than its whole. */
    @Value.Check
    void check() {
        Checks.id("id", id());
        Checks.id("county_id", countyId());
        Checks.facts(FACTS, this);
        Checks.part(this, POOR_POPULATION, RURAL_POPULATION);
        Checks.part(this, POOR_POPULATION, VILLAGE_POPULATION);
    }

    /** A draft without any fact. */
    public static Builder builder() {
        return new Builder();
    }

    private static <V> Fact<Village, V> fact(
            String name,
            String zh,
            String en,
            Kind<V> kind,
            Function<Village, Observed<V>> get,
            BiConsumer<Builder, Observed<V>> put) {
        return Fact.of(
                name,
                new Text(zh, en),
                kind,
                new Fact.Access<>(
                        get, (draft, value) -> put.accept((Builder) draft, value), Builder::new, () -> PACKING));
    }

    /** Builds a village; what is not set is missing. */
    public static final class Builder extends ImmutableVillage.Builder implements Fact.Draft<Village> {
        Builder() {
            Fact.leaveOut(FACTS, this);
        }

        private Builder(Village done) {
            from(done);
        }
    }
}
