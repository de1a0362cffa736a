package com.example.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One program, compiled and run by every Java at hand, with an older and a newer Guava, on either path. */
class PathsTest {
    private static final Path LIBRARY = Path.of("target/library");
    private static final Path OLDER_GUAVA = Path.of("target/older-guava");
    private static final Path MAIN = Path.of("src/main/java/com/example/plain/Main.java");
    private static final Path MODULE = Path.of("src/main/java/module-info.java");

    /** The one that the library brings. */
    private static final String NEWER = "33.8.0";

    private static final String OLDER = "32.1.3";

    /** The library, Guava with the annotations and the one class that it brings, and JSpecify's annotations. */
    private static final List<String> BROUGHT = List.of(
            "poverty-exit",
            "guava",
            "failureaccess",
            "listenablefuture",
            "error_prone_annotations",
            "j2objc-annotations",
            "jspecify");

    @TempDir
    Path folder;

    private Path classes;

    @BeforeEach
    void nothingIsCompiled() {
        classes = folder.resolve("classes");
    }

    static Collection<Jdk> javas() throws IOException {
        return Jdk.atHand();
    }

    static Stream<Arguments> javasAndGuavas() throws IOException {
        return javas().stream().flatMap(jdk -> Stream.of(arguments(jdk, NEWER), arguments(jdk, OLDER)));
    }

    /** The library and what it needs, with one Guava. */
    private static List<Path> jars(String guava) throws IOException {
        List<Path> jars = new ArrayList<>(in(LIBRARY));
        if (guava.equals(OLDER)) {
            jars.removeIf(jar -> jar.getFileName().toString().matches("(guava|failureaccess)-.*"));
            jars.addAll(in(OLDER_GUAVA));
        }
        assertThat(jars)
                .filteredOn(jar -> jar.getFileName().toString().startsWith("guava-"))
                .singleElement()
                .satisfies(jar -> assertThat(jar.getFileName().toString()).contains(guava));
        return jars;
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private String with(List<Path> jars) {
        return classes + File.pathSeparator + path(jars);
    }

    private void compile(Jdk jdk, String... arguments) throws IOException, InterruptedException {
        List<String> all =
                new ArrayList<>(List.of("-Xlint:all", "-Werror", "-encoding", "UTF-8", "-d", classes.toString()));
        all.addAll(List.of(arguments));
        assertThat(jdk.run("javac", all.toArray(String[]::new))).isEmpty();
    }

    private static void assertVerdicts(String printed) {
        assertThat(printed)
                .startsWith(String.format(
                        "NOT_MET; unmet: national.household.income%nMET%n1 met, 1 not met, 0 undetermined"))
                .contains("change to at least 5990.01 yuan (now 5990 yuan, 0.01 yuan more)")
                .doesNotContainIgnoringCase("warning");
    }

    @Test
    void theLibraryIsOneSmallModuleAndBringsGuavaAlone() throws IOException {
        List<Path> jars = in(LIBRARY);
        assertThat(jars)
                .extracting(jar -> jar.getFileName().toString().replaceFirst("-[0-9].*", ""))
                .containsExactlyInAnyOrderElementsOf(BROUGHT);
        Path library = jars.stream()
                .filter(jar -> jar.getFileName().toString().startsWith("poverty-exit-"))
                .findAny()
                .orElseThrow();
        assertThat(library).satisfies(jar -> assertThat(Files.size(jar)).isLessThan(400_000));
        ModuleDescriptor module =
                ModuleFinder.of(library).find("org.povertyexit").orElseThrow().descriptor();
        assertThat(module.packages())
                .containsExactlyInAnyOrderElementsOf(module.exports().stream()
                        .map(ModuleDescriptor.Exports::source)
                        .toList());
    }

    @ParameterizedTest(name = "{0}, Guava {1}")
    @MethodSource("javasAndGuavas")
    void onTheClassPath(Jdk jdk, String guava) throws IOException, InterruptedException {
        List<Path> jars = jars(guava);
        compile(jdk, "-classpath", path(jars), MAIN.toString());
        assertVerdicts(jdk.run("java", "-classpath", with(jars), "com.example.plain.Main"));
    }

    @ParameterizedTest(name = "{0}, Guava {1}")
    @MethodSource("javasAndGuavas")
    void onTheModulePath(Jdk jdk, String guava) throws IOException, InterruptedException {
        List<Path> jars = jars(guava);
        List<String> arguments = new ArrayList<>(forGuava(guava));
        arguments.addAll(List.of("--module-path", path(jars), MODULE.toString(), MAIN.toString()));
        compile(jdk, arguments.toArray(String[]::new));
        assertVerdicts(
                jdk.run("java", "--module-path", with(jars), "--module", "com.example.plain/com.example.plain.Main"));
    }

    /** The older Guava is an automatic module: the compiler warns of it, and does not know what it needs. */
    private static List<String> forGuava(String guava) {
        return guava.equals(OLDER)
                ? List.of("-Xlint:-requires-automatic", "--add-modules", "com.google.errorprone.annotations")
                : List.of();
    }

    /** A second start finds the classes in an archive that the first one left. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("javas")
    void withAnArchiveOfItsClasses(Jdk jdk) throws IOException, InterruptedException {
        List<Path> jars = jars(NEWER);
        compile(jdk, "-classpath", path(jars), MAIN.toString());
        Path program = folder.resolve("program.jar");
        jdk.run("jar", "--create", "--file", program.toString(), "-C", classes.toString(), ".");
        String path = program + File.pathSeparator + path(jars);
        Path archive = folder.resolve("program.jsa");
        jdk.run("java", "-XX:ArchiveClassesAtExit=" + archive, "-classpath", path, "com.example.plain.Main");
        String archived = "-XX:SharedArchiveFile=" + archive;
        assertVerdicts(jdk.run("java", archived, "-classpath", path, "com.example.plain.Main"));
        assertThat(jdk.run("java", archived, "-Xlog:class+load", "-classpath", path, "com.example.plain.Main"))
                .containsPattern("org.povertyexit.Rulebook source: shared objects file \\(top\\)");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("javas")
    void asARuntimeOfItsOwn(Jdk jdk) throws IOException, InterruptedException {
        List<Path> jars = jars(NEWER);
        compile(jdk, "--module-path", path(jars), MODULE.toString(), MAIN.toString());
        Path image = folder.resolve("image");
        jdk.run(
                "jlink",
                "--module-path",
                with(jars),
                "--add-modules",
                "com.example.plain",
                "--output",
                image.toString());
        assertVerdicts(Jdk.run(image.resolve("bin/java"), "--module", "com.example.plain/com.example.plain.Main"));
        assertThat(Jdk.run(image.resolve("bin/java"), "--list-modules"))
                .contains("org.povertyexit", "com.google.common")
                .doesNotContain("java.xml", "java.sql", "java.desktop");
    }
}
