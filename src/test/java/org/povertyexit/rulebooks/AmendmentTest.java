package org.povertyexit.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.no;
import static org.povertyexit.facts.Observed.suspected;
import static org.povertyexit.facts.Observed.yes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.povertyexit.Rulebook;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Condition;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Schooling;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;

/** How an instrument amends what it finds, from its day on, and what it says when it finds nothing. */
class AmendmentTest {
    private static final Document DECISION =
            Document.of("某地决定", "某地", "2018-03-01", Citation.Standing.READ).verified(LocalDate.of(2026, 11, 21));
    private static final LocalDate FROM = LocalDate.of(2018, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2019, 12, 31);
    private static final Dated<Yuan> LINE = Dated.<Yuan>named("某地线", "the place's line", LocalDate.of(2026, 11, 21))
            .during(FROM, LocalDate.of(2020, 12, 31), Yuan.of(5_000), DECISION.at("一"))
            .build();
    private static final String WATER = "national.household.water";
    private static final String FOOD = "national.household.food";

    private static final int NATIONAL_CLAUSES =
            Rulebooks.NATIONAL.inForceOn(LATER).clauses(Level.HOUSEHOLD).size();

    private static Instrument decision(LocalDate from) {
        return Instrument.of(DECISION, from);
    }

    private static Rulebook amended(Rulebook base, LocalDate from, UnaryOperator<Instrument> provisions) {
        return base.amended("place", Text.same("place"), List.of(provisions.apply(decision(from))));
    }

    private static RulesInForce rules(LocalDate from, UnaryOperator<Instrument> provisions) {
        return amended(Rulebooks.NATIONAL, from, provisions).inForceOn(LATER);
    }

    /** A household that meets everything in 2019, in a house of grade A with water from the tap. */
    private static final Household WELL = Household.builder()
            .id("H1")
            .netIncome(known(Yuan.of(20_000)))
            .stableIncome(yes())
            .food(yes())
            .clothing(yes())
            .housingGrade(known(HousingGrade.A))
            .treatmentAccessible(yes())
            .waterQuality(yes())
            .waterLitres(known(new BigDecimal("60")))
            .waterPiped(yes())
            .waterOutageDays(known(0L))
            .waterScarceArea(no())
            .addMembers(Person.builder()
                    .id("P1")
                    .ageYears(known(40L))
                    .schooling(known(Schooling.COMPLETED))
                    .medicalInsurance(yes())
                    .seriousIllnessInsurance(yes())
                    .build())
            .build();

    private static final Household WITHOUT_WATER = Household.WATER_QUALITY.with(WELL, no());

    @Test
    void amendingWhatIsNotThereFailsAndNamesWhatIs() {
        Clause<Household> food = ExitOpinions2016.FOOD;
        List<UnaryOperator<Instrument>> wrong = List.of(
                instrument -> instrument.replaces("no.such", food),
                instrument -> instrument.considers("no.such"),
                instrument -> instrument.decides("no.such"),
                instrument -> instrument.readsOtherwise("no.such"),
                instrument -> instrument.countsSuspicion("no.such"));
        for (UnaryOperator<Instrument> provisions : wrong) {
            assertThatThrownBy(() -> amended(Rulebooks.NATIONAL, FROM, provisions))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(
                            "the rulebook place on 2018-03-01: 《某地决定》 amends no.such, which is not there; there are:")
                    .hasMessageContaining("national.household.income")
                    .hasMessageContaining("national.county.approval");
        }
    }

