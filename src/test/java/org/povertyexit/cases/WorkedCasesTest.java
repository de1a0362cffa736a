package org.povertyexit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Clause;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;
import org.povertyexit.rulebooks.Rulebooks;

/** The worked cases for the national rulebook, applied on 2019-12-31. */
class WorkedCasesTest {
    private static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31));

    @Test
    void householdsComeOutAsWorked() {
        assertThat(verdicts(CaseFiles.households(), Household::id, RULES::assess))
                .isEqualTo(expected("households"));
    }

    @Test
    void villagesComeOutAsWorked() {
        assertThat(verdicts(CaseFiles.villages(), Village::id, RULES::assess)).isEqualTo(expected("villages"));
    }

    @Test
    void countiesComeOutAsWorked() {
        assertThat(verdicts(CaseFiles.counties(), County::id, RULES::assess)).isEqualTo(expected("counties"));
    }

    private static <S> Map<String, String> verdicts(
            List<S> subjects, Function<S, String> id, Function<S, Verdict> assess) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (S subject : subjects) {
            Verdict verdict = assess.apply(subject);
            lines.put(
                    id.apply(subject),
                    verdict.outcome() + "|" + themes(verdict.unmet()) + "|" + themes(verdict.undetermined()));
        }
        return lines;
    }

    private static String themes(List<Clause<?>> clauses) {
        return clauses.stream()
                .map(clause -> clause.theme().name())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(";"));
    }

    private static Map<String, String> expected(String level) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Map<String, String> row : CaseFiles.rows("expected/" + level + ".csv")) {
            lines.put(
                    row.get("id"),
                    row.get("outcome") + "|" + row.get("unmet_themes") + "|" + row.get("undetermined_themes"));
        }
        return lines;
    }
}
