package org.povertyexit.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povertyexit.facts.ExitProcedure;

/** Says why there is no verdict on a subject: its rows were rejected, or it has none. */
final class WhyNotJudged {
    private final ExplainCommand.Wanted wanted;
    private final @Nullable Table table;

    WhyNotJudged(ExplainCommand.Wanted wanted, Audit audit) {
        this.wanted = wanted;
        this.table = audit.table(input());
    }

    private Input input() {
        return Arrays.stream(Input.values())
                .filter(input -> input.level().equals(Optional.of(wanted.level())))
                .findFirst()
                .orElseThrow();
    }

    /** Looks it up in the results of the audit. */
    String in(Path results) throws IOException {
        String kind = Subjects.singular(wanted.level());
        if (table == null) {
            return "--level " + wanted.level() + ": give " + input().option() + " too";
        }
        Set<String> lines = lines(table);
        List<String> rejected = new ArrayList<>();
        CsvFile.read(new ResultFiles(results).path(ResultFiles.REJECTED), row -> {
            if (row.get(0).equals(table.file().name()) && lines.contains(row.get(1))) {
                rejected.add(row.get(0) + ":" + row.get(1));
            }
        });
        return rejected.isEmpty()
                ? "--id: there is no " + kind + " \"" + wanted.id() + "\" in "
                        + table.file().name()
                : "--id: the " + kind + " " + wanted.id() + " was not judged, as a row of it was rejected: "
                        + String.join(", ", rejected);
    }

    /** Whether it is of the wanted level, or says of none that there is. */
    private boolean canBeOf(String cell) {
        String word = Spelling.plain(cell);
        return Arrays.stream(ExitProcedure.Of.values())
                .filter(of -> of != wanted.of())
                .noneMatch(of -> word.equalsIgnoreCase(of.name())
                        || word.equals(of.label().zh()));
    }

    /** The lines on which it is named. */
    private Set<String> lines(Table in) throws IOException {
        int id = in.index(input().columns().subject());
        int level = in.index(Columns.LEVEL);
        Set<String> lines = new HashSet<>();
        try (Table.Rows rows = in.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                boolean ofLevel = wanted.of() == null || level < 0 || canBeOf(row.cell(level));
                if (ofLevel && row.cell(id).equals(wanted.id())) {
                    lines.add(String.valueOf(row.line()));
                }
            }
        }
        return lines;
    }
}
