package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** The report of the bundled example, as a reader uses it in a browser without a network. */
class ReportInBrowserTest {
    @TempDir
    private static Path home;

    private static Browser browser;
    private static Path report;

    @BeforeAll
    static void auditTheExample() throws IOException {
        assumeTrue(Browser.isInstalled(), Browser.NONE);
        Path place = home.resolve("example");
        new Example(place, Locale.CHINESE).run(new PrintWriter(Writer.nullWriter()));
        report = place.resolve("report.html");
        browser = Browser.start();
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openTheReport() {
        browser.resize(1400, 1000);
        browser.preferColours("light");
        browser.open(report, "");
    }

    @AfterEach
    void nothingWasComplainedOfAndNothingAskedForElsewhere() {
        assertThat(browser.complaints()).isEmpty();
    }

    private static List<String> column(String level, int number) {
        return browser.texts("#list-" + level + " tbody tr > :nth-child(" + number + ")");
    }

    private static void filter(String level, String field, String choice) {
        browser.click("#list-" + level + " [name=" + field + "] option[value='" + choice + "']");
    }

    @Test
    void itOpensWithTheAnswerInAFewMoments() {
        assertThat((long) browser.value("Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)"))
                .isPositive()
                .isLessThan(10_000);
        assertThat(browser.texts("h1, #answer-HOUSEHOLD, [data-count='HOUSEHOLD MET']"))
                .containsExactly("贫困退出核验报告", "户", "17,470");
    }

    @Test
    void aHeadingSortsUpAndThenDown() {
        String head = "#list-HOUSEHOLD [data-key='f:per_capita_net_income']";
        browser.click(head + " button");
        assertThat(browser.find(head).getDomAttribute("aria-sort")).isEqualTo("ascending");
        List<Double> least =
                column("HOUSEHOLD", 5).stream().map(Double::valueOf).toList();
        assertThat(least).hasSize(25).isSorted();

        browser.click(head + " button");
        assertThat(browser.find(head).getDomAttribute("aria-sort")).isEqualTo("descending");
        assertThat(Double.parseDouble(column("HOUSEHOLD", 5).get(0))).isGreaterThan(least.get(24));
        assertThat(browser.texts("[aria-sort=descending]")).hasSize(1);
    }

    @Test
    void filtersLeaveWhatTheySayAndPagesShowItAll() {
        filter("HOUSEHOLD", "outcome", "UNDETERMINED");
        assertThat(browser.find("#list-HOUSEHOLD .found").getText()).contains("19,670", "678");
        assertThat(column("HOUSEHOLD", 2)).hasSize(25).containsOnly("无法判定");

        filter("HOUSEHOLD", "clause", "national.household.water");
        filter("HOUSEHOLD", "finding", "UNDETERMINED");
        assertThat(browser.find("#list-HOUSEHOLD .found").getText()).contains("符合筛选 ");
        assertThat(column("HOUSEHOLD", 3)).allMatch(clauses -> clauses.contains("饮水安全"));

        browser.click("#list-HOUSEHOLD [data-step='1']");
        assertThat(browser.find("#list-HOUSEHOLD .where").getText()).startsWith("26–50 / ");
        browser.click("#list-HOUSEHOLD [type=reset]");
        browser.find("#list-HOUSEHOLD [name=id]").sendKeys("ls19670");
        assertThat(column("HOUSEHOLD", 1)).containsExactly("LS19670");
    }

    @Test
    void everyNumberLeadsDownToTheProvision() {
        browser.click("#list-COUNTY tbody th a");
        assertThat(browser.find("#case-title").getText()).isEqualTo("县 LS");
        assertThat(browser.value("document.activeElement.id")).isEqualTo("case-title");

        browser.click("#case-within a[href*='list=VILLAGE'][href*='NOT_MET']");
        assertThat(column("VILLAGE", 1)).containsExactly("V033", "V071", "V170");
        assertThat(column("VILLAGE", 2)).containsOnly("未达到");

        browser.click("#list-VILLAGE tbody tr th a");
        assertThat(browser.texts("#case-path li")).containsExactly("县 LS", "村 V033");
        String notMet = browser.find("#case-within a[href*='outcome=NOT_MET']").getText();

        browser.click("#case-within a[href*='outcome=NOT_MET']");
        assertThat(column("HOUSEHOLD", 1)).hasSize(Integer.parseInt(notMet));
        assertThat(column("HOUSEHOLD", 4)).containsOnly("V033");

        browser.click("#list-HOUSEHOLD tbody tr th a");
        assertThat(browser.texts("#case-path li")).hasSize(3);
        assertThat(browser.find("#case-verdict").getText()).isEqualTo("未达到");
        assertThat(browser.texts("#case-clauses tbody th"))
                .containsExactly("收入", "不愁吃", "不愁穿", "义务教育", "基本医疗", "住房安全", "饮水安全");
        assertThat(browser.find("#case-clauses").getText()).contains("÷", "要求", "国家扶贫标准");
        assertThat(browser.texts("#case-changes li")).isNotEmpty();

        browser.click("#case-clauses tbody th a");
        assertThat(browser.find(":target").getDomAttribute("id")).isEqualTo("clause-national.household.income");
        assertThat(browser.find(":target").getText()).contains("3218", "已阅原文", "据转述", "收入口径");

        browser.click(":target a[href^='#document-']");
        assertThat(browser.find(":target").getText()).contains("《关于建立贫困退出机制的意见》中办发〔2016〕16号", "中共中央办公厅");

        browser.driver().navigate().back();
        assertThat(browser.find(":target").getDomAttribute("id")).isEqualTo("clause-national.household.income");
    }

    @Test
    void aCountOfTheAnswerLeadsToItsHouseholds() {
        browser.click("[data-count='reconciliation WRONG_EXIT']");
        assertThat(browser.find("#list-HOUSEHOLD .found").getText()).contains("422");
        assertThat(column("HOUSEHOLD", 6)).containsOnly("错退");

        browser.click("[data-count='national.household.food UNDETERMINED']");
        assertThat(browser.find("#list-HOUSEHOLD .found").getText()).contains(" 44 ");
        assertThat(column("HOUSEHOLD", 3)).allMatch(clauses -> clauses.contains("不愁吃"));

        browser.click("[data-count='national.household.food MET']");
        assertThat(browser.find("#list-HOUSEHOLD .found").getText()).contains("19,604");
    }

    @Test
    void theLanguageCanBeSwitched() {
        browser.open(report, "#case=HOUSEHOLD&id=LS00005");
        browser.click("[data-speak=en]");

        assertThat(browser.value("document.documentElement.lang")).isEqualTo("en");
        assertThat(browser.driver().getTitle()).isEqualTo("Poverty exit: report of an audit");
        assertThat(browser.find("h1").getText()).isEqualTo("Poverty exit: report of an audit");
        assertThat(browser.find("#case-verdict").getText()).isEqualTo("undetermined");
        assertThat(browser.find("#case-clauses").getText()).contains("problem W03 is resolved and verified");
        assertThat(browser.find("[data-speak=en]").getDomAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(browser.find("[name=outcome] option").getText()).isEqualTo("all");

        browser.click("[data-speak=zh]");
        assertThat(browser.find("#case-verdict").getText()).isEqualTo("无法判定");
    }

    @Test
    void itPrintsWhatIsOpenAndNoControls() {
        byte[] pdf = Base64.getDecoder().decode((String)
                browser.driver().executeCdpCommand("Page.printToPDF", Map.of()).get("data"));
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(Pattern.compile("/Type\\s*/Page\\b")
                        .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                        .results())
                .hasSizeGreaterThan(5);

        browser.click("#picture-incidences summary");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(browser.find("#picture-incidences details table").isDisplayed())
                .isTrue();
        assertThat(browser.find("#picture-incomes details").isDisplayed()).isFalse();
        assertThat(browser.find(".filters").isDisplayed()).isFalse();
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @ParameterizedTest
    @CsvSource({"zh, light, 1400", "en, dark, 1400", "zh, dark, 390", "en, light, 390"})
    void axeFindsNothingToComplainOf(String language, String colours, int width) throws IOException {
        browser.resize(width, 900);
        browser.preferColours(colours);
        browser.open(report, "#case=VILLAGE&id=V012");
        browser.click("[data-speak=" + language + "]");
        browser.driver().executeScript("document.querySelectorAll('details').forEach(one => { one.open = true; })");
        browser.driver().executeScript(Resources.toString(Resources.getResource("axe.min.js"), StandardCharsets.UTF_8));

        Object violations = browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, { resultTypes: ['violations'] }).then(found => done(found.violations.flatMap(
                  rule => rule.nodes.slice(0, 5).map(node => rule.id + ': ' + node.html.slice(0, 160) + ' ' + node.failureSummary))));
                """);

        assertThat((List<?>) violations).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zh", "en"})
    void onAPhoneOnlyTablesScrollSideways(String language) {
        browser.resize(390, 844);
        browser.open(report, "#case=AFTERCARE&id=V002&of=VILLAGE");
        browser.click("[data-speak=" + language + "]");
        assertThat(browser.value("document.documentElement.scrollWidth")).isEqualTo(390L);
        assertThat(browser.find("#case-path").getText()).contains("V002");
    }

    @Test
    void aCaseSaysWhatExplainPrints(@TempDir Path home) {
        Cli cli = new Cli(home);
        Path households = cli.file(
                "explained.csv", "household_id,net_income_yuan,members,food,clothing\nH1,5900,2,no,suspected\n");
        Path result = cli.audit("--households", households).result();
        String told = cli.run(
                        home,
                        "explain",
                        "--rulebook",
                        "national",
                        "--on",
                        "2019-12-31",
                        "--households",
                        households,
                        "--level",
                        "HOUSEHOLD",
                        "--id",
                        "H1")
                .out();

        browser.open(result.resolve("report.html"), "#case=HOUSEHOLD&id=H1");

        assertThat(browser.texts("#case-clauses td > div, #case-changes li"))
                .hasSizeGreaterThan(10)
                .contains("5900 yuan ÷ 2 persons = 2950.00 yuan")
                .allSatisfy(text -> assertThat(told).contains(text));
    }

    @Test
    void anEvilIdIsShownAsItIs(@TempDir Path home) {
        String evil = "</script><img src=x onerror=document.title='evil'>&#39;\"";
        Cli cli = new Cli(home);
        String cell = "\"" + evil.replace("\"", "\"\"") + "\"";
        Path result = cli.audit(
                        "--households",
                        cli.file("h.csv", "household_id,village_id,food\n" + cell + "," + cell + ",no\n"))
                .result();

        browser.open(result.resolve("report.html"), "");
        browser.click("#list-HOUSEHOLD tbody th a");

        assertThat(browser.find("#case-title").getText()).isEqualTo("household " + evil);
        assertThat(browser.texts("#case-path a")).containsExactly(evil, evil);
        browser.click("#case-path a");
        assertThat(browser.find("#case-title").getText()).isEqualTo("village " + evil);
        assertThat(browser.driver().findElements(By.tagName("img"))).isEmpty();
        assertThat(browser.driver().getTitle()).isEqualTo("Poverty exit: report of an audit");
    }
}
