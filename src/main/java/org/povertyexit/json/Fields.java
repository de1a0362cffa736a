package org.povertyexit.json;

import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;

/** The fields of one object of a record that is being read; what was never asked for is not known. */
final class Fields {
    private static final int MOST_DIGITS = 100;
    private static final Set<String> LANGUAGES = Set.of("en", "zh");

    /** What a line of {@code verdicts.jsonl}, and an explanation, say beside the subject. */
    private static final List<String> OF_VERDICTS = List.of(
            "at_boundary",
            "changes",
            "date",
            "findings",
            "outcome",
            "problems",
            "rulebook",
            "themes",
            "undetermined",
            "unmet",
            "unverified");

    private final String path;
    private final Map<?, ? extends @Nullable Object> values;
    private final Set<String> known = new TreeSet<>();

    private Fields(String path, Map<?, ? extends @Nullable Object> values) {
        this.path = path;
        this.values = values;
    }

    /** Those of a whole record. */
    static Fields of(Map<String, ? extends @Nullable Object> record) {
        Fields fields = new Fields("", record);
        fields.known.addAll(OF_VERDICTS);
        return fields;
    }

    /** Those of a record that has no verdict in it. */
    static Fields ofTally(Map<String, ? extends @Nullable Object> record) {
        return new Fields("", record);
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private BadField bad(String key, String reason) {
        return new BadField(at(key), reason);
    }

    private @Nullable Object value(String key) {
        known.add(key);
        return values.get(key);
    }

    private Object required(String key) {
        Object value = value(key);
        if (value == null) {
            throw bad(key, "is missing");
        }
        return value;
    }

    boolean has(String key) {
        known.add(key);
        return values.containsKey(key);
    }

    /** A text; empty when it is not there. */
    Optional<String> textIfAny(String key) {
        return value(key) == null ? Optional.empty() : Optional.of(text(key));
    }

    /** A text that must be there; it can be empty. */
    String text(String key) {
        if (required(key) instanceof String text) {
            return text;
        }
        throw bad(key, values.get(key) + " is not a text: put it between quotation marks");
    }

    /** What tells somebody or something from others. */
    String id(String key) {
        String id = text(key);
        if (id.isEmpty()) {
            throw bad(key, "is empty");
        }
        return id;
    }

    /** The same, which need not be there, or says nothing. */
    Optional<String> idIfAny(String key) {
        return textIfAny(key).filter(id -> !id.isEmpty());
    }

    /** Texts in a list that must be there. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object item : list(key)) {
            if (!(item instanceof String text)) {
                throw bad(key + "[" + texts.size() + "]", item + " is not a text: put it between quotation marks");
            }
            texts.add(text);
        }
        return texts;
    }

    /** A count that must be there. */
    long count(String key) {
        String text = String.valueOf(required(key));
        if (!text.matches("[0-9]{1,18}")) {
            throw bad(key, text + " is not a count");
        }
        return Long.parseLong(text);
    }

    /** The names of all fields. */
    List<String> keys() {
        return values.keySet().stream().map(String::valueOf).toList();
    }

    /** Fails unless each field that another record has, and that is here, says the same there, in whatever words. */
    void demandSame(Map<String, Object> other) {
        other.forEach((key, value) -> {
            if (values.get(key) != null) {
                same(at(key), values.get(key), value);
            }
        });
    }

    private static void same(String path, @Nullable Object here, Object other) {
        if (here instanceof Map<?, ?> object
                && other instanceof Map<?, ?> map
                && object.keySet().equals(map.keySet())) {
            Sets.difference(map.keySet(), LANGUAGES)
                    .forEach(key -> same(path + "." + key, object.get(key), Objects.requireNonNull(map.get(key))));
        } else if (here instanceof List<?> items && other instanceof List<?> list && items.size() == list.size()) {
            for (int i = 0; i < list.size(); i++) {
                same(path + "[" + i + "]", items.get(i), list.get(i));
            }
        } else if (!other.equals(here)) {
            throw new BadField(path, here + " is not what the rules say, which is " + other);
        }
    }

    /** The number of a subject, whose kind can be left out but not be another. */
    String idOf(Level level) {
        textIfAny("level").filter(text -> !text.equals(level.name())).ifPresent(text -> {
            throw bad("level", "\"" + text + "\" is not " + level);
        });
        return id("id");
    }

    /** A word of a vocabulary. */
    <E extends Enum<E>> E word(Class<E> vocabulary, String key) {
        String text = text(key);
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(word -> word.name().equals(text))
                .findAny()
                .orElseThrow(() ->
                        bad(key, "\"" + text + "\" is not one of " + Arrays.toString(vocabulary.getEnumConstants())));
    }

    /** A day. */
    LocalDate day(String key) {
        String text = text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw (BadField) bad(key, "\"" + text + "\" is not a date such as 2019-12-31")
                    .initCause(e);
        }
    }

