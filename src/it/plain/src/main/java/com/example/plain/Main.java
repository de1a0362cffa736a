package com.example.plain;

import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.yes;
import static org.povertyexit.rulebooks.Rulebooks.NATIONAL;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import org.povertyexit.RulesInForce;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Schooling;
import org.povertyexit.facts.Yuan;

/** Judges two households, explains the one that fails, and counts both. */
public final class Main {
    private static final Person MOTHER = Person.builder()
            .id("P1")
            .ageYears(known(38L))
            .medicalInsurance(yes())
            .build();
    private static final Person SON = Person.builder()
            .from(MOTHER)
            .id("P2")
            .ageYears(known(9L))
            .schooling(known(Schooling.ENROLLED))
            .build();

    private Main() {}

    private static Household earning(String id, long yuan) {
        return Household.builder()
                .id(id)
                .addMembers(MOTHER, SON)
                .netIncome(known(Yuan.of(yuan)))
                .stableIncome(yes())
                .food(yes())
                .clothing(yes())
                .housingGrade(known(HousingGrade.B))
                .build();
    }

    /** Prints what was found. */
    public static void main(String[] args) {
        RulesInForce rules = NATIONAL.inForceOn(LocalDate.of(2018, 12, 31));
        ImmutableList<Household> households = ImmutableList.of(earning("H1", 5_990), earning("H2", 6_900));
        System.out.println(
                Joiner.on('\n').join(households.stream().map(rules::assess).iterator()));
        System.out.println(households.stream().collect(rules.toTally()));
        System.out.println(rules.explain(households.get(0)).print(Locale.ENGLISH));
    }
}
