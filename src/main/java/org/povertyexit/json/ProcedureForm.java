package org.povertyexit.json;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.ExitProcedure.Taken;

/** Procedures and their steps as records. A step that is not listed was not taken, so the list cannot be left out. */
final class ProcedureForm {
    private static final String STEPS = "steps";
    private static final String STEP = "step";

    private ProcedureForm() {}

    static SortedMap<String, Object> write(ExitProcedure procedure) {
        SortedMap<String, Object> record =
                Cells.record(procedure.id(), Level.PROCEDURE, Cells.of(ExitProcedure.FACTS, procedure));
        record.put(STEPS, Cells.all(procedure.steps(), ProcedureForm::write));
        return record;
    }

    private static SortedMap<String, Object> write(Taken taken) {
        SortedMap<String, Object> cells = Cells.of(Taken.FACTS, taken);
        cells.put(STEP, taken.step().name());
        return cells;
    }

    static ExitProcedure read(Fields record) {
        Fields facts = record.object(Cells.FACTS);
        ExitProcedure.Builder draft = ExitProcedure.builder().id(record.idOf(Level.PROCEDURE));
        List<Taken> steps = new ArrayList<>();
        record.objects(STEPS).forEach(cells -> steps.add(step(cells)));
        record.demandNoOthers();
        return facts.build(ExitProcedure.FACTS, draft.steps(steps), STEPS);
    }

    private static Taken step(Fields cells) {
        return cells.build(Taken.FACTS, Taken.of(cells.word(ExitProcedure.Step.class, STEP)));
    }
}
