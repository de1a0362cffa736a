package org.povertyexit.json;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lets a coverage-guided fuzzer write JSON where subjects, verdicts, explanations and tallies are expected. */
public final class JsonFuzz {
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "null",
            "true",
            "0",
            "-1",
            "1e9",
            "\"\"",
            "\"suspected\"",
            "\"1..2\"",
            "\"members\":",
            "\"persons\":[]",
            "\"id\":\"\"",
            "\"level\":\"COUNTY\"",
            "\"unmet\":[]",
            "\"outcome\":\"MET\"",
            "9223372036854775808",
            "\"2019-02-29\"",
            "\\u0000",
            "\ud840\udc00",
            "national.household.income");

    private static List<String> plain = List.of();

    private JsonFuzz() {}

    /** Begins with the texts that are kept. */
    public static void fuzzerInitialize() throws IOException {
        plain = Files.readAllLines(Path.of("src/test/resources/hostile/json.txt"));
    }

    /** One of them, with pieces cut out and put in. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String text = data.pickValue(plain);
        int edits = data.consumeInt(0, 8);
        for (int i = 0; i < edits; i++) {
            int from = data.consumeInt(0, text.length());
            int to = Math.min(text.length(), from + Math.max(0, data.consumeInt(-4, 12)));
            String piece = data.consumeInt(0, 7) == 0 ? data.consumeString(12) : data.pickValue(PIECES);
            text = text.substring(0, from) + piece + text.substring(to);
        }
        new HostileJson(text).check();
    }
}
