package org.povertyexit.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Text;

/** The gate names what was taken away, and nothing else. */
class CaseGateTest {
    private static final CaseGate GATE = new CaseGate(Rulebooks.all());
    private static final List<ClauseCase> CASES = ClauseCase.all();

    private static List<String> missingWithout(Predicate<ClauseCase> dropped) {
        return GATE.missing(CASES.stream().filter(dropped.negate()).toList());
    }

    private static Predicate<ClauseCase> of(String rulebook, String clause) {
        return one -> one.rulebook().equals(rulebook) && one.clause().equals(clause);
    }

    private static Predicate<ClauseCase> between(String from, String to) {
        return one -> !one.date().isBefore(LocalDate.parse(from)) && !one.date().isAfter(LocalDate.parse(to));
    }

    private static Predicate<ClauseCase> on(String number, String side) {
        return one -> one.number().equals(number) && one.side().equals(side);
    }

    @Test
    void namesAClauseThatHasNoCaseOfAnOutcome() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(missingWithout(of("henan", "henan.village.road").and(one -> one.outcome() == outcome)))
                    .containsExactly("henan: henan.village.road 2016-04-29..2020-12-31: no case " + outcome);
        }
    }

    @Test
    void namesTheEditionOfAClauseThatHasNoCase() {
        Predicate<ClauseCase> medical = of("national", "national.household.medical");
        assertThat(missingWithout(
                        medical.and(one -> one.outcome() == Outcome.MET).and(between("2016-04-29", "2019-06-22"))))
                .containsExactly("national: national.household.medical 2016-04-29..2019-06-22: no case MET");
        assertThat(missingWithout(
                        medical.and(one -> one.outcome() == Outcome.MET).and(between("2019-06-23", "2020-12-31"))))
                .containsExactly("national: national.household.medical 2019-06-23..2020-12-31: no case MET");
    }

    @Test
    void tellsTheInheritedClauseFromTheOneItComesFrom() {
        assertThat(missingWithout(
                        of("henan", "national.household.water").and(one -> one.outcome() == Outcome.UNDETERMINED)))
                .containsExactly("henan: national.household.water 2019-06-23..2020-12-31: no case UNDETERMINED");
    }

    @Test
    void tellsAClauseForWhichSuspicionCountsFromTheSameClauseBefore() {
        assertThat(missingWithout(of("sanmenxia", "henan.household.food")
                        .and(one -> one.outcome() == Outcome.UNDETERMINED)
                        .and(between("2019-10-17", "2020-12-31"))))
                .containsExactly("sanmenxia: henan.household.food 2019-10-17..2020-12-31: no case UNDETERMINED");
    }

    @Test
    void namesTheSideOfANumberThatHasNoCase() {
        for (String side : List.of("below", "at", "above")) {
            assertThat(missingWithout(
                            of("national", "national.household.water").and(on("most days without water", side))))
                    .containsExactly("national: national.household.water 2019-06-23..2020-12-31: no case " + side
                            + " most days without water, 36 from 2019-06-23");
        }
    }

    @Test
    void asksForEveryEditionOfANumber() {
        assertThat(missingWithout(of("national", "national.household.income")
                        .and(on("national poverty line", "above"))
                        .and(between("2017-01-01", "2017-12-31"))))
                .containsExactly("national: national.household.income 2016-04-29..2017-12-31: no case above "
                        + "national poverty line, 2952 from 2017-01-01");
    }

    @Test
    void asksForANumberInEveryClauseThatNamesIt() {
        assertThat(missingWithout(of("hunan", "hunan.county.relocation").and(on("Hunan's one reached", "at"))))
                .containsExactly("hunan: hunan.county.relocation 2016-04-29..2020-12-31: no case at "
                        + "Hunan's one reached, 95% from 2016-04-29");
    }

    @Test
    void asksForTheNumberThatAnAmendmentSetAndNotForTheOneInWhosePlaceItStands() {
        assertThat(missingWithout(of("hunan", "national.household.income").and(on("Hunan's poverty line", "below"))))
                .containsExactly("hunan: national.household.income 2019-01-01..2019-12-31: no case below "
                        + "Hunan's poverty line, 3700 from 2019-01-01");
    }

    @Test
    void asksOfAnOpenClauseThatItIsUndeterminedAndNoMore() {
        Predicate<ClauseCase> open = of("hunan", "hunan.county.income-level").and(between("2018-01-01", "2018-12-31"));
        assertThat(CASES.stream().filter(open)).allMatch(one -> one.outcome() == Outcome.UNDETERMINED);
        assertThat(missingWithout(open))
                .containsExactly("hunan: hunan.county.income-level 2018-01-01..2018-12-31: no case UNDETERMINED");
    }

    @Test
    void asksForNothingBelowTheLeastThatAFactCanBe() {
        assertThat(CASES.stream().filter(on("no collective income", "below"))).isEmpty();
        assertThat(missingWithout(
                        of("henan", "henan.village.collective-income").and(on("no collective income", "above"))))
                .containsExactly("henan: henan.village.collective-income 2016-04-29..2020-12-31: no case above "
                        + "no collective income, 0 from 2016-04-29");
    }

    @Test
    void namesCasesThatProbeNothing() {
        ClauseCase water = CASES.stream()
                .filter(on("most days without water", "at"))
                .findFirst()
                .orElseThrow();
        assertThat(GATE.missing(Stream.concat(CASES.stream(), Stream.of(water)).toList()))
                .containsExactly(water + ": there are two cases with this number");
        assertThat(GATE.missing(Stream.concat(CASES.stream(), Stream.of(copy(water, "2019-06-22", water.number())))
                        .toList()))
                .containsExactly("copy: national.household.water is not in force on 2019-06-22");
        assertThat(GATE.missing(Stream.concat(CASES.stream(), Stream.of(copy(water, "2019-06-23", "most days of rain")))
                        .toList()))
                .containsExactly("copy: national.household.water has no number \"most days of rain\"");
    }

    private static ClauseCase copy(ClauseCase one, String date, String number) {
        return new ClauseCase(
                "copy",
                one.rulebook(),
                one.level(),
                LocalDate.parse(date),
                one.clause(),
                one.facts(),
                one.outcome(),
                one.boundary(),
                number,
                one.side());
    }

    @Test
    void namesAClauseThatCitesNoDocument() {
        Document nameless = Document.of(" ", "nobody", "2020", Citation.Standing.READ);
        assertThat(uncited(nameless))
                .contains("own: own.household.food 2020-01-01..2020-12-31: the citation names no document")
                .contains("own: 《 》: the citation names no document");
        assertThat(uncited(Document.of("意见", "", "2020", Citation.Standing.READ)))
                .contains("own: own.household.food 2020-01-01..2020-12-31: the citation names no document");
        assertThat(uncited(Document.of("意见", "某办", "2020", Citation.Standing.READ)))
                .isEmpty();
    }

    /** What the gate says of the citations in a rulebook of one clause from this document, with all its cases. */
    private static List<String> uncited(Document document) {
        LocalDate from = LocalDate.of(2020, 1, 1);
        Clause<Household> food = Clause.household(
                "own.household.food", Theme.FOOD, document.at("一"), HouseholdTerms.FOOD_IS_NO_WORRY.holds());
        Rulebook own = Rulebook.of(
                "own",
                Text.same("own"),
                from,
                LocalDate.of(2020, 12, 31),
                List.of(Instrument.of(document, from, food)));
        List<ClauseCase> cases = Stream.of(Outcome.values())
                .map(outcome -> new ClauseCase(
                        "own " + outcome, "own", Level.HOUSEHOLD, from, food.id(), Map.of(), outcome, false, "", ""))
                .toList();
        return new CaseGate(List.of(own)).missing(cases);
    }

    @Test
    void aCitationWithoutAnArticleOrAStandingCannotBeBuilt() {
        Document document = Document.of("意见", "某办", "2020", Citation.Standing.READ);
        assertThatThrownBy(() -> document.at(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("《意见》 names no article");
        assertThatThrownBy(() -> document.at("一").standing(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Document.of("意见", "某办", "2020", null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Clause.household(
                        "own.household.food", Theme.FOOD, null, HouseholdTerms.FOOD_IS_NO_WORRY.holds()))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("own.household.food has no citation");
    }
}
