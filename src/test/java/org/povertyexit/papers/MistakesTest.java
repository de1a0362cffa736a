package org.povertyexit.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Village;
import org.povertyexit.inspection.Problem;
import org.povertyexit.rulebooks.Rulebooks;

/** What the README says that a first household with a mistake in it fails with. */
class MistakesTest {
    private static final List<List<String>> REFUSED = Paper.README.table("refused");

    @Test
    void theMistakesOfTheReadmeFailWithTheMessagesThatItShows(@TempDir Path directory)
            throws IOException, ReflectiveOperationException {
        String written = column(0).map(code -> "() -> " + code).collect(Collectors.joining(",\n"));
        Snippet snippet = new Snippet("""
                import static org.povertyexit.facts.Observed.*;
                import static org.povertyexit.rulebooks.Rulebooks.NATIONAL;

                import java.time.LocalDate;
                import java.util.List;
                import org.povertyexit.facts.*;

                class Mistakes {
                    public static void main(String[] args) {
                        Person mother = Person.builder().id("P1").build();
                        Household household = Household.builder().id("H1").addMembers(mother).build();
                        for (Runnable mistake : List.<Runnable>of(
                                %s)) {
                            try {
                                mistake.run();
                            } catch (RuntimeException refusal) {
                                System.out.println(refusal.getMessage());
                            }
                        }
                    }
                }
                """.formatted(written));

        assertThat(snippet.run(directory).lines())
                .isNotEmpty()
                .containsExactlyElementsOf(column(1).toList());
    }

    @Test
    void aBareNumberOrTruthDoesNotCompile(@TempDir Path directory) {
        for (String bare : List.of("netIncome(5_900)", "food(true)")) {
            Snippet snippet =
                    new Snippet("class Bare { Object made = org.povertyexit.facts.Household.builder()." + bare + "; }");
            assertThat(catchThrowable(() -> snippet.compile(directory))).hasMessageContaining("Observed<");
        }
    }

    @Test
    void everyBuilderNamesWhatWasLeftOut() {
        assertThatThrownBy(Person.builder()::build).hasMessageContaining("[id]");
        assertThatThrownBy(Village.builder()::build).hasMessageContaining("[id]");
        assertThatThrownBy(County.builder()::build).hasMessageContaining("[id]");
        assertThatThrownBy(ExitProcedure.builder()::build).hasMessageContaining("[id]");
        assertThatThrownBy(Aftercare.builder()::build).hasMessageContaining("[id, level, exitedOn]");
        assertThatThrownBy(Problem.builder().id("W-17")::build)
                .hasMessageContaining("[level, subjectId, theme, foundOn, standing]");
    }

    @Test
    void aDayThatIsLeftOutIsNamed() {
        LocalDate none = null;
        assertThatThrownBy(() -> Rulebooks.NATIONAL.inForceOn(none)).hasMessage("date");
    }

    private static Stream<String> column(int index) {
        return REFUSED.stream().map(row -> row.get(index).replace("`", ""));
    }
}
