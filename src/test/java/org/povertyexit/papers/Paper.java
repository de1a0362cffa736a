package org.povertyexit.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page in Markdown, with blocks and tables that a comment above them marks: {@code <!-- example -->}. */
record Paper(Path path) {
    static final Paper README = of("README.md");
    static final Paper CONTRIBUTING = of(".github/CONTRIBUTING.md");
    static final Paper CHINESE = of("src/site/markdown/zh/index.md");

    static Paper of(String path) {
        return new Paper(Path.of(path));
    }

    /** Every page of the project. */
    static List<Paper> all() {
        try (Stream<Path> files = Files.walk(Path.of(""))) {
            return files.filter(path -> path.toString().endsWith(".md"))
                    .filter(path -> path.startsWith("src") || path.startsWith(".github") || path.getNameCount() == 1)
                    .sorted()
                    .map(Paper::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language that it is written in. */
    Locale language() {
        return path.getParent() != null && path.getParent().endsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    String text() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of code under a mark. */
    List<String> blocks(String mark) {
        return find("<!-- " + mark + " -->\n```\\w*\n(.*?)```\n").toList();
    }

    /** The rows of the table under a mark, without its heading. */
    List<List<String>> table(String mark) {
        return find("<!-- " + mark + " -->\n\\|[^\n]*\n\\|[-|]*\n((?:\\|[^\n]*\n)+)")
                .flatMap(String::lines)
                .map(row -> Arrays.stream(row.substring(1, row.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /** What the first group of a pattern matches. */
    Stream<String> find(String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList()
                .stream();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
