package org.povertyexit.testkit.arbitrary;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;

/** Facts as nobody would wish them, by the numbers of the national rulebook: {@code @Domain(AwkwardFacts.class)}. */
public final class AwkwardFacts extends DomainContextBase {

    /** See {@link Households#awkward()}. */
    @Provide
    public Arbitrary<Household> households() {
        return Households.awkward();
    }

    /** See {@link Persons#awkward()}. */
    @Provide
    public Arbitrary<Person> persons() {
        return Persons.awkward();
    }

    /** See {@link Villages#awkward()}. */
    @Provide
    public Arbitrary<Village> villages() {
        return Villages.awkward();
    }

    /** See {@link Counties#awkward()}. */
    @Provide
    public Arbitrary<County> counties() {
        return Counties.awkward();
    }

    /** See {@link Procedures#awkward()}. */
    @Provide
    public Arbitrary<ExitProcedure> procedures() {
        return Procedures.awkward();
    }

    /** See {@link Aftercares#awkward()}. */
    @Provide
    public Arbitrary<Aftercare> aftercares() {
        return Aftercares.awkward();
    }

    /** See {@link Values#yuan()}. */
    @Provide
    public Arbitrary<Yuan> yuan() {
        return Values.yuan();
    }

    /** See {@link Values#rates()}. */
    @Provide
    public Arbitrary<Ratio> rates() {
        return Values.rates();
    }

    /** What can be observed of a condition. */
    @Provide
    public Arbitrary<Observed<Boolean>> conditions() {
        return Values.observed(Household.FOOD);
    }

    /** What can be observed of a count. */
    @Provide
    public Arbitrary<Observed<Long>> counts() {
        return Values.observed(Village.RURAL_POPULATION);
    }

    /** What can be observed of an amount of money. */
    @Provide
    public Arbitrary<Observed<Yuan>> amounts() {
        return Values.observed(Household.NET_INCOME);
    }

    /** What can be observed of a length, a time or a volume. */
    @Provide
    public Arbitrary<Observed<BigDecimal>> decimals() {
        return Values.observed(Household.WATER_LITRES);
    }

    /** What can be observed of a published rate. */
    @Provide
    public Arbitrary<Observed<Ratio>> publishedRates() {
        return Values.observed(County.APPROVAL_RATE);
    }
}
