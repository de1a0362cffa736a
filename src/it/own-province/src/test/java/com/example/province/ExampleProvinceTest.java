package com.example.province;

import static com.example.province.ExampleProvince.RULES;
import static com.example.province.Main.COUNTY;
import static com.example.province.Main.HOUSEHOLD;
import static com.example.province.Main.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.yes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Change;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;

class ExampleProvinceTest {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);
    private static final RulesInForce PROVINCE = RULES.inForceOn(DAY);
    private static final RulesInForce NATIONAL = Rulebooks.NATIONAL.inForceOn(DAY);

    private static List<String> unmet(Verdict verdict) {
        return verdict.unmet().stream().map(Clause::id).toList();
    }

    private static Household earning(String yuan) {
        return Household.NET_INCOME.with(HOUSEHOLD, known(Yuan.of(yuan)));
    }

    @Test
    void aHouseholdIsMeasuredByTheLineOfTheProvince() {
        assertThat(NATIONAL.assess(HOUSEHOLD).outcome()).isEqualTo(Outcome.MET);
        assertThat(unmet(PROVINCE.assess(HOUSEHOLD))).containsExactly("example.household.income");
    }

    @Test
    void exactlyOnTheLineIsEnoughAndOneFenLessIsNot() {
        assertThat(PROVINCE.assess(earning("13999.99")).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(PROVINCE.assess(earning("14000")).outcome()).isEqualTo(Outcome.MET);
        assertThat(PROVINCE.explain(earning("14000")).atBoundary()).containsExactly(ExampleProvince.INCOME);
    }

    @Test
    void theExplanationNamesTheDocumentAndWhatWouldHaveToChange() {
        assertThat(PROVINCE.explain(HOUSEHOLD).changes())
                .extracting(Change::fact)
                .containsExactly("net_income_yuan");
        assertThat(PROVINCE.explain(HOUSEHOLD).print(Locale.ENGLISH))
                .contains("《示例省贫困退出标准》示发〔2017〕1号 第三条", "at least 3500 yuan", "0.01 yuan more");
        assertThat(PROVINCE.explain(HOUSEHOLD).print(Locale.CHINESE)).contains("示例省扶贫标准", "不低于3500元");
    }

    @Test
    void aYearWithoutALineLeavesItOpen() {
        Verdict verdict = RULES.inForceOn(LocalDate.of(2020, 12, 31)).assess(HOUSEHOLD);
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict.undetermined()).extracting(Clause::id).containsExactly("example.household.income");
    }

    @Test
    void exactlyAtTheCeilingIsNotEnoughAndTheRoadDecides() {
        assertThat(NATIONAL.assess(VILLAGE).outcome()).isEqualTo(Outcome.MET);
        assertThat(unmet(PROVINCE.assess(VILLAGE)))
                .containsExactly("national.village.incidence", "national.village.road");
    }

    @Test
    void aVillageNeedsItsCollectiveIncome() {
        Village done = Village.builder()
                .from(VILLAGE)
                .poorPopulation(known(29L))
                .hardenedRoad(yes())
                .build();
        Village poorer = Village.COLLECTIVE_INCOME.with(done, known(Yuan.of("49999.99")));
        assertThat(PROVINCE.assess(done).outcome()).isEqualTo(Outcome.MET);
        assertThat(unmet(PROVINCE.assess(poorer))).containsExactly("example.village.collective-income");
    }

    @Test
    void aCountyIsMeasuredByTheTighterCeiling() {
        assertThat(NATIONAL.assess(COUNTY).outcome()).isEqualTo(Outcome.MET);
        assertThat(unmet(PROVINCE.assess(COUNTY))).containsExactly("national.county.wrong-exit");

        County better = County.WRONG_EXIT_RATE.with(COUNTY, known(Ratio.of("0.99%")));
        assertThat(PROVINCE.assess(better).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void theListingSaysByWhichArticleAClauseWasChanged() {
        assertThat(PROVINCE.print(Locale.CHINESE))
                .contains("来自：example-province: 《示例省贫困退出标准》示发〔2017〕1号 第六条")
                .contains("来自：example-province: 《示例省贫困退出标准》示发〔2017〕1号 第七条");
    }

    @Test
    void whatItDoesNotAmendIsInherited() {
        assertThat(PROVINCE.clauses(Level.HOUSEHOLD))
                .extracting(Clause::id)
                .contains("national.household.food", "example.household.income")
                .doesNotContain("national.household.income");
    }
}
