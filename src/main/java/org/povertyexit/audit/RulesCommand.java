package org.povertyexit.audit;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.povertyexit.RulesInForce;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code poverty-exit rules}. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the rulebook in force on a day, clause by clause, with citations.",
        footer = {
            "%nExamples:",
            "  poverty-exit rules --rulebook national --on 2019-12-31",
            "  poverty-exit rules --rulebook national --on 2019-12-31 --format csv --lang zh > rules.csv",
            "  poverty-exit rules --rulebook national --on 2019-12-31 --format dmn > national.dmn"
        })
final class RulesCommand implements Callable<Integer> {
    private enum Format {
        TEXT,
        CSV,
        JSON,
        DMN
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(
            names = "--format",
            paramLabel = "text|csv|json|dmn",
            description = "text, csv, json or dmn (default: text)")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        RulesInForce inForce = RulesOption.thatSayAnything(rules.rules());
        RulesListing listing = new RulesListing(inForce);
        switch (format) {
            case TEXT -> out.print(listing.text(language.locale()));
            case JSON -> out.print(listing.json());
            case DMN -> out.print(new DmnModel(inForce).xml());
            case CSV -> {
                CsvFile csv = CsvFile.to(out);
                listing.sheet(language.locale()).forEach(csv::row);
                csv.flush();
            }
        }
        return 0;
    }
}
