package com.example.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A Java of this machine, of which the tools are run. */
record Jdk(Path home, int feature) {
    private static final Path RUNNING = Path.of(System.getProperty("java.home"));

    /** The Java that runs this, and those of 17 or later that are installed beside it; one of each version. */
    static Collection<Jdk> atHand() throws IOException {
        TreeMap<Integer, Jdk> found = new TreeMap<>();
        try (Stream<Path> beside = Files.list(RUNNING.toRealPath().getParent())) {
            Stream.concat(Stream.of(RUNNING), beside)
                    .filter(home -> Files.isRegularFile(home.resolve("release"))
                            && Files.isExecutable(home.resolve("bin/javac")))
                    .map(home -> new Jdk(home, featureOf(home)))
                    .filter(jdk -> jdk.feature >= 17)
                    .forEach(jdk -> found.putIfAbsent(jdk.feature, jdk));
        }
        return found.values();
    }

    private static int featureOf(Path home) {
        Properties release = new Properties();
        try (var in = Files.newInputStream(home.resolve("release"))) {
            release.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Integer.parseInt(release.getProperty("JAVA_VERSION").replaceAll("\"?(\\d+).*", "$1"));
    }

    /** Runs a tool, which must succeed, and gives what it printed, warnings too. */
    String run(String tool, String... arguments) throws IOException, InterruptedException {
        return run(home.resolve("bin").resolve(tool), arguments);
    }

    static String run(Path program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s printed %s", command, printed).isZero();
        return printed;
    }

    @Override
    public String toString() {
        return "Java " + feature;
    }
}
