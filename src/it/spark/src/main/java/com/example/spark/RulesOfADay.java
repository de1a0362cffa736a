package com.example.spark;

import static java.util.stream.Collectors.groupingBy;
import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.povertyexit.RulesInForce;
import org.povertyexit.Tally;
import org.povertyexit.facts.Household;
import org.povertyexit.rulebooks.Rulebooks;
import scala.Tuple2;

/** The name of a rulebook and a day: all that travels to the executors, which bind the rules where they are. */
public record RulesOfADay(String rulebook, LocalDate date) implements Serializable {

    private RulesInForce bound() {
        return Rulebooks.named(rulebook).orElseThrow().inForceOn(date);
    }

    /** A row for each household, in the same order: id, outcome, the outcome by each clause, rulebook and date. */
    public Dataset<Row> verdicts(Dataset<Row> households) {
        MapPartitionsFunction<Row, Row> judge = rows -> {
            VerdictRows verdicts = new VerdictRows(bound());
            return households(rows).map(verdicts::row).iterator();
        };
        return households
                .mapPartitions(judge, Encoders.row(new VerdictRows(bound()).columns()))
                .withColumn("rulebook", lit(rulebook))
                .withColumn("date", lit(date));
    }

    /** By county, how many were met, not met and undetermined; the same for any partitions, also when some are lost. */
    public Map<String, Tally> tallies(Dataset<Row> households) {
        return households
                .javaRDD()
                .mapPartitionsToPair(rows -> households(rows)
                        .collect(groupingBy(household -> household.countyId().orElse(""), bound().toTally()))
                        .entrySet()
                        .stream()
                        .map(county -> new Tuple2<>(county.getKey(), county.getValue()))
                        .iterator())
                .reduceByKey(Tally::plus)
                .collectAsMap();
    }

    private static Stream<Household> households(Iterator<Row> rows) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                .map(HouseholdRows::household);
    }
}
