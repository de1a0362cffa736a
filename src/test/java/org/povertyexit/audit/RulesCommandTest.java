package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertyexit.rulebooks.Rulebooks;

class RulesCommandTest {
    @TempDir
    Path home;

    private Cli.Ran run(Object... args) {
        return new Cli(home).run(home, args);
    }

    @Test
    void everyClauseIsPrintedWithItsDemandItsCitationAndItsFacts() {
        Cli.Ran text = run("rules", "--rulebook", "national", "--on", "2019-12-31");

        assertThat(text.code()).isZero();
        assertThat(text.out()).contains("national.household.income", "3218 yuan", "中办发〔2016〕16号", "members neither");
    }

    @Test
    void theLanguageCanBeSaidBeforeTheCommandOrBehindIt() {
        String english =
                run("rules", "--rulebook", "national", "--on", "2019-12-31").out();
        String chinese = run("rules", "--rulebook", "national", "--on", "2019-12-31", "--lang", "zh")
                .out();

        assertThat(chinese).isNotEqualTo(english);
        assertThat(run("--lang", "zh", "rules", "--rulebook", "national", "--on", "2019-12-31")
                        .out())
                .isEqualTo(chinese);
        assertThat(run("--lang", "zh", "rules", "--rulebook", "national", "--on", "2019-12-31", "--lang", "en")
                        .out())
                .isEqualTo(english);
        assertThat(run("--lang", "zh", "rulebooks").out())
                .isEqualTo(run("rulebooks", "--lang", "zh").out());
    }

    @Test
    void jsonIsTheSameInEveryLanguage() {
        Cli.Ran english = run("rules", "--rulebook", "national", "--on", "2018-12-31", "--format", "json");
        Cli.Ran chinese =
                run("rules", "--rulebook", "national", "--on", "2018-12-31", "--format", "json", "--lang", "zh");

        assertThat(english.out()).isEqualTo(chinese.out()).startsWith("{\n  \"rulebook\" : \"national\"");
    }

    @Test
    void dmnIsTheSameInEveryLanguage() {
        Cli.Ran english = run("rules", "--rulebook", "henan", "--on", "2018-12-31", "--format", "dmn");
        Cli.Ran chinese = run("rules", "--rulebook", "henan", "--on", "2018-12-31", "--format", "dmn", "--lang", "zh");

        assertThat(english.code()).isZero();
        assertThat(english.out())
                .isEqualTo(chinese.out())
                .contains("https://www.omg.org/spec/DMN/", "henan.county.income-growth", "超过", "exceeds");
    }

    @Test
    void aDateWithoutCriteriaThatDmnCanSayIsAWrongCall() {
        Cli.Ran ran = run("rules", "--rulebook", "national", "--on", "2022-12-31", "--format", "dmn");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("national on 2022-12-31", "procedures and aftercare")
                .hasLineCount(1);
    }

    @Test
    void csvHasOneRowPerClause() {
        int clauses =
                Rulebooks.NATIONAL.inForceOn(LocalDate.of(2016, 5, 1)).clauses().size();

        Cli.Ran csv = run("rules", "--rulebook", "national", "--on", "2016-05-01", "--format", "csv");

        assertThat(csv.out().lines()).hasSize(1 + clauses).first().asString().startsWith("id,level,theme,force,demand");
    }

    @Test
    void aDateWithoutCriteriaIsAWrongCall() {
        assertThat(run("rules", "--rulebook", "national", "--on", "1999-12-31").code())
                .isEqualTo(2);
    }

    @Test
    void theRulebooksAreNamedWithTheirDates() {
        assertThat(run("rulebooks").out())
                .contains("national\tnational\t2016-04-29\t2020-12-31\t2016-04-29\t2025-12-31");
    }

    @Test
    void helpShowsExamplesAndVersionIsKnown() {
        assertThat(run("audit", "--help").out()).contains("Examples:", "--on 2019-12-31");
        assertThat(run("--version").out()).startsWith("poverty-exit ").doesNotContain("$");
    }
}
