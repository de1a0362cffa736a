package org.povertyexit.testkit.arbitrary;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Village;

/** Facts as registers have them at the exit: {@code @Domain(RealisticFacts.class)}. */
public final class RealisticFacts extends DomainContextBase {

    /** See {@link Households#realistic()}. */
    @Provide
    public Arbitrary<Household> households() {
        return Households.realistic();
    }

    /** See {@link Persons#realistic()}. */
    @Provide
    public Arbitrary<Person> persons() {
        return Persons.realistic();
    }

    /** See {@link Villages#realistic()}. */
    @Provide
    public Arbitrary<Village> villages() {
        return Villages.realistic();
    }

    /** See {@link Counties#realistic()}. */
    @Provide
    public Arbitrary<County> counties() {
        return Counties.realistic();
    }

    /** See {@link Procedures#realistic()}. */
    @Provide
    public Arbitrary<ExitProcedure> procedures() {
        return Procedures.realistic();
    }

    /** See {@link Aftercares#realistic()}. */
    @Provide
    public Arbitrary<Aftercare> aftercares() {
        return Aftercares.realistic();
    }
}
