package org.povertyexit.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The comment above a public type, a package or the module, without the stars.
 *
 * @param name the simple name of the type, the full name of the package, or the name of the module after its keyword
 */
record Javadoc(String name, String text) {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path KIT = Path.of("src", "testkit", "java");
    private static final Path AUDIT = MAIN.resolve(Path.of("org", "povertyexit", "audit"));
    private static final Pattern COMMENT = Pattern.compile(
            "^/\\*\\*(.*?)\\*/\n(?:@.*\n)*(?:public [a-z -]*(?:class|record|interface|enum) (\\w+)|(?:package )?((?:module )?[\\w.]+))",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern BLOCK = Pattern.compile("<pre>\\{@code\n(.*?)}</pre>", Pattern.DOTALL);
    private static final Pattern OUTPUT =
            Pattern.compile("<pre class=\"output\">\\{@code\n(.*?)}</pre>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("(?:\\{@link(?:plain)? |@see )([\\w.]+)");

    /** Those of all that users can name. */
    static List<Javadoc> published() {
        return Stream.concat(ofTheLibrary().stream(), in(KIT).stream()).toList();
    }

    /** Those of the library, without the kit for its users' tests. */
    static List<Javadoc> ofTheLibrary() {
        return in(MAIN);
    }

    private static List<Javadoc> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(AUDIT))
                    .sorted()
                    .flatMap(file -> of(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Javadoc> of(Path file) {
        Matcher comment = COMMENT.matcher(new Paper(file).text());
        return comment.find()
                ? Optional.of(new Javadoc(
                        Optional.ofNullable(comment.group(2)).orElseGet(() -> comment.group(3)),
                        comment.group(1).replaceAll("(?m)^ \\* ?", "")))
                : Optional.empty();
    }

    boolean isOfAType() {
        return name.matches("[A-Z]\\w*");
    }

    /** The code that it shows. */
    List<String> examples() {
        return find(BLOCK);
    }

    /** What it says that the examples print, of those that print. */
    List<String> outputs() {
        return find(OUTPUT);
    }

    /** What it links to: types by their simple names, packages by their full names. */
    List<String> links() {
        return find(LINK).stream()
                .map(link ->
                        link.replaceFirst("^(?:[a-z]+\\.)+(?=[A-Z])", "").replaceFirst("(?<=[A-Z]\\w{1,40})\\..*", ""))
                .toList();
    }

    /** What the first group of a pattern matches. */
    List<String> find(String pattern) {
        return find(Pattern.compile(pattern));
    }

    private List<String> find(Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
