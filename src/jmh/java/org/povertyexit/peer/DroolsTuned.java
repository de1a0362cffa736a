package org.povertyexit.peer;

import org.kie.api.conf.SequentialOption;
import org.kie.api.runtime.StatelessKieSession;
import org.povertyexit.facts.Household;

/** Drools with a stateless session out of a pool for each household, in sequential mode. */
final class DroolsTuned implements Peer {
    private final StatelessKieSession session = DroolsRules.of("tuned.drl", SequentialOption.YES)
            .newKieSessionsPool(1)
            .newStatelessKieSession();

    @Override
    public long judge(Household household) {
        Case asked = new Case(household);
        session.execute(asked);
        return asked.verdict();
    }
}
