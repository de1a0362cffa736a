package org.povertyexit.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.povertyexit.facts.Observed.between;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.missing;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;

class PlanTest {

    /** 208 villages and 3.6万 persons not out, 181 and 2.55万 planned for 2019 (READ). */
    @Test
    void sanmenxiasPlanOf2019Leaves27VillagesAnd10500Persons() {
        assertThat(Plan.of(208, 181).remaining()).isEqualTo(known(27L));
        assertThat(Plan.of(36_000, 25_500).remaining()).isEqualTo(known(10_500L));
    }

    /** 36,099 persons were 2.22 %, so the base is about 1,626,081 (READ, and derived). */
    @Test
    void sanmenxiasIncidenceAfterThePlanIsExact() {
        assertThat(Plan.of(36_099, 25_500).incidence(known(1_626_081L))).isEqualTo(known(Ratio.of(10_599, 1_626_081)));
    }

    @Test
    void roundedFiguresLeaveAnInterval() {
        Plan rounded = new Plan(between(35_500L, 36_499L), between(25_450L, 25_549L));
        assertThat(rounded.remaining()).isEqualTo(between(9_951L, 11_049L));
        assertThat(rounded.incidence(between(1_600_000L, 1_630_000L)))
                .isEqualTo(between(Ratio.of(9_951, 1_630_000), Ratio.of(11_049, 1_600_000)));
    }

    @Test
    void aPlanLargerThanWhatIsThereIsRefused() {
        assertThatThrownBy(() -> Plan.of(27, 28))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("planned: 28 is more than the 27 there are");
        assertThatThrownBy(() -> new Plan(between(20L, 27L), between(28L, 30L)))
                .hasMessage("planned: 28..30 is more than the 20..27 there are");
        assertThat(new Plan(between(20L, 28L), between(28L, 30L)).remaining()).isEqualTo(known(0L));
    }

    /** 828 households, 2,006 persons (READ), one by one. */
    @Test
    void wanzhousHouseholdsAndPersonsEndAtNoneAndNotBelow() {
        assertThat(struckOff(828)).isEqualTo(Plan.of(1, 1));
        assertThat(struckOff(2_006)).isEqualTo(Plan.of(1, 1));
        assertThatThrownBy(() -> struckOff(828).then(1)).hasMessage("planned: 1 is more than the 0 there are");
    }

    private static Plan struckOff(long present) {
        Plan plan = Plan.of(present, 1);
        for (long left = present - 1; left > 0; left--) {
            assertThat(plan.remaining()).isEqualTo(known(left));
            plan = plan.then(1);
        }
        return plan;
    }

    @Test
    void whatIsNotKnownLeavesAllThatIsPossible() {
        assertThat(new Plan(known(27L), missing()).remaining()).isEqualTo(between(0L, 27L));
        Plan ofUnknown = new Plan(missing(), known(5L));
        assertThat(ofUnknown.remaining().isMissing()).isTrue();
        assertThat(ofUnknown.incidence(known(100L)).isMissing()).isTrue();
        assertThat(Plan.of(9, 5).incidence(missing()).isMissing()).isTrue();
    }

    @Test
    void anImpossibleNumberIsRefused() {
        assertThatThrownBy(() -> Plan.of(-1, 0)).hasMessage("present: -1 is below 0");
        assertThatThrownBy(() -> Plan.of(1, -1)).hasMessage("planned: -1 is below 0");
        assertThatThrownBy(() -> Plan.of(1, 1).incidence(known(0L))).hasMessage("population: 0 is below 1");
        assertThatThrownBy(() -> Plan.of(9, 1).incidence(known(7L)))
                .hasMessage("population: 7 is less than the 8 that remain");
        assertThat(Plan.of(9, 1).incidence(known(8L))).isEqualTo(known(Ratio.ONE));
        assertThat(Plan.of(1, 1).incidence(known(1L))).isEqualTo(known(Ratio.ZERO));
    }

    @Test
    void aShareIsNeverAboveTheWhole() {
        assertThat(new Plan(between(5L, 20L), known(0L)).incidence(known(10L)))
                .isEqualTo(between(Ratio.of(1, 2), Ratio.ONE));
    }

    /** Against every pair of whole numbers that the intervals allow. */
    @Property
    void theIntervalHoldsExactlyWhatCanRemain(
            @ForAll @LongRange(min = 0, max = 12) long a,
            @ForAll @LongRange(min = 0, max = 12) long b,
            @ForAll @LongRange(min = 0, max = 12) long c,
            @ForAll @LongRange(min = 0, max = 12) long d) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long present = Math.min(a, b); present <= Math.max(a, b); present++) {
            for (long planned = Math.min(c, d); planned <= Math.min(Math.max(c, d), present); planned++) {
                least = Math.min(least, present - planned);
                most = Math.max(most, present - planned);
            }
        }
        Observed<Long> present = between(Math.min(a, b), Math.max(a, b));
        Observed<Long> planned = between(Math.min(c, d), Math.max(c, d));
        if (most < 0) {
            assertThatThrownBy(() -> new Plan(present, planned)).isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(new Plan(present, planned).remaining()).isEqualTo(between(least, most));
        }
    }
}
