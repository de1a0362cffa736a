package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertyexit.Rulebook;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Village;
import org.povertyexit.rulebooks.ClauseEdition;
import org.povertyexit.rulebooks.Rulebooks;

/** What holds of every conformance vector, whatever it says. */
class VectorLintTest {
    private static final List<TestVector> VECTORS = Vectors.kept();

    /** In the audit tool's files every record says whose exit it is, and a step without a row was not taken. */
    private static final Set<String> NEVER_UNDETERMINED = Set.of("national.procedure.steps");

    private static final Set<Level> TABLED = EnumSet.of(Level.HOUSEHOLD, Level.VILLAGE, Level.COUNTY);

    private static RulesInForce rules(TestVector vector) {
        return Rulebooks.named(vector.rulebook()).orElseThrow().inForceOn(vector.on());
    }

    @Test
    void everyFileIsValidByThePublishedSchema() throws IOException {
        String schema = Files.readString(Vectors.KEPT.resolve("schema.json"));
        for (String file : Vectors.byFile(VECTORS).keySet()) {
            Validator.Result result =
                    new ValidatorFactory().validate(schema, Files.readString(Vectors.KEPT.resolve(file + ".json")));
            assertThat(result.getErrors()).as(file).isEmpty();
            assertThat(result.isValid()).as(file).isTrue();
        }
    }

    @Test
    void theSchemaRefusesWhatIsNoVector() throws IOException {
        String schema = Files.readString(Vectors.KEPT.resolve("schema.json"));
        String file = Files.readString(Vectors.KEPT.resolve("national-village.json"));
        for (Map.Entry<String, String> spoiled : Map.of(
                        "conformance:1", "conformance:2",
                        "\"MET\"", "\"PASSED\"",
                        "\"poor_population\"", "\"poor\"",
                        "\"flags\":[]", "\"flags\":[\"odd\"]",
                        "\"themes\"", "\"theme\"",
                        "\"national.village.incidence\"", "\"incidence\"")
                .entrySet()) {
            assertThat(file).contains(spoiled.getKey());
            assertThat(new ValidatorFactory()
                            .validate(schema, file.replace(spoiled.getKey(), spoiled.getValue()))
                            .isValid())
                    .as("%s", spoiled)
                    .isFalse();
        }
    }

    @Test
    void theyAreInTheOrderOfTheirIds() {
        for (List<TestVector> file : Vectors.byFile(VECTORS).values()) {
            assertThat(file).extracting(TestVector::id).isSorted().doesNotHaveDuplicates();
        }
        assertThat(VECTORS).extracting(TestVector::id).doesNotHaveDuplicates();
    }

    @Test
    void anIdNamesItsRulebook() {
        assertThat(VECTORS).allSatisfy(vector -> assertThat(vector.id()).startsWith(vector.rulebook() + "."));
    }

    @Test
    void theClausesAreThoseInForceOnTheDay() {
        assertThat(VECTORS).allSatisfy(vector -> {
            List<String> inForce = rules(vector).clauses().stream()
                    .filter(clause -> clause.level() == vector.level())
                    .map(Clause::id)
                    .toList();
            assertThat(vector.clauses()).isNotEmpty().isSubsetOf(inForce);
            assertThat(vector.expected().findings().keySet()).containsExactlyElementsOf(inForce);
        });
    }

    @Test
    void theColumnsAreThoseOfTheFacts() {
        Set<String> known = Stream.of(Household.FACTS, Person.FACTS, Village.FACTS, County.FACTS)
                .flatMap(List::stream)
                .map(Fact::name)
                .collect(Collectors.toSet());
        assertThat(VECTORS.stream().filter(vector -> TABLED.contains(vector.level())))
                .flatExtracting(vector -> vector.facts().rows())
                .flatExtracting(row -> row.cells().keySet())
                .filteredOn(column -> !column.equals(Columns.PERSON_ID))
                .isSubsetOf(known);
    }

