package org.povertyexit.peer;

import static org.povertyexit.VerdictBits.MET;

import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;
import org.povertyexit.facts.Household;

/** Evrete with a rule for each criterion, in a session that is emptied after each household. */
final class Evrete implements Peer {
    private static final String FACT = "$case";

    private final StatefulSession session;

    Evrete() {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        for (Criterion criterion : Criterion.values()) {
            rules = rules.newRule(criterion.name())
                    .forEach(FACT, Case.class)
                    .where(fails(criterion), FACT)
                    .execute(context -> criterion.put(context.get(FACT)));
        }
        session = rules.build().newStatefulSession();
    }

    private static ValuesPredicate fails(Criterion criterion) {
        return facts -> criterion.outcome(facts.get(0)) != MET;
    }

    @Override
    public long judge(Household household) {
        Case asked = new Case(household);
        session.insertAndFire(asked);
        session.clear();
        return asked.verdict();
    }
}
