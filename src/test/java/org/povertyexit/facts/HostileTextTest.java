package org.povertyexit.facts;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HostileTextTest {

    @Test
    void textsThatWereTellingAreReadOrRefused() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/test/resources/hostile/texts.txt")))
                .hasSizeGreaterThan(50)
                .allSatisfy(text -> assertTimeout(ofSeconds(5), new HostileText(text)::check));
    }
}
