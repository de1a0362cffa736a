package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.Aftercare.Duty;
import org.povertyexit.facts.Aftercare.Support;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.RegisterStatus;
import org.povertyexit.rulebooks.Rulebooks;

class PicturesTest {
    private static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31));

    @Test
    void incomeAtTheLineStandsLeftOfItAndAFenMoreStandsRightOfIt() {
        IncomePicture picture = new IncomePicture(RULES);
        picture.add("3218", Outcome.NOT_MET);
        picture.add("3218.01", Outcome.MET);
        picture.add("-40", Outcome.NOT_MET);
        picture.add("9000000000000", Outcome.MET);
        picture.add("", Outcome.UNDETERMINED);
        for (int i = 0; i < 200; i++) {
            picture.add("5000", Outcome.MET);
            picture.add("6000", Outcome.MET);
        }

        IncomeBars drawing = picture.drawing();

        assertThat(picture.line().orElseThrow().value()).hasToString("3218");
        assertThat(picture.undrawn()).isEqualTo(1);
        List<IncomeBars.Bar> drawn =
                drawing.bars().stream().filter(bar -> bar.outcomes().all() > 0).toList();
        assertThat(drawn).extracting(bar -> bar.outcomes().all()).containsExactly(1L, 1L, 1L, 200L, 201L);
        assertThat(drawn.get(0).from()).isEmpty();
        assertThat(drawn.get(1).to()).contains("3,218");
        assertThat(drawn.get(2).from()).contains("3,218");
        assertThat(drawn.get(2).pieces()).singleElement().satisfies(piece -> {
            assertThat(piece.x()).isEqualTo(drawing.lineAt());
            assertThat(piece.outcome()).isEqualTo(Outcome.MET);
        });
        assertThat(drawn.get(4).to()).isEmpty();
    }

    @Test
    void withoutALineIncomesAreDrawnFromNought() {
        IncomePicture picture = new IncomePicture(Rulebooks.HUNAN.inForceOn(LocalDate.of(2018, 12, 31)));
        picture.add("150", Outcome.UNDETERMINED);

        assertThat(picture.line()).isEmpty();
        assertThat(picture.drawing().bars().stream()
                        .filter(bar -> bar.outcomes().all() > 0)
                        .map(IncomeBars.Bar::to))
                .containsExactly(Optional.of("200"));
    }

    @Test
    void aBarIsDividedAsItsCountsAreAndShowsWhatIsHardlyThere() {
        List<OutcomeBar.Part> parts = new OutcomeBar(Map.of(Outcome.MET, 3L, Outcome.NOT_MET, 1L)).parts();
        assertThat(parts)
                .containsExactly(
                        new OutcomeBar.Part(Outcome.MET, 3, "0.0", "75.0"),
                        new OutcomeBar.Part(Outcome.UNDETERMINED, 0, "75.0", "0.0"),
                        new OutcomeBar.Part(Outcome.NOT_MET, 1, "75.0", "25.0"));
        assertThat(new OutcomeBar(Map.of(Outcome.MET, 1_000_000L, Outcome.UNDETERMINED, 1L))
                        .parts()
                        .get(1)
                        .width())
                .isEqualTo("0.8");
        assertThat(new OutcomeBar(Map.of()).parts())
                .allMatch(part -> part.width().equals("0.0"));
    }

    @Test
    void anAxisIsMarkedAtRoundValues() {
        assertThat(new Axis(-250, 3_400, 0, 365).ticks(4))
                .containsExactly(
                        new Axis.Tick("25.0", "0"),
                        new Axis.Tick("125.0", "1,000"),
                        new Axis.Tick("225.0", "2,000"),
                        new Axis.Tick("325.0", "3,000"));
        assertThat(new Axis(0, 10, 0, 100).at(11)).isEqualTo(100);
    }

    @Test
    void villagesNotMetComeFirstThenThoseUndeterminedThenThoseNearestToTheCeiling() {
        IncidencePicture picture = new IncidencePicture(RULES);
        picture.add("low", Outcome.MET, "0.1%", "0.1%");
        picture.add("near", Outcome.MET, "1.9%", "2%");
        picture.add("wide", Outcome.UNDETERMINED, "", "");
        picture.add("poor", Outcome.NOT_MET, "2.1%", "2.1%");
        for (int i = 0; i < 100; i++) {
            picture.add("village " + i, Outcome.MET, "0.05%", "0.05%");
        }

        IncidencePicture.Drawing drawing = picture.drawing();

        assertThat(picture.all()).isEqualTo(104);
        assertThat(picture.ceilings())
                .extracting(ceiling -> ceiling.percent().toString())
                .containsExactlyInAnyOrder("2", "3");
        assertThat(drawing.rows()).hasSize(36);
        assertThat(drawing.rows().stream().map(row -> row.village().id()).limit(4))
                .containsExactly("poor", "wide", "near", "low");
        assertThat(drawing.rows().get(0).village().isExact()).isTrue();
        assertThat(drawing.rows().get(1).passes()).isTrue();
        assertThat(drawing.rows().get(2).village().isExact()).isFalse();
    }

    @Test
    void lapsesAreDrawnFromTheirFirstDayToTheirLast() {
        Aftercare aftercare = Aftercare.builder()
                .id("V1")
                .level(ExitProcedure.Of.VILLAGE)
                .exitedOn(LocalDate.of(2019, 1, 1))
                .addSupports(
                        Support.since(Duty.POLICY, "fund", LocalDate.of(2018, 1, 1))
                                .until(LocalDate.of(2019, 1, 31)),
                        Support.since(Duty.POLICY, "fund", LocalDate.of(2019, 3, 1))
                                .until(LocalDate.of(2019, 12, 30)),
                        new Support(
                                Duty.SUPERVISION,
                                "monitoring",
                                Optional.empty(),
                                LocalDate.of(2019, 1, 1),
                                Observed.missing(),
                                Observed.absent()))
                .build();
        LapsePicture picture = new LapsePicture(RULES.date());
        picture.add(aftercare, RULES.explain(aftercare));

        Map<String, LapsePicture.Row> rows = picture.drawing().rows().stream()
                .collect(Collectors.toMap(row -> row.lapsed().what(), row -> row));

        assertThat(rows.get("fund").lapsed().lapses())
                .containsExactly(
                        new Finding.Lapse("fund", LocalDate.of(2019, 2, 1), LocalDate.of(2019, 2, 28)),
                        new Finding.Lapse("fund", LocalDate.of(2019, 12, 31), LocalDate.of(2019, 12, 31)));
        assertThat(rows.get("fund").spans())
                .containsExactly(new LapsePicture.Span("42.3", "29.2"), new LapsePicture.Span("389.0", "2.0"));
        assertThat(rows.get("monitoring").lapsed().outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(rows.keySet()).contains("RESPONSIBILITY", "ASSISTANCE");
        assertThat(picture.all()).isEqualTo(4);
    }

    @Test
    void theFunnelNarrowsFromTheRegisterToTheVerdict() {
        FunnelPicture picture = new FunnelPicture();
        Household out = Household.builder()
                .id("H1")
                .registerStatus(Observed.known(RegisterStatus.EXITED_WITH_POLICY))
                .build();
        picture.add(out, Outcome.MET);
        picture.add(out, Outcome.NOT_MET);
        picture.add(Household.builder().id("H2").build(), Outcome.UNDETERMINED);

        List<FunnelPicture.Stage> stages = picture.stages(4, 3);

        assertThat(stages).extracting(FunnelPicture.Stage::count).containsExactly(4L, 3L, 2L, 2L);
        assertThat(stages).extracting(FunnelPicture.Stage::width).containsExactly("384.0", "288.0", "192.0", "192.0");
        assertThat(stages.get(3).parts()).extracting(OutcomeBar.Part::count).containsExactly(1L, 0L, 1L);
        assertThat(picture.statuses()).hasSize(2);
    }
}
