package org.povertyexit;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Yuan;
import org.povertyexit.rulebooks.Rulebooks;

/**
 * How long a fresh virtual machine takes to the first printed explanation, as it is, with an archive of the classes, and with an
 * archive and the quick compiler alone, beside one that does nothing: the median of many starts of each, in turn. On the class
 * path are three jars: the program, the library and Guava.
 */
public final class StartUp {
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    private final String classPath;
    private final Path archive;

    private StartUp(Path folder) throws IOException {
        this.classPath = Stream.of(First.class, Rulebooks.class, ImmutableList.class)
                .map(StartUp::place)
                .distinct()
                .map(place -> jar(place, folder).toString())
                .collect(Collectors.joining(File.pathSeparator));
        this.archive = folder.resolve("first.jsa");
    }

    /** Takes the number of starts. */
    public static void main(String[] args) throws IOException, InterruptedException {
        StartUp starts = new StartUp(Files.createTempDirectory("start-up"));
        starts.start(First.class, "-XX:ArchiveClassesAtExit=" + starts.archive);
        List<Double> empty = new ArrayList<>();
        List<Double> explained = new ArrayList<>();
        List<Double> archived = new ArrayList<>();
        List<Double> quick = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(args[0]); i++) {
            empty.add(starts.start(Nothing.class));
            explained.add(starts.start(First.class));
            archived.add(starts.start(First.class, "-XX:SharedArchiveFile=" + starts.archive));
            quick.add(starts.start(First.class, "-XX:SharedArchiveFile=" + starts.archive, QUICK));
        }
        System.out.printf(Locale.ROOT, "empty %.0f ms%n", median(empty));
        print("first explained verdict", explained, empty);
        print("with an archive", archived, empty);
        print("with an archive and " + QUICK, quick, empty);
    }

    private static void print(String what, List<Double> times, List<Double> empty) {
        System.out.printf(Locale.ROOT, "%s %.0f ms: %.1f times%n", what, median(times), median(times) / median(empty));
    }

    private double start(Class<?> program, String... options) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath, program.getName()));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program + " failed");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static Path place(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    /** What stands at a place, as a jar; only what is in jars can be archived. */
    private static Path jar(Path place, Path folder) {
        if (Files.isRegularFile(place)) {
            return place;
        }
        Path jar = folder.resolve(place.getFileName() + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(new JarEntry(place.relativize(file).toString()));
                Files.copy(file, entries);
            }
        } catch (IOException e) {
            throw new IllegalStateException(place.toString(), e);
        }
        return jar;
    }

    private static double median(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    /** Does nothing. */
    static final class Nothing {
        private Nothing() {}

        public static void main(String[] args) {}
    }

    /** Explains a household that does not meet everything. */
    static final class First {
        private First() {}

        public static void main(String[] args) {
            Household household = Household.builder()
                    .id("H1")
                    .memberCount(Observed.known(4L))
                    .netIncome(Observed.known(Yuan.of(12_000)))
                    .build();
            System.out.print(Rulebooks.NATIONAL
                    .inForceOn(LocalDate.of(2019, 12, 31))
                    .explain(household)
                    .print(Locale.ENGLISH));
        }
    }
}
