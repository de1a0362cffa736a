package org.povertyexit.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The support of a household, village or county after its exit: who was in post, which policies were in force, which
 * teams and helpers were present, which monitoring was held, each from a day to a day.
 *
 * <p>The records are the whole history: what is not listed was not there.
 *
 * <pre>{@code
 * LocalDate exit = LocalDate.of(2018, 12, 31);
 * Aftercare aftercare = Aftercare.builder()
 *         .id("H1")
 *         .level(ExitProcedure.Of.HOUSEHOLD)
 *         .exitedOn(exit)
 *         .addSupports(
 *                 Support.since(Duty.RESPONSIBILITY, "county party secretary", exit),
 *                 Support.since(Duty.POLICY, "education aid", exit).until(LocalDate.of(2020, 3, 31)),
 *                 Support.since(Duty.ASSISTANCE, "village team", exit),
 *                 Support.since(Duty.SUPERVISION, "monitoring", exit))
 *         .build();
 * RulesInForce rules = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2020, 12, 31));
 * System.out.println(rules.assess(aftercare));
 * for (Finding finding : rules.explain(aftercare).findings()) {
 *     finding.evidence().lapses().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>It prints
 *
 * <pre class="output">{@code
 * NOT_MET; unmet: national.aftercare.policy
 * Lapse[what=education aid, from=2020-04-01, to=2020-12-31]
 * }</pre>
 */
@FactStyle
@Value.Immutable
@SuppressWarnings("exports") // the annotations are for the compiler; users need no Immutables at run time
public abstract sealed class Aftercare permits ImmutableAftercare {

    /** What must not be removed with the label of poverty (四个不摘). */
    public enum Duty implements Text.Labelled {
        /** Responsibility 不摘责任: the leading posts. */
        RESPONSIBILITY("责任", "responsibility"),
        /** Policy 不摘政策: each policy, or a named bundle of policies. */
        POLICY("政策", "policy"),
        /** Assistance 不摘帮扶: teams and helpers. */
        ASSISTANCE("帮扶", "assistance"),
        /** Supervision 不摘监管: monitoring. */
        SUPERVISION("监管", "supervision");

        private final Text label;

        Duty(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /**
     * Something that was there for a time.
     *
     * @param duty which duty it serves
     * @param what the post, policy or bundle, team or helper, or monitoring
     * @param who its holder, by number; empty when it has none or none was recorded
     * @param from the first day
     * @param to the last day; {@link Observed.Absent} while it goes on, missing when its end is unknown
     * @param amount funding, head-count or number of items; absent when it has none
     */
    public record Support(
            Duty duty,
            String what,
            Optional<String> who,
            LocalDate from,
            Observed<LocalDate> to,
            Observed<BigDecimal> amount) {

        /** 数额, funding, head-count or number of items; absent when it has none. */
        public static final Fact<Support, BigDecimal> AMOUNT = Fact.of(
                        "amount",
                        new Text("数额", "amount"),
                        Kind.DECIMAL,
                        new Fact.Access<Support, BigDecimal>(
                                Support::amount,
                                (draft, value) -> ((Draft) draft).amount(value),
                                support -> new Draft(support)))
                .atLeast(BigDecimal.ZERO);

        /** Checks that it does not end before it begins and that the amount is not negative. */
        public Support {
            Objects.requireNonNull(duty, "duty");
            Objects.requireNonNull(who, "who");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(amount, "amount");
            Checks.id("who", who);
            if (what.isBlank()) {
                throw new IllegalArgumentException("what: a support must be named");
            }
            if (to instanceof Observed.Known<LocalDate> end && end.value().isBefore(from)) {
                throw new IllegalArgumentException("to: " + end.value() + " is before from " + from);
            }
            if (to instanceof Observed.Between || to instanceof Observed.Suspected) {
                throw new IllegalArgumentException("to: " + to + " is no day: record it as missing");
            }
            if (amount instanceof Observed.Suspected) {
                throw new IllegalArgumentException("amount: " + amount + " is no amount: record it as missing");
            }
            if (amount instanceof Observed.Known<BigDecimal> known) {
                checkAmount(known.value());
            }
            if (amount instanceof Observed.Between<BigDecimal> between) {
                checkAmount(between.low());
                checkAmount(between.high());
            }
        }

        private static void checkAmount(BigDecimal amount) {
            if (!Decimals.isPlain(amount)) {
                throw new IllegalArgumentException("amount: " + Decimals.TOO_LONG);
            }
            if (amount.signum() < 0) {
                throw new IllegalArgumentException("amount: " + amount + " is below 0");
            }
        }

        /** Something without holder or amount that goes on. */
        public static Support since(Duty duty, String what, LocalDate from) {
            return new Support(duty, what, Optional.empty(), from, Observed.absent(), Observed.absent());
        }

        /** A support that is being recorded. */
        private static final class Draft implements Fact.Draft<Support> {
            private Support support;

            private Draft(Support support) {
                this.support = support;
            }

            private void amount(Observed<BigDecimal> amount) {
                support = new Support(support.duty, support.what, support.who, support.from, support.to, amount);
            }

            @Override
            public Support build() {
                return support;
            }
        }

        /** Whether it is known to have ended before a day. */
        public boolean endedBefore(LocalDate day) {
            return to instanceof Observed.Known<LocalDate> end && end.value().isBefore(day);
        }

        /** The same, which ended on a day. */
        public Support until(LocalDate day) {
            return new Support(duty, what, who, from, Observed.known(day), amount);
        }

        /** The same with an amount. */
        public Support amounting(BigDecimal to) {
            return amounting(Observed.known(to));
        }

        /** The same with an amount that is not known exactly, is missing, or is absent. */
        public Support amounting(Observed<BigDecimal> to) {
            return AMOUNT.with(this, to);
        }

        /** The same with a holder. */
        public Support heldBy(String holder) {
            return new Support(duty, what, Optional.of(holder), from, to, amount);
        }
    }

    Aftercare() {}

    /** The number of the household, village or county. */
    public abstract String id();

    /** Whose exit it was. */
    public abstract ExitProcedure.Of level();

    /** The day of the exit. */
    public abstract LocalDate exitedOn();

    /** What was there, in any order. */
    public abstract List<Support> supports();

    /** Checks that it has a number. */
    @Value.Check
    void check() {
        Checks.id("id", id());
    }

    /** A draft without any support. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the history of a support. */
    public static final class Builder extends ImmutableAftercare.Builder implements Fact.Draft<Aftercare> {
        Builder() {}
    }
}
