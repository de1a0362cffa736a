package org.povertyexit.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Text;

/** Reads the cells of a table that are no facts: words of a vocabulary, days, and texts. */
final class Words {
    private static final String UNKNOWN = "?";

    private final Table table;

    Words(Table table) {
        this.table = table;
    }

    private String cell(Row row, String column) {
        return row.cell(table.index(column));
    }

    /** A cell that names something. */
    String id(Row row, String column) throws BadRow {
        return row.id(table.index(column), column);
    }

    /** A text without the blanks around it; empty when there is none. */
    Optional<String> text(Row row, String column) {
        return Optional.of(cell(row, column)).filter(text -> !text.isEmpty());
    }

    /** One word of a vocabulary, by its name or its Chinese label; empty when there is none. */
    <E extends Enum<E> & Text.Labelled> Optional<E> word(Row row, String column, Class<E> vocabulary) throws BadRow {
        String text = Spelling.plain(cell(row, column));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(vocabulary.getEnumConstants())
                .filter(word -> word.name().equals(text.toUpperCase(Locale.ROOT))
                        || word.label().zh().equals(text))
                .findAny()
                .orElseThrow(() -> new BadRow(column, cell(row, column), "is not one of " + names(vocabulary))));
    }

    private static String names(Class<? extends Enum<?>> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** One word of a vocabulary, which must be there. */
    <E extends Enum<E> & Text.Labelled> E mustBe(Row row, String column, Class<E> vocabulary) throws BadRow {
        return word(row, column, vocabulary)
                .orElseThrow(() -> new BadRow(column, "", "is empty: give one of " + names(vocabulary)));
    }

    /** A day, which must be there. */
    LocalDate day(Row row, String column) throws BadRow {
        String text = Spelling.plain(cell(row, column));
        if (text.isEmpty()) {
            throw new BadRow(column, "", "is empty: give a date such as 2019-12-31");
        }
        return day(row, column, text);
    }

    private LocalDate day(Row row, String column, String text) throws BadRow {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadRow(column, cell(row, column), "is not a date such as 2019-12-31");
        }
    }

    /** A day that may not have come: absent when the cell is empty, missing when it is {@code ?}. */
    Observed<LocalDate> dayIfAny(Row row, String column) throws BadRow {
        String text = Spelling.plain(cell(row, column));
        if (text.isEmpty()) {
            return Observed.absent();
        }
        return text.equals(UNKNOWN) ? Observed.missing() : Observed.known(day(row, column, text));
    }

    /** As {@link #dayIfAny} reads it. */
    static String print(Observed<LocalDate> day) {
        if (day instanceof Observed.Known<LocalDate> known) {
            return known.value().toString();
        }
        return day instanceof Observed.Absent ? "" : UNKNOWN;
    }
}
