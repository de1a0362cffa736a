package com.example.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The library in a folder of its own, released into its {@code target/staging}. */
record Build(Path folder) {
    private static final Path LIBRARY = Path.of(System.getProperty("library"));
    private static final List<String> COPIED =
            List.of("pom.xml", "LICENSE", "README.md", "CHANGELOG.md", ".mvn", "src");

    /** The version that a rehearsal releases. */
    static final String VERSION = "0.1.0-rehearsal";

    /** Copies the library and gives it a version that can be released. */
    void prepare() throws IOException {
        for (String name : COPIED) {
            copy(LIBRARY.resolve(name), folder.resolve(name));
        }
        Path pom = folder.resolve("pom.xml");
        String text = Files.readString(pom);
        String released = text.replaceFirst("<version>[^<]*-SNAPSHOT</version>", "<version>" + VERSION + "</version>");
        assertThat(released).isNotEqualTo(text);
        Files.writeString(pom, released);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !from.relativize(file).toString().contains("target" + File.separator))
                    .toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /** Runs Maven to its end and gives its exit code; what it prints goes to {@code log}. */
    int run(Key key, String zone, String language) throws IOException, InterruptedException {
        ProcessBuilder maven = new ProcessBuilder(
                        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                        "-B",
                        "-ntp",
                        "-Prelease",
                        "-DskipTests",
                        "-Dinvoker.skip",
                        "-Dspotless.check.skip",
                        "-Dmaven.install.skip",
                        "-Drelease.places=.*",
                        "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
                        "deploy")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        maven.environment().put("MAVEN_GPG_KEY", key.armored());
        maven.environment().put("MAVEN_GPG_PASSPHRASE", key.passphrase());
        maven.environment().put("MAVEN_OPTS", "-Duser.timezone=" + zone + " -Duser.language=" + language);
        return maven.start().waitFor();
    }

    /** The files of this version that were staged. */
    Path staged() {
        return folder.resolve("target/staging/org/povertyexit/poverty-exit").resolve(VERSION);
    }
}
