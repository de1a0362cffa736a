package org.povertyexit.audit;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.povertyexit.clause.Quantity;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;

/** Reads a county from its row; a published rate must agree with the counts that it comes from. */
final class CountyReader implements SubjectReader<County> {
    private static final int DIGITS_OF_BINARY = 14;

    private final Table table;
    private final FactCells<County> facts;
    private final int countyId;
    private final int name;

    CountyReader(Table table) {
        this.table = table;
        this.facts = new FactCells<>(table, County.FACTS);
        this.countyId = table.index(Columns.COUNTY_ID);
        this.name = table.index(Columns.NAME);
    }

    @Override
    public String idColumn() {
        return Columns.COUNTY_ID;
    }

    @Override
    public String id(Row row) throws BadRow {
        return row.id(countyId, Columns.COUNTY_ID);
    }

    @Override
    public County read(Row row) throws BadRow {
        row.check();
        County.Builder draft = County.builder().id(id(row)).name(row.cell(name));
        facts.read(row, draft);
        County county = facts.build(row, table, draft);
        for (Map.Entry<Fact<County, Ratio>, Quantity<County, Ratio>> rate : CountyFigures.COUNTED.entrySet()) {
            checkPublished(row, rate.getKey(), rate.getValue().interval(county), "the counts");
        }
        checkPublished(
                row,
                County.COMPOSITE_INCIDENCE,
                CountyFigures.COMPOSITE_INCIDENCE.interval(beforeRounding(row, county)),
                "the counts and rates");
        return county;
    }

    /** The county with all that the rates of its sample can have been before they were rounded to what is printed. */
    private County beforeRounding(Row row, County county) {
        County exact = county;
        for (Fact<County, Ratio> rate : List.of(County.WRONG_EXIT_RATE, County.OMISSION_RATE)) {
            String text = Spelling.of(rate, row.cell(table.index(rate.name())));
            if (!text.isEmpty()) {
                List<String> ends = Splitter.on("..").splitToList(text);
                BigDecimal low = printed(ends.get(0));
                BigDecimal high = printed(ends.get(ends.size() - 1));
                exact = rate.with(
                        exact,
                        Observed.between(
                                Ratio.of(low.subtract(half(low)).max(BigDecimal.ZERO)),
                                Ratio.of(high.add(half(high)).min(BigDecimal.ONE))));
            }
        }
        return exact;
    }

    /** Half a unit of the last digit that is printed. */
    private static BigDecimal half(BigDecimal printed) {
        return new BigDecimal("0.5").movePointLeft(Math.max(printed.scale(), 0));
    }

    /** None of the fractions that others can give is printed so. */
    private void checkPublished(Row row, Fact<County, Ratio> rate, Quantity.Interval counted, String others)
            throws BadRow {
        String cell = row.cell(table.index(rate.name()));
        String text = Spelling.of(rate, cell);
        if (text.isEmpty()) {
            return;
        }
        List<String> ends = Splitter.on("..").splitToList(text);
        BigDecimal low = printed(ends.get(0));
        BigDecimal high = printed(ends.get(ends.size() - 1));
        if (isBelow(counted.high(), low) || isAbove(counted.low(), high)) {
            throw new BadRow(rate.name(), cell, "differs from " + others + ", which give " + inWords(counted));
        }
    }

    /** A rate with the digits that are printed. */
    private static BigDecimal printed(String rate) {
        return rate.endsWith("%")
                ? new BigDecimal(rate.substring(0, rate.length() - 1).strip()).movePointLeft(2)
                : new BigDecimal(rate);
    }

    private static boolean isBelow(@Nullable Ratio greatest, BigDecimal printed) {
        return greatest != null && rounded(greatest, printed).compareTo(printed.subtract(noise(printed))) < 0;
    }

    private static boolean isAbove(@Nullable Ratio least, BigDecimal printed) {
        return least != null && rounded(least, printed).compareTo(printed.add(noise(printed))) > 0;
    }

    /** A fraction rounded half up to the digits that are printed. */
    private static BigDecimal rounded(Ratio exact, BigDecimal printed) {
        return new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), Math.max(printed.scale(), 0), RoundingMode.HALF_UP);
    }

    /** What a program that reckons with binary fractions may leave in the digits after those that it can keep. */
    private static BigDecimal noise(BigDecimal printed) {
        int further = printed.precision() - DIGITS_OF_BINARY;
        return further > 0 ? BigDecimal.ONE.movePointLeft(printed.scale() - further) : BigDecimal.ZERO;
    }

    /** No share is above one, whatever the counts leave open. */
    private static String inWords(Quantity.Interval counted) {
        Ratio high = counted.high();
        if (high == null || (high.compareTo(Ratio.ONE) > 0 && !high.equals(counted.low()))) {
            return "at least " + counted.low();
        }
        return high.equals(counted.low()) ? high.toString() : counted.low() + ".." + high;
    }
}
