package org.povertyexit.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Text;

/**
 * A term that names the members of a subject, or those of some age: {@code SCHOOL_AGE_MEMBERS.all(...)}.
 *
 * <pre>{@code
 * Person unknown = Person.builder().id("?").build();
 * Person settled = Person.builder().id("?").medicalInsurance(yes()).build();
 * Group<Household, Person> members = Group.of(
 *         "家庭成员",
 *         "member",
 *         new Group.Roster<>(
 *                 Household::members,
 *                 (household, persons) ->
 *                         Household.builder().from(household).members(persons).build(),
 *                 Person::id,
 *                 unknown,
 *                 household -> List.of(settled)));
 * Requirement<Household> insured = members.all(Condition.of(Person.MEDICAL_INSURANCE).holds());
 * }</pre>
 *
 * @param <S> the subject
 * @param <M> the member
 */
public final class Group<S, M> {

    /**
     * How the members of a subject are read and replaced.
     *
     * @param list the members; empty when they are not known one by one
     * @param replace the subject with other members
     * @param id a member's number
     * @param unknown a member of whom nothing is known
     * @param settled as many members as the subject must have, of whom all is well
     */
    public record Roster<S, M>(
            Function<S, List<M>> list,
            BiFunction<S, List<M>, S> replace,
            Function<M, String> id,
            M unknown,
            Function<S, List<M>> settled) {}

    /**
     * An age in full years, and its limits.
     *
     * @param years the age as recorded
     * @param birth the date of birth as recorded
     * @param from the least age
     * @param to the greatest age
     */
    public record Ages<M>(Fact<M, Long> years, Fact<M, LocalDate> birth, Dated<Long> from, Dated<Long> to) {}

    private final Text name;
    private final Text all;
    private final Roster<S, M> roster;
    private final @Nullable Ages<M> ages;

    private Group(Text name, Text all, Roster<S, M> roster, @Nullable Ages<M> ages) {
        this.name = name;
        this.all = all;
        this.roster = roster;
        this.ages = ages;
    }

    /** All members. */
    public static <S, M> Group<S, M> of(String zh, String en, Roster<S, M> roster) {
        Text all = new Text(zh, en);
        return new Group<>(all, all, roster, null);
    }

    /** Those members who are of some age on the day of judgement, both limits included. */
    public Group<S, M> aged(String zh, String en, Ages<M> limits) {
        return new Group<>(new Text(zh, en), all, roster, limits);
    }

    /** Every one of them meets a requirement; when there are none such, it is met. */
    public Requirement<S> all(Requirement<M> requirement) {
        return new Every<>(name, all, roster, ages, requirement);
    }

    /** Every one of them meets all of several requirements. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Requirement<S> all(Requirement<M> first, Requirement<M>... others) {
        List<Requirement<M>> requirements = new ArrayList<>(List.of(first));
        requirements.addAll(List.of(others));
        return all(Junction.all(requirements));
    }
}
