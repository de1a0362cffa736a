package org.povertyexit.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.ExitProcedure.Step;
import org.povertyexit.facts.ExitProcedure.Taken;
import org.povertyexit.facts.Observed;

/** The procedure of an exit, a row for each step. */
final class SpreadProcedure implements SpreadSubject<ExitProcedure> {
    private final Cells cells;
    private final Key key;
    private final List<Taken> steps = new ArrayList<>();
    private final Map<Step, Long> lines = new EnumMap<>(Step.class);
    private Observed<Long> cohort = Observed.missing();
    private long cohortLine;

    /** How the cells of its file are read. */
    record Cells(Table table, Words words, FactCells.FactCell<ExitProcedure, Long> cohort, FactCells<Taken> facts) {
        static Cells of(Table table) {
            return new Cells(
                    table,
                    new Words(table),
                    new FactCells.FactCell<>(ExitProcedure.COHORT, table.index(ExitProcedure.COHORT.name())),
                    new FactCells<>(table, Taken.FACTS));
        }
    }

    SpreadProcedure(Cells cells, Key key) {
        this.cells = cells;
        this.key = key;
    }

    @Override
    public void add(Row row) throws BadRow {
        Step step = cells.words().mustBe(row, Columns.STEP, Step.class);
        if (!step.isPartOf(key.of())) {
            throw new BadRow(
                    Columns.STEP,
                    step.name(),
                    "is no step of the exit of a " + key.of().label().en());
        }
        Long first = lines.get(step);
        if (first != null) {
            throw BadRow.repeated(Columns.STEP, step.name(), first);
        }
        Taken.Draft draft = Taken.of(step);
        cells.facts().read(row, draft);
        Taken taken = cells.facts().build(row, cells.table(), draft);
        addCohort(row);
        steps.add(taken);
        lines.put(step, row.line());
    }

    private void addCohort(Row row) throws BadRow {
        String cell = row.cell(cells.table().index(ExitProcedure.COHORT.name()));
        Observed<Long> here = cells.cohort().read(cell);
        if (!here.isMissing() && !cohort.isMissing() && !here.equals(cohort)) {
            throw new BadRow(
                    ExitProcedure.COHORT.name(), cell, "differs from that on line " + cohortLine + ", " + cohort);
        }
        if (cohort.isMissing()) {
            cohort = here;
            cohortLine = row.line();
        }
    }

    @Override
    public ExitProcedure whole() {
        return ExitProcedure.builder()
                .id(key.id())
                .level(Observed.known(key.of()))
                .cohort(cohort)
                .steps(steps)
                .build();
    }
}
