package org.povertyexit.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A legal instrument: a document with what it provides, in the order of its text.
 *
 * <p>From the day on which it comes into force it lays down clauses, and amends those that it finds: it puts one in the
 * place of another, sets a number, lets a clause decide or merely be considered (统筹考虑), reads it in the other way, or
 * lets suspicion count (疑似从有). Naming what is not there is an error.
 *
 * <pre>{@code
 * LocalDate from = LocalDate.of(2019, 1, 1);
 * LocalDate to = LocalDate.of(2020, 12, 31);
 * Document notice = Document.of("某省脱贫标准（示例）", "某省", "2018-12-20", Citation.Standing.READ);
 *
 * Dated<BigDecimal> litres = Dated.<BigDecimal>named("水量", "litres of water", LocalDate.of(2021, 1, 1))
 *         .during(from, to, new BigDecimal(40), notice.at("四"))
 *         .build();
 * Condition<Household> piped = Condition.of(Household.WATER_PIPED);
 * Category<Household, HousingGrade> housing = Category.of(Household.HOUSING_GRADE);
 * Quantity<Household, BigDecimal> water = Quantity.of(Household.WATER_LITRES);
 * Requirement<Household> enough = water.isAtLeast(litres);
 *
 * Clause<Household> ofWater =
 *         Clause.household("example.household.water", Theme.WATER, notice.at("四"), piped.holds(), enough);
 * Clause<Household> ofHousing = Clause.household(
 *         "example.household.housing", Theme.HOUSING, notice.at("三"), housing.isOneOf(HousingGrade.A, HousingGrade.B));
 * Instrument instrument = Instrument.of(notice, from)
 *         .replaces("national.household.housing", ofHousing)
 *         .adds(ofWater)
 *         .until(to);
 *
 * Rulebook province = Rulebooks.NATIONAL.amended("example", new Text("某省", "some province"), List.of(instrument));
 * Household household = Household.builder().id("H1").waterPiped(yes()).waterLitres(known(new BigDecimal(38))).build();
 * Verdict verdict = province.inForceOn(LocalDate.of(2019, 3, 31)).assess(household);
 * System.out.println(verdict.outcome(Theme.WATER) + " " + verdict.unmet());
 * }</pre>
 *
 * <p>It prints
 *
 * <pre class="output">{@code
 * NOT_MET [example.household.water]
 * }</pre>
 */
public final class Instrument {
    /** One thing that it provides: the clauses after it, from those found, which it may change, and those that have lapsed. */
    private interface Provision {
        Map<String, Clause<?>> apply(Map<String, Clause<?>> found, Collection<Clause<?>> lapsed);
    }

    private final Document document;
    private final LocalDate inForceFrom;
    private final LocalDate inForceTo;
    private final @Nullable Citation reason;
    private final List<Clause<?>> clauses;
    private final List<Provision> provisions;

    private Instrument(
            Document document,
            LocalDate inForceFrom,
            LocalDate inForceTo,
            @Nullable Citation reason,
            List<Clause<?>> clauses,
            List<Provision> provisions) {
        this.document = document;
        this.inForceFrom = inForceFrom;
        this.inForceTo = inForceTo;
        this.reason = reason;
        this.clauses = clauses;
        this.provisions = provisions;
    }

    /**
     * The instrument that a document is.
     *
     * @param inForceFrom the first day on which it holds
     * @param clauses the clauses that it lays down; one with the id of a clause that is there takes its place
     */
    public static Instrument of(Document document, LocalDate inForceFrom, Clause<?>... clauses) {
        Instrument instrument = new Instrument(document, inForceFrom, LocalDate.MAX, null, List.of(), List.of());
        for (Clause<?> clause : clauses) {
            instrument = instrument.with(clause, (found, lapsed) -> put(found, clause.id(), clause));
        }
        return instrument;
    }

    private Instrument with(Provision provision) {
        List<Provision> provided = new ArrayList<>(provisions);
        provided.add(provision);
        return new Instrument(document, inForceFrom, inForceTo, reason, clauses, List.copyOf(provided));
    }

    private Instrument with(Clause<?> clause, Provision provision) {
        for (Clause<?> other : clauses) {
            if (other.id().equals(clause.id())) {
                throw new IllegalArgumentException(
                        document + " lays down " + clause.id() + " twice: give one of them another id");
            }
        }
        List<Clause<?>> laid = new ArrayList<>(clauses);
        laid.add(clause);
        return new Instrument(document, inForceFrom, inForceTo, reason, List.copyOf(laid), provisions).with(provision);
    }

    /** It lays down a clause more, after those that are there. */
    public Instrument adds(Clause<?> clause) {
        return with(clause, (found, lapsed) -> {
            if (found.containsKey(clause.id())) {
                throw new IllegalArgumentException(document + " adds " + clause.id()
                        + ", which is there already: replace it, or give it another id");
            }
            return put(found, clause.id(), clause);
        });
    }

    /** It puts a clause of its own in the place of another. */
    public Instrument replaces(String id, Clause<?> by) {
        return with(by, (found, lapsed) -> isThere(found, lapsed, id) ? put(found, id, by) : found);
    }

