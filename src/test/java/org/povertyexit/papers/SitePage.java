package org.povertyexit.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A page of the site: a page in Markdown, a plain text, or a folder with what is in it.
 *
 * @param source the file or folder that it shows
 */
record SitePage(Path source, Node document) {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().build();

    /** What is left out of the places of the site. */
    private static final Pattern PREFIX = Pattern.compile("^(src/site/markdown/|src/\\w+/resources/|src/|\\.github/)");

    static SitePage of(Path source) {
        return new SitePage(source, PARSER.parse(markdown(source)));
    }

    private static String markdown(Path source) {
        if (Files.isDirectory(source)) {
            return "# " + source.getFileName() + "\n\n" + listing(source);
        }
        String text = new Paper(source).text();
        return isText(source) ? headed(text.stripLeading()) : text;
    }

    /** A text under its first line. */
    private static String headed(String text) {
        String[] parts = text.split("\n", 2);
        return "# " + parts[0] + "\n\n~~~~\n" + parts[1].stripTrailing() + "\n~~~~\n";
    }

    private static String listing(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .sorted()
                    .map(name -> "- [" + name + "](" + name + ")\n")
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file or folder is shown as a page; others are given as they are. */
    static boolean isShown(Path source) {
        return Files.isDirectory(source) || source.toString().endsWith(".md") || isText(source);
    }

    private static boolean isText(Path source) {
        return source.toString().matches(".*(\\.txt|/?LICENSE)");
    }

    /** Where something of the project lies in the site. */
    static Path place(Path source) {
        String path = PREFIX.matcher(source.toString().replace('\\', '/')).replaceFirst("");
        if (!isShown(source)) {
            return Path.of("files", path);
        }
        return Path.of(
                Files.isDirectory(source)
                        ? path + "/index.html"
                        : path.replaceFirst("README\\.md$", "index.md").replaceFirst("\\.\\w+$", "") + ".html");
    }

    Path place() {
        return place(source);
    }

    /** Its language, for browsers. */
    String language() {
        return source.toString().matches(".*(/zh/|\\.zh\\.).*") ? "zh-CN" : "en";
    }

    String title() {
        return document.getFirstChild() instanceof Heading first ? PLAIN.render(first) : source.toString();
    }

    /** What it links to in the project. */
    List<Path> targets() {
        return links().stream()
                .filter(SitePage::isInside)
                .map(link -> target(link.getDestination()))
                .toList();
    }

    private static boolean isInside(Link link) {
        return !link.getDestination().contains("://") && !link.getDestination().startsWith("#");
    }

    private Path target(String link) {
        Path folder =
                Files.isDirectory(source) ? source : source.toAbsolutePath().getParent();
        Path root = Path.of("").toAbsolutePath();
        Path target = root.relativize(
                folder.toAbsolutePath().resolve(link.split("#", 2)[0]).normalize());
        Path readme = target.resolve("README.md");
        return Files.exists(readme) ? readme : target;
    }

    /** Its text, with links that hold on a page of the site. */
    String html(Path from) {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(TABLES)
                .attributeProviderFactory(context -> (node, tag, attributes) -> attribute(from, node, tag, attributes))
                .build();
        return renderer.render(document)
                .replace("<table>", "<div class=\"scroll\" tabindex=\"0\">\n<table>")
                .replace("</table>", "</table>\n</div>");
    }

    private void attribute(Path from, Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("pre")) {
            attributes.put("tabindex", "0"); // what can be scrolled can be reached
        } else if (node instanceof Heading) {
            attributes.put("id", LinksTest.anchor(PLAIN.render(node)));
        } else if (node instanceof Link link && isInside(link)) {
            Path place = place(target(link.getDestination()));
            attributes.put("href", relative(from, place) + fragment(link.getDestination()));
            if (place.equals(from)) {
                attributes.put("aria-current", "page");
            }
        }
    }

    private static String relative(Path from, Path to) {
        Path folder = Path.of("/").resolve(from).getParent();
        return folder.relativize(Path.of("/").resolve(to)).toString().replace('\\', '/');
    }

    private static String fragment(String link) {
        return link.contains("#") ? link.substring(link.indexOf('#')) : "";
    }

    private List<Link> links() {
        List<Link> found = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                found.add(link);
            }
        });
        return found;
    }
}
