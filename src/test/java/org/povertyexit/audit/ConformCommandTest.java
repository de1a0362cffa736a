package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The conformance vectors through the door that is open to any program: files in, verdicts out, compared. */
class ConformCommandTest {
    private static final Path OWN = Vectors.KEPT.resolve("result.csv");

    @TempDir
    static Path shared;

    @TempDir
    Path home;

    private static Path results;

    /** Judges the exported vectors with this library's audit tool, as another program would. */
    @BeforeAll
    static void judge() throws IOException {
        assertThat(Vectors.kept()).isNotEmpty();
        Cli cli = new Cli(shared);
        Path work = shared.resolve("work");
        assertThat(cli.run(work, "conform", "export", Vectors.KEPT, work).code())
                .isZero();
        results = work.resolve("results");
        for (String call : Files.readAllLines(work.resolve("calls.txt"))) {
            Cli.Ran ran = cli.run(work, words(call, work).toArray());
            assertThat(ran.code()).as("%s: %s", call, ran.err()).isZero();
        }
    }

    /** The words of a call, with its files where they are. */
    private static List<Object> words(String call, Path work) {
        return Splitter.on(' ')
                .splitToStream(call)
                .<Object>map(word -> word.contains("/") ? work.resolve(word) : word)
                .toList();
    }

    private Cli.Ran check(Path vectors, Path verdicts, Object... options) {
        List<Object> words = new ArrayList<>(List.of("conform", "check", vectors, verdicts));
        words.addAll(List.of(options));
        return new Cli(home).run(home, words.toArray());
    }

    @Test
    void ourOwnResultIsTheOnePublished() throws IOException {
        Path report = home.resolve("report.csv");
        Cli.Ran ran = check(Vectors.KEPT, results, "--report", report);
        if (Vectors.UPDATE) {
            Files.writeString(OWN, Files.readString(report));
        }
        assertThat(ran.out()).isEqualTo(Files.readString(report)).isEqualTo(Files.readString(OWN));
        assertThat(Files.readString(OWN)).containsPattern("\nall,\\d+,0,0,0\n");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
    }

    @Test
    void anArchiveServesAsWellAsAFolder() throws IOException {
        Path archive = home.resolve("vectors.zip");
        try (FileSystem zip =
                FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), Map.of("create", "true"))) {
            Files.createDirectory(zip.getPath("conformance"));
            for (String file : List.of("national-village.csv", "ids.csv")) {
                Files.copy(Vectors.KEPT.resolve(file), zip.getPath("conformance", file));
            }
        }
        Cli.Ran ran = check(archive, results);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("\nfile: national village,");
    }

    /** A verdict file of another program, made from ours by a mistake. */
    private Cli.Ran checkWith(String level, String mistake, String by) throws IOException {
        Path vectors = Files.createDirectory(home.resolve("vectors"));
        Files.copy(Vectors.KEPT.resolve("national-" + level + ".csv"), vectors.resolve("national-" + level + ".csv"));
        Path verdicts = Files.createDirectory(home.resolve("verdicts"));
        boolean made = false;
        try (var paths = Files.walk(results)) {
            for (Path path : paths.filter(file -> file.toString().endsWith(".verdicts.csv"))
                    .toList()) {
                String text = Files.readString(path);
                String spoiled = Pattern.compile(mistake).matcher(text).replaceFirst(by);
                made |= !spoiled.equals(text);
                Path folder = Files.createDirectories(
                        verdicts.resolve(path.getParent().getFileName()));
                Files.writeString(folder.resolve(path.getFileName()), spoiled);
            }
        }
        assertThat(made).isTrue();
        return check(vectors, verdicts);
    }

    @Test
    void anotherOutcomeIsNamedWithWhatWasExpected() throws IOException {
        String id = "national.household.income.20191231.at";
        Cli.Ran ran = checkWith("household", id + ",NOT_MET,national.household.income,,INCOME", id + ",MET,,,");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err().lines())
                .singleElement()
                .asString()
                .startsWith(id + ": outcome: expected \"NOT_MET\", found \"MET\"; unmet: expected");
        assertThat(ran.out()).containsPattern("\nall,\\d+,0,1,0\n").containsPattern("\nflag: boundary,\\d+,0,1,0\n");
    }

    @Test
    void theOtherReadingIsAcceptedAndCounted() throws IOException {
        String id = "national.county.approval.20201231.at";
        Cli.Ran ran = checkWith("county", id + ",MET,,,", id + ",NOT_MET,national.county.approval,,APPROVAL");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).containsPattern("\nflag: ambiguous,\\d+,1,0,0\n");
    }

    @Test
    void aSubjectThatIsNotMetAfterWhatMustChangeHasChangedFails() throws IOException {
        String id = "national.household.income.20191231.at+changes";
        Cli.Ran ran = checkWith("household", Pattern.quote(id) + ",MET", id + ",NOT_MET");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains(id + ": expected [MET], found \"NOT_MET\"");
    }

    @Test
    void aMissingVerdictIsNoPass() throws IOException {
        String id = "national.village.incidence.20201231.at";
        Cli.Ran ran = checkWith("village", id + ",", "other,");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).isEqualTo(id + ": there is no verdict\n");
    }

    @Test
    void whatHoldsNoVectorsIsAWrongCall() throws IOException {
        Path text = Files.writeString(home.resolve("text"), "no archive");
        for (Path none : List.of(home, text, home.resolve("nowhere"))) {
            Cli.Ran ran = check(none, results);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).startsWith(none.toString()).hasLineCount(1);
        }
        assertThat(check(Vectors.KEPT, home.resolve("nowhere")).code()).isEqualTo(2);
        assertThat(new Cli(home).run(home, "conform").code()).isEqualTo(2);
    }

    @Test
    void aFileOfVerdictsThatCannotBeReadIsAWrongCall() throws IOException {
        for (String text :
                List.of("outcome\nMET\n", "id,outcome\n,MET\n", "id,outcome\nA,MET\nA,MET\n", "id,id\n1,2\n")) {
            Path file = Files.writeString(home.resolve("households.verdicts.csv"), text);
            Cli.Ran ran = check(Vectors.KEPT, home);
            assertThat(ran.code()).as(text).isEqualTo(2);
            assertThat(ran.err()).as(text).startsWith(file + ":").hasLineCount(1);
        }
    }

    @Test
    void aRowThatIsNoVectorIsNamedWithItsLine() throws IOException {
        Path file = home.resolve("spoiled.csv");
        String kept = Files.readString(Vectors.KEPT.resolve("national-village.csv"));
        Files.writeString(file, kept.replaceFirst(",VILLAGE,", ",HAMLET,"));
        Cli.Ran ran = check(home, results);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith(file + ":2: ").contains("HAMLET");
    }
}
