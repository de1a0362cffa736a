package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertyexit.audit.Cli.Ran;

/** What is not asked for is not copied, and ids can be replaced by keyed digests. */
class PrivacyTest {
    private static final String KEY = "0123456789abcdef0123456789abcdef";

    @TempDir
    Path home;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(home);
    }

    /** Everything that a run wrote anywhere, as one text. */
    private static String everything(Ran ran) {
        StringBuilder all = new StringBuilder(ran.out()).append(ran.err());
        try (Stream<Path> files = Files.list(ran.result())) {
            files.forEach(file -> all.append(text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    private static String text(Path file) {
        try {
            if (!file.toString().endsWith(".xlsx")) {
                return Files.readString(file);
            }
            StringBuilder parts = new StringBuilder();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                zip.stream().forEach(entry -> {
                    try {
                        parts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
            return parts.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatStandsInColumnsThatAreNotKnownIsNeverCopied() {
        Ran ran = cli.audit("--households", cli.file("h.csv", """
                        household_id,food,户主姓名,clothing,,电话
                        H1,no,张三SECRET,yes,SECRET,SECRET
                        H2,perhaps,SECRET,yes,SECRET,SECRET
                        H3,no,"SECRET"x,yes,SECRET,SECRET
                        H4,"no,SECRET,yes,SECRET,SECRET
                        H5,no,SECRET,yes,SECRET,SECRET,SECRET
                        """));

        assertThat(everything(ran)).contains("H1", "户主姓名, 电话").doesNotContain("SECRET");
        assertThat(ran.err().lines().skip(1))
                .containsExactly(
                        "h.csv:3: food: \"perhaps\" is not yes or no",
                        "h.csv:4: 户主姓名: \"…\" has something after its closing quote",
                        "h.csv:5: food: \"\"no\" has a quote that is not closed",
                        "h.csv:6: cell 7: \"…\" is one cell more than the header has");
    }

    private List<Object> inputs() {
        return List.of(
                "--households",
                cli.file(
                        "h.csv",
                        Cli.HOUSEHOLDS.strip() + ",county_id\n"
                                + Cli.household("SECRET1", "SECRETV", "no").strip() + ",SECRETC\n"
                                + Cli.household("SECRET2", "SECRETV", "SECRET").strip() + ",\n"
                                + Cli.household("SECRET1", "SECRETV", "no").strip() + ",\n"
                                + "1.23E+17,SECRETV,1,yes\n\"SECRET3\"SECRET,V1\n"),
                "--members",
                cli.file(
                        "m.csv",
                        Cli.MEMBERS
                                + Cli.member("SECRET1", "SECRETP")
                                + Cli.member("SECRET1", "SECRETP")
                                + Cli.member("SECRET9", "SECRETP")),
                "--villages",
                cli.file("v.csv", "village_id,rural_population,households_complete\nSECRETV,100,yes\n"),
                "--counties",
                cli.file("c.csv", "county_id,name\nSECRETC,SECRET县\n"),
                "--procedures",
                cli.file("p.csv", "subject_id,level,step,done_on\nSECRETV,VILLAGE,ANNOUNCEMENT,2019-05-01\n"),
                "--aftercare",
                cli.file("a.csv", """
                        subject_id,level,exited_on,kind,what,who,from
                        SECRETV,VILLAGE,2018-12-12,RESPONSIBILITY,书记,SECRETP,2018-01-01
                        """),
                "--problems",
                cli.file("w.csv", """
                        problem_id,subject_id,level,theme,found_on,standing
                        SECRETW,SECRET1,HOUSEHOLD,WATER,2019-05-01,confirmed
                        """));
    }

    private Ran pseudonymised(List<Object> inputs, String key) {
        List<Object> all = new ArrayList<>(inputs);
        all.add("--pseudonymise");
        all.add(cli.file("key", key));
        return cli.audit(all.toArray());
    }

    @Test
    void idsAreReplacedInEveryOutputAndMessageAndTheVerdictsStayTheSame() {
        Ran plain = cli.audit(inputs().toArray());
        Ran ran = pseudonymised(inputs(), KEY + "\n");

        assertThat(everything(plain)).contains("SECRET");
        assertThat(everything(ran)).doesNotContain("SECRET").doesNotContain(KEY).doesNotContain("1.23E+17");
        assertThat(ran.err().lines())
                .contains(
                        "c.csv: columns not known and ignored: name",
                        "h.csv:3: food: \"…\" is not yes or no",
                        "h.csv:5: household_id: \"…\" is a number that a spreadsheet cut short: give the whole id, in a"
                                + " column with the format of text")
                .anyMatch(line -> line.matches("h.csv:4: household_id: \"p[a-z2-7]{25}\" is already used on line 2"));
        for (String level : List.of("households", "villages", "counties", "procedures", "aftercare")) {
            assertThat(withoutIds(ran, level)).isEqualTo(withoutIds(plain, level));
        }
        assertThat(ran.text("summary.json")).containsPattern("\"pseudonyms\" : \"p[a-z2-7]{7}\"");
    }

    @Test
    void idsThatAreNoTextAreRefusedWithPseudonymsAsWithout() throws IOException {
        byte[] rows = "household_id,village_id,food\nH1,SECRETV,no\nSECRET#,,no\nSECRET$,,yes\nH2,SECRET#,no\n"
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rows[i] == '#' ? (byte) 0xFF : rows[i] == '$' ? (byte) 0xFE : rows[i];
        }
        Path households = Files.write(home.resolve("h.csv"), rows);

        Ran plain = cli.audit("--households", households);
        Ran ran = pseudonymised(List.of("--households", households), KEY);

        String reason = "is not text in the file's charset";
        assertThat(plain.err().lines())
                .containsExactly(
                        "h.csv:3: household_id: \"SECRET\uFFFD\" " + reason,
                        "h.csv:4: household_id: \"SECRET\uFFFD\" " + reason,
                        "h.csv:5: village_id: \"SECRET\uFFFD\" " + reason);
        assertThat(ran.err().lines())
                .containsExactly(
                        "h.csv:3: household_id: \"…\" " + reason,
                        "h.csv:4: household_id: \"…\" " + reason,
                        "h.csv:5: village_id: \"…\" " + reason);
        assertThat(everything(ran)).doesNotContain("SECRET");
        assertThat(withoutIds(ran, "households")).isEqualTo(withoutIds(plain, "households"));
    }

    private static List<String> withoutIds(Ran ran, String level) {
        return ran.lines(level + ".verdicts.csv").stream()
                .map(line -> line.replaceFirst("^[^,]*,", "").replaceAll("SECRET[^,]*|p[a-z2-7]{25}", ""))
                .toList();
    }

    @Test
    void theSameKeyGivesTheSameIdsAndAnotherKeyOthers() {
        Ran one = pseudonymised(inputs(), KEY);
        Ran same = pseudonymised(inputs(), KEY + "\r\n");
        Ran other = pseudonymised(inputs(), KEY + "x");

        assertThat(same.text("verdicts.jsonl")).isEqualTo(one.text("verdicts.jsonl"));
        assertThat(other.outcomes("villages")).doesNotContainAnyElementsOf(one.outcomes("villages"));
    }

    @Test
    void anIdHasTheSameNameWhereverItStands() {
        Pseudonyms names = Pseudonyms.under(cli.file("key", KEY));
        Ran ran = pseudonymised(inputs(), KEY);

        String village = names.of("SECRETV");
        assertThat(village).isEqualTo("pj7kk4lembtngjzo7sx3czv7mf").matches("p[a-z2-7]{25}");
        assertThat(ran.outcomes("villages").get(0)).startsWith(village);
        assertThat(ran.outcomes("procedures").get(0)).startsWith(village);
        assertThat(ran.outcomes("aftercare").get(0)).startsWith(village);
        assertThat(ran.text("verdicts.jsonl"))
                .contains("\"village_id\":\"" + village + "\"", "\"who\":\"" + names.of("SECRETP") + "\"");
    }

    @Test
    void aPseudonymisedAuditIsVerifiedWithItsKeyAndExplainedByTheTrueId() {
        Ran ran = pseudonymised(inputs(), KEY);
        List<Object> verify = new ArrayList<>(List.of("verify", ran.result()));

        assertThat(cli.run(home, verify.toArray()).code()).isZero();
        verify.addAll(inputs());
        assertThat(cli.run(home, verify.toArray()).err())
                .isEqualTo("--pseudonymise: the audit used another key: give the one that it used\n");
        verify.add("--pseudonymise");
        verify.add(cli.file("key", KEY));
        assertThat(cli.run(home, verify.toArray()).code()).isZero();

        List<Object> explain = new ArrayList<>(List.of(
                "explain", "--rulebook", "national", "--on", "2019-12-31", "--level", "VILLAGE", "--id", "SECRETV"));
        explain.addAll(inputs());
        explain.addAll(List.of("--pseudonymise", home.resolve("key")));
        Ran told = cli.run(home, explain.toArray());
        assertThat(told.code()).as("rows are rejected on purpose").isEqualTo(1);
        assertThat(told.err()).isNotEmpty().doesNotContain("SECRET");
        assertThat(told.out())
                .startsWith("village pj7kk4lembtngjzo7sx3czv7mf: ")
                .doesNotContain("SECRET");
    }

    @Test
    void aKeyThatIsTooShortOrMissingIsRefused() {
        assertThat(pseudonymised(inputs(), "too short\n").err())
                .isEqualTo("--pseudonymise: " + home.resolve("key")
                        + ": the key has 9 bytes: give a file with 16 random ones or more\n");
        assertThat(cli.audit("--counties", cli.file("c.csv", "county_id\nC1\n"), "--pseudonymise", home.resolve("none"))
                        .err())
                .contains("none: cannot be read: there is no such file");
    }
}
