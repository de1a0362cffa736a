package org.povertyexit.clause;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Yuan;

/** Observations and values in words, in Chinese and in English. */
final class Words {
    private static final Text YES = new Text("是", "yes");
    private static final Text NO = new Text("否", "no");
    private static final Text SUSPECTED = new Text("疑似有问题", "suspected");
    private static final Text ABSENT = new Text("无", "none");
    static final Text AT_LEAST = new Text("不少于", "at least ");
    static final Text AT_MOST = new Text("不多于", "at most ");
    private static final Text TO = new Text("至", " to ");

    private Words() {}

    static Text of(Observed<?> observed) {
        if (observed instanceof Observed.Known<?> known) {
            return value(known.value());
        }
        if (observed instanceof Observed.Between<?> between) {
            return value(between.low()).plus(TO).plus(value(between.high()));
        }
        if (observed instanceof Observed.Missing<?> missing) {
            return new Text("未核实", missing.toString());
        }
        return observed instanceof Observed.Suspected ? SUSPECTED : ABSENT;
    }

    static Text value(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? YES : NO;
        }
        if (value instanceof Text.Labelled word) {
            return word.label();
        }
        if (value instanceof Yuan yuan) {
            return money(BigInteger.valueOf(yuan.fen()));
        }
        if (value instanceof BigDecimal decimal) {
            return Text.same(decimal.toPlainString());
        }
        return value instanceof Ratio ratio ? rate(ratio) : Text.same(value.toString());
    }

    /** Any number of fen in yuan, of which there may be more than an amount of money can have. */
    static Text money(BigInteger fen) {
        BigDecimal exact = new BigDecimal(fen, 2);
        String yuan = (exact.stripTrailingZeros().scale() <= 0 ? exact.setScale(0) : exact).toPlainString();
        return new Text(yuan + "元", yuan + " yuan");
    }

    /** An exact figure as money, as a rate or as a number, by its type. */
    static Text figure(Ratio figure, Class<?> type) {
        if (type == Yuan.class) {
            return yuan(figure);
        }
        return type == Ratio.class ? rate(figure) : Text.same(figure.numerator().toString());
    }

    /** All that an amount can be, by its ends. */
    static Text figures(Quantity.Interval interval, Class<?> type) {
        if (interval.low() == null) {
            return interval.high() == null ? of(Observed.missing()) : AT_MOST.plus(figure(interval.high(), type));
        }
        Text low = figure(interval.low(), type);
        if (interval.high() == null) {
            return AT_LEAST.plus(low);
        }
        Text high = figure(interval.high(), type);
        return low.equals(high) ? low : low.plus(TO).plus(high);
    }

    /** An exact amount in yuan, rounded to a hundredth of a fen and marked so where it is no whole number of fen. */
    static Text yuan(Ratio yuan) {
        Ratio fen = yuan.times(Ratio.of(100, 1));
        boolean whole = fen.denominator().equals(BigInteger.ONE);
        String rounded = new BigDecimal(yuan.numerator())
                .divide(new BigDecimal(yuan.denominator()), whole ? 2 : 4, RoundingMode.HALF_UP)
                .toPlainString();
        return new Text((whole ? "" : "≈") + rounded + "元", (whole ? "" : "≈") + rounded + " yuan");
    }

    /** A rate as a percentage: exact when it is a short decimal, otherwise rounded to six places and marked so. */
    static Text rate(Ratio ratio) {
        String exact = ratio.toString();
        return Text.same(exact.endsWith("%") && exact.length() <= 12 ? exact : "≈" + rounded(ratio) + "%");
    }

    /** The difference of two rates, in percentage points. */
    static Text points(Ratio difference) {
        String percent = rate(difference).en();
        String points = percent.substring(0, percent.length() - 1);
        return new Text(points + "个百分点", points + " percentage points");
    }

    private static String rounded(Ratio ratio) {
        return new BigDecimal(ratio.numerator())
                .movePointRight(2)
                .divide(new BigDecimal(ratio.denominator()), 6, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
