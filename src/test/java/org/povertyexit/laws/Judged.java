package org.povertyexit.laws;

import static java.util.function.Function.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;
import org.povertyexit.rulebooks.Rulebooks;

/**
 * A subject before the rules of a day: what every law is stated of, whatever the kind of subject.
 *
 * @param kind the kind of subject
 * @param rules the rules of the day
 * @param subject the subject
 */
record Judged<S>(Kind<S> kind, RulesInForce rules, S subject) {

    /** The first and the last day of every regime of the national rulebook, and the ends of the years. */
    static final List<LocalDate> DAYS = Stream.of(
                    "2016-04-29",
                    "2016-12-31",
                    "2017-09-29",
                    "2017-09-30",
                    "2018-12-31",
                    "2019-06-22",
                    "2019-06-23",
                    "2019-12-31",
                    "2020-12-31")
            .map(LocalDate::parse)
            .toList();

    private static final Map<LocalDate, RulesInForce> RULES =
            DAYS.stream().collect(Collectors.toMap(identity(), Rulebooks.NATIONAL::inForceOn));

    /**
     * A kind of subject: how it is generated, recorded and judged.
     *
     * @param <S> the subject
     */
    record Kind<S>(
            Level level,
            Class<S> type,
            Arbitrary<S> subjects,
            List<Fact<S, ?>> facts,
            BiFunction<RulesInForce, S, Verdict> assess,
            BiFunction<RulesInForce, S, Explanation<S>> explain) {

        S cast(Object subject) {
            return type.cast(subject);
        }

        @Override
        public String toString() {
            return level.toString();
        }
    }

    static final Kind<Household> HOUSEHOLD = new Kind<>(
            Level.HOUSEHOLD,
            Household.class,
            Households.any(),
            Household.FACTS,
            RulesInForce::assess,
            RulesInForce::explain);
    static final Kind<Village> VILLAGE = new Kind<>(
            Level.VILLAGE, Village.class, Villages.any(), Village.FACTS, RulesInForce::assess, RulesInForce::explain);
    static final Kind<County> COUNTY = new Kind<>(
            Level.COUNTY, County.class, Counties.any(), County.FACTS, RulesInForce::assess, RulesInForce::explain);

    /** The national rules of a day. */
    static RulesInForce rules(LocalDate day) {
        return Optional.ofNullable(RULES.get(day)).orElseGet(() -> Rulebooks.NATIONAL.inForceOn(day));
    }

    Judged<S> as(S other) {
        return new Judged<>(kind, rules, other);
    }

    Verdict verdict() {
        return kind.assess().apply(rules, subject);
    }

    Outcome outcome() {
        return verdict().outcome();
    }

    Explanation<S> explanation() {
        return kind.explain().apply(rules, subject);
    }

    @SuppressWarnings("unchecked") // the clauses on one level speak of one kind of subject
    List<Clause<S>> clauses() {
        return rules.clauses(kind.level()).stream()
                .map(clause -> (Clause<S>) clause)
                .toList();
    }

    Outcome outcome(Clause<S> clause) {
        return clause.on(rules.date()).outcome(subject);
    }
}
