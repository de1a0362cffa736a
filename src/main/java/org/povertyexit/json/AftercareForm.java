package org.povertyexit.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.Aftercare.Support;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Observed;

/** The support after an exit as a record. What is not listed was not there, so the list cannot be left out. */
final class AftercareForm {
    private static final String LEVEL = "level";
    private static final String EXITED_ON = "exited_on";
    private static final String SUPPORTS = "supports";
    private static final String KIND = "kind";
    private static final String WHAT = "what";
    private static final String WHO = "who";
    private static final String FROM = "from";
    private static final String TO = "to";

    private AftercareForm() {}

    static SortedMap<String, Object> write(Aftercare aftercare) {
        SortedMap<String, Object> facts = new TreeMap<>(Map.of(
                LEVEL, aftercare.level().name(),
                EXITED_ON, aftercare.exitedOn().toString()));
        SortedMap<String, Object> record = Cells.record(aftercare.id(), Level.AFTERCARE, facts);
        record.put(SUPPORTS, Cells.all(aftercare.supports(), AftercareForm::write));
        return record;
    }

    private static SortedMap<String, Object> write(Support support) {
        SortedMap<String, Object> cells = new TreeMap<>(Map.of(
                KIND, support.duty().name(),
                WHAT, support.what(),
                FROM, support.from().toString(),
                TO, end(support.to())));
        support.who().ifPresent(who -> cells.put(WHO, who));
        if (!(support.amount() instanceof Observed.Absent)) {
            cells.put(Support.AMOUNT.name(), Support.AMOUNT.print(support.amount()));
        }
        return cells;
    }

    private static String end(Observed<LocalDate> day) {
        if (day instanceof Observed.Known<LocalDate> known) {
            return known.value().toString();
        }
        return day instanceof Observed.Absent ? "" : "?";
    }

    static Aftercare read(Fields record) {
        Fields facts = record.object(Cells.FACTS);
        List<Support> supports = new ArrayList<>();
        record.objects(SUPPORTS).forEach(cells -> supports.add(support(cells)));
        Aftercare.Builder draft = Aftercare.builder()
                .id(record.idOf(Level.AFTERCARE))
                .level(facts.word(ExitProcedure.Of.class, LEVEL))
                .exitedOn(facts.day(EXITED_ON))
                .supports(supports);
        record.demandNoOthers();
        return facts.build(draft);
    }

    private static Support support(Fields cells) {
        Aftercare.Duty duty = cells.word(Aftercare.Duty.class, KIND);
        String what = cells.id(WHAT);
        Optional<String> who = cells.textIfAny(WHO);
        LocalDate from = cells.day(FROM);
        Observed<LocalDate> to = cells.end(TO);
        Observed<BigDecimal> amount =
                cells.has(Support.AMOUNT.name()) ? cells.observed(Support.AMOUNT) : Observed.absent();
        return cells.build(() -> new Support(duty, what, who, from, to, amount));
    }
}
