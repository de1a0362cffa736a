package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Level;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.law.Kind;

/**
 * Whole explanations in words, kept in src/test/resources/explanations: every change of a wording shows in review.
 *
 * <p>After a change that is meant, run {@code mvn test -Dtest=ExplanationsTest -Dexplanations.update=true} and read the
 * difference.
 */
class ExplanationsTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "explanations");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing-known       | national  | 2019-12-31 | HOUSEHOLD | ''
            at-the-line         | national  | 2019-12-31 | HOUSEHOLD | members=3; net_income_yuan=9654; stable_income=yes; food=yes; clothing=suspected; housing_grade=C; treatment_accessible=no; water_quality=yes; water_litres=25; water_scarce_area=no; water_piped=no; water_trip_minutes=20.5; water_distance_m=none; water_climb_m=none; water_outage_days=10
            thirds              | national  | 2018-12-31 | HOUSEHOLD | members=3; net_income_yuan=10000; stable_income=no; food=no; clothing=yes
            between             | national  | 2019-12-31 | HOUSEHOLD | members=2..4; net_income_yuan=9000..10000; stable_income=yes; housing_grade=suspected; water_litres=15..40; water_outage_days=12..90
            by-components       | national  | 2020-12-31 | HOUSEHOLD | members=2; wage_income_yuan=5000; business_income_yuan=4000; property_income_yuan=0; transfer_income_yuan=100; business_cost_yuan=1500.55
            some-components     | national  | 2020-12-31 | HOUSEHOLD | members=2; wage_income_yuan=5000; business_cost_yuan=1500
            members-one-by-one  | national  | 2019-12-31 | HOUSEHOLD | net_income_yuan=30000; P1.age_years=40; P1.medical_insurance=yes; P2.age_years=10; P2.schooling=DROPPED_OUT; P2.medical_insurance=no; P3.schooling=ENROLLED; P4.birth_date=2010-01-01; P4.schooling=suspected
            members-in-order    | national  | 2018-12-31 | HOUSEHOLD | net_income_yuan=30000; stable_income=yes; food=yes; clothing=yes; housing_grade=A; P1.age_years=40; P1.medical_insurance=yes; P2.age_years=10; P2.schooling=ENROLLED; P2.medical_insurance=yes
            suspicion-counts    | sanmenxia | 2019-12-31 | HOUSEHOLD | members=2; net_income_yuan=30000; food=suspected; housing_grade=suspected; clothing=yes
            open-line           | hunan     | 2018-12-31 | HOUSEHOLD | members=2; net_income_yuan=30000
            village-unknown     | national  | 2019-12-31 | VILLAGE   | ''
            village-at-ceiling  | national  | 2019-12-31 | VILLAGE   | region=CENTRAL; poor_population=20; rural_population=1000; hardened_road=no; clinic=yes; broadband=suspected
            village-intervals   | national  | 2019-12-31 | VILLAGE   | region=CENTRAL; poor_population=10..30; rural_population=900..1000
            village-no-region   | national  | 2019-12-31 | VILLAGE   | poor_population=25; rural_population=1000
            village-of-thirds   | sanmenxia | 2019-12-31 | VILLAGE   | poor_population=1; rural_population=3; village_population=700; hardened_road=yes; collective_income_yuan=0
            county-unknown      | national  | 2019-12-31 | COUNTY    | ''
            county-composite    | national  | 2019-12-31 | COUNTY    | region=CENTRAL; unexited_population=500; exited_population=20000; unregistered_population=70000; rural_population=100000; sampled_exited=1200; wrongly_exited=24; sampled_unregistered=700; omitted=21; interviewed=1000; approving=899
            county-by-rates     | national  | 2019-12-31 | COUNTY    | region=WESTERN; composite_incidence=0.0291; wrong_exit_rate=2%; omission_rate=1.55%..2.5%; approval_rate=90%
            county-nobody-asked | national  | 2019-12-31 | COUNTY    | region=CENTRAL; interviewed=0; approving=0; unexited_population=10..20; rural_population=100000
            county-of-henan     | henan     | 2019-12-31 | COUNTY    | exited_villages=89; poor_villages=100; rural_income_growth=9%; province_income_growth=9.01%; approving=95; interviewed=100
            county-of-hunan     | hunan     | 2020-12-31 | COUNTY    | rural_income_yuan=10000; relocation_rate=94.99%
            county-of-chongqing | chongqing | 2019-12-31 | COUNTY    | unexited_population=3001; rural_population=100000; exited_population=0; unregistered_population=0
            """)
    void theExplanationIsTheOneThatWasReviewed(String name, String rulebook, LocalDate day, Level level, String facts)
            throws IOException {
        RulesInForce rules = Rulebooks.named(rulebook).orElseThrow().inForceOn(day);
        String printed = print(Kind.of(level), rules, facts);
        Path kept = KEPT.resolve(name + ".txt");
        if (Boolean.getBoolean("explanations.update")) {
            Files.writeString(kept, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(kept));
    }

    private static <S> String print(Kind<S> kind, RulesInForce rules, String facts) {
        S subject = kind.parse("X", facts);
        return kind.explain(rules, subject).print(Locale.CHINESE)
                + "\n"
                + kind.explain(rules, subject).print(Locale.ENGLISH);
    }
}
