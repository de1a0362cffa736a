package org.povertyexit.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import net.jqwik.api.Arbitrary;
import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
import org.povertyexit.Rulebook;
import org.povertyexit.testkit.law.Law;

/** A class in a paper, compiled against the library and the test kit without a warning, and run. */
record Snippet(String code) {
    private static final Pattern CLASS = Pattern.compile("^(?:final )?class (\\w+)", Pattern.MULTILINE);

    /** What it prints. */
    String run(Path directory) throws IOException, ReflectiveOperationException {
        return output(directory, compile(directory));
    }

    /** Compiles it, and gives the name of its class. */
    String compile(Path directory) throws IOException {
        Matcher name = CLASS.matcher(code);
        assertThat(name.find()).as("a class in the snippet").isTrue();
        Path file = directory.resolve(name.group(1) + ".java");
        Files.writeString(file, code);
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, complaints, complaints, options(directory, file).toArray(new String[0]));
        assertThat(failed).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
        return name.group(1);
    }

    private static List<String> options(Path directory, Path file) {
        Stream<String> jars = Stream.of(
                        Rulebook.class,
                        ImmutableList.class,
                        NullMarked.class,
                        Law.class,
                        Arbitrary.class,
                        API.class,
                        JsonParser.class,
                        JsonFormat.class,
                        ObjectMapper.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(URL::getPath);
        String classPath = Stream.concat(jars, Stream.of(directory.toString()))
                .collect(Collectors.joining(java.io.File.pathSeparator));
        return List.of(
                "-Xlint:all", "-Werror", "-encoding", "UTF-8", "-cp", classPath, "-d", directory + "", file + "");
    }

    private static String output(Path directory, String className) throws IOException, ReflectiveOperationException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, Snippet.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Method main = loader.loadClass(className).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
