package org.povertyexit.audit;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The templates of the report. What they insert is escaped, unless it is a part of the page itself. */
final class PageTemplate {
    private static final String FOLDER = "report/";

    /** Between the Chinese and the English of a phrase; so it is escaped in what is inserted there. */
    private static final String BAR = "|";

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .withLoader(name -> reader(name + ".mustache"))
            .withFormatter(PageTemplate::shown)
            .withEscaper(Escapers.simple(new String[][] {
                {"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}, {"\"", "&quot;"}, {"'", "&#39;"}, {BAR, "&#124;"}
            }))
            .withCollector(new WithOptionals())
            .emptyStringIsFalse(true)
            .zeroIsFalse(true)
            .strictSections(true);

    /** A section of something optional is there once or not at all. */
    private static final class WithOptionals extends DefaultCollector {
        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
        }
    }

    private PageTemplate() {}

    /** Writes a page from its parts. */
    static void write(Object parts, Writer page) throws IOException {
        try (Reader reader = reader("page.mustache")) {
            COMPILER.compile(reader).execute(parts, page);
        }
    }

    /** Counts are grouped by thousands. */
    private static String shown(Object value) {
        return value instanceof Long count ? String.format(Locale.ROOT, "%,d", count) : value.toString();
    }

    /** {@code {{#t}}户|households{{/t}}}: a phrase in both languages, of which the page shows one. */
    static Mustache.Lambda bilingual() {
        return (phrase, out) -> {
            String both = phrase.execute();
            int bar = both.indexOf(BAR);
            out.append("<span class=\"zh\" lang=\"zh-CN\">").append(both, 0, bar);
            out.append("</span><span class=\"en\" lang=\"en\">").append(both, bar + 1, both.length());
            out.append("</span>");
        };
    }

    private static Reader reader(String name) {
        try {
            return new InputStreamReader(url(name).openStream(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of the page that is no template: its style, its script. */
    static String part(String name) {
        try {
            return Resources.toString(url(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(String name) {
        return Resources.getResource(PageTemplate.class, FOLDER + name);
    }

    /** By which a browser knows a part again, and runs no other: {@code sha256-…}. */
    static String digest(String part) {
        byte[] hash = Hashing.sha256().hashString(part, StandardCharsets.UTF_8).asBytes();
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
    }
}
