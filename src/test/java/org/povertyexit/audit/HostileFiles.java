package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of an audit as anyone may send them, whatever is in them.
 *
 * @param files their bytes
 * @param charset what {@code --charset} says, if anything
 */
record HostileFiles(Map<Input, byte[]> files, Optional<String> charset) {
    private static final String CHARSET = "charset.txt";

    /** Those of a directory: {@code households.csv} and so on, and {@code charset.txt}. */
    static HostileFiles in(Path directory) throws IOException {
        Map<Input, byte[]> files = new EnumMap<>(Input.class);
        for (Input input : Input.values()) {
            if (Files.exists(directory.resolve(name(input)))) {
                files.put(input, Files.readAllBytes(directory.resolve(name(input))));
            }
        }
        Path charset = directory.resolve(CHARSET);
        return new HostileFiles(
                files,
                Files.exists(charset) ? Optional.of(Files.readString(charset).strip()) : Optional.empty());
    }

    /** Puts them into a directory. */
    void writeTo(Path directory) throws IOException {
        for (Map.Entry<Input, byte[]> file : files.entrySet()) {
            Files.write(directory.resolve(name(file.getKey())), file.getValue());
        }
        if (charset.isPresent()) {
            Files.writeString(directory.resolve(CHARSET), charset.get() + "\n");
        }
    }

    private static String name(Input input) {
        return input.label() + ".csv";
    }

    /** Audits them in an empty directory; it fails when anything was lost or went otherwise than the contract says. */
    void check(Path home) throws IOException {
        writeTo(home);
        Cli.Ran ran = new Cli(home).audit(options(home));

        assertThat(ran.code()).as(ran.err()).isBetween(0, 2);
        assertThat(ran.err()).doesNotContain("an error in the tool", "not enough memory", "reading or writing failed");
        assertThat(ran.err().chars().filter(c -> Character.isISOControl(c) && c != '\n'))
                .as(ran.err())
                .isEmpty();
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(ran.err()))
                .as(ran.err())
                .isTrue();
        if (ran.code() == 2) {
            assertThat(ran.result()).doesNotExist();
            assertThat(ran.err()).isNotBlank();
        } else {
            new Balance(ran).check(said(), home);
        }
    }

    private Object[] options(Path home) {
        List<Object> options = new ArrayList<>(List.of("--no-workbook"));
        files.keySet().forEach(input -> options.addAll(List.of(input.option(), home.resolve(name(input)))));
        charset.ifPresent(name -> options.addAll(List.of("--charset", name)));
        return options.toArray();
    }

    private Map<Input, Optional<Charset>> said() {
        Map<Input, Optional<Charset>> said = new EnumMap<>(Input.class);
        files.keySet().forEach(input -> said.put(input, charset.map(Charset::forName)));
        return said;
    }
}
