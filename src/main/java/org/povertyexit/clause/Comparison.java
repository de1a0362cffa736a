package org.povertyexit.clause;

import org.povertyexit.clause.Requirement.Notation;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;

/** The four words in which the law compares a figure with a number, and no others. */
enum Comparison {
    /** More than 超过. */
    EXCEEDS(new Text("超过", "exceeds")),
    /** At least 达到, 不低于. */
    IS_AT_LEAST(new Text("不低于", "is at least")),
    /** At most 以下, 不高于: in statute language 以下 includes the number itself. */
    IS_AT_MOST(new Text("不高于", "is at most")),
    /** Less than 低于. */
    IS_BELOW(new Text("低于", "is below"));

    private final Text word;

    Comparison(Text word) {
        this.word = word;
    }

    Text word() {
        return word;
    }

    /** Whether it holds for a figure that is below (-1), at (0) or above (1) the number. */
    boolean holds(int sign) {
        // No fields and no switch: which of the four it is is then a constant to the virtual machine.
        if (this == EXCEEDS) {
            return sign > 0;
        }
        if (this == IS_AT_LEAST) {
            return sign >= 0;
        }
        return this == IS_AT_MOST ? sign <= 0 : sign < 0;
    }

    /** It, in a notation. */
    <T> T in(Notation<T> notation, T figure, T number) {
        if (this == EXCEEDS) {
            return notation.exceeds(figure, number);
        }
        if (this == IS_AT_LEAST) {
            return notation.isAtLeast(figure, number);
        }
        return this == IS_AT_MOST ? notation.isAtMost(figure, number) : notation.isBelow(figure, number);
    }

    /** Whether more of the figure serves it. */
    boolean wantsMore() {
        return holds(1);
    }

    /** What it says of a figure of which only an interval is known: decided when all of it lies on one side. */
    final Outcome of(Quantity.Interval figure, Ratio number) {
        return of(figure.lowest(number), figure.highest(number));
    }

    /** The same, of the signs of the least and the greatest amount less the number. */
    final Outcome of(int lowest, int highest) {
        boolean least = holds(lowest);
        boolean greatest = holds(highest);
        if (least != greatest) {
            return Outcome.UNDETERMINED;
        }
        return least ? Outcome.MET : Outcome.NOT_MET;
    }
}
