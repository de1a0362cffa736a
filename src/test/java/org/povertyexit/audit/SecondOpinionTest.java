package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;
import org.povertyexit.laws.AnyRules;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.arbitrary.Counties;
import org.povertyexit.testkit.arbitrary.Households;
import org.povertyexit.testkit.arbitrary.Villages;

/**
 * Another engine, which knows nothing of this library, comes to the same outcome on every clause and to the same verdict,
 * from the model that {@code rules --format dmn} writes.
 *
 * <p>So many subjects of each level are compared as {@code -Ddmn.subjects} says; {@code -Ddmn.seed} draws others.
 */
class SecondOpinionTest {
    private static final int SUBJECTS = Integer.getInteger("dmn.subjects", 2_500);
    private static final long SEED = Long.getLong("dmn.seed", 1);

    static List<RulesInForce> rules() {
        return Rulebooks.all().stream()
                .flatMap(rulebook -> Stream.of(2016, 2017, 2018, 2019, 2020)
                        .map(year -> rulebook.inForceOn(LocalDate.of(year, 12, 31))))
                .toList();
    }

    @Test
    void everyRulebookIsComparedInEveryYear() {
        assertThat(rules())
                .hasSize(25)
                .allSatisfy(inForce -> assertThat(inForce.clauses())
                        .extracting(clause -> clause.level())
                        .contains(Level.HOUSEHOLD, Level.VILLAGE, Level.COUNTY));
    }

    @Test
    void aModelThatIsOneYuanOffIsFoundOut() {
        RulesInForce rules = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31));
        DmnEngine off = new DmnEngine(new DmnModel(rules).xml().replace("<text>3218</text>", "<text>3219</text>"));

        assertThatThrownBy(() -> compare(off, rules, 1_000)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void anotherEngineComesToTheSameOutcomes(RulesInForce inForce) {
        int quota = (SUBJECTS + rules().size() - 1) / rules().size();
        compare(new DmnEngine(new DmnModel(inForce).xml()), inForce, quota);
    }

    /** Of rules that are drawn from the grammar too, whatever facts they use. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 7, 18, 57, 68})
    void itDoesSoByAnyRules(long seed) {
        RulesInForce rules = AnyRules.of(seed).inForceOn(LocalDate.of(2019, 12, 31));
        DmnEngine engine = new DmnEngine(new DmnModel(rules).xml());
        Random random = new Random(seed);
        JqwikSession.run(() -> {
            new SecondOpinion<Household>(engine, rules, Level.HOUSEHOLD, RulesInForce::assess, DmnInputs::of)
                    .compare(Households.awkward(rules.rulebook()), 60, random);
            new SecondOpinion<County>(engine, rules, Level.COUNTY, RulesInForce::assess, DmnInputs::of)
                    .compare(Counties.awkward(rules.rulebook()), 60, random);
        });
    }

    /** So many subjects of each level. */
    private static void compare(DmnEngine engine, RulesInForce rules, int quota) {
        Random random = new Random(SEED + rules.toString().hashCode());
        JqwikSession.run(() -> {
            new SecondOpinion<Household>(engine, rules, Level.HOUSEHOLD, RulesInForce::assess, DmnInputs::of)
                    .compare(Households.awkward(), quota, random);
            new SecondOpinion<Village>(engine, rules, Level.VILLAGE, RulesInForce::assess, DmnInputs::of)
                    .compare(Villages.awkward(), quota, random);
            new SecondOpinion<County>(engine, rules, Level.COUNTY, RulesInForce::assess, DmnInputs::of)
                    .compare(Counties.awkward(), quota, random);
        });
    }
}
