package org.povertyexit.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertyexit.Rulebook;
import org.povertyexit.rulebooks.Rulebooks;

/** What the README says of the audit tool: its commands, the files that it writes, its exit codes. */
class AuditToolTest {
    private static final String MAIN = "org.povertyexit.audit.Main";

    @TempDir
    Path directory;

    @BeforeEach
    void theToolIsThere() {
        assumeThat(Path.of("target/classes", MAIN.replace('.', '/') + ".class")).exists();
    }

    @Test
    void theReadmeShowsHowTheFirstCommandBegins() throws IOException, InterruptedException {
        assertThat(Paper.README.text()).doesNotContain("TODO");
        assertThat(Paper.README.blocks("first command")).hasSize(1);
        assertThat(run()).isBetween(0, 1);
        assertThat(printed()).startsWith(Paper.README.blocks("first command").get(0));
    }

    @Test
    void theRulebooksAreListed() throws IOException, InterruptedException {
        assertThat(run("rulebooks")).isZero();
        assertThat(printed())
                .contains(Rulebooks.all().stream().map(Rulebook::name).toList());
    }

    @Test
    void theRulesOfADayAreListed() throws IOException, InterruptedException {
        assertThat(run("rules", "--rulebook", "national", "--on", "2018-12-31")).isZero();
        assertThat(printed()).contains("national.household.income");
    }

    @Test
    void anAuditWritesTheFilesThatAreNamed() throws IOException, InterruptedException {
        assertThat(audit("2018-12-31", "H1,100")).isZero();
        List<String> names = Paper.README.table("files out").stream()
                .map(row -> row.get(0).replace("`", ""))
                .toList();
        assertThat(names)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(out().resolve(name)).exists());
    }

    @Test
    void rejectedRowsEndInOne() throws IOException, InterruptedException {
        assertThat(audit("2018-12-31", "H1,100\nH2,12x")).isEqualTo(1);
        assertThat(Files.readString(out().resolve("rejected.csv"))).contains("12x");
    }

    @Test
    void aDateWithoutCriteriaEndsInTwoAndNothingIsWritten() throws IOException, InterruptedException {
        assertThat(audit("1999-12-31", "H1,100")).isEqualTo(2);
        assertThat(out()).doesNotExist();
    }

    @Test
    void everyCommandThatIsNamedHasHelp() throws IOException, InterruptedException {
        Set<String> commands = Paper.README.find("\npoverty-exit ([a-z]+) [^(]").collect(Collectors.toSet());
        assertThat(commands).contains("audit", "explain", "verify", "compare", "rules");
        for (String command : commands) {
            assertThat(run(command, "--help")).isZero();
            assertThat(printed()).contains("  poverty-exit " + command + " ");
        }
    }

    @Test
    void aFinishedAuditIsVerifiedAndADifferenceEndsInThree() throws IOException, InterruptedException {
        assertThat(audit("2018-12-31", "H1,100")).isZero();
        assertThat(run("verify", out().toString())).isZero();
        Path records = out().resolve("verdicts.jsonl");
        Files.writeString(
                records, Files.readString(records).replaceFirst("\"outcome\":\"NOT_MET\"", "\"outcome\":\"MET\""));
        assertThat(run("verify", out().toString())).isEqualTo(3);
        assertThat(printed()).contains("verdicts.jsonl: HOUSEHOLD H1: outcome: \"MET\" recorded, \"NOT_MET\" now");
    }

    @Test
    void oneSubjectIsExplained() throws IOException, InterruptedException {
        String households = file("households.csv", "household_id,net_income_yuan,members\nH1,100,2");
        assertThat(run(
                        "explain",
                        "--rulebook",
                        "national",
                        "--on",
                        "2018-12-31",
                        "--households",
                        households,
                        "--level",
                        "HOUSEHOLD",
                        "--id",
                        "H1"))
                .isZero();
        assertThat(printed()).startsWith("household H1: NOT MET").contains("net_income_yuan: 100");
    }

    private int audit(String date, String households) throws IOException, InterruptedException {
        return run(
                "audit",
                "--rulebook",
                "national",
                "--on",
                date,
                "--households",
                file("households.csv", "household_id,net_income_yuan\n" + households),
                "--villages",
                file("villages.csv", "village_id\nV1"),
                "--counties",
                file("counties.csv", "county_id\nC1"),
                "--procedures",
                file("procedures.csv", "subject_id,level,step\nV1,VILLAGE,ANNOUNCEMENT"),
                "--aftercare",
                file(
                        "aftercare.csv",
                        "subject_id,level,exited_on,kind,what,from\nV1,VILLAGE,2018-05-01,POLICY,x,2018-01-01"),
                "--out",
                out().toString());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text + "\n").toString();
    }

    private Path out() {
        return directory.resolve("out");
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                MAIN),
                        Stream.of(arguments))
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("printed").toFile())
                .start()
                .waitFor();
    }

    private String printed() throws IOException {
        return Files.readString(directory.resolve("printed"), StandardCharsets.UTF_8);
    }
}
