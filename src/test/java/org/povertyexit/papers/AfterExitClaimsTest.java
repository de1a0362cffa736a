package org.povertyexit.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.facts.ExitProcedure.Step.ANNOUNCEMENT;
import static org.povertyexit.facts.Observed.known;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertyexit.Rulebook;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.Aftercare.Duty;
import org.povertyexit.facts.Aftercare.Support;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.ExitProcedure.Step;
import org.povertyexit.facts.ExitProcedure.Taken;
import org.povertyexit.facts.Text;
import org.povertyexit.rulebooks.Rulebooks;

/** What the README says in words about procedures and aftercare. */
class AfterExitClaimsTest {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);
    private static final LocalDate EXIT = LocalDate.of(2018, 12, 1);
    private static final Taken NOTICE = notice(0);
    private static final Taken ANNOUNCED = Taken.on(ANNOUNCEMENT, DAY);

    private static Taken notice(long objections) {
        return Taken.notice(LocalDate.of(2019, 12, 1), LocalDate.of(2019, 12, 1), objections);
    }

    private static ExitProcedure village(Taken... steps) {
        return ExitProcedure.builder()
                .id("V1")
                .level(known(ExitProcedure.Of.VILLAGE))
                .cohort(known(2019L))
                .addSteps(steps)
                .build();
    }

    private static List<String> unmet(ExitProcedure procedure) {
        return ids(Rulebooks.NATIONAL.inForceOn(DAY).assess(procedure));
    }

    private static List<String> ids(Verdict verdict) {
        return verdict.unmet().stream().map(Clause::id).toList();
    }

    @Test
    void everyStepInOrderWithANoticeOfOneDayIsMet() {
        assertThat(Rulebooks.NATIONAL
                        .inForceOn(DAY)
                        .assess(village(NOTICE, ANNOUNCED))
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void aStepThatIsNotListedWasNotTaken() {
        assertThat(unmet(village(NOTICE))).containsExactly("national.procedure.steps");
    }

    @Test
    void stepsOutOfOrderOrAnOpenObjectionAreNotMet() {
        assertThat(unmet(village(NOTICE, Taken.on(ANNOUNCEMENT, EXIT)))).containsExactly("national.procedure.order");
        assertThat(unmet(village(notice(1), ANNOUNCED))).containsExactly("national.procedure.objections");
    }

    @Test
    void theCohortChoosesWhoEvaluatesACounty() {
        assertThat(unmet(county(2017, Step.SPECIAL_EVALUATION))).doesNotContain("national.procedure.evaluation");
        assertThat(unmet(county(2018, Step.SPECIAL_EVALUATION))).contains("national.procedure.evaluation");
        assertThat(unmet(county(2018, Step.PROVINCE_EVALUATION))).doesNotContain("national.procedure.evaluation");
    }

    private static ExitProcedure county(long cohort, Step step) {
        return ExitProcedure.builder()
                .id("C1")
                .level(known(ExitProcedure.Of.COUNTY))
                .cohort(known(cohort))
                .addSteps(Taken.on(step, DAY))
                .build();
    }

    @Test
    void anAmendmentCanSetTheDaysOfNotice() {
        Document rule = Document.of("某县公示办法（示例）", "某县", "2016", Citation.Standing.READ);
        Dated<Long> days = Dated.<Long>named("某县公示天数", "days of notice in some county", DAY)
                .inYear(2019, 7L, rule.at("一"))
                .build();
        Rulebook county = Rulebooks.NATIONAL.amended(
                "example",
                new Text("某县", "some county"),
                List.of(Instrument.of(rule, LocalDate.of(2019, 1, 1)).sets("days of notice", days)));
        assertThat(ids(county.inForceOn(DAY).assess(village(NOTICE, ANNOUNCED))))
                .containsExactly("national.procedure.notice");
    }

    private static Aftercare kept(Support policy) {
        Stream<Support> others = Stream.of(Duty.RESPONSIBILITY, Duty.ASSISTANCE, Duty.SUPERVISION)
                .map(duty -> Support.since(duty, duty.name(), EXIT));
        return Aftercare.builder()
                .id("C1")
                .level(ExitProcedure.Of.COUNTY)
                .exitedOn(EXIT)
                .addSupports(policy)
                .addAllSupports(others.toList())
                .build();
    }

    @Test
    void nothingAtTheExitIsALapse() {
        Aftercare aftercare = kept(Support.since(Duty.POLICY, "loans", EXIT.plusDays(1)));
        assertThat(ids(Rulebooks.NATIONAL.inForceOn(DAY).assess(aftercare)))
                .containsExactly("national.aftercare.policy");
    }

    @Test
    void whatWasThereAtTheExitAndGoesOnIsMet() {
        Aftercare aftercare = kept(Support.since(Duty.POLICY, "loans", EXIT));
        assertThat(Rulebooks.NATIONAL.inForceOn(DAY).assess(aftercare).outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void aLapseIsNotMetAndItsFindingGivesTheDays() {
        Aftercare aftercare = kept(Support.since(Duty.POLICY, "loans", EXIT).until(LocalDate.of(2019, 10, 31)));
        assertThat(Rulebooks.NATIONAL.inForceOn(DAY).explain(aftercare).findings())
                .anyMatch(finding -> finding.outcome() == Outcome.NOT_MET
                        && finding.clause().id().equals("national.aftercare.policy")
                        && finding.evidence().found(Locale.ENGLISH).contains("loans 2019-11-01..2019-12-31"));
    }

    @Test
    void aSmallerAmountIsALapse() {
        Support loans = Support.since(Duty.POLICY, "loans", EXIT).amounting(BigDecimal.TEN);
        Aftercare aftercare = Aftercare.builder()
                .from(kept(loans.until(LocalDate.of(2019, 10, 31))))
                .addSupports(Support.since(Duty.POLICY, "loans", LocalDate.of(2019, 11, 1))
                        .amounting(BigDecimal.ONE))
                .build();
        assertThat(ids(Rulebooks.NATIONAL.inForceOn(DAY).assess(aftercare)))
                .containsExactly("national.aftercare.policy");
    }

    @Test
    void beforeTheSpeechOnlyThePoliciesAreJudged() {
        Aftercare policies = Aftercare.builder()
                .id("C1")
                .level(ExitProcedure.Of.COUNTY)
                .exitedOn(EXIT)
                .addSupports(Support.since(Duty.POLICY, "loans", EXIT))
                .build();
        LocalDate speech = LocalDate.of(2019, 4, 16);
        assertThat(Rulebooks.NATIONAL
                        .inForceOn(speech.minusDays(1))
                        .assess(policies)
                        .outcome())
                .isEqualTo(Outcome.MET);
        assertThat(ids(Rulebooks.NATIONAL.inForceOn(speech).assess(policies))).hasSize(3);
    }

    @Test
    void theHoldersOfThePostsAreConsideredAndDecideNothing() {
        assertThat(Rulebooks.NATIONAL.inForceOn(DAY).clause("national.aftercare.holders"))
                .hasValueSatisfying(clause -> assertThat(clause.force()).isEqualTo(Clause.Force.CONSIDERED));
    }
}
