package org.povertyexit.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Writes the results of JMH into the README, between the marks of the table, with the machine that they are of. */
public final class SpeedTable {
    private static final Pattern MARKS =
            Pattern.compile("(<!-- speed -->\n).*?(<!-- end of speed -->\n)", Pattern.DOTALL);
    private static final String HEADING = """
            | | hot ns | × by hand | cold ns | × by hand | B |
            |---|---|---|---|---|---|
            """;
    private static final List<String> GROUPS =
            List.of("Household", "Peer", "KieDmn", "Village", "County", "Rulebook", "Record");
    private static final Pattern MODEL = Pattern.compile("model name\\s*: (.*)");

    private final List<Measured> all;
    private final String machine;

    private SpeedTable(JsonNode results) throws IOException {
        this.all = StreamSupport.stream(results.spliterator(), false)
                .map(Measured::of)
                .toList();
        this.machine = machine(results.get(0));
    }

    /** Takes the file that JMH wrote, and the page that the table stands in. */
    public static void main(String[] files) throws IOException {
        SpeedTable table =
                new SpeedTable(new ObjectMapper().readTree(Path.of(files[0]).toFile()));
        Path page = Path.of(files[1]);
        Matcher marks = MARKS.matcher(Files.readString(page));
        if (!marks.find()) {
            throw new IllegalArgumentException(page + ": it has no place marked " + MARKS);
        }
        Files.writeString(page, marks.replaceFirst("$1" + Matcher.quoteReplacement(table.toString()) + "$2"));
    }

    private static String machine(JsonNode result) throws IOException {
        return "%s, %d cores; %s %s; %s"
                .formatted(
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        result.get("vmName").asText(),
                        result.get("vmVersion").asText(),
                        LocalDate.now(ZoneOffset.UTC));
    }

    private static String processor() throws IOException {
        Path listing = Path.of("/proc/cpuinfo");
        Matcher model = MODEL.matcher(Files.exists(listing) ? Files.readString(listing) : "");
        return model.find() ? model.group(1) : System.getProperty("os.arch");
    }

    /** The table, the cheapest of a kind first, and the machine. */
    @Override
    public String toString() {
        String rows = GROUPS.stream().flatMap(this::rows).map(row -> row + "\n").collect(Collectors.joining());
        return HEADING + rows + "\n" + machine + ".\n";
    }

    private Stream<String> rows(String group) {
        return all.stream()
                .filter(one -> one.group().equals(group) && one.subjects() == Measured.HOT)
                .sorted(Comparator.comparingDouble(Measured::nanos))
                .map(this::row);
    }

    private String row(Measured hot) {
        Optional<Measured> cold = all.stream()
                .filter(one -> one.subjects() == Measured.COLD)
                .filter(one -> one.group().equals(hot.group()) && one.title().equals(hot.title()))
                .findAny();
        return Stream.of(
                        Optional.of(hot.title()),
                        Optional.of(number(hot.nanos())),
                        ratio(hot),
                        cold.map(one -> number(one.nanos())),
                        cold.flatMap(this::ratio),
                        Optional.of(number(cold.orElse(hot).bytes())))
                .map(cell -> cell.orElse(""))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private Optional<String> ratio(Measured one) {
        return all.stream()
                .filter(one::isComparedWith)
                .findAny()
                .map(reference -> number(one.nanos() / reference.nanos()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 9.95 ? "%,.1f" : "%,.0f", value);
    }
}
