package org.povertyexit.audit;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lets a coverage-guided fuzzer change the results of an audit, which are then verified. */
public final class ResultsFuzz {
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
            "1e999999999999",
            "\"\"",
            "\"suspected\"",
            "\"1..2\"",
            "\"problems\":[{}]",
            "\"persons\":[]",
            "\"level\":\"COUNTY\"",
            "\"unmet\":[\"x\"]",
            "\"date\":\"2019-02-29\"",
            "\"rulebook\":\"henan\"",
            "\n",
            "\\u0000",
            "\ud840\udc00",
            "\ufeff",
            "H1");

    private static Map<String, byte[]> plain = Map.of();

    private ResultsFuzz() {}

    /** Begins with the results of an audit. */
    public static void fuzzerInitialize() throws IOException {
        Path home = Files.createTempDirectory("hostile");
        plain = HostileResults.plain(home).files();
        MoreFiles.deleteRecursively(home, RecursiveDeleteOption.ALLOW_INSECURE);
    }

    /** These results, with pieces cut out and put in. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(plain);
        List<String> names = new ArrayList<>(plain.keySet());
        int edits = data.consumeInt(1, 6);
        for (int i = 0; i < edits; i++) {
            String name = data.pickValue(names);
            files.put(name, edited(files.get(name), data));
        }
        Path home = Files.createTempDirectory("hostile");
        try {
            new HostileResults(files).check(home);
        } finally {
            MoreFiles.deleteRecursively(home, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private static byte[] edited(byte[] file, FuzzedDataProvider data) {
        String text = new String(file, StandardCharsets.UTF_8);
        int from = data.consumeInt(0, text.length());
        int to = Math.min(text.length(), from + Math.max(0, data.consumeInt(-8, 20)));
        String piece = data.consumeInt(0, 7) == 0 ? data.consumeString(12) : data.pickValue(PIECES);
        return (text.substring(0, from) + piece + text.substring(to)).getBytes(StandardCharsets.UTF_8);
    }
}
