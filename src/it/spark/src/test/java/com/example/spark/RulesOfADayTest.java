package com.example.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertyexit.facts.Observed.yes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertyexit.RulesInForce;
import org.povertyexit.Tally;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;
import org.povertyexit.json.JacksonModule;
import org.povertyexit.rulebooks.Rulebooks;

/** Two executors, each a process of its own, come to what one loop comes to, byte for byte, also when one is killed. */
class RulesOfADayTest {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);
    private static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(DAY);
    private static final RulesOfADay BY_NAME = new RulesOfADay("national", DAY);
    private static final List<Household> HOUSEHOLDS =
            IntStream.range(0, 2_000).mapToObj(InventedRegister::household).toList();
    private static final int PARTITIONS = 4;
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JacksonModule());

    private static final String QUICK_TO_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private static SparkSession spark;
    private static StructType columns;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
        spark = SparkSession.builder()
                .master("local-cluster[2,1,1024]")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .config("spark.executor.extraJavaOptions", QUICK_TO_START)
                .config("spark.ui.enabled", false)
                .getOrCreate();
        columns = spark.read().json(lines(1)).schema();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static Dataset<Row> households(int partitions) {
        return spark.read().schema(columns).json(lines(partitions)).where("level = 'HOUSEHOLD'");
    }

    /** As in a file of the audit tool, which has other subjects too. */
    private static Dataset<String> lines(int partitions) {
        Village village = Village.builder().id("V1").hardenedRoad(yes()).build();
        List<String> lines = Stream.concat(HOUSEHOLDS.stream(), Stream.of(village))
                .map(RulesOfADayTest::json)
                .toList();
        return spark.createDataset(
                JavaSparkContext.fromSparkContext(spark.sparkContext())
                        .parallelize(lines, partitions)
                        .rdd(),
                Encoders.STRING());
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** What a loop over the households makes of them, without Spark. */
    private static String sequentialVerdicts() {
        return HOUSEHOLDS.stream()
                .map(household -> json(line(household.id(), RULES.assess(household))) + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, String> line(String id, Verdict verdict) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put("outcome", verdict.outcome().name());
        RULES.clauses(Level.HOUSEHOLD).forEach(clause -> line.put(clause.id(), Outcome.MET.name()));
        verdict.unmet().forEach(clause -> line.put(clause.id(), Outcome.NOT_MET.name()));
        verdict.undetermined().forEach(clause -> line.put(clause.id(), Outcome.UNDETERMINED.name()));
        line.put("rulebook", "national");
        line.put("date", "2019-12-31");
        return line;
    }

    private static String sequentialTallies() {
        Map<String, Tally> tallies = new TreeMap<>();
        for (Household household : HOUSEHOLDS) {
            tallies.merge(
                    household.countyId().orElseThrow(),
                    Tally.of(RULES.assess(household), household.size()),
                    Tally::plus);
        }
        return json(tallies);
    }

    private String written(Dataset<Row> verdicts) throws IOException {
        Path table = folder.resolve("verdicts");
        verdicts.write().json(table.toString());
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(table)) {
            List<Path> parts = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            for (Path part : parts) {
                text.append(Files.readString(part));
            }
        }
        return text.toString();
    }

    @Test
    void thereIsEveryOutcomeOfEveryClause() {
        Tally all = HOUSEHOLDS.stream().collect(RULES.toTally());
        List<Clause<?>> clauses = RULES.clauses(Level.HOUSEHOLD);
        assertThat(clauses).hasSize(7).allMatch(clause -> clause.force() == Clause.Force.DECISIVE);
        assertThat(all.byClause().keySet()).hasSameSizeAs(clauses);
        assertThat(all.byClause().values()).allMatch(counts -> counts.size() == 2);
        assertThat(all.count(Outcome.MET).subjects()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, PARTITIONS})
    void verdictsAreThoseOfALoop(int partitions) throws IOException {
        assertThat(written(BY_NAME.verdicts(households(partitions)))).isEqualTo(sequentialVerdicts());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, PARTITIONS, 9})
    void talliesAreThoseOfALoopForAnyNumberOfPartitions(int partitions) {
        assertThat(json(new TreeMap<>(BY_NAME.tallies(households(partitions))))).isEqualTo(sequentialTallies());
    }

    @Test
    void verdictsAreTheSameWhenAnExecutorIsKilledInTheMidst() throws IOException {
        Killer killer = killer(2);
        assertThat(written(BY_NAME.verdicts(killer.in(households(PARTITIONS))))).isEqualTo(sequentialVerdicts());
        assertThatItWasTriedTwice(killer);
    }

    /** It is the last partition, so that an executor is lost with what it has already counted of others. */
    @Test
    void talliesAreTheSameWhenAnExecutorIsKilledInTheMidst() throws IOException {
        Killer killer = killer(PARTITIONS - 1);
        Map<String, Tally> tallies = BY_NAME.tallies(killer.in(households(PARTITIONS)));
        assertThat(json(new TreeMap<>(tallies))).isEqualTo(sequentialTallies());
        assertThatItWasTriedTwice(killer);
    }

    private Killer killer(int partition) throws IOException {
        return new Killer(
                partition, Files.createDirectory(folder.resolve("attempts")).toString());
    }

    private static void assertThatItWasTriedTwice(Killer killer) {
        assertThat(killer.processes())
                .hasSize(2)
                .doesNotHaveDuplicates()
                .doesNotContain(Long.toString(ProcessHandle.current().pid()));
    }
}
