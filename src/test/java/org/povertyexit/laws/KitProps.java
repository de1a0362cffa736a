package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
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
import org.povertyexit.testkit.ReadBackLaws;
import org.povertyexit.testkit.arbitrary.AwkwardFacts;
import org.povertyexit.testkit.arbitrary.Counties;
import org.povertyexit.testkit.arbitrary.FactsFormat;
import org.povertyexit.testkit.arbitrary.Households;
import org.povertyexit.testkit.arbitrary.RealisticFacts;
import org.povertyexit.testkit.arbitrary.Villages;
import org.povertyexit.testkit.law.Kind;

/** The domains of the test kit have every type of fact, and subjects are told in a line that is read back. */
@SuppressWarnings("ClassCanBeStatic") // jqwik runs a group only when it is an inner class
class KitProps {
    private static final FactsFormat FORMAT = new FactsFormat();

    @Group
    @PropertyDefaults(tries = 300)
    class LinesOfHouseholds implements ReadBackLaws<Household> {
        @Override
        public String print(Household household) {
            return Kind.HOUSEHOLD.print(household);
        }

        @Override
        public Household parse(String line) {
            return Kind.HOUSEHOLD.parse("H", line);
        }

        @Override
        public Arbitrary<Household> values() {
            return Arbitraries.oneOf(Households.awkward(), Households.complete(), Households.realistic());
        }
    }

    @Group
    @PropertyDefaults(tries = 300)
    class LinesOfVillages implements ReadBackLaws<Village> {
        @Override
        public String print(Village village) {
            return Kind.VILLAGE.print(village);
        }

        @Override
        public Village parse(String line) {
            return Kind.VILLAGE.parse("V", line);
        }

        @Override
        public Arbitrary<Village> values() {
            return Arbitraries.oneOf(Villages.awkward(), Villages.complete(), Villages.realistic());
        }
    }

    @Group
    @PropertyDefaults(tries = 300)
    class LinesOfCounties implements ReadBackLaws<County> {
        @Override
        public String print(County county) {
            return Kind.COUNTY.print(county);
        }

        @Override
        public County parse(String line) {
            return Kind.COUNTY.parse("C", line);
        }

        @Override
        public Arbitrary<County> values() {
            return Arbitraries.oneOf(Counties.awkward(), Counties.complete(), Counties.realistic());
        }
    }

    @Property(tries = 50)
    @Domain(AwkwardFacts.class)
    void thereAreAwkwardSubjectsOfEveryKind(
            @ForAll Household household,
            @ForAll Village village,
            @ForAll County county,
            @ForAll ExitProcedure procedure,
            @ForAll Aftercare aftercare,
            @ForAll Person person) {
        assertToldAs("household H: ", household);
        assertToldAs("village V: ", village);
        assertToldAs("county C: ", county);
        assertToldAs("exit procedure E: ", procedure);
        assertToldAs("aftercare A: ", aftercare);
        assertThat(person.id()).isEqualTo("P1");
    }

    @Property(tries = 50)
    @Domain(RealisticFacts.class)
    void thereAreRealisticSubjectsOfEveryKind(
            @ForAll Household household,
            @ForAll Village village,
            @ForAll County county,
            @ForAll ExitProcedure procedure,
            @ForAll Aftercare aftercare,
            @ForAll Person person) {
        assertToldAs("household H: register_status=POOR; ", household);
        assertToldAs("village V: region=", village);
        assertToldAs("county C: region=", county);
        assertToldAs("exit procedure E: level=", procedure);
        assertToldAs("aftercare A: ", aftercare);
        assertThat(person.ageYears().isKnown()).isTrue();
    }

    private static void assertToldAs(String beginning, Object subject) {
        assertThat(FORMAT.appliesTo(subject)).isTrue();
        assertThat(FORMAT.report(subject).toString()).startsWith(beginning).isEqualTo(Kind.describe(subject));
    }

    @Property(tries = 50)
    @Domain(AwkwardFacts.class)
    void thereAreValuesOfEveryType(
            @ForAll Yuan yuan,
            @ForAll Ratio ratio,
            @ForAll Observed<Boolean> condition,
            @ForAll Observed<Long> count,
            @ForAll Observed<Yuan> amount,
            @ForAll Observed<BigDecimal> decimal,
            @ForAll Observed<Ratio> rate) {
        assertThat(Yuan.of(yuan.toString())).isEqualTo(yuan);
        assertThat(ratio).isBetween(Ratio.ZERO, Ratio.ONE);
        assertThat(Household.FOOD.parse(Household.FOOD.print(condition))).isEqualTo(condition);
        assertThat(Village.RURAL_POPULATION.parse(Village.RURAL_POPULATION.print(count)))
                .isEqualTo(count);
        assertThat(Household.NET_INCOME.parse(Household.NET_INCOME.print(amount)))
                .isEqualTo(amount);
        assertThat(Household.WATER_LITRES.parse(Household.WATER_LITRES.print(decimal)))
                .isEqualTo(decimal);
        assertThat(County.APPROVAL_RATE.parse(County.APPROVAL_RATE.print(rate))).isEqualTo(rate);
    }
}
