package org.povertyexit.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON that once broke something, or could have. */
class HostileJsonTest {
    private static List<String> texts() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/hostile/json.txt"));
    }

    static Stream<HostileJson> hostile() throws IOException {
        return texts().stream().map(HostileJson::new);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void itIsRefusedOrReadAndWrittenAgain(HostileJson json) {
        json.check();
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        new HostileJson("[".repeat(100_000)).check();
        new HostileJson("{\"facts\":".repeat(100_000)).check();
        new HostileJson("{\"id\":\"H\",\"facts\":{\"net_income_yuan\":" + "9".repeat(100_000) + "}}").check();
    }
}
