package org.povertyexit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.povertyexit.Explanation;
import org.povertyexit.Rulebook;
import org.povertyexit.Tally;
import org.povertyexit.Verdict;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;

/**
 * {@link Records} for Jackson 2: an {@code ObjectMapper} that has this module reads and writes subjects, tallies and, where
 * it knows the rulebooks, verdicts and explanations.
 *
 * <p>On the class path {@code ObjectMapper.findAndRegisterModules()} finds it, and so does Spring Boot 3. A field that cannot be used is a {@code
 * JsonMappingException} with its path, caused by a {@link BadField}.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new JacksonModule());
 * Household household = mapper.readValue("{\"id\": \"H1\", \"facts\": {\"food\": \"suspected\"}}", Household.class);
 * System.out.println(mapper.writeValueAsString(household));
 * }</pre>
 *
 * <p>It prints
 *
 * <pre class="output">{@code
 * {"facts":{"food":"suspected"},"id":"H1","level":"HOUSEHOLD","persons":[]}
 * }</pre>
 */
@SuppressWarnings("exports") // Jackson is optional: whoever uses this type has it
public final class JacksonModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    private final String typeId;

    /** A module for any number of mappers, which reads no verdicts and no explanations. */
    public JacksonModule() {
        this(List.of());
    }

    /**
     * A module for any number of mappers.
     *
     * @param rulebooks those by which verdicts and explanations that are read were given, such as {@code Rulebooks.all()}
     */
    public JacksonModule(Collection<Rulebook> rulebooks) {
        super("poverty-exit");
        List<Rulebook> known = List.copyOf(rulebooks);
        this.typeId = known.isEmpty() ? getModuleName() : getModuleName() + known;
        with(Household.class, Records::household, Records::of);
        with(Village.class, Records::village, Records::of);
        with(County.class, Records::county, Records::of);
        with(ExitProcedure.class, Records::procedure, Records::of);
        with(Aftercare.class, Records::aftercare, Records::of);
        with(Verdict.class, record -> Records.verdict(record, ReadBack.rules(record, known)), Records::of);
        with(Explanation.class, record -> Records.explanation(record, ReadBack.rules(record, known)), Records::of);
        with(Tally.class, Records::tally, Records::of);
    }

    /** Modules with other rulebooks are not the same, so that one can be registered after another. */
    @Override
    public Object getTypeId() {
        return typeId;
    }

    private <T> void with(
            Class<T> type, Form<Map<String, @Nullable Object>, T> read, Form<T, Map<String, Object>> write) {
        addDeserializer(type, new Reading<>(type, read));
        addSerializer(type, new Writing<>(type, write));
    }

    /** It goes with a mapper that is sent to another machine; one that knows rulebooks cannot be sent. */
    private interface Form<A, B> extends Function<A, B>, Serializable {}

    private static final class Writing<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        private final Form<T, Map<String, Object>> form;

        Writing(Class<T> type, Form<T, Map<String, Object>> form) {
            super(type);
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            write(form.apply(value), json, provider);
        }

        /** Nothing is left out, whatever a mapper leaves out elsewhere: what is empty in a record says something. */
        private static void write(@Nullable Object value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            if (value instanceof Map<?, ?> object) {
                json.writeStartObject();
                for (Map.Entry<?, ?> field : object.entrySet()) {
                    json.writeFieldName(String.valueOf(field.getKey()));
                    write(field.getValue(), json, provider);
                }
                json.writeEndObject();
            } else if (value instanceof List<?> items) {
                json.writeStartArray();
                for (Object item : items) {
                    write(item, json, provider);
                }
                json.writeEndArray();
            } else {
                provider.defaultSerializeValue(value, json);
            }
        }
    }

    private static final class Reading<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final Form<Map<String, @Nullable Object>, T> form;

        Reading(Class<T> type, Form<Map<String, @Nullable Object>, T> form) {
            super(type);
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.START_OBJECT)) {
                throw MismatchedInputException.from(json, handledType(), json.currentToken() + " is not an object");
            }
            try {
                return form.apply(object(json, ""));
            } catch (BadField bad) {
                throw at(bad, json);
            }
        }

        private MismatchedInputException at(BadField bad, JsonParser json) {
            MismatchedInputException mismatch = MismatchedInputException.from(json, handledType(), bad.getMessage());
            mismatch.initCause(bad);
            List<MatchResult> steps = Pattern.compile("\\[([0-9]{1,9})]|[^.\\[\\]]+")
                    .matcher(bad.path())
                    .results()
                    .toList();
            for (MatchResult step : Lists.reverse(steps)) {
                if (step.group(1) == null) {
                    mismatch.prependPath(handledType(), step.group());
                } else {
                    mismatch.prependPath(handledType(), Integer.parseInt(step.group(1)));
                }
            }
            return mismatch;
        }

        private static Map<String, @Nullable Object> object(JsonParser json, String path) throws IOException {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                String inside = path.isEmpty() ? key : path + "." + key;
                json.nextToken();
                if (object.containsKey(key)) {
                    throw new BadField(inside, "is there twice");
                }
                object.put(key, value(json, inside));
            }
            return object;
        }

        /** Numbers as they are written, never by way of binary fractions. */
        private static @Nullable Object value(JsonParser json, String path) throws IOException {
            return switch (json.currentToken()) {
                case START_OBJECT -> object(json, path);
                case START_ARRAY -> array(json, path);
                case VALUE_NULL -> null;
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(json, path);
                default -> json.getText();
            };
        }

        private static Object number(JsonParser json, String path) throws IOException {
            try {
                return json.isNaN() ? json.getText() : json.getDecimalValue();
            } catch (NumberFormatException e) {
                throw (BadField) new BadField(path, json.getText() + " is no number that can be read").initCause(e);
            }
        }

        private static List<@Nullable Object> array(JsonParser json, String path) throws IOException {
            List<@Nullable Object> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(json, path + "[" + items.size() + "]"));
            }
            return items;
        }
    }
}
