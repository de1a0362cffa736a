package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertyexit.rulebooks.Rulebooks;

/** How much of the machine an audit may use makes no difference to what it comes to. */
class MeansTest {
    private static final Means SMALL = new Means(1, 2_000);
    private static final Means LARGE = new Means(1, Long.MAX_VALUE);
    private static final int HOUSEHOLDS = 700;

    @TempDir
    Path home;

    private final List<String> households = new ArrayList<>();
    private final List<String> members = new ArrayList<>();

    @BeforeEach
    void someHouseholdsOfWhichSomeRowsCannotBeUsed() {
        for (int i = 1_000; i < 1_000 + HOUSEHOLDS; i++) {
            String id = "H" + i;
            households.add(Cli.household(id, "V" + i % 9, i % 5 == 0 ? "no" : i % 101 == 0 ? "maybe" : "yes"));
            members.add(Cli.member(id, "1"));
            members.add(id + ",2," + i % 20 + (i % 7 == 0 ? ",DROPPED_OUT,yes,no\n" : ",ENROLLED,yes,\n"));
            members.add(i % 50 == 0 ? id + ",x,wrong,,,\n" : Cli.member(id, i % 51 == 0 ? "1" : "3"));
        }
    }

    /** The bytes of everything that an audit leaves, by name, and what it says. */
    private SortedMap<String, String> audit(Means means) throws IOException {
        StringWriter err = new StringWriter();
        Path out = Files.createTempDirectory(home, "out");
        audit(means, new PrintWriter(err), out);
        SortedMap<String, String> results = new TreeMap<>(Map.of("err", err.toString()));
        try (Stream<Path> files = Files.list(out)) {
            files.forEach(file -> results.put(String.valueOf(file.getFileName()), text(file)));
        }
        return results;
    }

    private void audit(Means means, PrintWriter err, Path out) throws IOException {
        Path h = Files.writeString(home.resolve("h.csv"), Cli.HOUSEHOLDS + String.join("", households));
        Path m = Files.writeString(home.resolve("m.csv"), Cli.MEMBERS + String.join("", members));
        AuditCall call = new AuditCall(
                Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31)),
                Map.of(Input.HOUSEHOLDS, h, Input.MEMBERS, m),
                Optional.empty(),
                Locale.ENGLISH,
                true);
        new Audit(call, err, means).write(out);
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void shuffleMembers() {
        Collections.shuffle(members, new Random(1));
    }

    @Test
    void thereAreAsManyThreadsAsProcessors() {
        assertThat(Means.ofMachine().threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
    }

    @ParameterizedTest
    @CsvSource({"false,2", "false,5", "true,2", "true,5"})
    void anyNumberOfThreadsGivesTheSameBytes(boolean shuffled, int threads) throws IOException {
        if (shuffled) {
            shuffleMembers();
        }

        SortedMap<String, String> one = audit(LARGE);

        assertThat(one).containsKeys("households.verdicts.csv", "findings.csv", "verdicts.jsonl", "results.xlsx");
        assertThat(one.get("rejected.csv").lines().count()).isGreaterThan(20);
        assertThat(audit(new Means(threads, Long.MAX_VALUE))).isEqualTo(one);
    }

    @Test
    void membersInAnyOrderAreJudgedAsThoseInOrderWhateverFitsIntoMemory() throws IOException {
        SortedMap<String, String> ordered = audit(LARGE);
        shuffleMembers();
        SortedMap<String, String> inMemory = audit(LARGE);
        SortedMap<String, String> inAFile = audit(SMALL);

        assertThat(inAFile).isEqualTo(inMemory);
        for (String results : List.of("households.verdicts.csv", "findings.csv", "verdicts.jsonl")) {
            assertThat(inAFile.get(results)).as(results).isEqualTo(ordered.get(results));
        }
    }

    @Test
    void householdsInAnyOrderWithSomeTwiceGetTheirMembersToo() throws IOException {
        households.add(households.get(3));
        members.add(Cli.member("H1", "of nobody"));
        members.add(Cli.member("", "of none"));
        Collections.shuffle(households, new Random(2));
        shuffleMembers();
        SortedMap<String, String> shuffled = audit(SMALL);

        assertThat(shuffled).isEqualTo(audit(new Means(3, Long.MAX_VALUE)));
        assertThat(shuffled.get("err"))
                .contains("household_id: \"H1003\" is already used on line ")
                .contains("household_id: \"H1\" is no household in the households file")
                .contains("household_id: \"\" is empty: it must name the subject");
        assertThat(shuffled.get("verdicts.jsonl").lines()).allMatch(record -> record.contains("{\"age_years\":\"40\""));
    }

    @Test
    void rejectedMembersAreNamedInTheOrderOfTheirFile() throws IOException {
        shuffleMembers();

        assertThat(audit(SMALL).get("err").lines().filter(line -> line.startsWith("m.csv")))
                .hasSizeGreaterThan(20)
                .extracting(line -> Integer.valueOf(line.split(":", 3)[1]))
                .isSorted();
    }

    @Test
    void anAuditThatFailsLeavesNoRowsBehind() throws IOException {
        shuffleMembers();
        Path out = Files.createDirectory(home.resolve("failing"));
        PrintWriter failing = new PrintWriter(Writer.nullWriter()) {
            @Override
            public void println(Object line) {
                throw new IllegalStateException("no more of this");
            }
        };

        assertThatThrownBy(() -> audit(SMALL, failing, out)).hasMessage("no more of this");
        assertThat(out.toFile().list()).isNotEmpty().noneMatch(name -> name.startsWith("."));
    }
}
