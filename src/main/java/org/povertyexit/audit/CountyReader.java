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
import org.povertyexit.facts.Ratio;

/** Reads a county from its row; a published rate must agree with the counts that it comes from. */
final class CountyReader implements SubjectReader<County> {
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
            checkPublished(row, rate.getKey(), rate.getValue().interval(county));
        }
        return county;
    }

    /** None of the fractions that the counts can give is printed so. */
    private void checkPublished(Row row, Fact<County, Ratio> rate, Quantity.Interval counted) throws BadRow {
        String cell = row.cell(table.index(rate.name()));
        String text = Spelling.of(rate, cell);
        if (text.isEmpty()) {
            return;
        }
        List<String> ends = Splitter.on("..").splitToList(text);
        String low = ends.get(0);
        String high = ends.get(ends.size() - 1);
        if (isBelow(counted.high(), low) || isAbove(counted.low(), high)) {
            throw new BadRow(rate.name(), cell, "differs from the counts, which give " + inWords(counted));
        }
    }

    private static boolean isBelow(@Nullable Ratio greatest, String printed) {
        return greatest != null && rounded(greatest, printed).compareTo(Ratio.of(printed)) < 0;
    }

    private static boolean isAbove(@Nullable Ratio least, String printed) {
        return least != null && rounded(least, printed).compareTo(Ratio.of(printed)) > 0;
    }

    private static String inWords(Quantity.Interval counted) {
        Ratio high = counted.high();
        if (high == null || high.equals(counted.low())) {
            return (high == null ? "at least " : "") + counted.low();
        }
        return counted.low() + ".." + high;
    }

    /** A fraction rounded half up to the digits of a printed rate. */
    private static Ratio rounded(Ratio exact, String printed) {
        int point = printed.indexOf('.');
        boolean percent = printed.endsWith("%");
        String number = percent ? printed.substring(0, printed.length() - 1).strip() : printed;
        int digits = (point < 0 ? 0 : number.length() - point - 1) + (percent ? 2 : 0);
        return Ratio.of(new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), digits, RoundingMode.HALF_UP));
    }
}