    /**
     * It sets a number in the place of another, in every clause that names that one.
     *
     * @param name the English name of the number in its place now, or of the one that the clauses were written with
     */
    public Instrument sets(String name, Dated<?> number) {
        return with((found, lapsed) -> {
            List<String> naming = found.values().stream()
                    .filter(clause -> clause.names(name))
                    .map(Clause::id)
                    .toList();
            if (naming.isEmpty() && lapsed.stream().noneMatch(clause -> clause.names(name))) {
                throw new IllegalArgumentException(
                        document + " sets \"" + name + "\", which no clause names; there are: " + numbers(found)
                                + "; what is to hold before this day only has its last day from until");
            }
            return change(found, naming, clause -> clause.setting(name, number));
        });
    }

    /** It merely considers (统筹考虑) some clauses. */
    public Instrument considers(String... ids) {
        return with((found, lapsed) -> change(found, there(found, lapsed, ids), Clause::considered));
    }

    /** It lets some clauses decide. */
    public Instrument decides(String... ids) {
        return with((found, lapsed) -> change(found, there(found, lapsed, ids), Clause::decisive));
    }

    /** It reads some clauses in the other way. */
    public Instrument readsOtherwise(String... ids) {
        return with((found, lapsed) -> change(found, there(found, lapsed, ids), Clause::readOtherwise));
    }

    /** It lets suspicion count (疑似从有) in some clauses. */
    public Instrument countsSuspicion(String... ids) {
        return with((found, lapsed) -> change(found, there(found, lapsed, ids), Clause::countingSuspicion));
    }

    /** The same instrument with the place in its text, and the argument, of what it changes. */
    public Instrument because(Citation citation) {
        return new Instrument(document, inForceFrom, inForceTo, citation, clauses, provisions);
    }

    /** The place in its text, and the argument, of what it changes; empty when its clauses say it themselves. */
    public Optional<Citation> reason() {
        return Optional.ofNullable(reason);
    }

    /** The document. */
    public Document document() {
        return document;
    }

    /** The first day on which it holds. */
    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** The same instrument, which holds until a day and no longer. */
    public Instrument until(LocalDate day) {
        return new Instrument(document, inForceFrom, day, reason, clauses, provisions);
    }

    /** The last day on which it holds; {@link LocalDate#MAX} when it has none. */
    public LocalDate inForceTo() {
        return inForceTo;
    }

    /** Whether it holds on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && !day.isAfter(inForceTo);
    }

    /** The clauses that it lays down, in the order of its text. */
    public List<Clause<?>> clauses() {
        return clauses;
    }

    /**
     * The clauses after this instrument, from those before it.
     *
     * @param before the clauses before it, by id, in the order of the rulebook
     * @param lapsed the clauses that were there and have lapsed: amending one of them is no error and does nothing
     * @throws IllegalArgumentException if it amends what is not there, naming what is
     */
    public Map<String, Clause<?>> amend(Map<String, Clause<?>> before, Collection<Clause<?>> lapsed) {
        Map<String, Clause<?>> after = new LinkedHashMap<>(before);
        for (Provision provision : provisions) {
            after = provision.apply(after, lapsed);
        }
        return after;
    }

    private boolean isThere(Map<String, Clause<?>> found, Collection<Clause<?>> lapsed, String id) {
        if (!found.containsKey(id)
                && lapsed.stream().noneMatch(clause -> clause.id().equals(id))) {
            throw new IllegalArgumentException(
                    document + " amends " + id + ", which is not there; there are: " + found.keySet());
        }
        return found.containsKey(id);
    }

    private List<String> there(Map<String, Clause<?>> found, Collection<Clause<?>> lapsed, String... ids) {
        return Arrays.stream(ids).filter(id -> isThere(found, lapsed, id)).toList();
    }

    /** Puts a clause where another one is, or at the end. */
    private static Map<String, Clause<?>> put(Map<String, Clause<?>> found, String where, Clause<?> clause) {
        Clause<?> before = found.get(where);
        if (before != null && before.level() != clause.level()) {
            throw new IllegalArgumentException(
                    clause.id() + " is on a " + clause.level().label().en() + ", but " + where + " is on a "
                            + before.level().label().en() + ": replace it by a clause on the same kind of subject");
        }
        if (!where.equals(clause.id()) && found.containsKey(clause.id())) {
            throw new IllegalArgumentException(
                    clause.id() + " takes the place of " + where + ", but is there already: give it another id");
        }
        if (before == null || where.equals(clause.id())) {
            found.put(clause.id(), clause);
            return found;
        }
        Map<String, Clause<?>> after = new LinkedHashMap<>();
        found.forEach((id, old) -> after.put(id.equals(where) ? clause.id() : id, id.equals(where) ? clause : old));
        return after;
    }

    private static Map<String, Clause<?>> change(
            Map<String, Clause<?>> found, List<String> ids, UnaryOperator<Clause<?>> amendment) {
        ids.forEach(id -> found.computeIfPresent(id, (same, clause) -> amendment.apply(clause)));
        return found;
    }

    private static List<String> numbers(Map<String, Clause<?>> found) {
        return found.values().stream()
                .flatMap(clause -> clause.numbers().stream())
                .map(number -> number.name().en())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return document.toString();
    }
}
