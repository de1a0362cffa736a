package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNResult;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;

/** What this library says of subjects of one kind, beside what another engine says of them. */
final class SecondOpinion<S> {
    private static final int BATCH = 200;
    private static final BigDecimal VAST = new BigDecimal(1_000_000_000);

    private final DmnEngine engine;
    private final RulesInForce rules;
    private final Level level;
    private final BiFunction<RulesInForce, S, Verdict> assess;
    private final Function<S, Map<String, Object>> inputs;
    private final List<Clause.InForce<S>> clauses;
    private final List<String> decisions = new ArrayList<>();

    @SuppressWarnings("unchecked") // the clauses on one level speak of one kind of subject
    SecondOpinion(
            DmnEngine engine,
            RulesInForce rules,
            Level level,
            BiFunction<RulesInForce, S, Verdict> assess,
            Function<S, Map<String, Object>> inputs) {
        this.engine = engine;
        this.rules = rules;
        this.level = level;
        this.assess = assess;
        this.inputs = inputs;
        this.clauses = rules.clauses(level).stream()
                .map(clause -> ((Clause<S>) clause).on(rules.date()))
                .toList();
        clauses.forEach(clause -> decisions.add(DmnClause.feelName(clause.clause())));
        decisions.add(DmnDecisions.verdictName(level));
    }

    /** Compares generated subjects until so many were answered to the last clause. */
    void compare(Arbitrary<S> subjects, int quota, Random random) {
        RandomGenerator<S> generator = subjects.generator(BATCH);
        for (long answered = 0; answered < quota; ) {
            List<S> batch = Stream.generate(() -> generator.next(random))
                    .map(Shrinkable::value)
                    .limit(Math.min(BATCH, quota - answered))
                    .toList();
            answered += batch.parallelStream().filter(this::isAnsweredTheSame).count();
        }
    }

    /** Whether the other engine answered to the last clause; fails where it answers otherwise than this library. */
    private boolean isAnsweredTheSame(S subject) {
        Map<String, Object> recorded = inputs.apply(subject);
        Map<String, Object> answers = answers(recorded);
        for (Clause.InForce<S> clause : clauses) {
            Object answer = answers.get(DmnClause.feelName(clause.clause()));
            if (answer != null) {
                assertThat(answer)
                        .as("%s: %s", clause.clause(), subject)
                        .isEqualTo(clause.outcome(subject).name());
            }
        }
        assertThat(answers.get(DmnDecisions.verdictName(level)))
                .as("verdict: %s", subject)
                .isEqualTo(expected(subject, answers));
        boolean answered = !answers.containsValue(null);
        assertThat(answered || (level == Level.COUNTY && isVast(recorded)))
                .as("answered to the last clause: %s", subject)
                .isTrue();
        return answered;
    }

    private Map<String, Object> answers(Map<String, Object> recorded) {
        DMNResult result = engine.evaluate(level, recorded, decisions);
        assertThat(result.getMessages()).as("%s", recorded).isEmpty();
        Map<String, Object> answers = new HashMap<>();
        result.getDecisionResults().forEach(decision -> answers.put(decision.getDecisionName(), decision.getResult()));
        answers.keySet().retainAll(decisions);
        return answers;
    }

    /** This library's verdict; null when a clause without an answer could still turn it. */
    private @Nullable String expected(S subject, Map<String, Object> answers) {
        List<Object> decisive = new ArrayList<>();
        for (Clause.InForce<S> clause : clauses) {
            if (clause.clause().force() == Clause.Force.DECISIVE) {
                decisive.add(answers.get(DmnClause.feelName(clause.clause())));
            }
        }
        boolean open = decisive.contains(null) && !decisive.contains(Outcome.NOT_MET.name());
        return open ? null : assess.apply(rules, subject).outcome().name();
    }

    /** Whether a count or a rate has ten digits, so that a product of several may pass the digits of the other engine. */
    private static boolean isVast(Object recorded) {
        if (recorded instanceof Map<?, ?> parts) {
            return parts.values().stream().anyMatch(SecondOpinion::isVast);
        }
        return recorded instanceof BigDecimal number && number.abs().compareTo(VAST) >= 0;
    }
}
