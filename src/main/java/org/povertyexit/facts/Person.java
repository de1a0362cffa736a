package org.povertyexit.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A person (人): one member of a household.
 *
 * <p>The age is recorded in full years or as a date of birth, not both: two records of one thing can disagree.
 *
 * @see Household
 */
@FactStyle
@Value.Immutable
@SuppressWarnings("exports") // the annotations are for the compiler; users need no Immutables at run time
public abstract sealed class Person permits ImmutablePerson {

    /** 周岁, age in full years on the day of judgement. */
    public static final Fact<Person, Long> AGE_YEARS = fact(
                    "age_years", "周岁", "age in full years", Kind.COUNT, Person::ageYears, Builder::ageYears)
            .atLeast(0L)
            .atMost(150L);

    /** 出生日期, the date of birth, from which the age follows on any day. */
    public static final Fact<Person, LocalDate> BIRTH_DATE =
            fact("birth_date", "出生日期", "date of birth", Kind.DATE, Person::birthDate, Builder::birthDate);

    /** 义务教育, where the person stands with compulsory schooling. */
    public static final Fact<Person, Schooling> SCHOOLING = fact(
                    "schooling",
                    "义务教育",
                    "schooling",
                    Kind.oneOf(Schooling.class),
                    Person::schooling,
                    Builder::schooling)
            .canBeSuspected();

    /** 基本医疗保险, whether the person has basic medical insurance. */
    public static final Fact<Person, Boolean> MEDICAL_INSURANCE = fact(
                    "medical_insurance",
                    "基本医疗保险",
                    "basic medical insurance",
                    Kind.CONDITION,
                    Person::medicalInsurance,
                    Builder::medicalInsurance)
            .canBeSuspected();

    /** 大病保险, whether the person has serious-illness insurance. */
    public static final Fact<Person, Boolean> SERIOUS_ILLNESS_INSURANCE = fact(
                    "serious_illness_insurance",
                    "大病保险",
                    "serious-illness insurance",
                    Kind.CONDITION,
                    Person::seriousIllnessInsurance,
                    Builder::seriousIllnessInsurance)
            .canBeSuspected();

    /**
     * 在册, whether the person is on the register with the household. One who is not was omitted within it (户内漏评), and
     * is a member all the same: income is divided by all who are listed.
     */
    public static final Fact<Person, Boolean> REGISTERED =
            fact("registered", "在册", "registered", Kind.CONDITION, Person::registered, Builder::registered);

    /** Every fact that can be recorded of a person, in the order of the columns. */
    public static final List<Fact<Person, ?>> FACTS =
            List.of(AGE_YEARS, BIRTH_DATE, SCHOOLING, MEDICAL_INSURANCE, SERIOUS_ILLNESS_INSURANCE, REGISTERED);

    private static final Packing<Person> PACKING = new Packing<>(FACTS, Person::word, null);

    Person() {}

    /** The person's number, unique in the household. */
    public abstract String id();

    /** 周岁, age in full years on the day of judgement. */
    public abstract Observed<Long> ageYears();

    /** 出生日期, the date of birth, from which the age follows on any day. */
    public abstract Observed<LocalDate> birthDate();

    /** 义务教育, where the person stands with compulsory schooling. */
    public abstract Observed<Schooling> schooling();

    /** 基本医疗保险, whether the person has basic medical insurance. */
    public abstract Observed<Boolean> medicalInsurance();

    /** 大病保险, whether the person has serious-illness insurance. */
    public abstract Observed<Boolean> seriousIllnessInsurance();

    /**
     * 在册, whether the person is on the register with the household. One who is not was omitted within it (户内漏评), and
     * is a member all the same: income is divided by all who are listed.
     */
    public abstract Observed<Boolean> registered();

    /** The facts once more. */
    @Value.Derived
    @Value.Auxiliary
    long word() {
        return PACKING.word(this);
    }

    /** Checks that every observation is possible and that the age is recorded once. */
    @Value.Check
    void check() {
        Checks.id("person_id", id());
        Checks.facts(FACTS, this);
        if (!ageYears().isMissing() && !birthDate().isMissing()) {
            throw new IllegalArgumentException("person " + id() + ": age_years " + ageYears() + " and birth_date "
                    + birthDate() + ": record one of them");
        }
    }

    /** A draft without any fact. */
    public static Builder builder() {
        return new Builder();
    }

    private static <V> Fact<Person, V> fact(
            String name,
            String zh,
            String en,
            Kind<V> kind,
            Function<Person, Observed<V>> get,
            BiConsumer<Builder, Observed<V>> put) {
        return Fact.of(
                name,
                new Text(zh, en),
                kind,
                new Fact.Access<>(
                        get, (draft, value) -> put.accept((Builder) draft, value), Builder::new, () -> PACKING));
    }

    /** Builds a person; what is not set is missing. */
    public static final class Builder extends ImmutablePerson.Builder implements Fact.Draft<Person> {
        Builder() {
            Fact.leaveOut(FACTS, this);
        }

        private Builder(Person done) {
            from(done);
        }
    }
}
