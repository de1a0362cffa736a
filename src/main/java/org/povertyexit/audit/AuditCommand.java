package org.povertyexit.audit;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
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
            "Files are workbooks (.xlsx, first sheet) or CSV in UTF-8 or GB18030; the first row names the columns, in"
                    + " English or Chinese."
        },
        footer = {
            "%nExamples:",
            "  poverty-exit audit --rulebook national --on 2019-12-31 --households households.csv"
                    + " --members members.csv --villages villages.xlsx --out result",
            "  poverty-exit audit --rulebook national --on 2018-12-31 --counties counties.csv --out result --lang zh",
            "  poverty-exit audit --rulebook henan --on 2019-12-31 --procedures procedures.csv --notice-days 7"
                    + " --aftercare aftercare.csv --problems problems.csv --out result",
            "  poverty-exit audit --rulebook national --on 2019-12-31 --households households.xlsx"
                    + " --pseudonymise secret.key --out result",
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

    @Option(names = "--no-workbook", description = "do without results.xlsx")
    private boolean noWorkbook;

    @Override
    public Integer call() {
        CommandSpec called = Objects.requireNonNull(spec);
        PrintWriter err = called.commandLine().getErr();
        AuditCall call = new AuditCall(
                rules.rules(),
                inputs.files(),
                inputs.charset(),
                language.locale(),
                !noFacts,
                !noWorkbook,
                rules.noticeDays(),
                inputs.pseudonyms());
        Audit audit = new Audit(call, err);
        try (ResultDirectory directory = ResultDirectory.begin(out)) {
            AuditResult result = audit.write(directory.path());
            directory.commit();
            print(result, called.commandLine().getOut());
            return result.rejected() == 0 ? 0 : SOME_REJECTED;
        } catch (IOException e) {
            throw CallFailed.cannotWrite(out, e);
        } catch (UncheckedIOException e) {
            throw CallFailed.cannotWrite(out, Objects.requireNonNull(e.getCause()));
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
        writer.println("report: " + out.resolve(ResultFiles.REPORT));
    }
}
