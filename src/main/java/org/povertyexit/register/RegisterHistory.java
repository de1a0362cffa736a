package org.povertyexit.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The history of one household on the register 动态管理: how it stood at first, and every change since, all lawful.
 *
 * <p>Changes stand in the order in which they were made. Several on one day are lawful and apply in the order given;
 * one dated before its predecessor is not. On a day the household stands as after the last change of that day.
 *
 * <table>
 * <caption>Lawful changes</caption>
 * <tr><th>change</th><th>of a household that is</th></tr>
 * <tr><td>newly identified 新识别</td><td>unregistered or removed</td></tr>
 * <tr><td>exited with policies 脱贫(享受政策)</td><td>poor or relapsed</td></tr>
 * <tr><td>exited without policies 稳定脱贫(不再享受政策)</td><td>poor, relapsed, or exited with policies</td></tr>
 * <tr><td>relapsed 返贫</td><td>exited, with policies or without, rightly or wrongly 错退</td></tr>
 * <tr><td>removed 清退, gone 自然销户, natural increase and decrease 自然增减</td><td>listed: poor or exited</td></tr>
 * </table>
 *
 * <p>A removed household may be identified anew: it is not on the register, and may have become poor since. A household
 * is never reduced to nobody by a decrease; it is gone. After that there is no change.
 *
 * <pre>{@code
 * RegisterHistory history = RegisterHistory.EMPTY
 *         .with(RegisterChange.newlyIdentified(LocalDate.of(2015, 12, 1), 4))
 *         .with(RegisterChange.exitedWithPolicy(LocalDate.of(2018, 12, 20)));
 * RegisterEntry entry = history.on(LocalDate.of(2019, 6, 30));
 * System.out.println(entry);
 * System.out.println(history.refusal(RegisterChange.exitedWithPolicy(LocalDate.of(2019, 12, 20))));
 * StockAndFlow year = StockAndFlow.ofPersons(history, LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
 * System.out.println(year.start() + " persons, less " + year.flow().exited() + ", leave " + year.end());
 * }</pre>
 *
 * <p>It prints
 *
 * <pre class="output">{@code
 * EXITED_WITH_POLICY, 4 persons
 * Optional[EXITED_WITH_POLICY on 2019-12-20 refused (EXITED_WITH_POLICY, 4 persons): only a poor household exits]
 * 4 persons, less 4, leave 0
 * }</pre>
 */
public final class RegisterHistory {

    /** The history of a household that was never listed. */
    public static final RegisterHistory EMPTY = startingAs(RegisterEntry.UNREGISTERED);

    /**
     * Why a change is not lawful.
     *
     * @param change the change
     * @param entry how the household stood when it was to be made
     * @param why why it may not be made, in a few words
     */
    public record Refusal(RegisterChange change, RegisterEntry entry, String why) {
        /** {@code RELAPSED on 2018-03-01 refused (POOR, 4 persons): only an exited household relapses}. */
        @Override
        public String toString() {
            return change + " refused (" + entry + "): " + why;
        }
    }

    /**
     * One change, with what it found and what it made of it.
     *
     * @param before how the household stood
     * @param change the change
     * @param after how it stands since
     */
    record Step(RegisterEntry before, RegisterChange change, RegisterEntry after) {}

    private final RegisterEntry first;
    private final List<Step> steps;
    private final boolean exitWaits;

    private RegisterHistory(RegisterEntry first, List<Step> steps, boolean exitWaits) {
        this.first = first;
        this.steps = steps;
        this.exitWaits = exitWaits;
    }

    /** The history of a household that stood so before its first recorded change, such as on the opening of a year. */
    public static RegisterHistory startingAs(RegisterEntry entry) {
        return new RegisterHistory(Objects.requireNonNull(entry, "entry"), List.of(), false);
    }

    /**
     * The same history under the rule that a household identified this year may not exit this year
     * (当年新识别贫困户当年不能退出), as Shaanxi has it. Nothing like it is in the national text. A relapse is no new
     * identification.
     *
     * @throws IllegalArgumentException if a change in it breaks the rule
     */
    public RegisterHistory withoutExitInTheYearOfIdentification() {
        return new RegisterHistory(first, List.of(), true).with(changes());
    }

    /** Why a change may not be made next; empty when it is lawful. */
    public Optional<Refusal> refusal(RegisterChange change) {
        String why = whyNot(steps, change);
        return why == null ? Optional.empty() : Optional.of(new Refusal(change, last(steps), why));
    }

    /**
     * This history and one more change.
     *
     * @throws IllegalArgumentException if it is not lawful, with the change, how the household stands, and why
     */
    public RegisterHistory with(RegisterChange change) {
        return with(List.of(change));
    }

    /**
     * This history and more changes, in the order in which they were made.
     *
     * @throws IllegalArgumentException if one is not lawful, with the change, how the household stands, and why
     */
    public RegisterHistory with(List<RegisterChange> more) {
        List<Step> longer = new ArrayList<>(steps);
        for (RegisterChange change : more) {
            String why = whyNot(longer, change);
            RegisterEntry before = last(longer);
            if (why != null) {
                throw new IllegalArgumentException(new Refusal(change, before, why).toString());
            }
            longer.add(new Step(before, change, Changes.apply(before, change)));
        }
        return new RegisterHistory(first, List.copyOf(longer), exitWaits);
    }

    private @Nullable String whyNot(List<Step> made, RegisterChange change) {
        if (!made.isEmpty()) {
            LocalDate previous = made.get(made.size() - 1).change().on();
            if (change.on().isBefore(previous)) {
                return "the change before it was on " + previous;
            }
        }
        if (exitWaits
                && Changes.isExit(last(made), change)
                && identifiedIn(made, change.on().getYear())) {
            return "a household identified this year may not exit this year";
        }
        return Changes.whyNot(last(made), change).orElse(null);
    }

    private static boolean identifiedIn(List<Step> made, int year) {
        return made.stream()
                .map(Step::change)
                .anyMatch(change -> change.kind() == RegisterChange.Kind.NEWLY_IDENTIFIED
                        && change.on().getYear() == year);
    }

    private RegisterEntry last(List<Step> made) {
        return made.isEmpty() ? first : made.get(made.size() - 1).after();
    }

    /** Every change, in the order in which they were made. */
    public List<RegisterChange> changes() {
        return steps.stream().map(Step::change).toList();
    }

    /** How the household stood before any change. */
    public RegisterEntry first() {
        return first;
    }

    /** How the household stands after every change. */
    public RegisterEntry last() {
        return last(steps);
    }

    /** How the household stands at the end of a day. */
    public RegisterEntry on(LocalDate day) {
        return last(
                steps.stream().filter(step -> !step.change().on().isAfter(day)).toList());
    }

    /** How the household stood when a day began. */
    RegisterEntry before(LocalDate day) {
        return last(
                steps.stream().filter(step -> step.change().on().isBefore(day)).toList());
    }

    List<Step> steps() {
        return steps;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegisterHistory that
                && first.equals(that.first)
                && steps.equals(that.steps)
                && exitWaits == that.exitWaits;
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, steps, exitWaits);
    }

    /** Where it started and every change. */
    @Override
    public String toString() {
        return first + "; " + changes();
    }
}
