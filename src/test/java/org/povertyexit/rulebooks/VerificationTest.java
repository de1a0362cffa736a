package org.povertyexit.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.yes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.povertyexit.Rulebook;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Yuan;

/** A text or a number that was not checked on the day of judgement or later gives a warning. */
class VerificationTest {
    private static final LocalDate FROM = LocalDate.of(2019, 1, 1);
    private static final LocalDate TO = LocalDate.of(2020, 12, 31);
    private static final LocalDate CHECKED = LocalDate.of(2019, 6, 30);
    private static final Document UNCHECKED = Document.of("某地标准", "某地", "2019", Citation.Standing.RECALLED);
    private static final Household HOUSEHOLD = Household.builder()
            .id("H1")
            .memberCount(known(1L))
            .netIncome(known(Yuan.of(9_000)))
            .stableIncome(yes())
            .food(yes())
            .build();

    /** Food by one document, income by another with a number that was checked on a third day. */
    private static Rulebook rulebook(Document onFood, Document onIncome, LocalDate number) {
        Dated<Yuan> line = Dated.<Yuan>named("某地线", "the place's line", number)
                .during(FROM, TO, Yuan.of(4_000), onIncome.at("二"))
                .build();
        return Rulebook.of(
                "place",
                Text.same("place"),
                FROM,
                TO,
                List.of(
                        Instrument.of(
                                onFood,
                                FROM,
                                Clause.household(
                                        "place.food",
                                        Theme.FOOD,
                                        onFood.at("一"),
                                        HouseholdTerms.FOOD_IS_NO_WORRY.holds())),
                        Instrument.of(
                                onIncome,
                                FROM,
                                Clause.household(
                                        "place.income",
                                        Theme.INCOME,
                                        onIncome.at("二"),
                                        HouseholdTerms.PER_CAPITA_NET_INCOME.exceeds(line)))));
    }

    private static List<String> unverified(Rulebook rulebook, LocalDate day) {
        RulesInForce rules = rulebook.inForceOn(day);
        List<String> unverified = rules.unverified().stream().map(Clause::id).toList();
        assertThat(rules.assess(HOUSEHOLD).unverified()).extracting(Clause::id).isEqualTo(unverified);
        return unverified;
    }

    @Test
    void aTextCheckedOnTheDayOrLaterIsVerifiedAndOneCheckedBeforeIsNot() {
        Rulebook rulebook = rulebook(UNCHECKED.verified(CHECKED), UNCHECKED.verified(TO), TO);
        assertThat(unverified(rulebook, CHECKED)).isEmpty();
        assertThat(unverified(rulebook, CHECKED.plusDays(1))).containsExactly("place.food");
    }

    @Test
    void aTextThatWasNeverCheckedIsNotVerified() {
        assertThat(unverified(rulebook(UNCHECKED, UNCHECKED.verified(TO), TO), FROM))
                .containsExactly("place.food");
    }

    @Test
    void aNumberCheckedBeforeTheDayIsNotVerified() {
        Rulebook rulebook = rulebook(UNCHECKED.verified(TO), UNCHECKED.verified(TO), CHECKED);
        assertThat(unverified(rulebook, CHECKED)).isEmpty();
        assertThat(unverified(rulebook, CHECKED.plusDays(1))).containsExactly("place.income");
    }

    @Test
    void theExplanationWarns() {
        Rulebook rulebook = rulebook(UNCHECKED.verified(CHECKED), UNCHECKED.verified(TO), CHECKED);
        RulesInForce rules = rulebook.inForceOn(CHECKED.plusDays(1));
        assertThat(rules.explain(HOUSEHOLD).print(Locale.ENGLISH))
                .contains("Warning: not verified on that day or later: [place.food, place.income]");
        assertThat(rules.explain(HOUSEHOLD).print(Locale.CHINESE))
                .contains("警告：以下条款在适用日之后未经核对：[place.food, place.income]");
        assertThat(rulebook.inForceOn(CHECKED).explain(HOUSEHOLD).print(Locale.ENGLISH))
                .doesNotContain("Warning");
    }

    @Test
    void strictRulesRefuseWhatIsNotVerified() {
        Rulebook rulebook = rulebook(UNCHECKED.verified(CHECKED), UNCHECKED.verified(TO), CHECKED);
        RulesInForce good = rulebook.inForceOn(CHECKED);
        assertThat(good.verified()).isSameAs(good);
        assertThatThrownBy(() -> rulebook.inForceOn(CHECKED.plusDays(1)).verified())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("place on 2019-07-01: not verified on that day or later: [place.food, place.income]");
    }

    @Test
    void everyRuleOfThisLibraryIsVerifiedAfterItsDay() {
        for (Rulebook rulebook : Rulebooks.all()) {
            for (int year = 2016; year <= 2020; year++) {
                RulesInForce rules = rulebook.inForceOn(LocalDate.of(year, 12, 31));
                assertThat(rules.verified()).isSameAs(rules);
            }
        }
    }

    /** All is checked but the decision of a city, which merely considers food. */
    private static Rulebook city(Document decision) {
        Document checked = UNCHECKED.verified(TO);
        return rulebook(checked, checked, TO)
                .amended(
                        "city",
                        Text.same("city"),
                        List.of(Instrument.of(decision, FROM).considers("place.food")));
    }

    @Test
    void aClauseIsVerifiedWhenTheTextThatChangedItIsToo() {
        Document decision = Document.of("某市决定", "某市", "2019", Citation.Standing.RECALLED);
        assertThat(unverified(city(decision), FROM)).containsExactly("place.food");
        assertThat(unverified(city(decision.verified(CHECKED)), CHECKED)).isEmpty();
        assertThat(unverified(city(decision.verified(CHECKED)), CHECKED.plusDays(1)))
                .containsExactly("place.food");
    }
}
