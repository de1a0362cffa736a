package org.povertyexit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.povertyexit.audit.CsvHouseholds;
import org.povertyexit.facts.Household;
import org.povertyexit.json.JacksonModule;
import org.povertyexit.json.Records;

/** What it costs to write a household with its members as a record, as JSON or into CSV files, and to read it back. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RecordBenchmark {
    private static final int AT_ONCE = 1_000;
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    private final ObjectMapper jackson = new ObjectMapper().registerModule(new JacksonModule());
    private final Household[] households = new HouseholdMix().fill(new Household[AT_ONCE]);
    private final String[] texts = new String[AT_ONCE];
    private Map<String, Object>[] records;
    private CsvHouseholds files;

    /** Writes the households, and checks that each is read as it was. */
    @Setup
    @SuppressWarnings("unchecked") // records are maps of one kind
    public void prepare() throws IOException {
        files = new CsvHouseholds(Files.createTempDirectory("households"));
        writeCsv();
        List<Household> read = new ArrayList<>();
        files.read(DAY, read::add);
        records = Arrays.stream(households).map(Records::of).toArray(Map[]::new);
        for (int i = 0; i < AT_ONCE; i++) {
            texts[i] = jackson.writeValueAsString(households[i]);
            if (!read.get(i).equals(households[i])
                    || !Records.household(records[i]).equals(households[i])
                    || !jackson.readValue(texts[i], Household.class).equals(households[i])) {
                throw new IllegalStateException("not read as it was: " + households[i]);
            }
        }
    }

    /** To maps, lists and texts. */
    @Benchmark
    @OperationsPerInvocation(AT_ONCE)
    public void writeRecord(Blackhole sink) {
        for (Household household : households) {
            sink.consume(Records.of(household));
        }
    }

    /** From maps, lists and texts. */
    @Benchmark
    @OperationsPerInvocation(AT_ONCE)
    public void readRecord(Blackhole sink) {
        for (Map<String, Object> record : records) {
            sink.consume(Records.household(record));
        }
    }

    /** To a text, by Jackson. */
    @Benchmark
    @OperationsPerInvocation(AT_ONCE)
    public void writeJson(Blackhole sink) throws JsonProcessingException {
        for (Household household : households) {
            sink.consume(jackson.writeValueAsString(household));
        }
    }

    /** From a text, by Jackson. */
    @Benchmark
    @OperationsPerInvocation(AT_ONCE)
    public void readJson(Blackhole sink) throws JsonProcessingException {
        for (String text : texts) {
            sink.consume(jackson.readValue(text, Household.class));
        }
    }

    /** Into files of the audit tool. */
    @Benchmark
    @OperationsPerInvocation(AT_ONCE)
    public void writeCsv() throws IOException {
        files.write(households);
    }

    /** From files of the audit tool. */
    @Benchmark
    @OperationsPerInvocation(AT_ONCE)
    public void readCsv(Blackhole sink) throws IOException {
        files.read(DAY, sink::consume);
    }
}
