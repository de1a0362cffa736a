package com.example.province;

import static com.example.province.ExampleProvince.COLLECTIVE_INCOME;
import static com.example.province.ExampleProvince.COLLECTIVE_INCOME_FLOOR;
import static com.example.province.ExampleProvince.INCOME;
import static com.example.province.ExampleProvince.STANDARD;
import static com.example.province.ExampleProvince.VILLAGE_INCOME;
import static com.example.province.ExampleProvince.WRONG_EXIT_CEILING;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Category;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;

/** What goes wrong when a rulebook is written: each mistake is refused at once, by a message that says what to do. */
class MistakesTest {
    private static final LocalDate DAY = LocalDate.of(2018, 1, 1);
    private static final Instrument EMPTY = Instrument.of(STANDARD, DAY);

    private static Dated.Builder<Yuan> line() {
        return Dated.<Yuan>named("标准", "own line", DAY).inYear(2018, Yuan.of(3200), STANDARD.at("第三条"));
    }

    private static Rulebook amendedBy(Instrument... instruments) {
        return Rulebooks.NATIONAL.amended("own", new Text("本省", "Own Province"), List.of(instruments));
    }

    private static void refused(ThrowingCallable mistake, String... words) {
        assertThatIllegalArgumentException().isThrownBy(mistake).withMessageContainingAll(words);
    }

    @Test
    void aGapBetweenYears() {
        refused(
                () -> line().inYear(2020, Yuan.of(4000), STANDARD.at("第三条")),
                "own line",
                "2020-01-01 leaves a gap",
                "it must begin on 2019-01-01");
    }

    @Test
    void overlappingYears() {
        refused(
                () -> line().inYear(2018, Yuan.of(4000), STANDARD.at("第三条")),
                "own line",
                "2018-01-01 overlaps",
                "it must begin on 2019-01-01");
    }

    @Test
    void daysUpsideDown() {
        refused(
                () -> line().during(LocalDate.of(2019, 12, 31), LocalDate.of(2019, 1, 1), Yuan.of(1), STANDARD.at("一")),
                "own line",
                "from 2019-12-31 is after 2019-01-01",
                "exchange them");
    }

    @Test
    void aNumberWithoutAnEdition() {
        refused(() -> Dated.<Yuan>named("标准", "own line", DAY).build(), "own line has no edition", "add one");
    }

    @Test
    void oneIdTwiceInADocument() {
        refused(
                () -> EMPTY.adds(VILLAGE_INCOME).adds(VILLAGE_INCOME),
                "lays down example.village.collective-income twice",
                "give one of them another id");
    }

    @Test
    void oneIdTwiceInARulebook() {
        Clause<Village> road = Clause.village(
                "national.village.road",
                Theme.COLLECTIVE_INCOME,
                STANDARD.at("第五条"),
                COLLECTIVE_INCOME.isAtLeast(COLLECTIVE_INCOME_FLOOR));
        refused(
                () -> amendedBy(EMPTY.replaces("national.village.bus", road)),
                "national.village.road",
                "national.village.bus",
                "another id");
    }

    @Test
    void aClauseWithoutCitation() {
        assertThatNullPointerException()
                .isThrownBy(() -> Clause.village(
                        "own.village.income",
                        Theme.COLLECTIVE_INCOME,
                        null,
                        COLLECTIVE_INCOME.isAtLeast(COLLECTIVE_INCOME_FLOOR)))
                .withMessage("own.village.income has no citation: name the document and the article");
    }

    @Test
    void aNumberWithoutCitation() {
        assertThatNullPointerException()
                .isThrownBy(() -> line().inYear(2019, Yuan.of(3500), null))
                .withMessage(
                        "own line: the edition from 2019-01-01 has no citation: name the document and the article");
    }

    @Test
    void aCitationWithoutArticle() {
        refused(() -> STANDARD.at(" "), "《示例省贫困退出标准》", "names no article", "say where in it");
    }

    @Test
    void aClauseThatDemandsNothing() {
        refused(
                () -> Clause.village("own.village.nothing", Theme.ROAD, STANDARD.at("第五条")),
                "own.village.nothing demands nothing",
                "give it a requirement");
    }

    @Test
    void aCategoryThatAcceptsEverything() {
        refused(
                () -> Category.of(Village.REGION).isOneOf(Region.EASTERN, Region.CENTRAL, Region.WESTERN),
                "region: every value is accepted",
                "leave out");
    }

    @Test
    void amendingWhatIsNotThere() {
        refused(
                () -> amendedBy(EMPTY.replaces("national.household.incom", INCOME)),
                "own",
                "national.household.incom",
                "there are",
                "national.household.income");
        refused(() -> amendedBy(EMPTY.decides("national.village.rail")), "national.village.rail", "there are");
        refused(
                () -> amendedBy(EMPTY.sets("poverty line", line().build())),
                "\"poverty line\", which no clause names",
                "there are",
                "national poverty line");
    }

    @Test
    void amendingWhatIsNotThereYet() {
        refused(
                () -> amendedBy(EMPTY.considers("national.household.water")), // laid down on 2019-06-23
                "own on 2018-01-01",
                "national.household.water, which is not there");
    }

    @Test
    void anotherReadingWhereThereIsNone() {
        refused(
                () -> amendedBy(EMPTY.readsOtherwise("national.household.food")),
                "national.household.food can be read in one way only",
                "replace it");
    }

    @Test
    void documentsOutOfOrder() {
        refused(
                () -> amendedBy(Instrument.of(STANDARD, DAY, VILLAGE_INCOME), Rulebooks.STRICT_BOUNDARY.get(0)),
                "own",
                "2016-04-29",
                "came into force before",
                "2018-01-01",
                "put them in the order of their dates");
    }

    @Test
    void aRulebookWithoutADocument() {
        refused(MistakesTest::amendedBy, "own has no instrument", "name at least one");
    }

    @Test
    void aNumberOfAnotherType() {
        refused(
                () -> amendedBy(EMPTY.sets("national poverty line", WRONG_EXIT_CEILING)),
                "national.household.income",
                "\"national poverty line\" is a Yuan",
                "wrong-exit ceiling is a Ratio",
                "set a Yuan");
    }

    @Test
    void aClauseOnAnotherKindOfSubject() {
        refused(
                () -> amendedBy(EMPTY.replaces("national.household.income", VILLAGE_INCOME)),
                "example.village.collective-income is on a village",
                "national.household.income is on a household",
                "the same kind of subject");
    }

    @Test
    void aDayWithoutRules() {
        assertThatIllegalStateException()
                .isThrownBy(() -> amendedBy(Instrument.of(STANDARD, DAY, VILLAGE_INCOME))
                        .inForceOn(LocalDate.of(2021, 1, 1))
                        .assess(Main.HOUSEHOLD))
                .withMessageContainingAll("own has no household criteria", "2016-04-29 to 2020-12-31");
    }
}
