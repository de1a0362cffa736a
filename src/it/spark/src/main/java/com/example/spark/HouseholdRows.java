package com.example.spark;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.povertyexit.facts.Household;
import org.povertyexit.json.Records;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Households as rows: {@code id}, {@code facts} and {@code persons}, of which the last two have columns named as the facts
 * are, with texts, numbers or truths. Null is missing, and in any other column it is passed over.
 *
 * <p>That is what Spark makes of {@code verdicts.jsonl}, the file of the audit tool, {@code where level = 'HOUSEHOLD'}.
 */
final class HouseholdRows {
    private HouseholdRows() {}

    /**
     * The household of a row.
     *
     * @throws org.povertyexit.json.BadField naming the column that cannot be used
     */
    static Household household(Row row) {
        return Records.household(record(row));
    }

    private static Map<String, Object> record(Row row) {
        Map<String, Object> record = new HashMap<>();
        for (String column : row.schema().fieldNames()) {
            record.put(column, value(row.getAs(column)));
        }
        record.values().removeIf(Objects::isNull);
        return record;
    }

    private static Object value(Object cell) {
        if (cell instanceof Row row) {
            return record(row);
        }
        return cell instanceof Seq<?> cells
                ? CollectionConverters.asJava(cells).stream()
                        .map(HouseholdRows::value)
                        .toList()
                : cell;
    }
}
