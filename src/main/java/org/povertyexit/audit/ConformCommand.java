package org.povertyexit.audit;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code poverty-exit conform}: any program against the conformance vectors, by the files that it reads and writes. */
@Command(
        name = "conform",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Tests a program that reads and writes the files of audit against the conformance vectors.",
            "export writes the vectors out as such files and, in calls.txt, how each folder is to be judged;"
                    + " check compares the verdicts with what the vectors expect."
        },
        footer = {
            "%nExamples:",
            "  poverty-exit conform export vectors.zip work",
            "  (cd work && xargs -L 1 poverty-exit < calls.txt)",
            "  poverty-exit conform check vectors.zip work/results --report result.csv",
            "%nExit codes of check: 0 every vector passed; 3 one did not, each is named; 2 the call was wrong."
        })
final class ConformCommand {
    private static final int SOME_DIFFER = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes the vectors out as files for audit, and calls.txt.",
            footer = {
                "%nExamples:",
                "  poverty-exit conform export vectors.zip work",
                "  (cd work && xargs -L 1 poverty-exit < calls.txt)"
            })
    int export(
            @Parameters(paramLabel = "VECTORS", description = "the archive of the vectors, or their folder")
                    Path vectors,
            @Parameters(paramLabel = "DIR", description = "where to write: it does not exist yet or is empty") Path out)
            throws IOException {
        VectorExport export = new VectorExport(VectorFiles.read(vectors));
        try (ResultDirectory directory = ResultDirectory.begin(out)) {
            export.write(directory.path());
            directory.commit();
        }
        return 0;
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Compares the verdicts under a folder with what the vectors expect.",
            footer = {
                "%nExample:",
                "  poverty-exit conform check vectors.zip work/results --report result.csv",
                "%nExit codes: 0 every vector passed; 3 one did not, each is named; 2 the call was wrong."
            })
    int check(
            @Parameters(paramLabel = "VECTORS", description = "the archive of the vectors, or their folder")
                    Path vectors,
            @Parameters(paramLabel = "RESULTS", description = "the folder with the files *.verdicts.csv") Path results,
            @Option(names = "--report", paramLabel = "FILE", description = "where to write the figures, too") @Nullable
                    Path report)
            throws IOException {
        if (!Files.isDirectory(results)) {
            throw new CallFailed(results + ": is not a folder");
        }
        VectorReport figures = new VectorReport(new VectorCheck(results), VectorFiles.read(vectors));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<String> lines = figures.lines();
        lines.forEach(out::println);
        if (report != null) {
            Files.writeString(report, String.join("\n", lines) + "\n");
        }
        figures.failures().forEach(spec.commandLine().getErr()::println);
        return figures.failures().isEmpty() ? 0 : SOME_DIFFER;
    }
}
