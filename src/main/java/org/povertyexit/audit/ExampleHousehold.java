package org.povertyexit.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** An invented household and its members: an ordinary one of its status, until a change makes it awkward. */
final class ExampleHousehold {
    /** One trouble each: a clause is unmet or undetermined. */
    static final List<Consumer<ExampleHousehold>> TROUBLES = Stream.of(
                    Stream.of(income(-40_000, -40_000), income(-1, -1), income(0, 0), income(-30_000, 50_000)),
                    each("net_income_yuan", ""),
                    each("stable_income", "no", "suspected", ""),
                    each("food", "no", "suspected", ""),
                    each("clothing", "no", "suspected", ""),
                    pairs("schooling", "DROPPED_OUT", "age_years", "6", "10", "15", "15..16", ""),
                    pairs("schooling", "suspected", "age_years", "8"),
                    pairs("schooling", "", "age_years", "12"),
                    each("medical_insurance", "no", "suspected", ""),
                    each("serious_illness_insurance", "no", "suspected", ""),
                    each("treatment_accessible", "no", "suspected", ""),
                    each("housing_grade", "C", "D", "suspected", ""),
                    each("water_quality", "no", "suspected", ""),
                    each("water_litres", "34.9", "15", "30..40", ""),
                    pairs("water_scarce_area", "yes", "water_litres", "19.9"),
                    pairs("water_scarce_area", "", "water_litres", "15", "20", "25", "20..30"),
                    pairs("water_piped", "no", "water_trip_minutes", "20.5", "15..25", ""),
                    pairs("water_piped", "suspected", "water_trip_minutes", "25"),
                    pairs("water_piped", "", "water_trip_minutes", "25"),
                    each("water_outage_days", "37", "30..40", ""))
            .flatMap(Function.identity())
            .toList();

    /** Every clause just met: at a limit or one step inside it, or by an exception that counts. */
    static final List<Consumer<ExampleHousehold>> EDGES = Stream.of(
                    Stream.of(income(1, 1), income(1, 90_000)),
                    pairs("age_years", "15", "schooling", "TAUGHT_AT_HOME", "UNABLE", "COMPLETED"),
                    pairs("schooling", "ENROLLED", "age_years", ""),
                    pairs("schooling", "DROPPED_OUT", "age_years", "16", "16..17"),
                    each("housing_grade", "RESETTLED", "SAFE_ELSEWHERE"),
                    each("water_litres", "35", "35..60"),
                    pairs("water_scarce_area", "yes", "water_litres", "20", "25", "20..30"),
                    pairs("water_scarce_area", "", "water_litres", "35", "40"),
                    pairs("water_piped", "no", "water_trip_minutes", "20", "5..20"),
                    each("water_outage_days", "36", "30..36"))
            .flatMap(Function.identity())
            .toList();

    /** For the unregistered: poor, or of unknown members, or with one more member whose row is rejected. */
    static final List<Consumer<ExampleHousehold>> UNREGISTERED = Stream.of(
                    Stream.of(
                            income(-40_000, -40_000), income(-90_000, -90_000), income(0, 0), income(-30_000, 50_000)),
                    Stream.of(bare("exit_year", ""), bare("members", "")),
                    Stream.of(extra("age_years", "-3"), extra("schooling", "GRADUATED")),
                    Stream.of(extra("household_id", "LS99999"), extra("person_id", "1")))
            .flatMap(Function.identity())
            .toList();

    /** The household row is rejected; only the last one has member rows. */
    static final List<Consumer<ExampleHousehold>> REJECTED = List.of(
            bare("net_income_yuan", "\"12,3x\""),
            bare("household_id", "LS00001"),
            bare("members", "0"),
            bare("housing_grade", "E"),
            bare("identified_on", "2015-02-30"),
            set("members", "9"));

    private static final long LINE_FEN = 321_800;

    private final SplittableRandom random;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<Map<String, String>> members = new ArrayList<>();

    ExampleHousehold(SplittableRandom random, String id, String village, String status, int size) {
        this.random = random;
        boolean poor = status.equals("POOR") || status.equals("RELAPSED");
        facts.put("household_id", id);
        facts.put("village_id", village);
        facts.put("county_id", "LS");
        drawHistory(status);
        drawLiving(poor && random.nextInt(20) > 0, size);
        drawWater();
        facts.put("members", String.valueOf(size));
        Stream.generate(this::drawMember).limit(size).forEach(members::add);
    }

