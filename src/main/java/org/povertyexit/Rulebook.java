package org.povertyexit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Instrument;
import org.povertyexit.facts.Text;

/**
 * The clauses of one jurisdiction, as its instruments lay them down over time.
 *
 * <pre>{@code
 * RulesInForce rules = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31));
 * Verdict verdict = rules.assess(household);
 * }</pre>
 */
public final class Rulebook {
    private final String name;
    private final Text jurisdiction;
    private final LocalDate from;
    private final LocalDate to;
    private final List<Instrument> instruments;

    private Rulebook(String name, Text jurisdiction, LocalDate from, LocalDate to, List<Instrument> instruments) {
        this.name = name;
        this.jurisdiction = jurisdiction;
        this.from = from;
        this.to = to;
        this.instruments = instruments;
    }

    /**
     * A rulebook of its own, which amends no other.
     *
     * @param name the name by which it is called
     * @param jurisdiction whose rules these are
     * @param from the first day on which there are criteria
     * @param to the last day on which there are criteria
     * @param instruments its instruments, in the order in which they came into force
     * @throws IllegalArgumentException if there is no instrument, or they are not in order
     */
    public static Rulebook of(
            String name, Text jurisdiction, LocalDate from, LocalDate to, List<Instrument> instruments) {
        if (instruments.isEmpty()) {
            throw new IllegalArgumentException("the rulebook " + name + " has no instrument");
        }
        for (int i = 1; i < instruments.size(); i++) {
            if (instruments.get(i).inForceFrom().isBefore(instruments.get(i - 1).inForceFrom())) {
                throw new IllegalArgumentException("the rulebook " + name + ": "
                        + instruments.get(i).document() + " came into force before "
                        + instruments.get(i - 1).document());
            }
        }
        return new Rulebook(name, jurisdiction, from, to, List.copyOf(instruments));
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

    /** Its instruments, in the order in which they came into force. */
    public List<Instrument> instruments() {
        return instruments;
    }

    /**
     * The rules of one day, with every dated value resolved.
     *
     * <p>This never fails: on a day outside the dates of the rulebook there are no clauses, and asking for a verdict
     * fails with a message that names the dates covered.
     */
    public RulesInForce inForceOn(LocalDate date) {
        Map<String, Clause<?>> clauses = new LinkedHashMap<>();
        if (!date.isBefore(from) && !date.isAfter(to)) {
            instruments.stream()
                    .filter(instrument -> !instrument.inForceFrom().isAfter(date))
                    .flatMap(instrument -> instrument.clauses().stream())
                    .forEach(clause -> replace(clauses, clause));
        }
        List<Clause<?>> byLevel = clauses.values().stream()
                .sorted(Comparator.comparing(Clause::level))
                .toList();
        return new RulesInForce(this, date, byLevel);
    }

    private static void replace(Map<String, Clause<?>> clauses, Clause<?> clause) {
        Clause<?> before = clauses.put(clause.id(), clause);
        if (before != null && before.level() != clause.level()) {
            throw new IllegalArgumentException(
                    clause.id() + " is on a " + before.level().label().en() + " and on a "
                            + clause.level().label().en());
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
