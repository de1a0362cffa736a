package org.povertyexit.audit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Level;
import org.povertyexit.rulebooks.Rulebooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code poverty-exit rulebooks}. */
@Command(
        name = "rulebooks",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Prints the names of the rulebooks that are known, their jurisdictions, and the first and last day of their"
                    + " criteria and of those on aftercare, with tabs between them."
        },
        footer = {"%nExample:", "  poverty-exit rulebooks --lang zh"})
final class RulebooksCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Override
    public void run() {
        Rulebooks.all()
                .forEach(rulebook -> Objects.requireNonNull(spec)
                        .commandLine()
                        .getOut()
                        .println(rulebook.name() + "\t"
                                + rulebook.jurisdiction().in(language.locale()) + "\t"
                                + days(rulebook, Level.HOUSEHOLD) + "\t" + days(rulebook, Level.AFTERCARE)));
    }

    /** First and last day of the criteria on one kind of subject, a tab between them. */
    private static String days(Rulebook rulebook, Level level) {
        return rulebook.days(level)
                .map(days -> days.first() + "\t" + days.last())
                .orElse("\t");
    }
}
