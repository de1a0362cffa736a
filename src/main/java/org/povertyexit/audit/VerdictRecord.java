package org.povertyexit.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Observed;
import org.povertyexit.inspection.FoundBy;
import org.povertyexit.inspection.Problem;

/**
 * A line of {@code verdicts.jsonl}, read back; what {@link RecordFile} wrote.
 *
 * @param json the line
 */
record VerdictRecord(JsonObject json) {

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it is no record, saying why
     */
    static VerdictRecord parse(String line) {
        return new VerdictRecord(JsonObject.parse(line));
    }

    String id() {
        return json.text("id");
    }

    Level level() {
        return word(Level.class, json, "level");
    }

    /** Whose procedure or aftercare it is; empty for others. */
    Optional<ExitProcedure.Of> of() {
        return facts().has(Columns.LEVEL)
                ? Optional.of(word(ExitProcedure.Of.class, facts(), Columns.LEVEL))
                : Optional.empty();
    }

    /** What kind of subject has its problems. */
    Level holder() {
        return of().map(ProblemReader::holder).orElseGet(this::level);
    }

    boolean hasFacts() {
        return json.has("facts");
    }

    JsonObject facts() {
        return json.object("facts");
    }

    List<JsonObject> rows(String name) {
        return json.objects(name);
    }

    /** The problems by which the verdict was capped. */
    List<Problem> problems() {
        return json.objects("problems").stream().map(this::problem).toList();
    }

    private Problem problem(JsonObject cells) {
        return Problem.builder()
                .id(cells.text(Columns.PROBLEM_ID))
                .subjectId(id())
                .level(holder())
                .theme(word(Theme.class, cells, Columns.THEME))
                .foundOn(day(cells, Columns.FOUND_ON))
                .foundBy(word(FoundBy.class, cells, Columns.FOUND_BY))
                .standing(word(Problem.Standing.class, cells, Columns.STANDING))
                .resolvedOn(dayIfAny(cells, Columns.RESOLVED_ON))
                .verifiedOn(dayIfAny(cells, Columns.VERIFIED_ON))
                .build();
    }

    /** What tells it from every other record. */
    String key() {
        return Stream.of(Optional.of(level().name()), of().map(Enum::name), Optional.of(id()))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    /** A word of a vocabulary. */
    static <E extends Enum<E>> E word(Class<E> vocabulary, JsonObject cells, String key) {
        String text = cells.text(key);
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(word -> word.name().equals(text))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(
                        key + ": \"" + text + "\" is not one of " + Arrays.toString(vocabulary.getEnumConstants())));
    }

    /** A day. */
    static LocalDate day(JsonObject cells, String key) {
        String text = cells.text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(key + ": \"" + text + "\" is not a date such as 2019-12-31", e);
        }
    }

    /** A day as {@link Words#print} writes it. */
    static Observed<LocalDate> dayIfAny(JsonObject cells, String key) {
        return switch (cells.text(key)) {
            case "" -> Observed.absent();
            case "?" -> Observed.missing();
            default -> Observed.known(day(cells, key));
        };
    }
}
