package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that were changed, or cut short, before they are verified. */
class HostileResultsTest {
    @TempDir
    Path home;

    private Map<String, byte[]> files;

    @BeforeEach
    void anAudit() throws IOException {
        files = new TreeMap<>(HostileResults.plain(home).files());
    }

    private Cli.Ran withRecords(String records) throws IOException {
        files.put(ResultFiles.RECORDS, records.getBytes(StandardCharsets.UTF_8));
        return new HostileResults(files).check(home);
    }

    @Test
    void whatIsMissingIsADifference() throws IOException {
        assertThat(new HostileResults(files).check(home).code()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "{",
                "null",
                "[]",
                "{\"id\":1}",
                "{\"level\":\"NOBODY\"}",
                "{\"id\":\"H1\",\"id\":\"H2\"}"
            })
    void recordsThatAreNoneAreDifferences(String records) throws IOException {
        assertThat(withRecords(records).code()).isEqualTo(3);
    }

    @Test
    void recordsWithoutEndAreRefusedOrDiffer() throws IOException {
        withRecords("{\"facts\":".repeat(100_000));
        withRecords(
                "{\"id\":\"H1\",\"level\":\"HOUSEHOLD\",\"facts\":{\"net_income_yuan\":" + "9".repeat(100_000) + "}}");
        withRecords("{\"id\":\"H1\",\"level\":\"HOUSEHOLD\",\"facts\":{\"net_income_yuan\":1e99999999999}}");
    }
}
