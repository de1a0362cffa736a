package org.povertyexit.audit;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.povertyexit.clause.Dated;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;

/**
 * A number of the law as a constant in DMN.
 *
 * @param name what it is called
 * @param isRate whether it is a rate, which is written as a fraction
 * @param edition the number on the day; empty when none was established
 */
record DmnNumber(Text name, boolean isRate, Optional<Dated.Edition<?>> edition) {

    static DmnNumber of(Text name, Dated.Edition<?> edition) {
        return new DmnNumber(name, edition.value() instanceof Ratio, Optional.of(edition));
    }

    static DmnNumber unknown(Dated<?> number) {
        return new DmnNumber(number.name(), number.editions().get(0).value() instanceof Ratio, Optional.empty());
    }

    /** The name that FEEL knows it by. */
    String feelName() {
        return name.en().toLowerCase(Locale.ROOT).replaceAll("\\W+", "_");
    }

    /** The id of the constant in the file. */
    String id() {
        return "number." + feelName();
    }

    /** The value in FEEL. */
    String feel() {
        return edition.map(known -> feel(known.value())).orElse("null");
    }

    private static String feel(Object value) {
        if (value instanceof Ratio ratio) {
            return "{numerator: " + ratio.numerator() + ", denominator: " + ratio.denominator() + "}";
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
}
