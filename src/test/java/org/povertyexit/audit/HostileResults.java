package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The results of an audit as anyone may have changed them before they are verified.
 *
 * @param files their bytes, by name
 */
record HostileResults(Map<String, byte[]> files) {
    /** What {@code verify} reads of an audit of one household. */
    private static final List<String> READ =
            List.of(ResultFiles.RECORDS, ResultFiles.SUMMARY, "households.verdicts.csv");

    /** Those that nobody has changed. */
    static HostileResults plain(Path home) throws IOException {
        Cli cli = new Cli(home);
        Path households = cli.file("households.csv", "household_id,food,net_income_yuan\nH1,suspected,9600..9700\n");
        Path result = cli.audit("--households", households, "--no-workbook").result();
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : READ) {
            files.put(name, Files.readAllBytes(result.resolve(name)));
        }
        return new HostileResults(files);
    }

    /** Verifies them in an empty directory; it fails when the tool does otherwise than agree, differ or refuse. */
    Cli.Ran check(Path home) throws IOException {
        Path result = Files.createDirectories(home.resolve("changed"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(result.resolve(file.getKey()), file.getValue());
        }
        Cli.Ran ran = new Cli(home).run(result, "verify", result);
        assertThat(ran.code()).as(ran.err()).isBetween(2, 3);
        assertThat(ran.err()).doesNotContain("an error in the tool", "not enough memory", "reading or writing failed");
        return ran;
    }
}
