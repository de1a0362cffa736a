package org.povertyexit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Text;

/**
 * The clauses of one jurisdiction, as its instruments lay them down and amend them over time.
 *
 * <pre>{@code
 * Rulebook rulebook = Rulebooks.NATIONAL;
 * RulesInForce rules = rulebook.inForceOn(LocalDate.of(2019, 12, 31));
 * Household household = Household.builder().id("H1").memberCount(known(2L)).netIncome(known(Yuan.of(5_900))).build();
 * System.out.println(rules.assess(household).unmet());
 * }</pre>
 *
 * <p>It prints
 *
 * <pre class="output">{@code
 * [national.household.income]
 * }</pre>
 *
 * <p>A province or a city <em>amends</em> another rulebook: what its instruments do not name is inherited, and stays with
 * the layer that set it.
 */
public final class Rulebook {
    private final String name;
    private final Text jurisdiction;
    private final LocalDate from;
    private final LocalDate to;
    private final @Nullable Rulebook base;
    private final List<Instrument> instruments;
    private final List<Text> notEstablished;

    /** The clauses from each day on which they may change, each with its layers. */
    private final NavigableMap<LocalDate, Map<Clause<?>, List<Layer>>> layers;

    /**
     * What set or changed a clause: a document, in the rulebook of a jurisdiction.
     *
     * @param rulebook the name of the rulebook
     * @param instrument the instrument
     */
    public record Layer(String rulebook, Instrument instrument) {
        /** Rulebook and document: {@code henan: 《…》}. */
        @Override
        public String toString() {
            return rulebook + ": " + instrument.document();
        }
    }

    private Rulebook(
            String name,
            Text jurisdiction,
            LocalDate from,
            LocalDate to,
            @Nullable Rulebook base,
            List<Instrument> instruments) {
        this.name = name;
        this.jurisdiction = jurisdiction;
        this.from = from;
        this.to = to;
        this.base = base;
        this.instruments = List.copyOf(instruments);
        this.notEstablished = List.of();
        checkOrder();
        this.layers = new TreeMap<>();
        for (LocalDate day : turningPoints()) {
            layers.put(day, amendedOn(day));
        }
    }

    private Rulebook(Rulebook established, List<Text> notEstablished) {
        this.name = established.name;
        this.jurisdiction = established.jurisdiction;
        this.from = established.from;
        this.to = established.to;
        this.base = established.base;
        this.instruments = established.instruments;
        this.notEstablished = notEstablished;
        this.layers = established.layers;
    }

    /**
     * A rulebook of its own, which amends no other.
     *
     * @param name the name by which it is called
     * @param jurisdiction whose rules these are
     * @param from the first day on which there are criteria
     * @param to the last day on which there are criteria
     * @param instruments its instruments, in the order in which they came into force
     * @throws IllegalArgumentException if there is no instrument, they are not in order, or one amends what is not there
     */
    public static Rulebook of(
            String name, Text jurisdiction, LocalDate from, LocalDate to, List<Instrument> instruments) {
        return new Rulebook(name, jurisdiction, from, to, null, instruments);
    }

    /**
     * A rulebook that amends this one, on the same days.
     *
     * <p>On every day the clauses of this rulebook come first and its amendments after them, whatever their dates: an
     * amendment of 2016 still stands over a clause that this rulebook laid down anew in 2019.
     *
     * @param as the name by which it is called
     * @param whose whose rules these are
     * @param by its instruments, in the order in which they came into force
     * @throws IllegalArgumentException if there is no instrument, they are not in order, or one amends what is not there
     */
    public Rulebook amended(String as, Text whose, List<Instrument> by) {
        return new Rulebook(as, whose, from, to, this, by);
    }

    /** The same rulebook, which says of some of its provisions that they were not found, so that nothing stands for them. */
    public Rulebook notEstablishing(List<Text> whatWasNotFound) {
        return new Rulebook(this, List.copyOf(whatWasNotFound));
    }

    private void checkOrder() {
        if (instruments.isEmpty()) {
            throw new IllegalArgumentException("the rulebook " + name + " has no instrument: name at least one");
        }
        for (Instrument instrument : instruments) {
            if (instrument.inForceFrom().isAfter(to)) {
                throw new IllegalArgumentException("the rulebook " + name + ": " + dated(instrument)
                        + " would come into force after the rulebook's last day, " + to + ": give it an earlier day");
            }
        }
        for (int i = 1; i < instruments.size(); i++) {
            if (instruments.get(i).inForceFrom().isBefore(instruments.get(i - 1).inForceFrom())) {
                throw new IllegalArgumentException(
                        "the rulebook " + name + ": " + dated(instruments.get(i)) + " came into force before "
                                + dated(instruments.get(i - 1)) + ": put them in the order of their dates");
            }
        }
    }

    private static String dated(Instrument instrument) {
        return instrument + " (" + instrument.inForceFrom() + ")";
    }

