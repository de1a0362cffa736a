package org.povertyexit.json;

import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The published schemas of records. */
final class Schemas {
    private static final List<String> NAMES = List.of("verdict-record", "subject", "explanation", "tally");
    private static final Validator VALIDATOR = validator();

    private Schemas() {}

    private static Validator validator() {
        Validator validator = new ValidatorFactory()
                .withEvaluatorFactory(new FormatEvaluatorFactory())
                .createValidator();
        NAMES.forEach(name -> validator.registerSchema(text(name)));
        return validator;
    }

    private static String text(String name) {
        try (var in = Objects.requireNonNull(
                Schemas.class.getResourceAsStream("/org/povertyexit/schema/" + name + ".schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a text by the schema of a name. */
    static List<String> faults(String name, String json) {
        return VALIDATOR.validate(URI.create("urn:poverty-exit:" + name + ":1"), json).getErrors().stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError())
                .toList();
    }
}
