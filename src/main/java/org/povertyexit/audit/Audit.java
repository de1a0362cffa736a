package org.povertyexit.audit;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Level;

/** Reads the files, judges every subject in them and writes the results. */
final class Audit {
    private final AuditCall call;
    private final PrintWriter err;
    private final @Nullable Table households;
    private final @Nullable Table members;
    private final @Nullable Table villages;
    private final @Nullable Table counties;

    /**
     * Reads the headers of the files.
     *
     * @param err where to name what is rejected or ignored
     * @throws CallFailed if the call is wrong or a file cannot be read
     */
    Audit(AuditCall call, PrintWriter err) {
        this.call = call;
        this.err = err;
        AuditCall.Inputs inputs = call.inputs();
        if (inputs.members().isPresent() && inputs.households().isEmpty()) {
            throw new CallFailed("--members: give --households too, whose members they are");
        }
        if (inputs.households().or(inputs::villages).or(inputs::counties).isEmpty()) {
            throw new CallFailed("nothing to audit: give --households, --villages or --counties");
        }
        demandCriteria(inputs.households(), Level.HOUSEHOLD);
        demandCriteria(inputs.villages(), Level.VILLAGE);
        demandCriteria(inputs.counties(), Level.COUNTY);
        this.households = table(inputs.households(), Columns.HOUSEHOLDS);
        this.members = table(inputs.members(), Columns.MEMBERS);
        this.villages = table(inputs.villages(), Columns.VILLAGES);
        this.counties = table(inputs.counties(), Columns.COUNTIES);
    }

    private void demandCriteria(Optional<Path> input, Level level) {
        if (input.isPresent() && call.rules().clauses(level).isEmpty()) {
            Rulebook rulebook = call.rules().rulebook();
            throw new CallFailed("the rulebook " + rulebook.name() + " has no " + Subjects.singular(level)
                    + " criteria in force on " + call.rules().date() + ": "
                    + rulebook.days(level).map(days -> "they cover " + days).orElse("it has none at any time"));
        }
    }

    private @Nullable Table table(Optional<Path> path, Columns columns) {
        return path.map(file -> Table.of(InputFile.survey(file, call.charset()), columns, err::println))
                .orElse(null);
    }

    /** Writes the results into a directory that exists. */
    AuditResult write(Path directory) throws IOException {
        try (Results results = new Results(call, directory, err)) {
            VillageTallies tallies =
                    households == null ? VillageTallies.wantedBy(null) : VillageTallies.wantedBy(villages);
            if (households != null) {
                new HouseholdPass(call.rules(), households, members, tallies).run(results);
            }
            if (villages != null) {
                judge(
                        villages,
                        new VillageReader(villages, tallies),
                        results,
                        results.of(Subjects.villages(call.rules())));
            }
            if (counties != null) {
                judge(counties, new CountyReader(counties), results, results.of(Subjects.counties(call.rules())));
            }
            return results.finish();
        }
    }

    private static <S> void judge(Table table, SubjectReader<S> reader, Results results, LevelResults<S> level)
            throws IOException {
        SeenIds seen = new SeenIds(false);
        RowLog log = results.log(Subjects.plural(level.subjects().level()), table.file());
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
