package org.povertyexit;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;

/**
 * What is kept of a county.
 *
 * @param tally the verdicts
 * @param findings how many findings were told of those that are not plainly met
 * @param digest the sum of the digests of their texts, in any order
 */
record NationCounty(Tally tally, long findings, long digest) {

    /** One verdict on each household, and the findings of those that are not plainly met. */
    static NationCounty of(RulesInForce rules, Stream<Household> households) {
        Tally tally = Tally.NONE;
        long findings = 0;
        long digest = 0;
        for (Iterator<Household> all = households.iterator(); all.hasNext(); ) {
            Household household = all.next();
            Verdict verdict = rules.assess(household);
            tally = tally.with(verdict, household.size());
            if (verdict.outcome() != Outcome.MET) {
                for (Finding finding : rules.explain(household).findings()) {
                    if (finding.outcome() != Outcome.MET) {
                        findings++;
                        digest += digest(household, finding);
                    }
                }
            }
        }
        return new NationCounty(tally, findings, digest);
    }

    private static long digest(Household household, Finding finding) {
        String line = household.id()
                + ','
                + finding.clause().id()
                + ','
                + finding.outcome()
                + ','
                + finding.evidence().found(Locale.ENGLISH);
        long digest = 0;
        for (int i = 0; i < line.length(); i++) {
            digest = digest * 1_000_003 + line.charAt(i);
        }
        return digest;
    }
}
