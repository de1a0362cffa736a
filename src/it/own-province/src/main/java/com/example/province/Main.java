package com.example.province;

import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.no;
import static org.povertyexit.facts.Observed.yes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.povertyexit.RulesInForce;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Schooling;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;

/** Assesses and explains a household, a village and a county under the rules of the province. */
public final class Main {
    private Main() {}

    /** Four persons, one fen short of 3,500 yuan each. */
    static final Household HOUSEHOLD = Household.builder()
            .id("H1")
            .members(List.of(adult("P1"), adult("P2"), adult("P3"), child("P4")))
            .netIncome(known(Yuan.of("13999.99")))
            .stableIncome(yes())
            .food(yes())
            .clothing(yes())
            .housingGrade(known(HousingGrade.B))
            .treatmentAccessible(yes())
            .waterQuality(yes())
            .waterLitres(known(BigDecimal.valueOf(40)))
            .waterPiped(yes())
            .waterOutageDays(known(3L))
            .build();

    /** Exactly at the ceiling of the western region, without a hardened road. */
    static final Village VILLAGE = Village.builder()
            .id("V1")
            .region(known(Region.WESTERN))
            .ruralPopulation(known(1000L))
            .poorPopulation(known(30L))
            .hardenedRoad(no())
            .collectiveIncome(known(Yuan.of(50_000)))
            .build();

    /** A wrong-exit rate between the province's ceiling and the national one. */
    static final County COUNTY = County.builder()
            .id("C1")
            .region(known(Region.WESTERN))
            .compositeIncidence(known(Ratio.of("1.2%")))
            .wrongExitRate(known(Ratio.of("1.5%")))
            .omissionRate(known(Ratio.of("0.3%")))
            .approvalRate(known(Ratio.of("95.5%")))
            .build();

    private static Person adult(String id) {
        return Person.builder()
                .id(id)
                .ageYears(known(40L))
                .medicalInsurance(yes())
                .seriousIllnessInsurance(yes())
                .build();
    }

    private static Person child(String id) {
        return Person.builder()
                .from(adult(id))
                .ageYears(known(10L))
                .schooling(known(Schooling.ENROLLED))
                .build();
    }

    /** Prints the verdicts, then the explanations in English; with the argument {@code zh} in Chinese. */
    public static void main(String[] args) {
        Locale language = Locale.forLanguageTag(args.length == 0 ? "en" : args[0]);
        RulesInForce rules = ExampleProvince.RULES.inForceOn(LocalDate.of(2019, 12, 31));
        System.out.println(rules.assess(HOUSEHOLD));
        System.out.println(rules.assess(VILLAGE));
        System.out.println(rules.assess(COUNTY));
        System.out.println(rules.explain(HOUSEHOLD).print(language));
        System.out.println(rules.explain(VILLAGE).print(language));
        System.out.println(rules.explain(COUNTY).print(language));
    }
}
