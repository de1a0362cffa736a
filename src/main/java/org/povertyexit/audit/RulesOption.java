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

    /** The rules of that day; there may be none. */
    RulesInForce rules() {
        return Rulebooks.named(rulebook)
                .orElseThrow(() -> new CallFailed("--rulebook: \"" + rulebook + "\" is not known; known are "
                        + Rulebooks.all().stream().map(Rulebook::name).collect(Collectors.joining(", "))))
                .inForceOn(day());
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new CallFailed("--on: \"" + date + "\" is not a date such as 2019-12-31", e);
        }
    }
}