    /** The days on which its clauses may change. */
    private NavigableSet<LocalDate> turningPoints() {
        NavigableSet<LocalDate> days = new TreeSet<>(base == null ? Set.of(from) : base.layers.keySet());
        for (Instrument instrument : instruments) {
            days.add(instrument.inForceFrom());
            days.add(after(instrument.inForceTo()));
        }
        days.removeIf(day -> day.isBefore(from) || day.isAfter(to));
        return days;
    }

    private static LocalDate after(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }

    /** The first and the last day on which there are clauses on one kind of subject; empty when there never are. */
    public Optional<Days> days(Level level) {
        List<LocalDate> turning = List.copyOf(layers.keySet());
        LocalDate first = null;
        LocalDate last = null;
        for (int i = 0; i < turning.size(); i++) {
            if (!inForceOn(turning.get(i)).clauses(level).isEmpty()) {
                first = first == null ? turning.get(i) : first;
                last = i + 1 < turning.size() ? turning.get(i + 1).minusDays(1) : to;
            }
        }
        return first == null || last == null ? Optional.empty() : Optional.of(new Days(first, last));
    }

    /**
     * Days from one to another, both included.
     *
     * @param first the first day
     * @param last the last day
     */
    public record Days(LocalDate first, LocalDate last) {
        /** {@code 2016-04-29 to 2020-12-31}. */
        @Override
        public String toString() {
            return first + " to " + last;
        }
    }

    /** The name by which it is called: {@code national}. */
    public String name() {
        return name;
    }

    /** Whose rules these are. */
    public Text jurisdiction() {
        return jurisdiction;
    }

    /** The first day on which there are criteria. */
    public LocalDate from() {
        return from;
    }

    /** The last day on which there are criteria. */
    public LocalDate to() {
        return to;
    }

    /** The rulebook that it amends; empty when it is one of its own. */
    public Optional<Rulebook> base() {
        return Optional.ofNullable(base);
    }

    /** Its own instruments, in the order in which they came into force. */
    public List<Instrument> instruments() {
        return instruments;
    }

    /** What its sources name and none defines, so that no clause stands for it. */
    public List<Text> notEstablished() {
        return notEstablished;
    }

    /**
     * The rules of one day, with every dated value resolved.
     *
     * <p>This never fails: on a day outside the dates of the rulebook there are no clauses, and asking for a verdict
     * fails with a message that names the dates covered.
     */
    public RulesInForce inForceOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return new RulesInForce(
                this, date, date.isBefore(from) || date.isAfter(to) ? Map.of() : byLevel(layersOn(date)));
    }

    private static Map<Clause<?>, List<Layer>> byLevel(Map<Clause<?>, List<Layer>> layers) {
        Map<Clause<?>, List<Layer>> sorted = new LinkedHashMap<>();
        for (Level level : Level.values()) {
            layers.forEach((clause, layered) -> {
                if (clause.level() == level) {
                    sorted.put(clause, layered);
                }
            });
        }
        return sorted;
    }

    /** The clauses of a day, each with the layers that set and changed it, the first one first. */
    private Map<Clause<?>, List<Layer>> layersOn(LocalDate date) {
        return layers.floorEntry(date).getValue();
    }

    private Map<Clause<?>, List<Layer>> amendedOn(LocalDate date) {
        Map<Clause<?>, List<Layer>> after = base == null ? Map.of() : base.layersOn(date);
        for (Instrument instrument : instruments) {
            if (instrument.isInForceOn(date)) {
                after = amend(after, instrument, date);
            }
        }
        return after;
    }

    /** The clauses that were in force before a day and are no longer. */
    private List<Clause<?>> lapsed(LocalDate date) {
        List<Clause<?>> lapsed = base == null ? new ArrayList<>() : base.lapsed(date);
        for (Instrument instrument : instruments) {
            if (instrument.inForceTo().isBefore(date)) {
                lapsed.addAll(instrument.clauses());
            }
        }
        return lapsed;
    }

    private Map<Clause<?>, List<Layer>> amend(
            Map<Clause<?>, List<Layer>> before, Instrument instrument, LocalDate date) {
        Map<String, Clause<?>> clauses = new LinkedHashMap<>();
        before.keySet().forEach(clause -> clauses.put(clause.id(), clause));
        Map<Clause<?>, List<Layer>> after = new LinkedHashMap<>();
        for (Clause<?> clause : amended(instrument, clauses, date).values()) {
            Clause<?> old = clauses.get(clause.id());
            List<Layer> below = old == null ? List.of() : before.getOrDefault(old, List.of());
            after.put(clause, clause == old ? below : layered(below, instrument, clause));
        }
        return after;
    }

    /** A clause that an instrument lays down has no layer but that; one that it changes, one more. */
    private List<Layer> layered(List<Layer> below, Instrument instrument, Clause<?> clause) {
        List<Layer> all = instrument.clauses().contains(clause) ? new ArrayList<>() : new ArrayList<>(below);
        all.add(new Layer(name, instrument));
        return List.copyOf(all);
    }

    private Map<String, Clause<?>> amended(Instrument instrument, Map<String, Clause<?>> clauses, LocalDate date) {
        try {
            return instrument.amend(clauses, lapsed(date));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the rulebook " + name + " on " + date + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
