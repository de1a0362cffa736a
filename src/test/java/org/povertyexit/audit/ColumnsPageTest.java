package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;
import org.povertyexit.inspection.FoundBy;
import org.povertyexit.inspection.Problem;

/** The page of columns has every column that a file can have, and what can stand in it; {@code -Dcolumns.update} writes it. */
class ColumnsPageTest {
    private static final Path PAGE = Path.of("src", "site", "markdown", "columns.md");

    private static final Map<String, Fact<?, ?>> FACTS = Stream.of(
                    Household.FACTS,
                    Person.FACTS,
                    Village.FACTS,
                    County.FACTS,
                    List.of(ExitProcedure.COHORT),
                    ExitProcedure.Taken.FACTS,
                    List.of(Aftercare.Support.AMOUNT))
            .flatMap(List::stream)
            .collect(Collectors.toMap(Fact::name, Function.identity(), (one, same) -> one));

    /** What stands in the columns that are no facts. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry(Columns.HOUSEHOLD_ID, "number of the household"),
            Map.entry(Columns.PERSON_ID, "number of the person, unique in the household"),
            Map.entry(Columns.VILLAGE_ID, "number of the village"),
            Map.entry(Columns.COUNTY_ID, "number of the county"),
            Map.entry(Columns.NAME, "what the county is called, for the report"),
            Map.entry(Columns.SUBJECT_ID, "number of the household, village or county"),
            Map.entry(Columns.LEVEL, "whose it is: " + words(ExitProcedure.Of.values())),
            Map.entry(Columns.STEP, "step that was taken: " + words(ExitProcedure.Step.values())),
            Map.entry(Columns.EXITED_ON, "day of the exit; the same in all rows of a subject"),
            Map.entry(Columns.KIND, "what it is for: " + words(Aftercare.Duty.values())),
            Map.entry(Columns.WHAT, "post, policy, team, helper or monitoring, by its name"),
            Map.entry(Columns.WHO, "number of the holder; empty for none"),
            Map.entry(Columns.FROM, "first day on which it was there"),
            Map.entry(Columns.TO, "last day on which it was there; empty while it goes on, `?` when unknown"),
            Map.entry(Columns.PROBLEM_ID, "number of the problem"),
            Map.entry(Columns.THEME, "what it is about: " + words(Theme.values())),
            Map.entry(Columns.FOUND_ON, "day on which it was found"),
            Map.entry(
                    Columns.FOUND_BY,
                    "check by which it was found: " + words(FoundBy.values()) + "; empty is the last"),
            Map.entry(Columns.STANDING, "how sure it is: " + words(Problem.Standing.values())),
            Map.entry(Columns.RESOLVED_ON, "day on which it was resolved; empty for not yet, `?` when unknown"),
            Map.entry(
                    Columns.VERIFIED_ON,
                    "day on which the resolution was verified; empty for not yet, `?` when unknown"));

    private static String words(Text.Labelled... words) {
        return Arrays.stream(words)
                .map(word -> "`" + word + "` " + word.label().zh())
                .collect(Collectors.joining(", "));
    }

    @Test
    void thePageIsTheOneThatWasReviewed() throws IOException {
        String page = page();
        if (Boolean.getBoolean("columns.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    @Test
    void everyColumnCanBeNamedInChinese() {
        for (Columns columns : all().values()) {
            for (String column : columns.all()) {
                assertThat(columns.named(columns.title(column, Locale.CHINESE))).isEqualTo(column);
                assertThat(columns.title(column, Locale.CHINESE)).isNotEqualTo(column);
            }
        }
    }

    private static Map<String, Columns> all() {
        Map<String, Columns> all = new LinkedHashMap<>();
        all.put("--households", Columns.HOUSEHOLDS);
        all.put("--members", Columns.MEMBERS);
        all.put("--villages", Columns.VILLAGES);
        all.put("--counties", Columns.COUNTIES);
        all.put("--procedures", Columns.PROCEDURES);
        all.put("--aftercare", Columns.AFTERCARE);
        all.put("--problems", Columns.PROBLEMS);
        return all;
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # The columns of the files

                What each file of the [audit tool](audit-files.md) can have, by its English or its Chinese name, in any order. Columns in bold must
                be there; an empty cell in any other is missing, unless the table says what it means. A column that is left out is missing for
                all, but for `water_distance_m` and `water_climb_m`: a file of households without one of these has no such access to water.

                Numbers may have separators between thousands and full-width digits. A number, amount or rate may be an interval `a..b`, both ends
                included. `suspected` (疑似) stands where a problem was seen and not verified, `未核实` where nothing was established.
                """);
        all().forEach((option, columns) -> {
            page.append("\n## `").append(option).append("`\n\n| column | 中文 | what can stand there |\n|---|---|---|\n");
            columns.all().forEach(column -> page.append(row(columns, column)));
        });
        page.append("""

                `wage_income_yuan`, `business_income_yuan`, `property_income_yuan`, `transfer_income_yuan` and `business_cost_yuan` come together or not at
                all. `amount` is empty for what has none; where another row of the same `kind` and `what` has one, an empty cell is missing. Steps
                count as they are recorded, also those after the day of the rules: an exit of some year is judged by the rules of its
                31 December, and approved in the spring.

                ## Words

                Beside the words above, which may be in small letters:

                | written | is read as |
                |---|---|
                """);
        new TreeMap<>(Spelling.words())
                .forEach((chinese, word) -> page.append("| ")
                        .append(chinese)
                        .append(" | `")
                        .append(word)
                        .append("` |\n"));
        return page.toString();
    }

    private static String row(Columns columns, String column) {
        boolean required = columns.lacking(Set.of()).stream().anyMatch(lacking -> lacking.startsWith(column + " ("));
        Fact<?, ?> fact = columns.facts().contains(column) ? FACTS.get(column) : null;
        String name = required ? "**`" + column + "`**" : "`" + column + "`";
        String what = fact == null ? OTHERS.get(column) : fact.label().en() + ": " + cells(fact);
        return "| " + name + " | " + String.join(", ", columns.inChinese(column)) + " | " + what + " |\n";
    }

    private static String cells(Fact<?, ?> fact) {
        return kind(fact) + (fact.suspectable() ? ", `suspected`" : "");
    }

    private static String kind(Fact<?, ?> fact) {
        if (!fact.values().isEmpty()) {
            return fact.values().stream()
                    .map(value -> value instanceof Boolean yes ? (yes ? "`yes`" : "`no`") : "`" + value + "`")
                    .collect(Collectors.joining(", "));
        }
        if (fact.type() == LocalDate.class) {
            return "date such as 2019-12-31";
        }
        if (fact.type() == Ratio.class) {
            return "rate such as 1.2% or 0.012" + bounds(fact);
        }
        if (fact.type() == Yuan.class) {
            return "yuan" + bounds(fact);
        }
        boolean canBeNone = fact.equals(Household.WATER_DISTANCE) || fact.equals(Household.WATER_CLIMB);
        String number = fact.type() == BigDecimal.class ? "number" : "whole number";
        return number + bounds(fact) + (canBeNone ? ", `none` (无)" : "");
    }

    private static String bounds(Fact<?, ?> fact) {
        String least = fact.least().map(bound -> ", at least " + bound).orElse("");
        return least + fact.greatest().map(bound -> ", at most " + bound).orElse("");
    }
}
