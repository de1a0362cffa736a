package org.povertyexit.audit;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.ExitProcedure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code poverty-exit explain}: one subject's whole story, as the audit of the same files sees it. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Tells one subject's whole story: every clause with what was demanded and found and its citation, what would"
                    + " have to change, the facts as read, and what caps the verdict.",
            "It audits the files given as audit does and writes nothing."
        },
        footer = {
            "%nExamples:",
            "  poverty-exit explain --rulebook national --on 2019-12-31 --households households.csv"
                    + " --members members.csv --level HOUSEHOLD --id H1",
            "  poverty-exit explain --rulebook national --on 2019-12-31 --procedures procedures.csv --level PROCEDURE"
                    + " --of VILLAGE --id V1 --lang zh",
            "%nExit codes: 0 it is explained; 1 it is explained, but rows in the files were rejected; 2 the call was wrong,"
                    + " there is no such subject, or its row was rejected."
        })
final class ExplainCommand implements Callable<Integer> {
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
            names = "--level",
            required = true,
            paramLabel = "LEVEL",
            description = "what is to be explained: ${COMPLETION-CANDIDATES}")
    private Level level = Level.HOUSEHOLD;

    @Option(names = "--id", required = true, paramLabel = "ID", description = "the id of the subject")
    private String id = "";

    @Option(
            names = "--of",
            paramLabel = "LEVEL",
            description = "whose procedure or aftercare, if the id is that of several: ${COMPLETION-CANDIDATES}")
    private ExitProcedure.@Nullable Of of;

    @Override
    public Integer call() throws IOException {
        AuditCall call = new AuditCall(
                rules.rules(),
                inputs.files(),
                inputs.charset(),
                language.locale(),
                true,
                false,
                rules.noticeDays(),
                inputs.pseudonyms());
        Wanted wanted =
                new Wanted(level, call.pseudonyms().map(names -> names.of(id)).orElse(id), of);
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        Audit audit = new Audit(call, line.getErr());
        Path scratch = Files.createTempDirectory("poverty-exit-explain");
        try {
            long rejected = audit.write(scratch).rejected();
            VerdictRecord record = only(wanted, audit, scratch);
            line.getOut().print(Story.of(Subjects.of(level, call.rules()), record, call.language()));
            return rejected == 0 ? 0 : SOME_REJECTED;
        } finally {
            MoreFiles.deleteRecursively(scratch, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private VerdictRecord only(Wanted wanted, Audit audit, Path scratch) throws IOException {
        List<VerdictRecord> found = new ArrayList<>();
        try (BufferedReader lines = new ResultFiles(scratch).open(ResultFiles.RECORDS)) {
            lines.lines().map(VerdictRecord::parse).filter(wanted::isMet).forEach(found::add);
        }
        if (found.size() > 1) {
            throw new CallFailed("--id: " + wanted.id() + " has more than one " + Subjects.singular(level)
                    + ": say whose with --of "
                    + String.join(
                            " or ",
                            found.stream()
                                    .flatMap(record -> record.of().stream())
                                    .map(Enum::name)
                                    .toList()));
        }
        if (found.isEmpty()) {
            throw new CallFailed(new WhyNotJudged(wanted, audit).in(scratch));
        }
        return found.get(0);
    }

    /** What is to be explained. */
    record Wanted(Level level, String id, ExitProcedure.@Nullable Of of) {
        boolean isMet(VerdictRecord record) {
            return record.level() == level
                    && record.id().equals(id)
                    && (of == null || record.of().filter(one -> one == of).isPresent());
        }
    }
}
