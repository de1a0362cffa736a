package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;
import org.povertyexit.testkit.arbitrary.AwkwardFacts;
import org.povertyexit.testkit.arbitrary.FactsFormat;
import org.povertyexit.testkit.arbitrary.RealisticFacts;
import org.povertyexit.testkit.law.Kind;
import org.povertyexit.testkit.law.Law;

/** The domains of the test kit have every type of fact, and what they make is told in a line that can be read back. */
class KitProps {
    private static final FactsFormat FORMAT = new FactsFormat();

    private static <S> void isReadBack(Kind<S> kind, String id, S subject) {
        Law.<S>readBack(kind::print, line -> kind.parse(id, line)).check(subject);
        assertThat(FORMAT.appliesTo(subject)).isTrue();
        assertThat(FORMAT.report(subject)).hasToString(Kind.describe(subject));
    }

    @Property(tries = 200)
    @Domain(AwkwardFacts.class)
    void awkwardSubjectsAreToldInALineThatIsReadBack(
            @ForAll Household household, @ForAll Village village, @ForAll County county) {
        isReadBack(Kind.HOUSEHOLD, "H", household);
        isReadBack(Kind.VILLAGE, "V", village);
        isReadBack(Kind.COUNTY, "C", county);
    }

    @Property(tries = 200)
    @Domain(RealisticFacts.class)
    void realisticSubjectsAreToldInALineThatIsReadBack(
            @ForAll Household household, @ForAll Village village, @ForAll County county) {
        isReadBack(Kind.HOUSEHOLD, "H", household);
        isReadBack(Kind.VILLAGE, "V", village);
        isReadBack(Kind.COUNTY, "C", county);
    }

    @Property(tries = 50)
    @Domain(AwkwardFacts.class)
    void allElseIsAwkwardToo(
            @ForAll Person person,
            @ForAll ExitProcedure procedure,
            @ForAll Aftercare aftercare,
            @ForAll Yuan yuan,
            @ForAll Ratio ratio,
            @ForAll Observed<Boolean> condition,
            @ForAll Observed<Long> count,
            @ForAll Observed<Yuan> amount,
            @ForAll Observed<BigDecimal> decimal,
            @ForAll Observed<Ratio> rate) {
        assertThat(Kind.describe(procedure)).startsWith("exit procedure E: ");
        assertThat(Kind.describe(aftercare)).startsWith("aftercare A: ");
        assertThat(ratio).isBetween(Ratio.ZERO, Ratio.ONE);
        assertThat(Household.NET_INCOME.parse(Household.NET_INCOME.print(amount)))
                .isEqualTo(amount);
        assertThat(Household.FOOD.parse(Household.FOOD.print(condition))).isEqualTo(condition);
        assertThat(person.id()).isEqualTo("P1");
    }

    @Property(tries = 50)
    @Domain(RealisticFacts.class)
    void allElseIsRealisticToo(@ForAll Person person, @ForAll ExitProcedure procedure, @ForAll Aftercare aftercare) {
        assertThat(person.ageYears().isKnown()).isTrue();
        assertThat(procedure.steps()).isNotEmpty();
        assertThat(aftercare.supports()).hasSize(4);
    }
}
