package org.povertyexit.audit;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line of the auditor's tool; without arguments it audits the bundled example. */
@Command(
        name = "poverty-exit",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            AuditCommand.class,
            ExplainCommand.class,
            RulesCommand.class,
            RulebooksCommand.class,
            CompareCommand.class,
            ConformCommand.class,
            VerifyCommand.class,
            GenerateCompletion.class
        },
        description = {
            "Checks recorded facts about households, villages and counties against China's published criteria for leaving"
                    + " the poverty register, and says why.",
            "Without arguments it audits an invented example into target/example."
        },
        footer = {
            "%nExamples:",
            "  poverty-exit audit --rulebook national --on 2019-12-31 --households households.csv"
                    + " --members members.csv --out result",
            "  poverty-exit audit --rulebook national --on 2019-12-31 --counties counties.csv --out result --lang zh",
            "  poverty-exit explain --rulebook national --on 2019-12-31 --households households.csv"
                    + " --members members.csv --level HOUSEHOLD --id H1",
            "  poverty-exit verify result",
            "  poverty-exit rules --rulebook national --on 2019-12-31",
            "  source <(poverty-exit generate-completion)",
            "%nExit codes: 0 all records assessed; 1 some were rejected; 2 the call was wrong, nothing was written; 3"
                    + " verify or conform check found a difference."
        })
public final class Main implements Callable<Integer> {
    private static final int WRONG_CALL = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    private Main() {}

    /** Runs one command and leaves with its exit code; that is done by returning when the code is 0. */
    public static void main(String[] args) {
        int code = run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Results and messages are UTF-8, whatever the locale. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }

    /** Runs one command and gives its exit code. */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        try {
            return new CommandLine(new Main())
                    .setOut(out)
                    .setErr(err)
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setUsageHelpAutoWidth(false)
                    .setUsageHelpWidth(110)
                    .setParameterExceptionHandler((e, args2) -> fail(err, e.getMessage()))
                    .setExecutionExceptionHandler((e, command, parsed) -> failed(err, e))
                    .execute(args);
        } catch (OutOfMemoryError e) {
            return fail(err, "not enough memory; give Java more with -Xmx");
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static int failed(PrintWriter err, Exception e) {
        if (e instanceof CallFailed) {
            return fail(err, e.getMessage());
        }
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            return fail(err, "reading or writing failed: " + e.getMessage());
        }
        fail(err, "this is an error in the tool, please report it: " + e);
        e.printStackTrace(err);
        return WRONG_CALL;
    }

    private static int fail(PrintWriter err, @Nullable String message) {
        err.println(message);
        return WRONG_CALL;
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec called = Objects.requireNonNull(spec);
        new Example(Path.of("target", "example"), language.locale())
                .run(called.commandLine().getOut());
        return 0;
    }
}
