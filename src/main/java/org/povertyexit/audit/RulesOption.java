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

    @Option(names = "--strict", description = "refuse rules that were not verified on that day or later")
    private boolean strict;

    /** The rules of that day; there may be none. */
    RulesInForce rules() {
        RulesInForce inForce = rules("--rulebook", rulebook, "--on", date);
        try {
            return strict ? inForce.verified() : inForce;
        } catch (IllegalStateException e) {
            throw new CallFailed("--strict: " + e.getMessage(), e);
        }
    }

    /** The rules that two options name; there may be none on that day. */
    static RulesInForce rules(String nameOption, String name, String dateOption, String date) {
        return Rulebooks.named(name)
                .orElseThrow(() -> new CallFailed(nameOption + ": \"" + name + "\" is not known; known are "
                        + Rulebooks.all().stream().map(Rulebook::name).collect(Collectors.joining(", "))))
                .inForceOn(day(dateOption, date));
    }

    private static LocalDate day(String option, String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new CallFailed(option + ": \"" + date + "\" is not a date such as 2019-12-31", e);
        }
    }
}
