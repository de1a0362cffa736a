package com.example.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.bouncycastle.openpgp.PGPException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Two builds in different folders, time zones and languages: complete, signed, and the same to the byte. */
class ReleaseTest {
    private static final List<String> STAGED = List.of(
            ".jar",
            "-sources.jar",
            "-javadoc.jar",
            "-oversight.jar",
            "-json.jar",
            "-testkit.jar",
            "-testkit-sources.jar",
            "-vectors.zip",
            "-cyclonedx.json",
            "-cyclonedx.xml",
            ".pom");

    @TempDir
    static Path folder;

    private static Key key;
    private static Build one;
    private static Build other;

    @BeforeAll
    static void buildTwice() throws IOException, InterruptedException, GeneralSecurityException, PGPException {
        key = new Key();
        one = new Build(folder.resolve("a"));
        other = new Build(folder.resolve("another/deeper/folder"));
        one.prepare();
        other.prepare();
        // One after the other: what Maven knows of the place for staging is one file in the local repository.
        assertThat(one.run(key, "UTC", "en")).as(() -> log(one)).isZero();
        assertThat(other.run(key, "Asia/Shanghai", "zh")).as(() -> log(other)).isZero();
    }

    private static String log(Build build) {
        try {
            return Files.readString(build.folder().resolve("log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static List<Path> staged(Build build) {
        return STAGED.stream()
                .map(end -> build.staged().resolve("poverty-exit-" + Build.VERSION + end))
                .toList();
    }

    private static Path beside(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }

    @Test
    void nothingElseIsStaged() throws IOException {
        List<Path> expected = staged(one).stream()
                .flatMap(file -> Stream.of(file, beside(file, ".asc"), beside(file, ".md5"), beside(file, ".sha1")))
                .toList();
        try (Stream<Path> found = Files.list(one.staged())) {
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void everyFileIsSigned() throws IOException, PGPException {
        for (Path file : staged(one)) {
            assertThat(key.signed(file, beside(file, ".asc"))).as("%s", file).isTrue();
        }
        Path pom = staged(one).get(STAGED.indexOf(".pom"));
        assertThat(key.signed(pom, beside(staged(one).get(0), ".asc"))).isFalse();
    }

    @Test
    void everyFileHasItsChecksums() throws IOException, GeneralSecurityException {
        for (Path file : staged(one)) {
            assertThat(Files.readString(beside(file, ".md5"))).isEqualTo(digest("MD5", file));
            assertThat(Files.readString(beside(file, ".sha1"))).isEqualTo(digest("SHA-1", file));
        }
    }

    private static String digest(String algorithm, Path file) throws IOException, GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
    }

    @Test
    void thePomSaysWhatMavenCentralAsksFor()
            throws IOException, ParserConfigurationException, SAXException, XPathExpressionException {
        Path pom = staged(one).get(STAGED.indexOf(".pom"));
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        for (String element : List.of(
                "name",
                "description",
                "url",
                "licenses/license/name",
                "licenses/license/url",
                "developers/developer/name",
                "scm/connection",
                "scm/developerConnection",
                "scm/url")) {
            assertThat(XPathFactory.newInstance().newXPath().evaluate("/project/" + element, document))
                    .as(element)
                    .isNotBlank();
        }
    }

    @Test
    void theBillOfMaterialsNamesWhatIsBroughtAndNothingElse() throws IOException {
        String bill = Files.readString(staged(one).get(STAGED.indexOf("-cyclonedx.json")));
        assertThat(bill)
                .contains("pkg:maven/com.google.guava/guava@", "pkg:maven/info.picocli/picocli@")
                .doesNotContain("junit", "jqwik", "immutables", "serialNumber");
    }

    @Test
    void bothBuildsGiveTheSameBytes() {
        for (int i = 0; i < STAGED.size(); i++) {
            assertThat(staged(other).get(i)).hasSameBinaryContentAs(staged(one).get(i));
        }
        assertThat(other.folder().resolve("target/poverty-exit-audit.jar"))
                .hasSameBinaryContentAs(one.folder().resolve("target/poverty-exit-audit.jar"));
    }
}
