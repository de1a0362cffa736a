package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook as anyone may send it, whatever is in its parts.
 *
 * @param parts their bytes, by name
 */
record HostileWorkbook(Map<String, byte[]> parts) {

    /** One without faults: a household for each of the ways in which a cell is written. */
    static HostileWorkbook plain(Path home) throws IOException {
        Path path = new Xlsx()
                .row(
                        1,
                        Xlsx.text("household_id"),
                        Xlsx.text("food"),
                        Xlsx.text("net_income_yuan"),
                        Xlsx.text("members"))
                .row(2, Xlsx.shared(0), Xlsx.cell("b", "1"), Xlsx.number("9600.5"), Xlsx.number("2"))
                .row(3, Xlsx.richText("H", "2"), Xlsx.text("suspected"), Xlsx.text("1..2"), Xlsx.empty())
                .row(4, Xlsx.formula("A2", "str", "<v>H3</v>"), Xlsx.cell("e", "#N/A"), Xlsx.number("43466", Xlsx.DATE))
                .merge("C6:D6")
                .to(home.resolve("plain.xlsx"));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return new HostileWorkbook(parts);
    }

    /** Audits it in an empty directory; it fails when the tool does otherwise than judge, reject or refuse. */
    void check(Path home) throws IOException {
        Path path = home.resolve("x.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        Cli.Ran ran = new Cli(home).audit("--households", path, "--no-workbook");
        assertThat(ran.code()).as(ran.err()).isBetween(0, 2);
        assertThat(ran.err()).doesNotContain("an error in the tool", "not enough memory", "reading or writing failed");
        assertThat(Files.exists(ran.result())).isEqualTo(ran.code() < 2);
    }
}
