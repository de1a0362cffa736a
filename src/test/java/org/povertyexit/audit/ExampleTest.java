package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleTest {
    @TempDir
    Path home;

    private String run(Path place, Locale language) throws IOException {
        StringWriter out = new StringWriter();
        new Example(place, language).run(new PrintWriter(out));
        return out.toString();
    }

    @Test
    void itSaysWhatWasAuditedWhatCameOfItAndWhereTheReportIs() throws IOException {
        Path place = home.resolve("target/example");
        Files.createDirectories(place.resolve("input"));
        Files.writeString(place.resolve("summary.json"), "of an earlier run");
        Files.writeString(place.resolve("stale"), "of an earlier run");

        String said = run(place, Locale.ENGLISH);

        assertThat(said)
                .contains(
                        "invented county",
                        "not met",
                        "undetermined",
                        "16 rejected rows",
                        place.resolve("report.html") + "");
        assertThat(place.resolve("stale")).doesNotExist();
        assertThat(place.resolve("input/households.csv")).exists();
        assertThat(place.resolve("published-2019/counties.verdicts.csv"))
                .content()
                .contains("sangzhi,MET");
        assertThat(home.resolve("target")).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void itReplacesNothingThatIsNotItsOwn() throws IOException {
        Files.writeString(Files.createDirectories(home.resolve("example")).resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> run(home.resolve("example"), Locale.ENGLISH)).isInstanceOf(CallFailed.class);
        assertThat(home.resolve("example/mine.txt")).hasContent("mine");
    }
}
