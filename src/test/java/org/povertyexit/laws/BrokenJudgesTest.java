package org.povertyexit.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Village;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.arbitrary.Households;
import org.povertyexit.testkit.arbitrary.Villages;
import org.povertyexit.testkit.law.Judge;
import org.povertyexit.testkit.law.Kind;
import org.povertyexit.testkit.law.Law;

/** Every law of judges is kept by the national rules, and catches a judge that was made to break it. */
class BrokenJudgesTest {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);
    private static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(DAY);
    private static final Judge<Household> NATIONAL = Judge.of(Kind.HOUSEHOLD, RULES);
    private static final Judge<Village> OF_VILLAGES = Judge.of(Kind.VILLAGE, RULES);
    private static final Judge<Village> STRICT = Judge.of(
            Kind.VILLAGE,
            Rulebooks.NATIONAL
                    .amended("strict", Text.same("strict"), Rulebooks.STRICT_BOUNDARY)
                    .inForceOn(DAY));
    private static final List<Household> HOUSEHOLDS = Mutation.sample(Households.awkward());
    private static final List<Village> VILLAGES = Mutation.sample(Villages.awkward());

    static final List<Mutation<?>> MUTATIONS = List.of(
            broken("throws where no member is listed", Law::total, BrokenJudgesTest::ofListedMembers),
            broken("gives no outcome", Law::total, household -> null),
            broken(
                    "takes missing for no problem",
                    judge -> Law.hiding(Kind.HOUSEHOLD, judge),
                    household -> household.food().equals(Observed.no()) ? Outcome.NOT_MET : Outcome.MET),
            broken(
                    "wants less of everything",
                    judge -> Law.directions(Kind.HOUSEHOLD, judge, RULES),
                    household -> NATIONAL.judge(household).not()),
            broken(
                    "asks the first member only",
                    judge -> Law.order(Kind.HOUSEHOLD, judge::judge),
                    household -> NATIONAL.judge(withTheFirstOnly(household))),
            broken(
                    "judges by last year's line",
                    judge -> Law.agreement(judge, NATIONAL),
                    Judge.of(Kind.HOUSEHOLD, Rulebooks.NATIONAL.inForceOn(DAY.minusYears(1)))),
            Mutation.of("loosens", Law.tightening(OF_VILLAGES, STRICT), Law.tightening(STRICT, OF_VILLAGES), VILLAGES),
            Mutation.of(
                    "takes missing poor for none",
                    Law.hiding(Kind.VILLAGE, OF_VILLAGES),
                    Law.hiding(Kind.VILLAGE, village -> OF_VILLAGES.judge(withNobodyPoor(village))),
                    VILLAGES));

    private static Village withNobodyPoor(Village village) {
        return village.poorPopulation().isMissing()
                ? Village.POOR_POPULATION.with(village, Observed.known(0L))
                : village;
    }

    private static Mutation<Household> broken(
            String what, Function<Judge<Household>, Law<Household>> law, Judge<Household> judge) {
        return Mutation.of(what, law.apply(NATIONAL), law.apply(judge), HOUSEHOLDS);
    }

    private static Outcome ofListedMembers(Household household) {
        return household.members().get(0).registered().isKnown() ? Outcome.MET : Outcome.UNDETERMINED;
    }

    private static Household withTheFirstOnly(Household household) {
        return Household.builder()
                .from(household)
                .memberCount(Observed.missing())
                .members(household.members().stream().limit(1).toList())
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("MUTATIONS")
    void theLawCatchesIt(Mutation<?> mutation) {
        mutation.isCaught();
    }
}
