package org.povertyexit.audit;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.povertyexit.RulesComparison;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code poverty-exit compare}: which clauses differ between two rulebooks or two days, and whose verdicts. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Shows which clauses differ between two rulebooks or two days, and whose verdicts, and why.",
        footer = {
            "%nExamples:",
            "  poverty-exit compare --rulebook national --on 2018-12-31 --with national --on2 2019-12-31",
            "  poverty-exit compare --rulebook henan --on 2019-12-31 --with sanmenxia --on2 2019-12-31"
                    + " --households households.csv --members members.csv"
        })
final class CompareCommand implements Callable<Integer> {
    private static final int SOME_REJECTED = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Option(names = "--with", required = true, paramLabel = "NAME", description = "the other rulebook")
    private String with = "";

    @Option(names = "--on2", required = true, paramLabel = "DATE", description = "the day of the other rulebook")
    private String on2 = "";

    @Mixin
    private final InputOptions inputs = new InputOptions();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        RulesComparison comparison = RulesOption.thatSayAnything(rules.rules())
                .comparedWith(RulesOption.thatSayAnything(rules.other("--with", with, "--on2", on2)));
        if (inputs.files().isEmpty()) {
            printClauses(comparison, out);
            return 0;
        }
        Path scratch = Files.createTempDirectory("poverty-exit-compare");
        try {
            long rejected = audited(comparison.one(), scratch.resolve("one"), true)
                    + audited(comparison.other(), scratch.resolve("other"), false);
            printClauses(comparison, out);
            for (Level level : Level.values()) {
                new VerdictDifferences(comparison, level).print(scratch.resolve("one"), scratch.resolve("other"), out);
            }
            return rejected == 0 ? 0 : SOME_REJECTED;
        } finally {
            MoreFiles.deleteRecursively(scratch, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    /** Audits the inputs by some rules; what is rejected is named once. */
    private long audited(RulesInForce inForce, Path directory, boolean naming) throws IOException {
        PrintWriter err =
                naming ? Objects.requireNonNull(spec).commandLine().getErr() : new PrintWriter(Writer.nullWriter());
        AuditCall call = new AuditCall(
                inForce,
                inputs.files(),
                inputs.charset(),
                language.locale(),
                false,
                false,
                rules.noticeDays(),
                inputs.pseudonyms());
        return new Audit(call, err).write(Files.createDirectory(directory)).rejected();
    }

    private void printClauses(RulesComparison comparison, PrintWriter out) {
        Locale locale = language.locale();
        for (RulesComparison.Difference difference : comparison.differences()) {
            out.println(difference.level().label().in(locale) + ", "
                    + difference.theme().label().in(locale));
            print(comparison.one(), difference.one(), "-", out);
            print(comparison.other(), difference.other(), "+", out);
        }
        if (comparison.differences().isEmpty()) {
            out.println("no clause differs");
        }
    }

    private void print(RulesInForce inForce, Optional<Clause<?>> clause, String mark, PrintWriter out) {
        clause.ifPresent(found -> out.println(mark + " " + found.id() + " [" + found.force()
                + (found.countsSuspicion() ? ", suspicion counts" : "") + "] "
                + found.on(inForce.date()).demand().in(language.locale()) + " | " + found.citation()));
    }
}
