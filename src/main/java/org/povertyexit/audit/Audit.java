package org.povertyexit.audit;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Level;

/** Reads the files, judges every subject in them and writes the results. */
final class Audit {
    private final AuditCall call;
    private final PrintWriter err;
    private final Means means;
    private final Map<Input, Table> tables = new EnumMap<>(Input.class);

    /**
     * Reads the headers of the files.
     *
     * @param err where to name what is rejected or ignored
     * @throws CallFailed if the call is wrong or a file cannot be read
     */
    Audit(AuditCall call, PrintWriter err) {
        this(call, err, Means.ofMachine());
    }

    /** As {@link #Audit(AuditCall, PrintWriter)}, with less or more of the machine than there is. */
    Audit(AuditCall call, PrintWriter err, Means means) {
        this.call = call;
        this.err = err;
        this.means = means;
        Map<Input, Path> inputs = call.inputs();
        if (inputs.containsKey(Input.MEMBERS) && !inputs.containsKey(Input.HOUSEHOLDS)) {
            throw new CallFailed("--members: give --households too, whose members they are");
        }
        if (inputs.keySet().stream().allMatch(input -> input.level().isEmpty())) {
            throw new CallFailed(
                    "nothing to audit: give --households, --villages, --counties, --procedures or --aftercare");
        }
        inputs.keySet().forEach(input -> input.level().ifPresent(this::demandCriteria));
        inputs.forEach((input, path) -> tables.put(input, table(input, path)));
    }

    /** A file that was given; null when it was not. */
    @Nullable
    Table table(Input input) {
        return tables.get(input);
    }

    private Table table(Input input, Path path) {
        InputFile file = InputFile.survey(path, call.charset());
        boolean sharesItsName =
                call.inputs().values().stream().filter(file::isNamedAs).count() > 1;
        return Table.of(sharesItsName ? file.namedByPath() : file, input.columns(), call.pseudonyms(), err::println);
    }

    private void demandCriteria(Level level) {
        if (call.rules().clauses(level).isEmpty()) {
            Rulebook rulebook = call.rules().rulebook();
            throw new CallFailed("the rulebook " + rulebook.name() + " has no " + Subjects.singular(level)
                    + " criteria in force on " + call.rules().date() + ": "
                    + rulebook.days(level).map(days -> "they cover " + days).orElse("it has none at any time"));
        }
    }

    /** Writes the results into a directory that exists. */
    AuditResult write(Path directory) throws IOException {
        try (Results results = new Results(call, directory, err)) {
            Table problems = tables.get(Input.PROBLEMS);
            if (problems != null) {
                results.capBy(new ProblemReader(problems).read(results.log(Input.PROBLEMS, problems)));
            }
            judgeHouseholdsAndVillages(results, directory);
            Table counties = tables.get(Input.COUNTIES);
            if (counties != null) {
                judge(counties, new CountyReader(counties), results, results.of(Subjects.counties(call.rules())));
            }
            judgeWhatIsSpread(results);
            return results.finish();
        }
    }

    private void judgeHouseholdsAndVillages(Results results, Path directory) throws IOException {
        Table households = tables.get(Input.HOUSEHOLDS);
        Table villages = tables.get(Input.VILLAGES);
        VillageTallies tallies = VillageTallies.wantedBy(households == null ? null : villages);
        if (households != null) {
            new HouseholdPass(call.rules(), households, tables.get(Input.MEMBERS), tallies, results, means)
                    .run(directory);
        }
        if (villages != null) {
            judge(villages, new VillageReader(villages, tallies), results, results.of(Subjects.villages(call.rules())));
        }
    }

    private void judgeWhatIsSpread(Results results) throws IOException {
        Table procedures = tables.get(Input.PROCEDURES);
        if (procedures != null) {
            SpreadProcedure.Cells cells = SpreadProcedure.Cells.of(procedures);
            new SpreadSubjects<>(procedures, key -> new SpreadProcedure(cells, key))
                    .judge(results.log(Input.PROCEDURES, procedures), results.of(Subjects.procedures(call.rules())));
        }
        Table aftercare = tables.get(Input.AFTERCARE);
        if (aftercare != null) {
            SpreadAftercare.Cells cells = SpreadAftercare.Cells.of(aftercare);
            new SpreadSubjects<>(aftercare, key -> new SpreadAftercare(cells, key))
                    .judge(results.log(Input.AFTERCARE, aftercare), results.of(Subjects.aftercare(call.rules())));
        }
    }

    private static <S> void judge(Table table, SubjectReader<S> reader, Results results, LevelResults<S> level)
            throws IOException {
        SeenIds seen = new SeenIds(false);
        RowLog log = results.log(level.subjects().input(), table);
        try (level;
                Table.Rows rows = table.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                try {
                    seen.claim(reader.id(row), reader.idColumn(), row.line());
                    level.add(reader.read(row));
                    log.used();
                } catch (BadRow bad) {
                    log.rejected(row, bad);
                    level.reject();
                }
            }
        }
    }
}
