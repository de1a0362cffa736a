package org.povertyexit.audit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An object of a JSON text that was read back; its values are texts, truths, numbers as they are written, lists, and
 * objects.
 *
 * @param values by key, in the order of the text
 */
record JsonObject(Map<String, Object> values) {

    /**
     * Reads a text that is one object.
     *
     * @throws IllegalArgumentException if it is none, saying where it goes wrong
     */
    static JsonObject parse(String text) {
        try (JsonParser json = Json.parser(text)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                Map<String, Object> whole = object(json);
                if (json.nextToken() == null) {
                    return new JsonObject(whole);
                }
            }
            throw new IllegalArgumentException("is not one object of JSON");
        } catch (IOException e) {
            throw new IllegalArgumentException("is not JSON: " + firstLine(e), e);
        }
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).replaceAll("(?s)\\n.*", "");
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            values.put(key, value(json));
        }
        return values;
    }

    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> json.getText();
        };
    }

    private static List<Object> array(JsonParser json) throws IOException {
        List<Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(json));
        }
        return items;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** A text or number that must be there. */
    String text(String key) {
        return textIfAny(key).orElseThrow(() -> new IllegalArgumentException(key + ": is missing"));
    }

    /** A text or number; empty when it is not there. */
    Optional<String> textIfAny(String key) {
        return values.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Whether it says {@code true}. */
    boolean isTrue(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** An object; one without values when it is not there. */
    JsonObject object(String key) {
        return values.get(key) instanceof Map<?, ?> object ? of(object) : new JsonObject(Map.of());
    }

    /** All texts, numbers and truths in it, by the keys and places that lead to them: {@code persons.0.schooling}. */
    SortedMap<String, String> leaves() {
        SortedMap<String, String> leaves = new TreeMap<>();
        values.forEach((key, value) -> collect(key, value, leaves));
        return leaves;
    }

    private static void collect(String path, Object value, Map<String, String> leaves) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((key, inner) -> collect(path + "." + key, inner, leaves));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(path + "." + i, list.get(i), leaves);
            }
        } else {
            leaves.put(path, value.toString());
        }
    }

    /** The objects of a list; none when it is not there. */
    List<JsonObject> objects(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(item -> of((Map<?, ?>) item))
                        .toList()
                : List.of();
    }

    @SuppressWarnings("unchecked") // objects of JSON are read with texts as keys
    private static JsonObject of(Map<?, ?> object) {
        return new JsonObject((Map<String, Object>) object);
    }
}
