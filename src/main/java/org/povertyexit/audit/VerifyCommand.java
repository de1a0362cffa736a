package org.povertyexit.audit;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code poverty-exit verify}: replays a finished audit from its records, and from its inputs when they are given. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Replays a finished audit and names what differs: a verdict, a finding, a file of results, an input, the"
                    + " rulebook, the version.",
            "It judges every record once more from the facts in it; with the inputs, it audits them once more too."
        },
        footer = {
            "%nExamples:",
            "  poverty-exit verify result",
            "  poverty-exit verify result --households households.csv --members members.csv",
            "%nExit codes: 0 nothing differs; 2 the call was wrong or there is nothing to verify; 3 something differs."
        })
final class VerifyCommand implements Callable<Integer> {
    private static final int DIFFERENT = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the directory of results")
    private Path directory = Path.of("");

    @Mixin
    private final InputOptions inputs = new InputOptions();

    private final Differences differences = new Differences();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        FinishedAudit audit = FinishedAudit.in(directory);
        AuditCall call = audit.call(inputs.files(), inputs.charset(), inputs.pseudonyms());
        demandSomethingToReplay(audit, call);
        audit.check(differences);
        Path scratch = Files.createTempDirectory("poverty-exit-verify");
        try {
            String replayed = replay(audit, call, scratch);
            differences.print(out);
            out.println(differences.areNone() ? "nothing differs: " + replayed : "it differs: " + replayed);
            return differences.areNone() ? 0 : DIFFERENT;
        } finally {
            MoreFiles.deleteRecursively(scratch, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private void demandSomethingToReplay(FinishedAudit audit, AuditCall call) {
        if (!call.inputs().isEmpty()) {
            audit.demandSame(call.inputs(), call.pseudonyms());
        } else if (!audit.hasFacts()) {
            throw new CallFailed(directory + ": its records have no facts: give the inputs of the audit");
        }
    }

    private String replay(FinishedAudit audit, AuditCall call, Path scratch) throws IOException {
        StringBuilder replayed = new StringBuilder("version, rulebook and files of results compared");
        ResultFiles files = new ResultFiles(directory);
        if (audit.hasFacts() && Files.exists(files.path(ResultFiles.RECORDS))) {
            Path now = Files.createDirectory(scratch.resolve("records"));
            AuditCall withoutInputs = audit.call(Map.of(), inputs.charset(), inputs.pseudonyms());
            long count = new Replay(withoutInputs, files, differences).write(now);
            new ResultComparison(directory, now, differences).ofRecords();
            replayed.append(", ").append(count).append(" verdicts replayed from their records");
        }
        if (!call.inputs().isEmpty()) {
            audit.checkInputs(call.inputs(), differences);
            Path now = Files.createDirectory(scratch.resolve("inputs"));
            new Audit(call, new PrintWriter(Writer.nullWriter())).write(now);
            new ResultComparison(directory, now, differences).ofInputs();
            replayed.append(", the inputs audited once more");
        } else {
            replayed.append(", the inputs not given");
        }
        return replayed.toString();
    }
}
