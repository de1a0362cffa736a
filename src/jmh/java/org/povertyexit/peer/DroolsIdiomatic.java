package org.povertyexit.peer;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.StatelessKieSession;
import org.povertyexit.facts.Household;

/** Drools as its manual has it: household and members are facts, and rules match them by patterns. */
final class DroolsIdiomatic implements Peer {
    private final StatelessKieSession session = DroolsRules.of("idiomatic.drl").newStatelessKieSession();

    @Override
    public long judge(Household household) {
        Case asked = new Case(household);
        List<Object> facts = new ArrayList<>(household.members());
        facts.add(household);
        session.setGlobal("asked", asked);
        session.execute(facts);
        return asked.verdict();
    }
}
