package org.povertyexit.papers;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The site: every page to which src/site/menu.md leads, over however many links, and the files that these link to. */
final class Site {
    static final Path MENU = Path.of("src", "site", "menu.md");
    private static final Path STYLE = MENU.resolveSibling("style.css");
    private static final Path FRAME = MENU.resolveSibling("page.html");

    private final SitePage menu = SitePage.of(MENU);
    private final SortedMap<Path, SitePage> pages = new TreeMap<>();
    private final SortedSet<Path> files = new TreeSet<>();

    Site() {
        follow(menu);
    }

    private void follow(SitePage page) {
        for (Path target : page.targets()) {
            if (!SitePage.isShown(target)) {
                files.add(target);
            } else if (!pages.containsKey(target)) {
                SitePage shown = SitePage.of(target);
                pages.put(target, shown);
                follow(shown);
            }
        }
    }

    /** The files and folders of the project that are pages of it. */
    Set<Path> sources() {
        return pages.keySet();
    }

    /** Those of them that the menu names. */
    Set<Path> inTheMenu() {
        return Set.copyOf(menu.targets());
    }

    /** Writes it, beside what is there. */
    void write(Path directory) throws IOException {
        Template template = Mustache.compiler().compile(new Paper(FRAME).text());
        for (SitePage page : pages.values()) {
            write(directory.resolve(page.place()), template.execute(parts(page)));
        }
        for (Path file : files) {
            write(directory.resolve(SitePage.place(file)), new Paper(file).text());
        }
        write(directory.resolve(STYLE.getFileName()), new Paper(STYLE).text());
    }

    private Map<String, String> parts(SitePage page) {
        return Map.of(
                "lang", page.language(),
                "title", page.title(),
                "root", "../".repeat(page.place().getNameCount() - 1),
                "menu", menu.html(page.place()),
                "text", page.html(page.place()));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
