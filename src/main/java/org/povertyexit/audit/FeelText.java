package org.povertyexit.audit;

import java.util.List;
import org.povertyexit.facts.Text;

/**
 * An expression in FEEL.
 *
 * @param text the expression
 * @param tested what a decision table would test, when the expression is one test of a fact; otherwise empty
 * @param rules the rules of that table
 */
record FeelText(String text, String tested, List<Rule> rules) {

    /**
     * One rule of a decision table.
     *
     * @param when the values, as FEEL writes them
     * @param outcome the outcome, as FEEL writes it
     * @param meaning the values in words
     */
    record Rule(String when, String outcome, Text meaning) {}

    static FeelText of(String text) {
        return new FeelText(text, "", List.of());
    }

    boolean isTable() {
        return !rules.isEmpty();
    }
}
