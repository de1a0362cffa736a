package org.povertyexit.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povertyexit.Explanation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.ExitProcedure;

/** What lapsed after exits, and what may have, from the day of the exit to that of the rules. */
final class LapsePicture {
    private static final int MOST_DRAWN = 40;
    private static final int ROW = 30;

    private final LocalDate day;
    private final List<Lapsed> lapsed = new ArrayList<>();
    private long all;

    /** Something that lapsed, or may have, after the exit of a household, village or county. */
    record Lapsed(
            String id,
            ExitProcedure.Of level,
            LocalDate exitedOn,
            Theme theme,
            Outcome outcome,
            String what,
            List<Finding.Lapse> lapses) {

        /** Where the page shows it. */
        String at() {
            return ReportPage.link(Level.AFTERCARE.name(), id) + "&of=" + level.name();
        }
    }

    LapsePicture(LocalDate day) {
        this.day = day;
    }

    void add(Aftercare aftercare, Explanation<?> explanation) {
        for (Finding finding : explanation.findings()) {
            Map<String, List<Finding.Lapse>> byName = new LinkedHashMap<>();
            finding.evidence().deciding().stream()
                    .filter(line -> finding.clause().force() == Clause.Force.DECISIVE)
                    .flatMap(line -> line.lapses().stream())
                    .forEach(lapse -> byName.computeIfAbsent(lapse.what(), key -> new ArrayList<>())
                            .add(lapse));
            byName.forEach((what, lapses) -> add(new Lapsed(
                    aftercare.id(),
                    aftercare.level(),
                    aftercare.exitedOn(),
                    finding.clause().theme(),
                    finding.outcome(),
                    what,
                    lapses)));
        }
    }

    private void add(Lapsed one) {
        all++;
        if (lapsed.size() < MOST_DRAWN) {
            lapsed.add(one);
        }
    }

    boolean isEmpty() {
        return lapsed.isEmpty();
    }

    /** How many things lapsed, or may have. */
    long all() {
        return all;
    }

    /** Days on the time line. */
    record Span(String x, String width) {}

    /** A row of the picture: what lapsed, from where on it should have been there, and the days on which it was not. */
    record Row(Lapsed lapsed, int text, int y, String from, List<Span> spans) {}

    /** The picture as it is drawn. */
    record Drawing(List<Row> rows, List<Axis.Tick> ticks, int height) {
        int bottom() {
            return height - 22;
        }

        int drawn() {
            return rows.size();
        }
    }

    Drawing drawing() {
        LocalDate first =
                lapsed.stream().map(Lapsed::exitedOn).min(LocalDate::compareTo).orElse(day);
        Axis x = new Axis(first.toEpochDay(), day.toEpochDay() + 1, 10, 390);
        List<Row> rows = new ArrayList<>();
        for (Lapsed one : lapsed) {
            int text = ROW * rows.size() + 14;
            String from = Axis.number(at(one.exitedOn(), x));
            rows.add(new Row(
                    one,
                    text,
                    text + 4,
                    from,
                    one.lapses().stream().map(lapse -> span(lapse, x)).toList()));
        }
        return new Drawing(rows, ticks(first, x), ROW * rows.size() + 30);
    }

    private static double at(LocalDate day, Axis x) {
        return x.at((double) day.toEpochDay());
    }

    private static Span span(Finding.Lapse lapse, Axis x) {
        double from = at(lapse.from(), x);
        double to = at(lapse.to().plusDays(1), x);
        return new Span(Axis.number(from), Axis.number(Math.max(to - from, 2)));
    }

    /** The first days of years, or of quarters where there are few. */
    private List<Axis.Tick> ticks(LocalDate first, Axis x) {
        int months = day.toEpochDay() - first.toEpochDay() > 800 ? 12 : 3;
        List<Axis.Tick> ticks = new ArrayList<>();
        for (LocalDate tick = first.withDayOfYear(1); !tick.isAfter(day); tick = tick.plusMonths(months)) {
            if (!tick.isBefore(first)) {
                String label = months == 12
                        ? String.valueOf(tick.getYear())
                        : tick.toString().substring(0, 7);
                ticks.add(new Axis.Tick(Axis.number(at(tick, x)), label));
            }
        }
        return ticks;
    }
}
