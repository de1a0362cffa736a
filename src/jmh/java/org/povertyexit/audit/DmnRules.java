package org.povertyexit.audit;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNResult;
import org.povertyexit.RulesInForce;
import org.povertyexit.VerdictBits;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Household;

/** Apache KIE with a model in DMN, asked for the outcome of each decisive clause on households. */
public final class DmnRules {
    private final DmnEngine engine;
    private final List<String> decisions;

    private DmnRules(String model, RulesInForce rules) {
        this.engine = new DmnEngine(model);
        this.decisions = rules.clauses(Level.HOUSEHOLD).stream()
                .filter(clause -> clause.force() == Clause.Force.DECISIVE)
                .map(DmnClause::feelName)
                .toList();
    }

    /** With the model that {@code rules --format dmn} writes, whose answers are outcomes. */
    public static DmnRules written(RulesInForce rules) {
        return new DmnRules(new DmnModel(rules).xml(), rules);
    }

    /** With a model written for speed, whose answers are true, false or null. */
    public static DmnRules forSpeed(RulesInForce rules) {
        try {
            String model =
                    Resources.toString(Resources.getResource(DmnRules.class, "households.dmn"), StandardCharsets.UTF_8);
            return new DmnRules(model, rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the model is asked with. */
    public static Map<String, Object> inputs(Household household) {
        return DmnInputs.of(household);
    }

    /** The verdict, as {@link VerdictBits}. */
    public long judge(Map<String, Object> inputs) {
        DMNResult result = engine.evaluate(Level.HOUSEHOLD, inputs, decisions);
        long verdict = 0;
        for (int i = 0; i < decisions.size(); i++) {
            verdict |= VerdictBits.of(
                    i, outcome(result.getDecisionResultByName(decisions.get(i)).getResult()));
        }
        return verdict;
    }

    private static int outcome(@Nullable Object answer) {
        if (Boolean.TRUE.equals(answer) || "MET".equals(answer)) {
            return VerdictBits.MET;
        }
        return Boolean.FALSE.equals(answer) || "NOT_MET".equals(answer)
                ? VerdictBits.NOT_MET
                : VerdictBits.UNDETERMINED;
    }
}
