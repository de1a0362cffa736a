package com.example.audit;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The jar of the audit tool says whose work is in it, and under which licence. */
class NoticesTest {
    private static ZipFile jar;
    private static List<Notice> notices;
    private static List<String> classes;

    @BeforeAll
    static void open() throws IOException {
        jar = new ZipFile(Path.of(System.getProperty("audit.jar")).toFile());
        notices = Notice.in(text("META-INF/THIRD-PARTY.txt"));
        classes = jar.stream()
                .map(entry -> entry.getName().replaceFirst("^META-INF/versions/\\d+/", ""))
                .filter(name -> name.endsWith(".class"))
                .map(name -> name.replace('/', '.'))
                .toList();
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    private static String text(String name) throws IOException {
        assertThat(jar.getEntry(name)).as(name).isNotNull();
        return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The library with the longest name of a package that the class is in. */
    private static Optional<Notice> libraryOf(String className) {
        return notices.stream()
                .filter(notice -> notice.covers(className) > 0)
                .max(comparingInt(notice -> notice.covers(className)));
    }

    @Test
    void everyClassIsOfALibraryWithANotice() {
        assertThat(classes)
                .hasSizeGreaterThan(1_000)
                .allSatisfy(name -> assertThat(libraryOf(name)).isPresent());
    }

    @Test
    void everyLibraryWithANoticeIsThere() {
        assertThat(classes.stream().flatMap(name -> libraryOf(name).stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(notices);
    }

    @Test
    void everyLicenceStandsInFull() throws IOException {
        for (Notice notice : notices) {
            assertThat(text(notice.texts().get(0))).as(notice.library()).contains(notice.words());
            for (String name : notice.texts()) {
                assertThat(text(name)).as(name).isNotBlank();
            }
        }
    }

    @Test
    void everyLicenceThatCameWithALibraryIsNamed() {
        assertThat(jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.matches("(?i).*/[^/]*(LICENSE|NOTICE)(\\.\\w+)?")))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(notices).anyMatch(notice -> notice.texts().contains(name)));
    }
}
