package org.povertyexit.peer;

import static org.povertyexit.VerdictBits.MET;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.povertyexit.facts.Household;

/** Easy Rules with a rule for each criterion. */
final class EasyRules implements Peer {
    private static final String FACT = "case";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRules() {
        for (Criterion criterion : Criterion.values()) {
            rules.register(rule(criterion));
        }
    }

    private static Rule rule(Criterion criterion) {
        return new RuleBuilder()
                .name(criterion.name())
                .when(facts -> criterion.outcome(facts.get(FACT)) != MET)
                .then(facts -> criterion.put(facts.get(FACT)))
                .build();
    }

    @Override
    public long judge(Household household) {
        Case asked = new Case(household);
        Facts facts = new Facts();
        facts.put(FACT, asked);
        engine.fire(rules, facts);
        return asked.verdict();
    }
}
