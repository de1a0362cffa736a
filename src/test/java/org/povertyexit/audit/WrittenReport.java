package org.povertyexit.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A report as it was written: the numbers that it shows, and the data in it. */
record WrittenReport(String html) {
    private static final Pattern COUNT = Pattern.compile("data-count=\"([^\"]+)\">([0-9,.]+)<");

    static WrittenReport in(Path directory) {
        try {
            return new WrittenReport(Files.readString(directory.resolve("report.html")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By what they count: {@code HOUSEHOLD MET}. */
    Map<String, String> counts() {
        Map<String, String> counts = new TreeMap<>();
        COUNT.matcher(html)
                .results()
                .forEach(count -> counts.put(count.group(1), count.group(2).replace(",", "")));
        return counts;
    }

    /** What stands in a script element: lists, maps, texts, numbers and truths. */
    Object data(String id) {
        String start = "<script type=\"application/json\" id=\"" + id + "\">";
        int from = html.indexOf(start) + start.length();
        return json(html.substring(from, html.indexOf("</script>", from)));
    }

    /** The rows of one kind of subject. */
    List<List<?>> rows(String level) {
        List<List<?>> rows = new ArrayList<>();
        ((List<?>) data("rows-" + level)).forEach(row -> rows.add((List<?>) row));
        return rows;
    }

    /** A JSON text as lists, maps, texts, numbers and truths. */
    static Object json(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            return value(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    map.put(name, value(parser));
                }
                yield map;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            default -> parser.getBooleanValue();
        };
    }
}
