package com.example.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.povertyexit.RulesInForce;
import org.povertyexit.Tally;
import org.povertyexit.clause.Outcome;
import org.povertyexit.rulebooks.Rulebooks;

/** A million households in a real database, in 256 MB. */
class BatchTest {
    private static final long HOUSEHOLDS = Long.getLong("households");
    private static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31));

    private static PostgresServer server;
    private static Tally tally;

    @BeforeAll
    static void runTheBatch() throws IOException, InterruptedException, SQLException {
        server = new PostgresServer();
        try (Connection from = server.connect();
                Connection to = server.connect()) {
            execute(to, resource("/schema.sql"));
            execute(to, resource("/register.sql").replace("?", Long.toString(HOUSEHOLDS)));
            to.commit();
            long start = System.nanoTime();
            tally = Batch.run(from, to, RULES);
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            System.out.printf(
                    "%d households in %.1f s: %d a second%n%s%n",
                    HOUSEHOLDS, taken.toMillis() / 1e3, HOUSEHOLDS * 1000 / taken.toMillis(), tally);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = BatchTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows of an answer as text. */
    private static List<List<String>> rows(String query) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    cells.add(row.getString(column));
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    @Test
    void theMemoryIsSmall() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(256L << 20);
    }

    @Test
    void everyHouseholdHasAVerdict() throws SQLException {
        assertThat(rows("select count(*) from household join verdict using (household_id)"))
                .containsExactly(List.of(Long.toString(HOUSEHOLDS)));
        assertThat(tally.subjects()).isEqualTo(HOUSEHOLDS);
    }

    @Test
    void theTallyCountsWhatIsInTheTable() throws SQLException {
        List<List<String>> counts = Arrays.stream(Outcome.values())
                .map(outcome -> List.of(
                        outcome.name(), Long.toString(tally.count(outcome).subjects())))
                .toList();
        assertThat(rows("select outcome, count(*) from verdict group by outcome"))
                .hasSize(3)
                .containsExactlyInAnyOrderElementsOf(counts);
    }

    @Test
    void theTallyCountsClausesAsTheTableDoes() throws SQLException {
        assertThat(rows(clauses("unmet"))).hasSize(7).containsExactlyInAnyOrderElementsOf(counts(Outcome.NOT_MET));
        assertThat(rows(clauses("undetermined")))
                .hasSize(7)
                .containsExactlyInAnyOrderElementsOf(counts(Outcome.UNDETERMINED));
    }

    private static String clauses(String column) {
        return "select clause, count(*) from verdict, unnest(string_to_array(" + column
                + ", ';')) clause group by clause";
    }

    private static List<List<String>> counts(Outcome outcome) {
        return tally.byClause().entrySet().stream()
                .map(clause ->
                        List.of(clause.getKey(), Long.toString(clause.getValue().get(outcome))))
                .toList();
    }

    @Test
    void incomeIsJudgedAsAQueryJudgesIt() throws SQLException, IOException {
        List<List<String>> income = rows(resource("/income.sql"));
        assertThat(income).extracting(row -> row.get(0)).containsExactlyInAnyOrder("MET", "NOT_MET", "UNDETERMINED");
        assertThat(income).allSatisfy(row -> assertThat(row.get(2)).isEqualTo(row.get(1)));
    }

    @Test
    void autocommitWouldReadEverythingAtOnce() throws SQLException {
        try (Connection connection = server.connect()) {
            connection.setAutoCommit(true);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Batch.run(connection, connection, RULES))
                    .withMessageContaining("autocommit is on");
        }
    }
}
