package org.povertyexit.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is kept in the repository holds on every machine. */
class RepositoryTest {
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.*/:])(/(home|root|tmp|var|opt|mnt|srv|Users)/\\w|[A-Z]:\\\\\\w)");

    @Test
    void noTrackedFileHasAPathOfSomeMachine() throws IOException, InterruptedException {
        assumeThat(Path.of(".git")).exists();
        List<String> files = tracked();
        assertThat(files).contains("pom.xml");
        assertThat(files.stream().filter(file -> Files.isRegularFile(Path.of(file))))
                .flatMap(RepositoryTest::machinePaths)
                .isEmpty();
    }

    private static List<String> machinePaths(String file) {
        try {
            String text = new String(Files.readAllBytes(Path.of(file)), StandardCharsets.ISO_8859_1);
            return MACHINE_PATH
                    .matcher(text)
                    .results()
                    .map(match -> file + ": " + match.group())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files that git knows, and new ones that it does not ignore. */
    private static List<String> tracked() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").start();
        String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).isZero();
        return List.of(names.split("\0", -1)).stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