    /** Appends the rows of the household and of its members, each text beginning with its column names. */
    void appendTo(StringBuilder households, StringBuilder people) {
        append(facts, households);
        members.forEach(member -> append(member, people));
    }

    private static void append(Map<String, String> row, StringBuilder text) {
        if (text.isEmpty()) {
            text.append(String.join(",", row.keySet())).append('\n');
        }
        text.append(String.join(",", row.values())).append('\n');
    }

    private void drawHistory(String status) {
        LocalDate identified = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(720));
        int exit = 2019 - random.nextInt(5) * 3 / 4;
        facts.put("register_status", status);
        facts.put("identified_on", status.equals("UNREGISTERED") ? "" : identified.toString());
        facts.put(
                "exit_year",
                switch (status) {
                    case "EXITED_WITH_POLICY" -> String.valueOf(exit);
                    case "EXITED_WITHOUT_POLICY" -> "2016";
                    case "RELAPSED" -> "2017";
                    default -> "";
                });
    }

    private void drawLiving(boolean belowLine, int size) {
        long perPerson = 3_500L + random.nextInt(4_000) + random.nextInt(4_000);
        int fen = random.nextInt(10) == 0 ? random.nextInt(100) : 0;
        facts.put("net_income_yuan", yuan((belowLine ? 1_600 + perPerson % 1_600 : perPerson) * 100 * size + fen));
        facts.put("stable_income", belowLine && random.nextInt(2) == 0 ? "no" : "yes");
        facts.put("food", "yes");
        facts.put("clothing", "yes");
        facts.put("housing_grade", List.of("A", "A", "A", "B", "B", "RESETTLED").get(random.nextInt(6)));
        facts.put("treatment_accessible", "yes");
        facts.put("rigid_spending_yuan", String.valueOf(600L * size));
        facts.put("shock", "no");
    }

    private void drawWater() {
        facts.put("water_quality", "yes");
        facts.put("water_litres", String.valueOf(40 + random.nextInt(50)));
        facts.put("water_piped", "yes");
        facts.put("water_trip_minutes", "");
        facts.put("water_outage_days", String.valueOf(random.nextInt(30)));
        facts.put("water_scarce_area", "no");
    }

    private Map<String, String> drawMember() {
        int age = drawAge();
        Map<String, String> member = new LinkedHashMap<>();
        member.put("household_id", facts.getOrDefault("household_id", ""));
        member.put("person_id", String.valueOf(members.size() + 1));
        member.put("age_years", String.valueOf(age));
        member.put("schooling", age >= 6 && age < 19 ? "ENROLLED" : "");
        member.put("medical_insurance", "yes");
        member.put("serious_illness_insurance", "yes");
        return member;
    }

    /** Two adults first, then the young and now and then a grandparent. */
    private int drawAge() {
        if (members.size() < 2) {
            return 28 + random.nextInt(46);
        }
        return random.nextInt(4) == 0 ? 62 + random.nextInt(27) : random.nextInt(22);
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }

    /** A value for the household, or for its last member where the column is one of members. */
    private static Consumer<ExampleHousehold> set(String column, String value) {
        return household -> {
            int last = household.members.size() - 1;
            (household.facts.containsKey(column) ? household.facts : household.members.get(last)).put(column, value);
        };
    }

    private static Stream<Consumer<ExampleHousehold>> each(String column, String... values) {
        return Stream.of(values).map(value -> set(column, value));
    }

    private static Stream<Consumer<ExampleHousehold>> pairs(
            String with, String fixed, String column, String... values) {
        return each(column, values).map(set(with, fixed)::andThen);
    }

    /** An income between two distances, in fen, from the line for all members together. */
    private static Consumer<ExampleHousehold> income(int low, int high) {
        return household -> {
            long line = LINE_FEN * household.members.size();
            household.facts.put("net_income_yuan", yuan(line + low) + (low == high ? "" : ".." + yuan(line + high)));
        };
    }

    private static Consumer<ExampleHousehold> bare(String column, String value) {
        return set(column, value).andThen(household -> household.members.clear());
    }

    /** One more member with this value; how many there should be is left open. */
    private static Consumer<ExampleHousehold> extra(String column, String value) {
        return set("members", "").andThen(household -> {
            Map<String, String> member = household.drawMember();
            member.put(column, value);
            household.members.add(member);
        });
    }
}