    /** A last day: {@code ""} when it has not come, {@code "?"} when it is not known. */
    Observed<LocalDate> end(String key) {
        return switch (text(key)) {
            case "" -> Observed.absent();
            case "?" -> Observed.missing();
            default -> Observed.known(day(key));
        };
    }

    /** An object that must be there. */
    Fields object(String key) {
        return inside(at(key), required(key));
    }

    /** The objects of a list that must be there. */
    List<Fields> objects(String key) {
        List<Fields> objects = new ArrayList<>();
        for (Object item : list(key)) {
            objects.add(inside(at(key) + "[" + objects.size() + "]", item));
        }
        return objects;
    }

    private Collection<?> list(String key) {
        if (required(key) instanceof Collection<?> list) {
            return list;
        }
        throw bad(key, values.get(key) + " is not a list");
    }

    /** The objects of a list; none when it is not there. */
    List<Fields> objectsIfAny(String key) {
        return value(key) == null ? List.of() : objects(key);
    }

    private static Fields inside(String path, @Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return new Fields(path, object);
        }
        throw new BadField(path, value + " is not an object");
    }

    /** Records all facts that are there, and gives the finished subject. */
    <S> S build(List<? extends Fact<S, ?>> facts, Fact.Draft<S> draft) {
        return build(facts, draft, path);
    }

    /** The same of a subject that has parts, in a list of the record; what is wrong, and with no fact, is wrong there. */
    <S> S build(List<? extends Fact<S, ?>> facts, Fact.Draft<S> draft, String parts) {
        facts.forEach(fact -> put(fact, draft));
        return build(draft, parts);
    }

    private <S, V> void put(Fact<S, V> fact, Fact.Draft<S> draft) {
        if (value(fact.name()) != null) {
            fact.put(draft, observed(fact));
        }
    }

    /** What was observed of a fact that must be there. */
    <V> Observed<V> observed(Fact<?, V> fact) {
        String text = text(fact, required(fact.name()));
        try {
            return fact.parse(text);
        } catch (IllegalArgumentException e) {
            throw bad(fact.name(), String.valueOf(e.getMessage()));
        }
    }

    private String text(Fact<?, ?> fact, Object value) {
        if (value instanceof Boolean yes && fact.type() == Boolean.class) {
            return yes ? "yes" : "no";
        }
        if (value instanceof Number && fact.type() == Ratio.class) {
            throw bad(fact.name(), value + " is a number: write a rate as a text such as \"1.2%\" or \"0.012\"");
        }
        if (value instanceof Map || value instanceof Collection) {
            throw bad(fact.name(), value + " is not one value");
        }
        return value instanceof Number number ? plain(number) : value.toString();
    }

    /** A number in plain notation, by the decimals in which it is written; one that would be long is left as it is. */
    private static String plain(Number number) {
        try {
            BigDecimal decimal = new BigDecimal(number.toString());
            boolean isLong =
                    (long) decimal.precision() - decimal.scale() > MOST_DIGITS || decimal.scale() > MOST_DIGITS;
            return isLong ? number.toString() : decimal.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return number.toString();
        }
    }

    /** The finished subject; its facts may contradict each other, and then the message begins with one of them. */
    <S> S build(Fact.Draft<S> draft) {
        return build(draft, path);
    }

    private <S> S build(Fact.Draft<S> draft, String elsewhere) {
        demandNoOthers();
        try {
            return draft.build();
        } catch (IllegalArgumentException e) {
            throw (BadField)
                    contradiction(String.valueOf(e.getMessage()), elsewhere).initCause(e);
        }
    }

    private BadField contradiction(String message, String elsewhere) {
        int colon = message.indexOf(": ");
        String key = colon < 0 ? "" : message.substring(0, colon);
        return known.contains(key) ? bad(key, message.substring(colon + 2)) : new BadField(elsewhere, message);
    }

    /** Fails when there is a field that was not asked for. */
    void demandNoOthers() {
        values.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !known.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw bad(key, "is not known; known are " + String.join(", ", known));
                });
    }
}
