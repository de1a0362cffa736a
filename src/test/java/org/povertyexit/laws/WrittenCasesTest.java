package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Outcome;
import org.povertyexit.rulebooks.Rulebooks;

/** Every clause on procedures and on aftercare comes out as worked by hand, and none is without its cases. */
class WrittenCasesTest {

    static List<WrittenCases.Case<?>> cases() {
        return Stream.<WrittenCases.Case<?>>concat(ProcedureTest.CASES.stream(), AftercareTest.CASES.stream())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theClauseComesOutAsWorkedInEveryRulebook(WrittenCases.Case<?> one) {
        for (Rulebook rulebook : Rulebooks.all()) {
            assertThat(one.by(rulebook)).as("%s", rulebook).isEqualTo(one.outcome());
        }
    }

    @Test
    @Tag("gate")
    void noClauseIsWithoutItsCases() {
        assertThat(WrittenCases.missing(Rulebooks.all(), cases())).isEmpty();
    }

    @Test
    @Tag("gate")
    void theGateNamesTheClauseTheEditionAndTheOutcomeThatHasNoCase() {
        assertThat(missingWithout(one ->
                        one.clause().equals("national.procedure.order") && one.outcome() == Outcome.UNDETERMINED))
                .containsExactly(
                        "national: national.procedure.order of 《关于建立贫困退出机制的意见》中办发〔2016〕16号: no case " + "UNDETERMINED");
        assertThat(missingWithout(one -> one.clause().equals("national.aftercare.policy")
                        && one.outcome() == Outcome.MET
                        && one.day().getYear() == 2018))
                .containsExactly("national: national.aftercare.policy of 《关于建立贫困退出机制的意见》中办发〔2016〕16号: no case MET");
    }

    private static List<String> missingWithout(Predicate<WrittenCases.Case<?>> dropped) {
        return WrittenCases.missing(
                List.of(Rulebooks.NATIONAL),
                cases().stream().filter(dropped.negate()).toList());
    }
}