    @Test
    void theFlagsAreThoseOfWhichTheReasonHolds() {
        assertThat(VECTORS).allSatisfy(vector -> assertThat(vector.flags()).isEqualTo(VectorFlag.of(vector)));
        assertThat(VECTORS.stream().flatMap(vector -> vector.flags().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        VectorFlag.ALL.stream().map(VectorFlag::name).toList());
    }

    /** The whole verdict, from the outcomes of the clauses: unmet before undetermined before met. */
    @Test
    void theVerdictFollowsFromTheFindings() {
        assertThat(VECTORS).allSatisfy(vector -> {
            assertThat(vector.expected().answer().unmet()).isEqualTo(decisive(vector, Outcome.NOT_MET));
            assertThat(vector.expected().answer().undetermined()).isEqualTo(decisive(vector, Outcome.UNDETERMINED));
            Stream.concat(Stream.of(vector.expected().answer()), vector.expected().other().stream())
                    .forEach(answer -> assertThat(answer.outcome()).isEqualTo(outcome(answer)));
        });
    }

    private static List<String> decisive(TestVector vector, Outcome outcome) {
        return vector.expected().findings().entrySet().stream()
                .filter(finding -> finding.getValue() == outcome)
                .map(Map.Entry::getKey)
                .filter(id -> rules(vector).clause(id).orElseThrow().force() == Clause.Force.DECISIVE)
                .toList();
    }

    private static Outcome outcome(VectorAnswer answer) {
        if (!answer.unmet().isEmpty()) {
            return Outcome.NOT_MET;
        }
        return answer.undetermined().isEmpty() ? Outcome.MET : Outcome.UNDETERMINED;
    }

    /**
     * So the verdict hangs on what was worked out by hand: another clause stands in its way only if it reads a fact that a
     * clause worked out by hand reads too, or where something is missing or open. Of cases whose facts are rows the whole
     * verdict was worked out by hand.
     */
    @Test
    void nothingButTheClausesExercisedStandsInTheWay() {
        assertThat(VECTORS.stream().filter(vector -> TABLED.contains(vector.level())))
                .allSatisfy(vector -> others(vector)
                        .forEach(id -> assertThat(inputs(vector, Stream.of(id)))
                                .as("%s: %s", vector, id)
                                .containsAnyElementsOf(inputs(vector, vector.clauses().stream()))));
    }

    /** The clauses that it does not exercise and that are not met, though nothing is missing or open. */
    private static Stream<String> others(TestVector vector) {
        boolean known = !vector.flags().contains("missing") && !vector.flags().contains("open");
        return Stream.concat(
                        vector.expected().answer().unmet().stream(),
                        known ? vector.expected().answer().undetermined().stream() : Stream.empty())
                .filter(id -> !vector.clauses().contains(id));
    }

    private static Set<String> inputs(TestVector vector, Stream<String> clauses) {
        return clauses.flatMap(id -> rules(vector).clause(id).stream())
                .flatMap(clause -> clause.requirement().inputs().stream())
                .map(input -> input.name())
                .collect(Collectors.toSet());
    }

    @Test
    void whatMustChangeIsSaidWhereItCanBe() {
        assertThat(VECTORS).allSatisfy(vector -> {
            boolean met = vector.expected().answer().outcome() == Outcome.MET;
            assertThat(vector.expected().changes().isEmpty() || !met).isTrue();
            assertThat(vector.expected().changed().isEmpty())
                    .isEqualTo(vector.expected().changes().isEmpty());
            vector.expected().changed().stream()
                    .findFirst()
                    .ifPresent(outcome -> assertThat(outcome).isEqualTo(Outcome.MET));
        });
    }

    @Test
    void everyClauseIsShownMetNotMetAndUndetermined() {
        List<String> missing = new ArrayList<>();
        for (Rulebook rulebook : Rulebooks.all()) {
            for (ClauseEdition edition : VectorFlag.editions(rulebook.name())) {
                if (!isInheritedWhole(edition)) {
                    for (Outcome outcome : outcomes(edition)) {
                        if (VECTORS.stream().noneMatch(vector -> shows(vector, edition, outcome))) {
                            missing.add(edition + ": no vector " + outcome);
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Procedures and aftercare are judged everywhere as by the national rulebook, whose vectors show them. */
    private static boolean isInheritedWhole(ClauseEdition edition) {
        return !TABLED.contains(edition.clause().level()) && !VectorChoice.isOwn(edition);
    }

    private static List<Outcome> outcomes(ClauseEdition edition) {
        if (edition.isOpen()) {
            return List.of(Outcome.UNDETERMINED);
        }
        return NEVER_UNDETERMINED.contains(edition.clause().id())
                ? List.of(Outcome.MET, Outcome.NOT_MET)
                : List.of(Outcome.values());
    }

    private static boolean shows(TestVector vector, ClauseEdition edition, Outcome outcome) {
        return VectorChoice.editions(vector).contains(edition)
                && vector.expected().findings().get(edition.clause().id()) == outcome;
    }
}
