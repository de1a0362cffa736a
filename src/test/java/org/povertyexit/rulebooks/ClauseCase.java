package org.povertyexit.rulebooks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.testkit.law.Kind;

/**
 * One row of src/test/resources/cases/clauses: what one clause says on one day of one subject, worked by hand.
 *
 * @param id the number of the case, the same for ever
 * @param rulebook the name of the rulebook, from the name of the file
 * @param level the kind of subject, from the name of the file
 * @param date the day of judgement
 * @param clause the id of the clause
 * @param facts what was recorded: the names of the columns, with {@code P1.} before those of a member
 * @param outcome what the clause says
 * @param boundary whether a value equals its threshold
 * @param number the English name of the dated number that the case probes; empty when it probes none
 * @param side {@code below}, {@code at} or {@code above} that number; empty when it probes none
 */
public record ClauseCase(
        String id,
        String rulebook,
        Level level,
        LocalDate date,
        String clause,
        Map<String, String> facts,
        Outcome outcome,
        boolean boundary,
        String number,
        String side) {

    /** Every case of every rulebook. */
    public static List<ClauseCase> all() {
        List<ClauseCase> cases = new ArrayList<>();
        for (Rulebook rulebook : Rulebooks.all()) {
            for (Level level : Level.values()) {
                cases.addAll(in(rulebook.name(), level));
            }
        }
        return cases;
    }

    private static List<ClauseCase> in(String rulebook, Level level) {
        String file = "/cases/clauses/" + rulebook + "-" + level.name().toLowerCase(Locale.ROOT) + ".csv";
        InputStream stream = ClauseCase.class.getResourceAsStream(file);
        if (stream == null) {
            return List.of();
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> of(rulebook, level, line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClauseCase of(String rulebook, Level level, String[] cells) {
        return new ClauseCase(
                cells[0],
                rulebook,
                level,
                LocalDate.parse(cells[1]),
                cells[2],
                facts(cells[3]),
                Outcome.valueOf(cells[4]),
                cells[5].equals("yes"),
                cells[6],
                cells[7]);
    }

    private static Map<String, String> facts(String cell) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : cell.split("; ", -1)) {
            int equals = fact.indexOf('=');
            facts.put(fact.substring(0, equals), fact.substring(equals + 1));
        }
        return facts;
    }

    /** What its facts describe: a household, a village or a county. */
    Object subject() {
        return Kind.of(level).of(id, facts);
    }

    @Override
    public String toString() {
        return id;
    }
}
