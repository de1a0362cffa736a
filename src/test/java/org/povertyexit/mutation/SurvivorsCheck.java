package org.povertyexit.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every mutant that no test noticed is argued in the list of survivors, and the list has no other.
 *
 * <p>Run by the profile {@code mutation}, after PIT; the rows of classes that were not mutated in that run are left aside.
 */
class SurvivorsCheck {
    private static final Path LIST = Path.of("src", "test", "resources", "mutation", "survivors.tsv");
    private static final Path REPORT = Path.of("target", "pit-reports", "mutations.xml");
    private static final String WHOLE = "org.povertyexit.*";
    private static final BigDecimal LEAST = BigDecimal.valueOf(95);

    private final String mutated = System.getProperty("mutation.classes", WHOLE);

    @Test
    void everySurvivorIsArguedAndNoneOtherIs() throws Exception {
        MutationReport report = MutationReport.read(REPORT.toFile());
        List<Mutant> argued = Files.readAllLines(LIST).stream()
                .filter(row -> !row.isBlank() && !row.startsWith("#"))
                .map(Mutant::parse)
                .toList();
        System.out.println("Clauses, terms and measures: " + report.told(Mutant::isOfClauses));
        System.out.println("All that was mutated: " + report.told(mutant -> true));

        assertThat(argued).as("rows of " + LIST).doesNotHaveDuplicates();
        assertSoftly(all -> {
            all.assertThat(report.survivors())
                    .filteredOn(mutant -> !argued.contains(mutant))
                    .as("survivors that are not argued: kill them, or add them to " + LIST)
                    .isEmpty();
            all.assertThat(argued)
                    .filteredOn(mutant -> report.refuted().contains(mutant)
                            || (isMutated(mutant) && !report.mutants().contains(mutant)))
                    .as("rows of " + LIST + " of what a test notices, or what is no mutant: delete them")
                    .isEmpty();
        });
        if (mutated.equals(WHOLE)) {
            assertThat(report.score(mutant -> true)).isGreaterThanOrEqualTo(LEAST);
        }
    }

    private boolean isMutated(Mutant mutant) {
        return Arrays.stream(mutated.split(",", -1))
                .map(glob ->
                        glob.strip().replace("$", "\\$").replace(".", "\\.").replace("*", ".*"))
                .anyMatch(mutant.type()::matches);
    }
}
