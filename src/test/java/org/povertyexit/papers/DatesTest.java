package org.povertyexit.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertyexit.Rulebook;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Theme;
import org.povertyexit.rulebooks.Rulebooks;

/** The tables of dates in the papers say what the national rulebook says. */
class DatesTest {

    static List<Paper> papers() {
        return List.of(Paper.README, Paper.CHINESE);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theClausesByDayAreThoseInForce(Paper paper) {
        Set<List<String>> themes = new LinkedHashSet<>();
        List<List<String>> rows = new ArrayList<>();
        LocalDate after = Rulebooks.NATIONAL.to().plusDays(2);
        Rulebooks.NATIONAL
                .from()
                .datesUntil(after)
                .map(Rulebooks.NATIONAL::inForceOn)
                .forEach(rules -> {
                    if (themes.add(themes(rules))) {
                        rows.add(Stream.concat(Stream.of(rules.date().toString()), themes(rules).stream())
                                .toList());
                    }
                });
        assertThat(paper.table("clauses by day")).isEqualTo(rows);
    }

    private static List<String> themes(RulesInForce rules) {
        return Stream.of(Level.values())
                .map(level -> rules.clauses(level).stream()
                        .filter(clause -> clause.force() == Clause.Force.DECISIVE)
                        .collect(Collectors.groupingBy(Clause::theme, LinkedHashMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(theme ->
                                theme.getKey().name() + (theme.getValue() == 1 ? "" : " (" + theme.getValue() + ")"))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theLinesByYearAreThoseInForce(Paper paper) {
        Rulebook.Days days = Rulebooks.NATIONAL.days(Level.HOUSEHOLD).orElseThrow();
        List<List<String>> rows = IntStream.rangeClosed(
                        days.first().getYear(), days.last().getYear())
                .mapToObj(year -> row(Rulebooks.NATIONAL.inForceOn(LocalDate.of(year, 12, 31))))
                .toList();
        assertThat(paper.table("lines by year")).isEqualTo(rows);
    }

    private static List<String> row(RulesInForce rules) {
        Clause<?> income = rules.clauses(Level.HOUSEHOLD).stream()
                .filter(clause -> clause.theme() == Theme.INCOME)
                .findAny()
                .orElseThrow();
        Citation source = income.on(rules.date()).sources().get(0);
        String line = income.on(rules.date()).demand().en().replaceAll(".* exceeds (\\d+) yuan.*", "$1");
        return List.of(
                String.valueOf(rules.date().getYear()), line, source.standing().name());
    }
}
