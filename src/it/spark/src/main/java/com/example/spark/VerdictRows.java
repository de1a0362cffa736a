package com.example.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;

/** Verdicts as rows: a column for each decisive clause on households, named by its id. */
final class VerdictRows {
    private final RulesInForce rules;
    private final List<Clause<?>> clauses;

    VerdictRows(RulesInForce rules) {
        this.rules = rules;
        clauses = rules.clauses(Level.HOUSEHOLD).stream()
                .filter(clause -> clause.force() == Clause.Force.DECISIVE)
                .toList();
    }

    StructType columns() {
        StructType columns = text(text(new StructType(), "id"), "outcome");
        for (Clause<?> clause : clauses) {
            columns = text(columns, clause.id());
        }
        return columns;
    }

    private static StructType text(StructType columns, String name) {
        return columns.add(name, DataTypes.StringType, false);
    }

    Row row(Household household) {
        Verdict verdict = rules.assess(household);
        List<Object> cells =
                new ArrayList<>(List.of(household.id(), verdict.outcome().name()));
        clauses.forEach(clause -> cells.add(outcome(verdict, clause).name()));
        return RowFactory.create(cells.toArray());
    }

    private static Outcome outcome(Verdict verdict, Clause<?> clause) {
        if (verdict.unmet().contains(clause)) {
            return Outcome.NOT_MET;
        }
        return verdict.undetermined().contains(clause) ? Outcome.UNDETERMINED : Outcome.MET;
    }
}
