package org.povertyexit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A dated value refuses what would leave a day with no value or with two. */
class DatedTest {
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2017, 12, 31);

    private static Dated.Builder<Long> line() {
        return Dated.<Long>named("线", "line", LocalDate.of(2021, 1, 1)).during(FIRST, LAST, 1L, Samples.CITATION);
    }

    @Test
    void anEditionHoldsFromItsFirstDayToItsLast() {
        Dated<Long> line = line().during(LAST.plusDays(1), LAST.plusDays(1), 2L, Samples.CITATION)
                .build();

        assertThat(line.on(FIRST.minusDays(1))).isEmpty();
        assertThat(line.on(FIRST).orElseThrow().value()).isEqualTo(1);
        assertThat(line.on(LAST).orElseThrow().value()).isEqualTo(1);
        assertThat(line.on(LAST.plusDays(1)).orElseThrow().value()).isEqualTo(2);
        assertThat(line.on(LAST.plusDays(2))).isEmpty();
        assertThat(line.editions()).extracting(Dated.Edition::value).containsExactly(1L, 2L);
    }

    @Test
    void aGapIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line().inYear(2019, 2L, Samples.CITATION))
                .withMessageContainingAll("line", "2019-01-01", "gap", "2018-01-01");
    }

    @Test
    void anOverlapIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line().during(LAST, LAST.plusDays(1), 2L, Samples.CITATION))
                .withMessageContainingAll("line", "2017-12-31", "overlap", "2018-01-01");
    }

    @Test
    void aSpanUpsideDownIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line().during(LAST.plusDays(2), LAST.plusDays(1), 2L, Samples.CITATION))
                .withMessageContainingAll("line", "2018-01-02", "2018-01-01");
    }

    @Test
    void anEditionWithoutAValueOrACitationIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> line().during(LAST.plusDays(1), LAST.plusDays(1), nothing(), Samples.CITATION))
                .withMessage("line: the edition from 2018-01-01 has no value: give it one");
        assertThatNullPointerException()
                .isThrownBy(() -> line().during(LAST.plusDays(1), LAST.plusDays(1), 2L, nothing()))
                .withMessage("line: the edition from 2018-01-01 has no citation: name the document and the article");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what the compiler of a caller may let through
    private static <T> T nothing() {
        return null;
    }

    @Test
    void aValueWithoutAnyEditionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dated.<Long>named("线", "line", LAST).build())
                .withMessageContaining("line");
    }
}
