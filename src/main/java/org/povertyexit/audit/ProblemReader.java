package org.povertyexit.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.inspection.FoundBy;
import org.povertyexit.inspection.Ledger;
import org.povertyexit.inspection.Problem;

/** Reads the ledger of problems, one a row. */
final class ProblemReader {
    private final Table table;
    private final Words words;

    ProblemReader(Table table) {
        this.table = table;
        this.words = new Words(table);
    }

    Ledger read(RowLog log) throws IOException {
        SeenIds seen = new SeenIds(false);
        List<Problem> problems = new ArrayList<>();
        try (Table.Rows rows = table.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                try {
                    row.check();
                    seen.claim(words.id(row, Columns.PROBLEM_ID), Columns.PROBLEM_ID, row.line());
                    problems.add(problem(row));
                    log.used();
                } catch (BadRow bad) {
                    log.rejected(row, bad);
                }
            }
        }
        return Ledger.of(problems);
    }

    private Problem problem(Row row) throws BadRow {
        Problem.Builder draft = Problem.builder()
                .id(words.id(row, Columns.PROBLEM_ID))
                .subjectId(words.id(row, Columns.SUBJECT_ID))
                .level(holder(words.mustBe(row, Columns.LEVEL, ExitProcedure.Of.class)))
                .theme(words.mustBe(row, Columns.THEME, Theme.class))
                .foundOn(words.day(row, Columns.FOUND_ON))
                .foundBy(words.word(row, Columns.FOUND_BY, FoundBy.class).orElse(FoundBy.OTHER))
                .standing(words.mustBe(row, Columns.STANDING, Problem.Standing.class))
                .resolvedOn(words.dayIfAny(row, Columns.RESOLVED_ON))
                .verifiedOn(words.dayIfAny(row, Columns.VERIFIED_ON));
        try {
            return draft.build();
        } catch (IllegalArgumentException e) {
            throw contradiction(row, String.valueOf(e.getMessage()));
        }
    }

    /** The message begins with the column: a resolution or its verification is before the problem was found. */
    private BadRow contradiction(Row row, String message) {
        String column = message.substring(0, message.indexOf(':'));
        return new BadRow(
                column,
                row.cell(table.index(column)),
                "is before found_on, " + row.cell(table.index(Columns.FOUND_ON)));
    }

    /** Problems are those of whoever exited, whatever it is about. */
    static Level holder(ExitProcedure.Of of) {
        return Level.valueOf(of.name());
    }

    /** A problem as its row writes it. */
    static Map<String, String> cells(Problem problem) {
        return new TreeMap<>(Map.of(
                Columns.PROBLEM_ID, problem.id(),
                Columns.THEME, problem.theme().name(),
                Columns.FOUND_ON, problem.foundOn().toString(),
                Columns.FOUND_BY, problem.foundBy().name(),
                Columns.STANDING, problem.standing().name(),
                Columns.RESOLVED_ON, Words.print(problem.resolvedOn()),
                Columns.VERIFIED_ON, Words.print(problem.verifiedOn())));
    }
}
