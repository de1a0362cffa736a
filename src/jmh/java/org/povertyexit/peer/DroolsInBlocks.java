package org.povertyexit.peer;

import java.util.Arrays;
import java.util.List;
import org.kie.api.conf.SequentialOption;
import org.kie.api.runtime.StatelessKieSession;
import org.povertyexit.facts.Household;

/** Drools with many households in one stateless session out of a pool, in sequential mode. */
final class DroolsInBlocks implements Peer {
    private final StatelessKieSession session = DroolsRules.of("tuned.drl", SequentialOption.YES)
            .newKieSessionsPool(1)
            .newStatelessKieSession();

    @Override
    public long judge(Household household) {
        return judge(new Household[] {household})[0];
    }

    @Override
    public long[] judge(Household[] households) {
        List<Case> asked = Arrays.stream(households).map(Case::new).toList();
        session.execute(asked);
        return asked.stream().mapToLong(Case::verdict).toArray();
    }
}
