package org.povertyexit.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertyexit.Rulebook;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Fact;

/** The cases of src/test/resources/cases/clauses: every clause comes out as worked by hand, and none is without cases. */
class CaseTablesTest {

    static List<ClauseCase> cases() {
        return ClauseCase.all();
    }

    static List<Rulebook> rulebooks() {
        return Rulebooks.all();
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void everyClauseComesOutAsWorked(Rulebook rulebook) {
        assertThat(cases())
                .filteredOn(one -> one.rulebook().equals(rulebook.name()))
                .isNotEmpty()
                .allSatisfy(CaseTablesTest::comesOutAsWorked);
    }

    @Test
    void everyCaseIsOfARulebookThatIsKnown() {
        assertThat(rulebooks())
                .extracting(Rulebook::name)
                .containsAll(cases().stream().map(ClauseCase::rulebook).toList());
    }

    private static void comesOutAsWorked(ClauseCase one) {
        RulesInForce rules = Rulebooks.named(one.rulebook()).orElseThrow().inForceOn(one.date());
        Finding finding = Subjects.finding(rules, one.clause(), one.subject());
        assertThat(finding.outcome()).as("%s: %s", one, finding.evidence()).isEqualTo(one.outcome());
        assertThat(finding.atBoundary())
                .as("%s: boundary, %s", one, finding.evidence())
                .isEqualTo(one.boundary());
        if (finding.clause().force() == Clause.Force.DECISIVE) {
            Verdict verdict = Subjects.assess(rules, one.subject());
            assertThat(verdict.unmet().contains(finding.clause())).isEqualTo(one.outcome() == Outcome.NOT_MET);
            assertThat(verdict.undetermined().contains(finding.clause()))
                    .isEqualTo(one.outcome() == Outcome.UNDETERMINED);
        }
    }

    @Test
    @Tag("gate")
    void noClauseAndNoNumberIsWithoutItsCases() {
        assertThat(new CaseGate(Rulebooks.all()).missing(cases())).isEmpty();
    }

    /** Just below and just above: one fact differs, by one fen, one person, one day, or one hundredth. */
    @Test
    @Tag("gate")
    void theCasesOfANumberDifferByOneUnitOfOneFact() {
        Map<String, ClauseCase> byId = new LinkedHashMap<>();
        cases().forEach(one -> byId.put(one.id(), one));
        for (ClauseCase at : byId.values()) {
            if (at.side().equals("at")) {
                String stem = at.id().substring(0, at.id().length() - "at".length());
                Stream.of("below", "above")
                        .filter(side -> byId.containsKey(stem + side))
                        .forEach(side -> oneUnit(at, byId.get(stem + side), side.equals("below") ? -1 : 1));
            }
        }
    }

    private static void oneUnit(ClauseCase at, ClauseCase beside, int sign) {
        List<String> differing = at.facts().keySet().stream()
                .filter(name -> !at.facts().get(name).equals(beside.facts().get(name)))
                .toList();
        assertThat(beside.facts().keySet())
                .as("%s", beside)
                .isEqualTo(at.facts().keySet());
        assertThat(differing).as("%s", beside).hasSize(1);
        String name = differing.get(0);
        BigDecimal difference =
                value(beside.facts().get(name)).subtract(value(at.facts().get(name)));
        assertThat(difference)
                .as("%s", beside)
                .isEqualByComparingTo(unit(at, name).multiply(BigDecimal.valueOf(sign)));
    }

    private static BigDecimal value(String cell) {
        return new BigDecimal(cell.endsWith("%") ? cell.substring(0, cell.length() - 1) : cell);
    }

    private static BigDecimal unit(ClauseCase one, String name) {
        Fact<?, ?> fact = Subjects.facts(one.level()).stream()
                .filter(other -> other.name().equals(name.substring(name.indexOf('.') + 1)))
                .findAny()
                .orElseThrow();
        return fact.type() == Long.class ? BigDecimal.ONE : new BigDecimal("0.01");
    }
}
