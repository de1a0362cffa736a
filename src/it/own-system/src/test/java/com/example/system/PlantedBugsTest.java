package com.example.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.example.system.PlantedBugs.AtLeastForExceeds;
import com.example.system.PlantedBugs.LineOfTheYearBefore;
import com.example.system.PlantedBugs.MissingAgeIsZero;
import com.example.system.PlantedBugs.MissingIncomeIsZero;
import com.example.system.PlantedBugs.MissingPoorAreNone;
import com.example.system.PlantedBugs.RegisterForPopulation;
import com.example.system.PlantedBugs.RoundedRate;
import com.example.system.PlantedBugs.SharedByOneLess;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;
import org.povertyexit.testkit.law.LawBroken;

/** Every planted bug is caught, by a law that says what is wrong and by the simplest subject that shows it. */
class PlantedBugsTest {
    private static final String AGREEMENT = "itAgreesWithTheReference";
    private static final String HIDING = "hidingNeverTurnsTheOutcomeRound";

    @Test
    void atLeastForExceedsIsSeenExactlyOnTheLine() {
        assertThat(breach(AtLeastForExceeds.class, AGREEMENT)).hasMessage("""
                law broken: it agrees with the reference
                    household H: net_income_yuan=3218; members=1
                    it says UNDETERMINED, the reference says NOT_MET""");
    }

    @Test
    void theLineOfTheYearBeforeIsSeenBetweenTheTwoLines() {
        assertThat(breach(LineOfTheYearBefore.class, AGREEMENT)).hasMessage("""
                law broken: it agrees with the reference
                    household H: net_income_yuan=3000; members=1
                    it says UNDETERMINED, the reference says NOT_MET""");
    }

    @Test
    void aMissingIncomeReadAsZeroIsSeenWhereNothingIsKnownOfIt() {
        assertThat(breach(MissingIncomeIsZero.class, AGREEMENT)).hasMessage("""
                law broken: it agrees with the reference
                    household H: members=1
                    it says NOT_MET, the reference says UNDETERMINED""");
        assertThat(breach(MissingIncomeIsZero.class, HIDING))
                .hasMessageStartingWith("law broken: hiding what was recorded never turns the outcome round")
                .hasMessageEndingWith("it says MET, but with net_income_yuan hidden it says NOT_MET");
    }

    @Test
    void aMissingAgeReadAsZeroIsSeenByAPupilWhoDroppedOut() {
        assertThat(breach(MissingAgeIsZero.class, HIDING))
                .hasMessageStartingWith("law broken: hiding what was recorded never turns the outcome round")
                .hasMessageContaining("P1.schooling=DROPPED_OUT\n")
                .message()
                .containsPattern("it says NOT_MET, but with P1.(age_years|birth_date) hidden it says MET");
    }

    @Test
    void aWrongDenominatorIsSeenByAFewWhoShareARoundIncome() {
        assertThat(breach(SharedByOneLess.class, AGREEMENT))
                .hasMessageStartingWith("law broken: it agrees with the reference")
                .message()
                .containsPattern("household H: net_income_yuan=([3456]000; members=2|10000; members=4)\n");
    }

    @Test
    void theWrongPopulationIsSeenByOnePerson() {
        assertThat(breach(RegisterForPopulation.class, AGREEMENT))
                .hasMessageStartingWith("law broken: it agrees with the reference")
                .message()
                .containsPattern("county C: (rural_population=1; unexited_population=1"
                        + "|unexited_population=1; exited_population=[01])\n");
    }

    @Test
    void aRoundedRateIsSeenOnePersonAboveTheCeiling() {
        LawBroken breach = breach(RoundedRate.class, AGREEMENT);
        County county = (County) breach.subject();

        assertThat(breach.law()).isEqualTo("it agrees with the reference");
        assertThat(breach)
                .message()
                .containsPattern("county C: rural_population=([0-9]+00; unexited_population=[23]00[01]"
                        + "|99[0-9]; unexited_population=[23]0)\n");
        assertThat(incidence(county))
                .matches(rate -> isJustAbove(rate, "2%") || isJustAbove(rate, "3%"), "just above a ceiling");
    }

    private static boolean isJustAbove(Ratio rate, String ceiling) {
        Ratio above = rate.minus(Ratio.of(ceiling));
        return above.signum() > 0 && above.compareTo(Ratio.of("0.005%")) < 0;
    }

    private static Ratio incidence(County county) {
        return Ratio.of(number(county.unexitedPopulation()), number(county.ruralPopulation()));
    }

    private static long number(Observed<Long> observed) {
        return ((Observed.Known<Long>) observed).value();
    }

    @Test
    void missingPoorReadAsNoneAreSeenByOnePerson() {
        assertThat(breach(MissingPoorAreNone.class, AGREEMENT)).hasMessage("""
                law broken: it agrees with the reference
                    county C: nothing recorded
                    it says MET, the reference says UNDETERMINED""");
        assertThat(breach(MissingPoorAreNone.class, HIDING)).hasMessage("""
                law broken: hiding what was recorded never turns the outcome round
                    county C: rural_population=1; unexited_population=1
                    it says NOT_MET, but with unexited_population hidden it says MET""");
    }

    /** How one of the laws is broken, by the simplest subject that jqwik finds. */
    private static LawBroken breach(Class<?> tests, String law) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                .filters(EngineFilter.includeEngines("jqwik"), only(law))
                .configurationParameter("jqwik.tries.default", "10000")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        List<Throwable> thrown = new ArrayList<>();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable().ifPresent(thrown::add);
            }
        });
        assertThat(thrown).hasSize(1).hasOnlyElementsOfType(LawBroken.class);
        return (LawBroken) thrown.get(0);
    }

    private static PostDiscoveryFilter only(String law) {
        return (TestDescriptor test) ->
                FilterResult.includedIf(!test.isTest() || test.getDisplayName().equals(law));
    }
}
