package com.example.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Theme;
import org.povertyexit.inspection.Ledger;
import org.povertyexit.inspection.Problem;

class DeskTest {
    private static final LocalDate END_OF_2020 = LocalDate.of(2020, 12, 31);

    private static final Map<String, Object> EXITED = Map.of(
            "id",
            "H1",
            "facts",
            Map.of(
                    "register_status",
                    "EXITED_WITH_POLICY",
                    "members",
                    "2",
                    "net_income_yuan",
                    "9800",
                    "stable_income",
                    "yes",
                    "food",
                    "yes",
                    "clothing",
                    "yes",
                    "housing_grade",
                    "B"));

    private static final Ledger LEAKING_ROOF = Ledger.of(List.of(Problem.builder()
            .id("P1")
            .level(Level.HOUSEHOLD)
            .subjectId("H1")
            .theme(Theme.HOUSING)
            .foundOn(LocalDate.of(2020, 9, 1))
            .standing(Problem.Standing.CONFIRMED)
            .build()));

    @Test
    void anOpenProblemMakesTheExitWrong() {
        assertThat(new Desk(END_OF_2020, LEAKING_ROOF).judge(EXITED))
                .contains(
                        entry("outcome", "NOT_MET"),
                        entry("unmet", List.of("national.household.housing")),
                        entry("register", "WRONG_EXIT"));
    }

    @Test
    void struckOffItLeavesWhatIsNotKnown() {
        Ledger repaired = LEAKING_ROOF.struckOff("P1", LocalDate.of(2020, 11, 1));
        assertThat(new Desk(END_OF_2020, repaired).judge(EXITED))
                .contains(entry("outcome", "UNDETERMINED"), entry("unmet", List.of()))
                .containsKey("watch");
    }
}
