package org.povertyexit.audit;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.povertyexit.clause.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code poverty-exit audit}. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Judges every household, village, county, exit procedure and aftercare in the files given and writes verdicts,"
                    + " findings and a report.",
            "Files are CSV in UTF-8 or GB18030; the first row names the columns, in English or Chinese."
        },
        footer = {
            "%nExamples:",
            "  poverty-exit audit --rulebook national --on 2019-12-31 --households households.csv"
                    + " --members members.csv --villages villages.csv --out result",
            "  poverty-exit audit --rulebook national --on 2018-12-31 --counties counties.csv --out result --lang zh",
            "  poverty-exit audit --rulebook henan --on 2019-12-31 --procedures procedures.csv --notice-days 7"
                    + " --aftercare aftercare.csv --problems problems.csv --out result",
            "%nExit codes: 0 all records assessed; 1 some were rejected, each is named; 2 the call was wrong, a file cannot"
                    + " be read, a column is missing or the date has no criteria (nothing is written)."
        })
final class AuditCommand implements Callable<Integer> {
    private static final int SOME_REJECTED = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Mixin
    private final InputOptions inputs = new InputOptions();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "where to write: a directory that does not exist yet or is empty")
    private Path out = Path.of("");

    @Option(names = "--no-facts", description = "leave the facts out of verdicts.jsonl")
    private boolean noFacts;

    @Override
    public Integer call() throws IOException {
        CommandSpec called = Objects.requireNonNull(spec);
        PrintWriter err = called.commandLine().getErr();
        AuditCall call = new AuditCall(rules.rules(), inputs.files(), inputs.charset(), language.locale(), !noFacts);
        Audit audit = new Audit(call, err);
        try (ResultDirectory directory = ResultDirectory.begin(out)) {
            AuditResult result = audit.write(directory.path());
            directory.commit();
            print(result, called.commandLine().getOut());
            return result.rejected() == 0 ? 0 : SOME_REJECTED;
        }
    }

    private void print(AuditResult result, PrintWriter writer) {
        result.counts()
                .forEach((level, counts) -> writer.println(Subjects.plural(level) + ": "
                        + counts.of(Outcome.MET) + " met, " + counts.of(Outcome.NOT_MET) + " not met, "
                        + counts.of(Outcome.UNDETERMINED) + " undetermined"));
        if (result.rejected() > 0) {
            writer.println(result.rejected() + " rows rejected: " + out.resolve("rejected.csv"));
        }
        writer.println("report: " + out.resolve("report.txt"));
    }

    /** The files to audit. */
    static final class InputOptions {
        @Option(names = "--households", paramLabel = "FILE", description = "households, one a row")
        private @Nullable Path households;

        @Option(names = "--members", paramLabel = "FILE", description = "members of the households, one a row")
        private @Nullable Path members;

        @Option(names = "--villages", paramLabel = "FILE", description = "villages, one a row")
        private @Nullable Path villages;

        @Option(names = "--counties", paramLabel = "FILE", description = "counties, one a row")
        private @Nullable Path counties;

        @Option(names = "--procedures", paramLabel = "FILE", description = "procedures of exits, a row for each step")
        private @Nullable Path procedures;

        @Option(
                names = "--aftercare",
                paramLabel = "FILE",
                description = "support after exits, a row for each thing that was there from a day to a day")
        private @Nullable Path aftercare;

        @Option(
                names = "--problems",
                paramLabel = "FILE",
                description = "the ledger of problems, one a row: those that are open cap the verdicts")
        private @Nullable Path problems;

        @Option(
                names = "--charset",
                paramLabel = "NAME",
                description = "the characters of the files (default: UTF-8 or GB18030, as recognised)")
        private @Nullable String charset;

        /** Those that are named. */
        Map<Input, Path> files() {
            Map<Input, Path> files = new EnumMap<>(Input.class);
            put(files, Input.HOUSEHOLDS, households);
            put(files, Input.MEMBERS, members);
            put(files, Input.VILLAGES, villages);
            put(files, Input.COUNTIES, counties);
            put(files, Input.PROCEDURES, procedures);
            put(files, Input.AFTERCARE, aftercare);
            put(files, Input.PROBLEMS, problems);
            return files;
        }

        private static void put(Map<Input, Path> files, Input input, @Nullable Path file) {
            if (file != null) {
                files.put(input, file);
            }
        }

        Optional<Charset> charset() {
            try {
                return Optional.ofNullable(charset).map(Charset::forName);
            } catch (IllegalArgumentException e) {
                throw new CallFailed("--charset: \"" + charset + "\" is not known", e);
            }
        }
    }
}
