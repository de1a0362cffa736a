package org.povertyexit.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;

/** The villages by poverty incidence, an interval where not all is known of a village, beside the ceilings. */
final class IncidencePicture {
    private static final int MOST_DRAWN = 36;
    private static final int ROW = 15;
    private static final int TOP = 34;

    /** Those not met first, then those undetermined, then those that come closest to a ceiling. */
    private static final Comparator<Village> MOST_TELLING = Comparator.comparing(Village::outcome)
            .thenComparing(Village::high, Comparator.reverseOrder())
            .thenComparing(Village::low, Comparator.reverseOrder())
            .thenComparing(Village::id);

    private final List<Ceiling> ceilings = new ArrayList<>();
    private final TreeSet<Village> villages = new TreeSet<>(MOST_TELLING);
    private long all;

    /** A number that the incidence must not pass, in per cent. */
    record Ceiling(Text name, BigDecimal percent) {}

    /** A village and the least and the greatest that its incidence can be, in per cent. */
    record Village(String id, Outcome outcome, BigDecimal low, BigDecimal high) {
        /** Where the page shows it. */
        String at() {
            return ReportPage.link(Level.VILLAGE.name(), id);
        }

        boolean isExact() {
            return low.compareTo(high) == 0;
        }
    }

    IncidencePicture(RulesInForce rules) {
        rules.clauses(Level.VILLAGE).stream()
                .filter(clause -> clause.theme() == Theme.INCIDENCE && clause.force() == Clause.Force.DECISIVE)
                .flatMap(clause -> clause.numbers().stream())
                .forEach(number -> addCeiling(number, rules));
    }

    private void addCeiling(Dated<?> number, RulesInForce rules) {
        number.on(rules.date())
                .map(Dated.Edition::value)
                .filter(Ratio.class::isInstance)
                .ifPresent(value -> ceilings.add(new Ceiling(number.name(), percent(value.toString()))));
    }

    /** Counts a village; the least and the greatest incidence are as its verdict prints them: {@code 1.96%}. */
    void add(String id, Outcome outcome, String low, String high) {
        all++;
        villages.add(
                new Village(id, outcome, percent(low.isEmpty() ? "0%" : low), percent(high.isEmpty() ? "100%" : high)));
        if (villages.size() > MOST_DRAWN) {
            villages.pollLast();
        }
    }

    private static BigDecimal percent(String percent) {
        return new BigDecimal(percent.substring(0, percent.length() - 1));
    }

    boolean isEmpty() {
        return villages.isEmpty();
    }

    /** How many villages there are. */
    long all() {
        return all;
    }

    List<Ceiling> ceilings() {
        return ceilings;
    }

    /**
     * A row of the picture.
     *
     * @param y its middle
     * @param from where its least is drawn
     * @param width how wide its interval is drawn
     * @param passes whether it goes on beyond the end of the axis
     */
    record Row(Village village, String y, String from, String width, boolean passes) {}

    /** A ceiling as it is drawn. */
    record Line(Ceiling ceiling, String at) {}

    /** The picture as it is drawn. */
    record Drawing(List<Row> rows, List<Line> lines, List<Axis.Tick> ticks, int height) {
        int bottom() {
            return height - 22;
        }

        int drawn() {
            return rows.size();
        }
    }

    Drawing drawing() {
        double end = end();
        Axis x = new Axis(0, end, 104, 390);
        List<Row> rows = new ArrayList<>();
        for (Village village : villages) {
            double from = x.at(village.low().doubleValue());
            double to = x.at(village.high().doubleValue());
            rows.add(new Row(
                    village,
                    Axis.number(TOP + ROW * (rows.size() + 0.5)),
                    Axis.number(from),
                    Axis.number(Math.max(to - from, 2)),
                    village.high().doubleValue() > end));
        }
        List<Line> lines = ceilings.stream()
                .map(ceiling ->
                        new Line(ceiling, Axis.number(x.at(ceiling.percent().doubleValue()))))
                .toList();
        return new Drawing(rows, lines, x.ticks(8), TOP + ROW * rows.size() + 30);
    }

    /** Nobody reads 2 % on an axis that goes to 100 %. */
    private double end() {
        double ceiling = ceilings.stream()
                .mapToDouble(line -> line.percent().doubleValue())
                .max()
                .orElse(100);
        double high = villages.stream()
                .mapToDouble(village -> village.high().doubleValue())
                .max()
                .orElse(ceiling);
        return Math.max(1.5 * ceiling, Math.min(high, 3 * ceiling));
    }
}
