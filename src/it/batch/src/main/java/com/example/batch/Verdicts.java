package com.example.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Clause;

/** Writes verdicts into their table, many at a time; each batch is committed. */
final class Verdicts implements AutoCloseable {
    private static final int BATCH = 5_000;

    private final Connection connection;
    private final PreparedStatement insert;
    private int waiting;

    Verdicts(Connection connection) throws SQLException {
        this.connection = connection;
        insert = connection.prepareStatement(
                "insert into verdict (household_id, outcome, unmet, undetermined) values (?, ?, ?, ?)");
    }

    void add(String household, Verdict verdict) throws SQLException {
        insert.setLong(1, Long.parseLong(household));
        insert.setString(2, verdict.outcome().name());
        insert.setString(3, ids(verdict.unmet()));
        insert.setString(4, ids(verdict.undetermined()));
        insert.addBatch();
        if (++waiting == BATCH) {
            flush();
        }
    }

    private static String ids(List<Clause<?>> clauses) {
        return clauses.stream().map(Clause::id).collect(Collectors.joining(";"));
    }

    /** Writes those that wait. */
    void flush() throws SQLException {
        insert.executeBatch();
        connection.commit();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
