package org.povertyexit.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Requirement;
import org.povertyexit.facts.Text;

/** The rules as the report shows them: clause by clause, each with its demand, its provision and the numbers in it. */
final class ReportRules {
    private final RulesInForce rules;
    private final Sources sources;
    private final Map<Level, Counts> counts;

    ReportRules(RulesInForce rules, Sources sources, Map<Level, Counts> counts) {
        this.rules = rules;
        this.sources = sources;
        this.counts = counts;
    }

    /** The clauses on one kind of subject. */
    record Chapter(Level level, List<Provision> clauses) {}

    List<Chapter> chapters() {
        return List.of(Level.values()).stream()
                .map(level -> new Chapter(
                        level,
                        rules.clauses(level).stream().map(this::provision).toList()))
                .filter(chapter -> !chapter.clauses().isEmpty())
                .toList();
    }

    /**
     * A clause.
     *
     * @param verified whether it was checked against its source on the day of the rules or later
     * @param outcomes how many have each outcome by it, where it decides and subjects were judged by it
     */
    record Provision(
            Clause<?> clause,
            Text demand,
            boolean decides,
            boolean verified,
            Sources.Cited citation,
            List<Layer> layers,
            List<Amount> numbers,
            List<Input> inputs,
            Optional<OutcomeBar> outcomes) {

        boolean hasOtherReading() {
            return clause.otherReading().isPresent();
        }
    }

    /** What set or changed a clause. */
    record Layer(String rulebook, String document, List<Sources.Cited> reason) {}

    /** A number in a clause. */
    record Amount(Text name, Dated.Edition<?> edition, Sources.Cited citation) {}

    /** A fact that a clause asks for. */
    record Input(String name, Text label) {}

    private Provision provision(Clause<?> clause) {
        return new Provision(
                clause,
                clause.on(rules.date()).demand(),
                clause.force() == Clause.Force.DECISIVE,
                !rules.unverified().contains(clause),
                sources.cited(clause.citation()),
                rules.layers(clause).stream()
                        .map(layer -> new Layer(
                                layer.rulebook(),
                                layer.instrument().document().toString(),
                                layer.instrument().reason().map(sources::cited).stream()
                                        .toList()))
                        .toList(),
                clause.numbers().stream()
                        .flatMap(number ->
                                number.on(rules.date()).stream().map(edition -> amount(number.name(), edition)))
                        .distinct()
                        .toList(),
                clause.requirement().inputs().stream()
                        .map(ReportRules::input)
                        .distinct()
                        .toList(),
                outcomes(clause));
    }

    private Amount amount(Text name, Dated.Edition<?> edition) {
        return new Amount(name, edition, sources.cited(edition.citation()));
    }

    private static Input input(Requirement.Input<?> input) {
        return new Input(input.name(), input.label());
    }

    private Optional<OutcomeBar> outcomes(Clause<?> clause) {
        return Optional.ofNullable(counts.get(clause.level()))
                .map(Counts::byClause)
                .map(byClause -> byClause.get(clause))
                .map(OutcomeBar::new);
    }
}
