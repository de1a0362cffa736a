package com.example.system;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;
import org.povertyexit.testkit.TallyLaws;

/** How many households have each outcome: counts that add up. */
class CountsTest implements TallyLaws<Map<Outcome, Integer>> {
    private static final HouseholdCriteria CRITERIA = new HouseholdCriteria(HouseholdCriteriaTest.DAY);

    @Override
    public Map<Outcome, Integer> none() {
        return Map.of();
    }

    @Override
    public Map<Outcome, Integer> plus(Map<Outcome, Integer> one, Map<Outcome, Integer> other) {
        Map<Outcome, Integer> sum = new EnumMap<>(Outcome.class);
        sum.putAll(one);
        other.forEach((outcome, count) -> sum.merge(outcome, count, Integer::sum));
        return sum;
    }

    @Override
    public Map<Outcome, Integer> tally(List<Household> households) {
        Map<Outcome, Integer> tally = new EnumMap<>(Outcome.class);
        households.forEach(household -> tally.merge(CRITERIA.judge(household), 1, Integer::sum));
        return tally;
    }
}
