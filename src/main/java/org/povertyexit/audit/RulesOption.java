package org.povertyexit.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.povertyexit.Rulebook;
import org.povertyexit.RulesInForce;
import org.povertyexit.rulebooks.Rulebooks;
import picocli.CommandLine.Option;

/** The rulebook, and the day on which its criteria are applied. */
final class RulesOption {
    @Option(names = "--rulebook", required = true, paramLabel = "NAME", description = "the rulebook: see rulebooks")
    private String rulebook = "";

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DATE",
            description = "YYYY-MM-DD, the day on which the criteria are applied; for a cohort 31 December of its year")
    private String date = "";

    @Option(
            names = "--notice-days",
            paramLabel = "DAYS",
            defaultValue = "1",
            description =
                    "how long a public notice must last at least (default: ${DEFAULT-VALUE}; no national figure exists)")
    private long noticeDays;

    @Option(names = "--strict", description = "refuse rules that were not verified on that day or later")
    private boolean strict;

    /** The rules of that day; there may be none. */
    RulesInForce rules() {
        RulesInForce inForce = other("--rulebook", rulebook, "--on", date);
        try {
            return strict ? inForce.verified() : inForce;
        } catch (IllegalStateException e) {
            throw new CallFailed("--strict: " + e.getMessage(), e);
        }
    }

    /** The rules that two options name, with the days of notice that these ask for; there may be none on that day. */
    RulesInForce other(String nameOption, String name, String dateOption, String day) {
        Rulebook named = named(nameOption, name);
        if (noticeDays < 1) {
            throw new CallFailed("--notice-days: " + noticeDays + " is no length of a notice: give 1 or more");
        }
        return NoticeDays.demanded(noticeDays, named).inForceOn(day(dateOption, day));
    }

    /** The same rules, of which there are some on their day. */
    static RulesInForce thatSayAnything(RulesInForce inForce) {
        if (inForce.clauses().isEmpty()) {
            throw new CallFailed("the rulebook " + inForce.rulebook().name() + " has no criteria on " + inForce.date()
                    + ": they cover " + inForce.rulebook().from() + " to "
                    + inForce.rulebook().to());
        }
        return inForce;
    }

    /** How long a public notice must last by these rules. */
    long noticeDays() {
        return noticeDays;
    }

    /** A rulebook by its name, which stands at some place. */
    static Rulebook named(String place, String name) {
        return Rulebooks.named(name)
                .orElseThrow(() -> new CallFailed(place + ": \"" + name + "\" is not known; known are "
                        + Rulebooks.all().stream().map(Rulebook::name).collect(Collectors.joining(", "))));
    }

    /** A day as it is written at some place. */
    static LocalDate day(String option, String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new CallFailed(option + ": \"" + date + "\" is not a date such as 2019-12-31", e);
        }
    }
}
