package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.povertyexit.clause.Requirement.Notation;
import org.povertyexit.facts.Text;
import org.povertyexit.rulebooks.Rulebooks;

/** Every form of the grammar can be written in another notation; here it is its name and its parts. */
class NotationTest {
    private static final Notation<String> PLAIN = plain();

    @SuppressWarnings("unchecked") // the proxy writes text
    private static Notation<String> plain() {
        return (Notation<String>) Proxy.newProxyInstance(
                NotationTest.class.getClassLoader(),
                new Class<?>[] {Notation.class},
                (proxy, form, parts) -> form.getName()
                        + Arrays.stream(parts).map(NotationTest::shown).toList());
    }

    @SuppressWarnings("unchecked") // what is asked of members writes text
    private static Object shown(Object part) {
        if (part instanceof Function<?, ?> asked) {
            return ((Function<Notation<String>, String>) asked).apply(PLAIN);
        }
        if (part instanceof Text text) {
            return text.en();
        }
        return part instanceof Dated.Edition<?> edition ? edition.value() : part;
    }

    private static String written(Clause<?> clause) {
        return clause.on(Samples.DAY).in(PLAIN);
    }

    private static Clause<?> national(String id) {
        return Rulebooks.NATIONAL.inForceOn(Samples.DAY).clause(id).orElseThrow();
    }

    @Test
    void incomePerPersonIsWrittenDownToItsFacts() {
        assertThat(written(national("national.household.income")))
                .isEqualTo("all[[isOneOf[stable_income, [true], UNDETERMINED],"
                        + " exceeds[perPerson[either[amount[net_income_yuan],"
                        + " minus[plus[plus[plus[amount[wage_income_yuan], amount[business_income_yuan]],"
                        + " amount[property_income_yuan]], amount[transfer_income_yuan]], amount[business_cost_yuan]]],"
                        + " members], number[national poverty line, 3218]]]]");
    }

    @Test
    void membersAreAskedOnlyWhenOfAge() {
        assertThat(written(national("national.household.education")))
                .isEqualTo("every[member of school age, any[[not[all[["
                        + "isAtLeast[fullYears[age_years, birth_date, 2019-12-31], number[least school age, 6]], "
                        + "isAtMost[fullYears[age_years, birth_date, 2019-12-31], number[greatest school age, 15]]]]], "
                        + "isOneOf[schooling, [ENROLLED, TAUGHT_AT_HOME, UNABLE, COMPLETED], UNDETERMINED]]]]");
    }

    @Test
    void compositeIncidenceIsWrittenDownToItsFacts() {
        assertThat(written(national("national.county.incidence")))
                .startsWith("where[isOneOf[region, [WESTERN], UNDETERMINED], isAtMost[either[plus[plus["
                        + "rate[unexited_population, rural_population], times[either["
                        + "rate[wrongly_exited, sampled_exited], amount[wrong_exit_rate]], "
                        + "share[exited_population, rural_population, unexited_population]]], ")
                .endsWith("amount[composite_incidence]], number[ceiling of poverty incidence, 2%]]]");
    }

    @Test
    void aNumberThatIsNotEstablishedIsWrittenAsSuch() {
        assertThat(written(Samples.clause(
                        Requirement.where(Samples.SCARCE.holds(), Samples.LITRES.isAtLeast(Samples.TWENTY))
                                .elsewhere(Samples.LITRES.isBelow(Samples.OPEN)))))
                .isEqualTo("where[isOneOf[water_scarce_area, [true], UNDETERMINED],"
                        + " isAtLeast[amount[water_litres], number[twenty, 20]],"
                        + " isBelow[amount[water_litres], unknownNumber[open number]]]");
    }

    @Test
    void alternativesAreWrittenAsSuch() {
        assertThat(written(Samples.clause(
                        Requirement.anyOf(Samples.FOOD.holds(), Samples.LITRES.isAtLeast(Samples.TWENTY)))))
                .isEqualTo("any[[isOneOf[food, [true], UNDETERMINED],"
                        + " isAtLeast[amount[water_litres], number[twenty, 20]]]]");
    }

    @Test
    void whereSuspicionCountsItIsWrittenAsNotMet() {
        assertThat(written(Samples.clause(Samples.FOOD.holds()).countingSuspicion()))
                .isEqualTo("isOneOf[food, [true], NOT_MET]");
    }

    @Test
    void whatIsJudgedOrCountedFromARecordOfManyPartsIsRefused() {
        assertThatThrownBy(() -> written(national("national.procedure.steps")))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("every step was taken");
        assertThatThrownBy(() -> written(national("national.procedure.notice")))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("days of notice");
    }
}