    @Test
    void settingANumberThatNoClauseNamesFailsAndNamesTheNumbers() {
        assertThatThrownBy(
                        () -> amended(Rulebooks.NATIONAL, FROM, instrument -> instrument.sets("no such number", LINE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "the rulebook place on 2018-03-01: 《某地决定》 sets \"no such number\", which no clause names;")
                .hasMessageContaining("national poverty line")
                .hasMessageContaining("floor of approval")
                .hasMessageEndingWith("; what is to hold before this day only has its last day from until");
    }

    @Test
    void anAmendmentCannotNameWhatComesLater() {
        assertThatThrownBy(() -> amended(Rulebooks.NATIONAL, FROM, instrument -> instrument.considers(WATER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(WATER + ", which is not there");
        LocalDate guidance = LocalDate.of(2019, 6, 23);
        assertThat(amended(Rulebooks.NATIONAL, guidance, instrument -> instrument.considers(WATER))
                        .inForceOn(guidance)
                        .assess(WITHOUT_WATER)
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void amendingWhatHasLapsedIsNoErrorAndDoesNothing() {
        LocalDate after = LocalDate.of(2021, 1, 1);
        RulesInForce rules = amended(
                        Rulebooks.NATIONAL,
                        after,
                        instrument -> instrument
                                .considers("national.household.food")
                                .sets("national poverty line", LINE)
                                .replaces("national.household.clothing", HenanStandard2016.FOOD))
                .inForceOn(after);
        assertThat(rules.clauses())
                .isEqualTo(Rulebooks.NATIONAL.inForceOn(after).clauses());
        assertThatThrownBy(() -> amended(Rulebooks.NATIONAL, after, instrument -> instrument.considers("no.such")))
                .hasMessageContaining("no.such, which is not there");
        assertThatThrownBy(() -> amended(Rulebooks.NATIONAL, after, instrument -> instrument.sets("no such", LINE)))
                .hasMessageContaining("no such");
    }

    @Test
    void anInstrumentLaysAClauseDownOnce() {
        Clause<Household> food = ExitOpinions2016.FOOD;
        assertThat(Instrument.of(DECISION, FROM, food, ExitOpinions2016.CLOTHING)
                        .clauses())
                .containsExactly(food, ExitOpinions2016.CLOTHING);
        assertThatThrownBy(() -> Instrument.of(DECISION, FROM, food).adds(food))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lays down national.household.food twice");
        assertThatThrownBy(() -> amended(Rulebooks.NATIONAL, FROM, instrument -> instrument.adds(food)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("adds national.household.food, which is there already");
    }

    @Test
    void anInstrumentHoldsFromItsFirstDayToItsLastAndSaysWhy() {
        Citation reason = DECISION.at("二");
        Instrument instrument =
                decision(FROM).adds(HenanStandard2016.FOOD).until(LATER).because(reason);
        assertThat(instrument.isInForceOn(FROM.minusDays(1))).isFalse();
        assertThat(instrument.isInForceOn(FROM)).isTrue();
        assertThat(instrument.isInForceOn(LATER)).isTrue();
        assertThat(instrument.isInForceOn(LATER.plusDays(1))).isFalse();
        assertThat(instrument.reason()).contains(reason);
        assertThat(decision(FROM).reason()).isEmpty();
        assertThat(instrument.clauses()).containsExactly(HenanStandard2016.FOOD);
        assertThat(instrument).hasToString("《某地决定》");
    }

    @Test
    void aReadingThatAClauseDoesNotHaveCannotBeAdopted() {
        assertThatThrownBy(() -> amended(
                        Rulebooks.NATIONAL, FROM, instrument -> instrument.readsOtherwise("national.household.food")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("national.household.food can be read in one way only");
    }

    @Test
    void aClauseCannotTakeThePlaceOfOneOnAnotherKindOfSubject() {
        assertThatThrownBy(() -> amended(
                        Rulebooks.NATIONAL,
                        FROM,
                        instrument -> instrument.replaces("national.village.road", HenanStandard2016.FOOD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "henan.household.food is on a household, but national.village.road is on a village");
    }

    @Test
    void instrumentsStandInTheOrderOfTheirDates() {
        assertThatThrownBy(() -> Rulebooks.NATIONAL.amended(
                        "place", Text.same("place"), List.of(decision(LATER), decision(FROM))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the rulebook place: 《某地决定》 (2018-03-01) came into force before 《某地决定》 (2019-12-31):"
                        + " put them in the order of their dates");
        assertThatThrownBy(() -> Rulebooks.NATIONAL.amended("place", Text.same("place"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the rulebook place has no instrument");
    }

    @Test
    void anAmendmentHoldsFromItsDayOn() {
        Rulebook place =
                amended(Rulebooks.NATIONAL, FROM, instrument -> instrument.countsSuspicion("national.household.food"));
        Household doubtful = Household.FOOD.with(WELL, suspected());
        assertThat(place.inForceOn(FROM.minusDays(1)).assess(doubtful).outcome(Theme.FOOD))
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(place.inForceOn(FROM).assess(doubtful).outcome(Theme.FOOD)).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void layersNameWhatLaidAClauseDownAndWhatChangedIt() {
        assertThat(layers(Rulebooks.SANMENXIA, LATER, "henan.household.food"))
                .containsExactly("henan: 《河南省贫困户、贫困村、贫困县退出标准》", "sanmenxia: 《坚守初心 勇担使命 汇聚一切力量坚决打赢脱贫攻坚战》");
        assertThat(layers(Rulebooks.SANMENXIA, LATER, "henan.household.income"))
                .containsExactly("henan: 《河南省贫困户、贫困村、贫困县退出标准》");
        assertThat(layers(Rulebooks.SANMENXIA, LATER, "sanmenxia.village.road"))
                .containsExactly("sanmenxia: 《坚守初心 勇担使命 汇聚一切力量坚决打赢脱贫攻坚战》");
        assertThat(layers(Rulebooks.SANMENXIA, LATER, WATER)).containsExactly("national: 《关于解决“两不愁三保障”突出问题的指导意见》");
        assertThat(layers(Rulebooks.HENAN, LATER, "national.household.education"))
                .containsExactly("henan: 《关于解决“两不愁三保障”突出问题的指导意见》");
        assertThat(layers(Rulebooks.CHONGQING, LocalDate.of(2017, 9, 29), "national.county.incidence"))
                .containsExactly("national: 《关于建立贫困退出机制的意见》中办发〔2016〕16号", "chongqing: 《关于建立贫困退出机制的意见》中办发〔2016〕16号");
        assertThat(layers(Rulebooks.CHONGQING, LocalDate.of(2017, 9, 30), "national.county.incidence"))
                .containsExactly(
                        "national: 《贫困县退出专项评估检查实施办法（试行）》国开办发〔2017〕56号", "chongqing: 《关于建立贫困退出机制的意见》中办发〔2016〕16号");
        assertThat(layers(Rulebooks.HUNAN, LATER, "national.household.income"))
                .containsExactly("national: 《关于建立贫困退出机制的意见》中办发〔2016〕16号", "hunan: 《湖南省贫困退出实施意见（标题系描述）》湘办〔2016〕31号");
    }

    private static List<String> layers(Rulebook rulebook, LocalDate day, String clause) {
        RulesInForce rules = rulebook.inForceOn(day);
        return rules.layers(Subjects.clause(rules, clause)).stream()
                .map(Rulebook.Layer::toString)
                .toList();
    }

    @Test
    void aClauseOfOtherRulesHasNoLayers() {
        RulesInForce henan = Rulebooks.HENAN.inForceOn(LATER);
        assertThat(henan.layers(ExitOpinions2016.FOOD)).isEmpty();
    }

    @Test
    void whatIsMerelyConsideredDoesNotDecide() {
        assertThat(Rulebooks.NATIONAL.inForceOn(LATER).assess(WITHOUT_WATER).outcome())
                .isEqualTo(Outcome.NOT_MET);
        RulesInForce considered = rules(LocalDate.of(2019, 6, 23), instrument -> instrument.considers(WATER));
        Verdict verdict = considered.assess(WITHOUT_WATER);
        assertThat(verdict.outcome()).isEqualTo(Outcome.MET);
        assertThat(verdict.themes()).isEmpty();
        assertThat(Subjects.outcome(considered, WATER, WITHOUT_WATER)).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void whatDecidesChangesTheVerdict() {
        Village village = Village.builder()
                .id("V1")
                .region(known(Region.CENTRAL))
                .ruralPopulation(known(1_000L))
                .poorPopulation(known(5L))
                .hardenedRoad(no())
                .build();
        assertThat(Rulebooks.NATIONAL.inForceOn(LATER).assess(village).outcome())
                .isEqualTo(Outcome.MET);
        Verdict verdict = rules(FROM, instrument -> instrument.decides("national.village.road"))
                .assess(village);
        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(verdict.themes()).containsExactly(Theme.ROAD);
    }

    @Test
    void aNumberIsSetInThePlaceOfAnother() {
        RulesInForce place = rules(FROM, instrument -> instrument.sets("national poverty line", LINE));
        assertThat(income(place, "5000")).isEqualTo(Outcome.NOT_MET);
        assertThat(income(place, "5000.01")).isEqualTo(Outcome.MET);
        Clause<?> clause = Subjects.clause(place, "national.household.income");
        assertThat(clause.on(LATER).demand().en()).contains("5000 yuan (the place's line)");
        assertThat(clause.on(LATER).sources()).containsExactly(DECISION.at("一"));
    }

    private static Outcome income(RulesInForce rules, String yuan) {
        return Subjects.outcome(
                rules, "national.household.income", Household.NET_INCOME.with(WELL, known(Yuan.of(yuan))));
    }

    @Test
    void aNumberOfAnotherTypeIsRefused() {
        Dated<Long> persons = Dated.<Long>named("人数", "persons", LATER)
                .inYear(2019, 5_000L, DECISION.at("一"))
                .build();
        assertThatThrownBy(() -> amended(
                        Rulebooks.NATIONAL, FROM, instrument -> instrument.sets("national poverty line", persons)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "national.household.income: \"national poverty line\" is a Yuan, but persons is a Long");
    }

    /** In Chongqing one number stands in both branches of the national clause. */
    @Test
    void aNumberIsSetWhereverItStands() {
        Dated<Ratio> one = Dated.<Ratio>named("百分之一", "one per cent", LATER)
                .during(Rulebooks.NATIONAL.from(), Rulebooks.NATIONAL.to(), Ratio.percent(1), DECISION.at("一"))
                .build();
        RulesInForce stricter = amended(
                        Rulebooks.CHONGQING,
                        LocalDate.of(2016, 4, 29),
                        instrument -> instrument.sets(
                                ProvincialStandards.CHONGQING_CEILING.name().en(), one))
                .inForceOn(LocalDate.of(2016, 12, 31));
        for (Region region : Region.values()) {
            County county = County.builder()
                    .id("C1")
                    .region(known(region))
                    .ruralPopulation(known(1_000L))
                    .unexitedPopulation(known(11L))
                    .build();
            assertThat(stricter.assess(county).outcome()).as("%s", region).isEqualTo(Outcome.NOT_MET);
        }
    }

    @Test
    void readingOtherwiseTwiceIsReadingAsBefore() {
        String[] readings = {
            "national.village.incidence",
            "national.county.incidence",
            "national.county.wrong-exit",
            "national.county.omission",
            "national.county.approval"
        };
        LocalDate measures = LocalDate.of(2017, 9, 30);
        RulesInForce before = Rulebooks.NATIONAL.inForceOn(LATER);
        RulesInForce once = rules(measures, instrument -> instrument.readsOtherwise(readings));
        RulesInForce twice = rules(
                measures, instrument -> instrument.readsOtherwise(readings).readsOtherwise(readings));
        for (ClauseCase one : ClauseCase.all()) {
            if (List.of(readings).contains(one.clause())) {
                Object subject = one.subject();
                Finding as = Subjects.finding(before, one.clause(), subject);
                Finding again = Subjects.finding(twice, one.clause(), subject);
                assertThat(again.evidence()).isEqualTo(as.evidence());
                assertThat(again.otherReading()).isEqualTo(as.otherReading());
                assertThat(Subjects.outcome(once, one.clause(), subject))
                        .isEqualTo(as.otherReading().orElseThrow());
            }
        }
    }

    @Test
    void anInstrumentOlderThanTheRulebookHoldsFromTheRulebooksFirstDayOn() {
        Rulebook place = amended(
                Rulebooks.NATIONAL,
                Rulebooks.NATIONAL.from().minusYears(1),
                instrument -> instrument.countsSuspicion("national.household.food"));
        Household doubtful = Household.FOOD.with(WELL, suspected());
        assertThat(place.inForceOn(place.from()).assess(doubtful).outcome(Theme.FOOD))
                .isEqualTo(Outcome.NOT_MET);
        assertThat(place.inForceOn(place.from().minusDays(1)).clauses()).isEmpty();
    }

    @Test
    void aRulebookNamesItsOwnInstrumentsInTheirOrder() {
        assertThat(Rulebooks.HENAN.instruments())
                .containsExactly(HenanStandard2016.STANDARD, HenanNotice2019.NOTICE, HenanStandard2016.GUIDANCE);
    }

    @Test
    void whatWasNotFoundIsSaidAndNothingElseChanges() {
        Text unknown = new Text("某地线", "the place's line");
        Rulebook said = Rulebooks.NATIONAL.notEstablishing(List.of(unknown));
        assertThat(said.notEstablished()).containsExactly(unknown);
        assertThat(said).hasToString("national");
        assertThat(said.inForceOn(LATER).clauses())
                .extracting(Clause::id)
                .isEqualTo(Rulebooks.NATIONAL.inForceOn(LATER).clauses().stream()
                        .map(Clause::id)
                        .toList());
    }

    @Test
    void sixtyFourClausesOnOneKindOfSubjectAreJudgedAndOneMoreIsRefused() {
        Household hungry = Household.builder().id("H1").food(no()).build();
        Verdict verdict = withClauses(64).assess(hungry);
        assertThat(verdict.unmet()).hasSize(64 - NATIONAL_CLAUSES + 1);
        assertThat(verdict.unmet().get(verdict.unmet().size() - 1).id()).isEqualTo("place.64");
        assertThatThrownBy(() -> withClauses(65))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("65 clauses on a household: at most 64");
    }

    private static RulesInForce withClauses(int clauses) {
        return rules(FROM, instrument -> {
            Instrument longer = instrument;
            for (int i = NATIONAL_CLAUSES + 1; i <= clauses; i++) {
                longer = longer.adds(Clause.household(
                        "place." + i,
                        Theme.FOOD,
                        DECISION.at("一"),
                        Condition.of(Household.FOOD).holds()));
            }
            return longer;
        });
    }

    @Test
    void aClauseTakesThePlaceOfAnother() {
        List<String> national = ids(Rulebooks.NATIONAL.inForceOn(LATER));
        Clause<Household> food = Clause.household(
                "place.household.food",
                Theme.FOOD,
                DECISION.at("二"),
                Condition.of(Household.FOOD).holds());
        Clause<Household> same = Clause.household(
                "national.household.food",
                Theme.FOOD,
                DECISION.at("二"),
                Condition.of(Household.FOOD).holds());

        RulesInForce other = rules(FROM, instrument -> instrument.replaces("national.household.food", food));
        RulesInForce newly = rules(FROM, instrument -> instrument.replaces("national.household.food", same));
        RulesInForce more = rules(FROM, instrument -> instrument.adds(food));

        assertThat(ids(other))
                .isEqualTo(national.stream()
                        .map(id -> "national.household.food".equals(id) ? "place.household.food" : id)
                        .toList());
        assertThat(other.clause("place.household.food")).containsSame(food);
        assertThat(ids(newly)).isEqualTo(national);
        assertThat(newly.clause("national.household.food")).containsSame(same);
        assertThat(ids(more)).hasSize(national.size() + 1).containsAll(national).contains("place.household.food");
    }

    @Test
    void clausesAreInTheOrderOfTheirLevels() {
        RulesInForce rules = rules(FROM, instrument -> instrument.countsSuspicion("national.household.food"));
        assertThat(rules.clauses()).isSortedAccordingTo(Comparator.comparing(Clause::level));
        assertThat(rules.clauses().get(0).level()).isEqualTo(Level.HOUSEHOLD);
    }

    @Test
    void whoseAClauseIsKnowsAlsoTheClauseOfAnotherDayBetweenTwoChanges() {
        Rulebook place = amended(Rulebooks.NATIONAL, FROM, instrument -> instrument.countsSuspicion(FOOD));
        Clause<?> food = place.inForceOn(LATER).clause(FOOD).orElseThrow();
        assertThat(place.inForceOn(LATER.minusDays(1)).layers(food))
                .extracting(Rulebook.Layer::rulebook)
                .containsExactly("national", "place");
    }

    private static List<String> ids(RulesInForce rules) {
        return rules.clauses().stream().map(Clause::id).toList();
    }
}
