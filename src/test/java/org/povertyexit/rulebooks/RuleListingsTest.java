package org.povertyexit.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertyexit.Rulebook;

/**
 * The whole of every rulebook in words, by year, kept in src/test/resources/rules: every change of a rule shows in review.
 *
 * <p>After a change that is meant, run {@code mvn test -Dtest=RuleListingsTest -Drules.update=true} and read the difference.
 */
class RuleListingsTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "rules");

    static Stream<Arguments> everyRulebookAndYear() {
        return Rulebooks.all().stream()
                .flatMap(rulebook -> IntStream.rangeClosed(2016, 2021).mapToObj(year -> Arguments.of(rulebook, year)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyRulebookAndYear")
    void theRulesAreThoseThatWereReviewed(Rulebook rulebook, int year) throws IOException {
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            String listing = rulebook.inForceOn(LocalDate.of(year, 12, 31)).print(locale);
            Path kept = KEPT.resolve(rulebook.name() + "-" + year + "." + locale.getLanguage() + ".txt");
            if (Boolean.getBoolean("rules.update")) {
                Files.writeString(kept, listing);
            }
            assertThat(listing).isEqualTo(Files.readString(kept));
        }
    }
}
