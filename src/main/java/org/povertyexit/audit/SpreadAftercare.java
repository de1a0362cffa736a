package org.povertyexit.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.povertyexit.audit.FactCells.FactCell;
import org.povertyexit.clause.Quantity;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.Aftercare.Duty;
import org.povertyexit.facts.Aftercare.Support;
import org.povertyexit.facts.Observed;

/** The support after an exit, a row for each thing that was there from a day to a day. */
final class SpreadAftercare implements SpreadSubject<Aftercare> {
    private final Cells cells;
    private final Key key;
    private final List<Support> supports = new ArrayList<>();
    private final Map<Said, Long> lines = new HashMap<>();
    private @Nullable LocalDate exitedOn;
    private long exitLine;

    /** How the cells of its file are read. */
    record Cells(Table table, Words words, FactCell<Support, BigDecimal> amount) {
        static Cells of(Table table) {
            return new Cells(
                    table, new Words(table), new FactCell<>(Support.AMOUNT, table.index(Support.AMOUNT.name())));
        }
    }

    SpreadAftercare(Cells cells, Key key) {
        this.cells = cells;
        this.key = key;
    }

    @Override
    public void add(Row row) throws BadRow {
        Words words = cells.words();
        LocalDate exit = words.day(row, Columns.EXITED_ON);
        if (exitedOn != null && !exit.equals(exitedOn)) {
            throw new BadRow(
                    Columns.EXITED_ON, exit.toString(), "differs from that on line " + exitLine + ", " + exitedOn);
        }
        Duty duty = words.mustBe(row, Columns.KIND, Duty.class);
        String what = words.text(row, Columns.WHAT)
                .orElseThrow(() -> new BadRow(Columns.WHAT, "", "is empty: name the post, policy, team or monitoring"));
        LocalDate from = words.day(row, Columns.FROM);
        Observed<LocalDate> to = words.dayIfAny(row, Columns.TO);
        if (to instanceof Observed.Known<LocalDate> end && end.value().isBefore(from)) {
            throw new BadRow(Columns.TO, end.value().toString(), "is before from, " + from);
        }
        Observed<BigDecimal> amount = cells.amount().read(row.cell(cells.table().index(Support.AMOUNT.name())));
        Support support = new Support(duty, what, words.text(row, Columns.WHO), from, to, amount);
        Long first = lines.putIfAbsent(Said.of(support), row.line());
        if (first != null) {
            throw BadRow.repeated(Columns.WHAT, what, first);
        }
        supports.add(support);
        exitedOn = exit;
        exitLine = exitLine == 0 ? row.line() : exitLine;
    }

    @Override
    public Aftercare whole() {
        Set<Named> measured = supports.stream()
                .filter(support -> !support.amount().isMissing())
                .map(Named::of)
                .collect(Collectors.toSet());
        return Aftercare.builder()
                .id(key.id())
                .level(key.of())
                .exitedOn(Objects.requireNonNull(exitedOn))
                .supports(supports.stream()
                        .map(support -> measured.contains(Named.of(support)) ? support : withoutAmount(support))
                        .toList())
                .build();
    }

    /** An amount that is not given is missing where something of the same name has one, and otherwise there is none. */
    private static Support withoutAmount(Support support) {
        return support.amounting(Observed.absent());
    }

    /** What a row says, however the digits of its amount are written. */
    private record Said(Support support, Quantity.Interval amount) {
        private static Said of(Support support) {
            return new Said(withoutAmount(support), Quantity.Interval.of(Support.AMOUNT, support));
        }
    }

    private record Named(Duty duty, String what) {
        private static Named of(Support support) {
            return new Named(support.duty(), support.what());
        }
    }
}
