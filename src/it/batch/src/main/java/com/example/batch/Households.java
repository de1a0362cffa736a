package com.example.batch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;

/**
 * The households of the table in the order of their numbers, each with its members.
 *
 * <p>Two cursors go forward side by side; of each only some rows are in memory. PostgreSQL has cursors only where
 * autocommit is off.
 */
final class Households implements AutoCloseable {
    private static final int ROWS_AT_A_TIME = 2_000;

    private static final List<Fact<Household, ?>> HOUSEHOLD_FACTS = List.of(
            Household.MEMBER_COUNT,
            Household.NET_INCOME,
            Household.STABLE_INCOME,
            Household.FOOD,
            Household.CLOTHING,
            Household.HOUSING_GRADE,
            Household.TREATMENT_ACCESSIBLE,
            Household.WATER_QUALITY,
            Household.WATER_LITRES,
            Household.WATER_PIPED,
            Household.WATER_DISTANCE,
            Household.WATER_OUTAGE_DAYS,
            Household.WATER_SCARCE_AREA);

    private static final List<Fact<Person, ?>> PERSON_FACTS =
            List.of(Person.AGE_YEARS, Person.SCHOOLING, Person.MEDICAL_INSURANCE, Person.SERIOUS_ILLNESS_INSURANCE);

    private final ResultSet households;
    private final ResultSet members;
    private boolean anotherMember;

    Households(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalArgumentException("autocommit is on: every household would be read into memory at once");
        }
        households = rows(connection, "household", "household_id", "household_id", HOUSEHOLD_FACTS);
        members = rows(connection, "member", "household_id, person_id", "household_id, person_id", PERSON_FACTS);
        anotherMember = members.next();
    }

    private static ResultSet rows(Connection connection, String table, String keys, String order, List<?> facts)
            throws SQLException {
        String columns = facts.stream().map(Object::toString).collect(Collectors.joining(", "));
        Statement statement = connection.createStatement();
        statement.closeOnCompletion();
        statement.setFetchSize(ROWS_AT_A_TIME);
        return statement.executeQuery("select " + keys + ", " + columns + " from " + table + " order by " + order);
    }

    /** Goes to the next household; false when there is none. */
    boolean next() throws SQLException {
        return households.next();
    }

    /** The household that this is at; to be asked once. */
    Household household() throws SQLException {
        long id = households.getLong("household_id");
        Household.Builder draft = Household.builder().id(Long.toString(id)).addAllMembers(membersOf(id));
        for (Fact<Household, ?> fact : HOUSEHOLD_FACTS) {
            record(fact, households, draft);
        }
        return draft.build();
    }

    private List<Person> membersOf(long household) throws SQLException {
        List<Person> found = new ArrayList<>();
        while (anotherMember && members.getLong("household_id") == household) {
            found.add(member());
            anotherMember = members.next();
        }
        return found;
    }

    private Person member() throws SQLException {
        Person.Builder draft = Person.builder().id(members.getString("person_id"));
        for (Fact<Person, ?> fact : PERSON_FACTS) {
            record(fact, members, draft);
        }
        return draft.build();
    }

    /** Numbers too: the text of an integer or numeric column is what the fact reads. */
    private static <S, V> void record(Fact<S, V> fact, ResultSet row, Fact.Draft<S> draft) throws SQLException {
        String cell = row.getString(fact.name());
        if (cell != null) {
            fact.put(draft, fact.parse(cell));
        }
    }

    @Override
    public void close() throws SQLException {
        members.close();
        households.close();
    }
}
