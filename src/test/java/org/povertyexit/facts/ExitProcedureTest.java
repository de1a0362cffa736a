package org.povertyexit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.povertyexit.facts.Observed.known;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.povertyexit.facts.ExitProcedure.Of;
import org.povertyexit.facts.ExitProcedure.Step;
import org.povertyexit.facts.ExitProcedure.Taken;

/** The record of a procedure: which steps it can have, and what is recorded of each. */
class ExitProcedureTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2019, 1, 7);

    private static ExitProcedure.Builder procedure(Step... steps) {
        return ExitProcedure.builder()
                .id("甲")
                .steps(List.of(steps).stream().map(step -> Taken.on(step, LAST)).toList());
    }

    private static void assertRefused(ExitProcedure.Builder draft, String message) {
        assertThatIllegalArgumentException().isThrownBy(draft::build).withMessage(message);
    }

    @Test
    void aStepOfAnotherExitIsRefused() {
        assertRefused(
                procedure(Step.CITY_REVIEW).level(known(Of.HOUSEHOLD)),
                "step: CITY_REVIEW is no step of the exit of a HOUSEHOLD");
        assertThat(procedure(Step.CITY_REVIEW).level(known(Of.COUNTY)).build().step(Step.CITY_REVIEW))
                .contains(Taken.on(Step.CITY_REVIEW, LAST));
    }

    @Test
    void whileItIsNotKnownWhoseExitItIsAnyStepIsTaken() {
        ExitProcedure unknown = procedure(Step.CITY_REVIEW, Step.DEREGISTRATION).build();

        assertThat(unknown.level()).isEqualTo(Observed.missing());
        assertThat(unknown.steps()).hasSize(2);
    }

    @Test
    void aStepListedTwiceIsRefused() {
        assertRefused(procedure(Step.ANNOUNCEMENT, Step.ANNOUNCEMENT), "step: ANNOUNCEMENT is listed twice");
    }

    @Test
    void aCohortIsAYear() {
        assertRefused(procedure().cohort(known(1948L)), "cohort: 1948 is below 1949");
        assertRefused(procedure().cohort(known(3000L)), "cohort: 3000 is above 2999");
        assertThat(procedure().cohort(known(1949L)).build().cohort()).isEqualTo(known(1949L));
        assertThat(procedure().cohort(known(2999L)).build().cohort()).isEqualTo(known(2999L));
    }

    @Test
    void aStepIsRecordedFactByFact() {
        Taken notice = Taken.of(Step.PUBLIC_NOTICE)
                .noticeFrom(known(FIRST))
                .noticeTo(known(LAST))
                .objections(known(2L))
                .doneOn(known(LAST))
                .build();

        assertThat(notice).isEqualTo(Taken.notice(FIRST, LAST, 2));
    }

    @Test
    void ofAStepOneFactIsReplacedAndTheOthersStay() {
        Taken notice = Taken.notice(FIRST, LAST, 2);

        assertThat(Taken.OBJECTIONS.with(notice, known(0L))).isEqualTo(Taken.notice(FIRST, LAST, 0));
        assertThat(Taken.DONE_ON.hide(notice))
                .isEqualTo(new Taken(Step.PUBLIC_NOTICE, Observed.missing(), known(FIRST), known(LAST), known(2L)));
    }
}
