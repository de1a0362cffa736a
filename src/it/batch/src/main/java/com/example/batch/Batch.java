package com.example.batch;

import java.sql.Connection;
import java.sql.SQLException;
import org.povertyexit.RulesInForce;
import org.povertyexit.Tally;
import org.povertyexit.Verdict;
import org.povertyexit.facts.Household;

/** Assesses every household of a database and writes the verdicts back. */
public final class Batch {
    private Batch() {}

    /**
     * Judges all households by the rules of a day.
     *
     * @param from where the households are read; autocommit must be off
     * @param to where the verdicts are written; another connection, as each batch is committed and a commit would close the
     *     cursors
     * @return how many were met, not met and undetermined, and by which clauses
     */
    public static Tally run(Connection from, Connection to, RulesInForce rules) throws SQLException {
        Tally tally = Tally.NONE;
        try (Households households = new Households(from);
                Verdicts verdicts = new Verdicts(to)) {
            while (households.next()) {
                Household household = households.household();
                Verdict verdict = rules.assess(household);
                verdicts.add(household.id(), verdict);
                tally = tally.with(verdict, household.size());
            }
            verdicts.flush();
        }
        return tally;
    }
}
