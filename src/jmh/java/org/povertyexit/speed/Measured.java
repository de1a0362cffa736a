package org.povertyexit.speed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.povertyexit.peer.Engine;

/**
 * What was measured of one benchmark with some number of subjects.
 *
 * @param group the class of the benchmark, without "Benchmark"
 * @param title what was done
 * @param subjects how many there were; 1,000 where it does not say
 * @param nanos processor time for one
 * @param bytes what was allocated for one
 */
record Measured(String group, String title, int subjects, double nanos, double bytes) {
    static final int HOT = 1_000;
    static final int COLD = 1_000_000;

    private static final Map<String, String> TITLES = Map.of("KieDmn", "Apache KIE DMN");
    private static final Set<String> PEERS = Set.of("Peer", "KieDmn");
    private static final Set<String> LEVELS = Set.of("Household", "Village", "County");

    /** One result of JMH, as it writes it. */
    static Measured of(JsonNode result) {
        String[] names = result.get("benchmark").asText().split("\\.", -1);
        String group = names[names.length - 2].replace("Benchmark", "");
        JsonNode params = result.path("params");
        return new Measured(
                group,
                params.has("engine")
                        ? Engine.valueOf(params.get("engine").asText()).title()
                        : TITLES.getOrDefault(group, words(group)) + ", " + words(names[names.length - 1]),
                params.path("subjects").asInt(HOT),
                score(result, CpuTime.LABEL),
                score(result, "gc.alloc.rate.norm"));
    }

    private static double score(JsonNode result, String metric) {
        return result.get("secondaryMetrics").get(metric).get("score").asDouble();
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** What all of its kind is compared with. */
    boolean isReference() {
        return title.endsWith(", by hand");
    }

    /** Whether it is compared with a reference: one of its own level, and other engines with that for households. */
    boolean isComparedWith(Measured other) {
        return other.isReference()
                && subjects == other.subjects
                && other.group.equals(LEVELS.contains(group) ? group : PEERS.contains(group) ? "Household" : "");
    }
}
