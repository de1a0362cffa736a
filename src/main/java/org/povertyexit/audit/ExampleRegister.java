package org.povertyexit.audit;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/**
 * The bundled example: an invented register of one county at the end of 2019, the same bytes on every machine.
 *
 * <p>Nobody in it exists. Its totals are those published of Lushi county 卢氏县: 19,645 households, 63,134 persons
 * registered, of 334,042 rural people; 0.98 % not out (3,274 persons: {@code POOR}, {@code RELAPSED}); 156 of 158
 * poor villages out. All else is drawn, such as the 42 other villages.
 *
 * <p>About one household in seventeen has a trouble, each of {@link ExampleHousehold#TROUBLES} in turn: income missing,
 * below, at or around the line, or unstable; food, clothing, treatment, insurance or water quality lacking, suspected
 * or unknown; a child out of school, perhaps so, or perhaps past the age; a dwelling unsafe, suspected or unknown;
 * water too little, too far, too often cut off, or not known well enough. As many stand just inside a limit.
 *
 * <p>Village 7 is at 2 % exactly, 170 just above it, 167 around it; the poor villages 33 and 71 are clearly not out.
 * Every twelfth has fewer poor and leaves them to be counted; 59, 119 and 179 give neither number nor all households.
 *
 * <p>Beside the register stand 25 unregistered households, some of them poor, two of unknown members, four with one
 * member row that is rejected: a negative age, an unknown schooling, a household not there, a repeated person. Rejected
 * too are six household rows (income {@code 12,3x}, a repeated id, no members, grade E, 30 February, nine members where
 * three are listed), three villages (more poor than people, no people, a road {@code maybe}) and a repeated county.
 *
 * <p>The procedure of the county is complete; of six others two are. Of the support after five exits, that of village 2
 * lapsed for a fortnight and shrank, that of 159 has no team, and that of 3 is not known well enough. Seven problems
 * stand in the ledger: one found by two checks, one closed, one resolved and not verified, three suspected or unknown.
 */
final class ExampleRegister {
    private static final int HOUSEHOLDS = 19_645;
    private static final int PERSONS = 63_134;
    private static final int RURAL_POPULATION = 334_042;
    private static final int UNEXITED = 3_274;
    private static final int POOR_VILLAGES = 158;
    private static final int VILLAGES = 200;

    private static final Map<Integer, Integer> SET_RURAL =
            Map.of(7, 1_500, 33, 1_600, 71, 1_240, 167, 1_450, 170, 1_499);
    private static final Map<Integer, Integer> SET_UNEXITED = Map.of(7, 30, 33, 91, 71, 74, 167, 28, 170, 30);

    private static final String VILLAGE_COLUMNS = """
        village_id,county_id,region,poor_village,deep_poverty,rural_population,village_population,\
        poor_population,households_complete,hardened_road,bus_service,safe_water,electricity,broadcasting,\
        broadband,culture_centre,clinic,doctor,industry,collective_income_yuan
        """;
    private static final String REJECTED_VILLAGES = """
        V201,LS,CENTRAL,no,no,52,60,61,no,yes,yes,yes,yes,yes,yes,yes,yes,yes,yes,12000
        V202,LS,CENTRAL,no,no,0,0,0,no,yes,yes,yes,yes,yes,yes,yes,yes,yes,yes,0
        V203,LS,CENTRAL,no,no,812,830,6,no,maybe,yes,yes,yes,yes,yes,yes,yes,yes,yes,30500
        """;
    private static final String COUNTIES = """
        county_id,name,region,rural_population,unexited_population,exited_population,unregistered_population,\
        sampled_exited,wrongly_exited,sampled_unregistered,omitted,interviewed,approving,poor_villages,\
        exited_villages,rural_income_growth,province_income_growth
        LS,卢氏县(示例),CENTRAL,334042,3274,59860,270908,2860,0,2415,3,1480,1461,158,156,10.3%,9.6%
        LS,卢氏县(示例),CENTRAL,334042,3301,59833,270908,2860,0,2415,3,1480,1461,158,156,10.3%,9.6%
        """;

    private final SplittableRandom random = new SplittableRandom(20_200_226);
    private final PrimitiveIterator.OfInt sizes = drawSizes();
    private final StringBuilder households = new StringBuilder();
    private final StringBuilder members = new StringBuilder();
    private final StringBuilder villages = new StringBuilder(VILLAGE_COLUMNS);
    private int listed;
    private int troubles;
    private int edges;

    private record Village(int number, int rural, int households, int unexited) {
        String id() {
            return "V" + String.valueOf(1_000 + number).substring(1);
        }

        /** As the village states it: a count, an interval, or nothing. */
        String poorPopulation() {
            if (number % 12 == 0 || number % 60 == 59) {
                return "";
            }
            return number % 18 == 5 ? (unexited - 2) + ".." + (unexited + 3) : String.valueOf(unexited);
        }
    }

    /** Writes a file for each {@link Input} into a directory that exists. */
    static void writeTo(Path directory) throws IOException {
        ExampleRegister register = new ExampleRegister();
        register.addVillages();
        Files.writeString(directory.resolve("households.csv"), register.households);
        Files.writeString(directory.resolve("members.csv"), register.members);
        Files.writeString(directory.resolve("villages.csv"), register.villages.append(REJECTED_VILLAGES));
        Files.writeString(directory.resolve("counties.csv"), COUNTIES);
        for (Input input : List.of(Input.PROCEDURES, Input.AFTERCARE, Input.PROBLEMS)) {
            String file = input.label() + ".csv";
            Files.write(
                    directory.resolve(file),
                    Resources.toByteArray(Resources.getResource(ExampleRegister.class, "example-" + file)));
        }
    }

    private PrimitiveIterator.OfInt drawSizes() {
        List<Integer> beyondFirst = List.of(0, 0, 1, 2, 2, 3, 3, 4, 5);
        int[] others = share(PERSONS - HOUSEHOLDS, HOUSEHOLDS, Map.of(), n -> beyondFirst.get(random.nextInt(9)));
        return Arrays.stream(others).map(other -> other + 1).iterator();
    }

    private void addVillages() {
        int[] rural = share(RURAL_POPULATION, VILLAGES, SET_RURAL, n -> 60 + random.nextInt(81));
        int[] registered = share(HOUSEHOLDS, VILLAGES, Map.of(), n -> rural[n - 1] * (n <= POOR_VILLAGES ? 10 : 6));
        int[] unexited = share(
                UNEXITED,
                VILLAGES,
                SET_UNEXITED,
                n -> registered[n - 1] * (n % 12 == 0 ? 45 : 70 + random.nextInt(61)));
        for (int i = 0; i < VILLAGES; i++) {
            add(new Village(i + 1, rural[i], registered[i], unexited[i]));
        }
    }

    /** A total divided among 1, 2, …: the set parts as they are, the rest by weight, nothing lost by rounding. */
    private static int[] share(int total, int count, Map<Integer, Integer> set, IntUnaryOperator weigh) {
        int[] parts = new int[count];
        Arrays.setAll(parts, i -> set.containsKey(i + 1) ? 0 : weigh.applyAsInt(i + 1));
        long weight = Arrays.stream(parts).asLongStream().sum();
        long rest = total - set.values().stream().mapToLong(part -> part).sum();
        for (int i = 0; i < count; i++) {
            int own = parts[i];
            long part = own == 0 ? 0 : rest * own / weight;
            parts[i] = set.getOrDefault(i + 1, (int) part);
            rest -= part;
            weight -= own;
        }
        return parts;
    }

    private void add(Village village) {
        addRegistered(village);
        List<Consumer<ExampleHousehold>> cases = ExampleHousehold.UNREGISTERED;
        int eighth = village.number() / 8;
        if (village.number() % 8 == 0) {
            add(village, "UNREGISTERED", 3, eighth <= cases.size() ? cases.get(eighth - 1) : unchanged -> {});
        }
        if (village.number() % 33 == 0) {
            add(village, "EXITED_WITH_POLICY", 3, ExampleHousehold.REJECTED.get(village.number() / 33 - 1));
        }
        addRow(village);
    }

    private void addRegistered(Village village) {
        int left = village.unexited();
        for (int k = 0; k < village.households(); k++) {
            int size = sizes.nextInt();
            boolean poor = size <= left && (k % 3 == 0 || k > village.households() / 2);
            left -= poor ? size : 0;
            String exited = random.nextInt(25) == 0 ? "EXITED_WITHOUT_POLICY" : "EXITED_WITH_POLICY";
            String unexited = random.nextInt(40) == 0 ? "RELAPSED" : "POOR";
            add(village, poor ? unexited : exited, size, drawChange(size));
        }
    }

    private void add(Village village, String status, int size, Consumer<ExampleHousehold> change) {
        listed++;
        String id = "LS" + String.valueOf(100_000 + listed).substring(1);
        ExampleHousehold household = new ExampleHousehold(random, id, village.id(), status, size);
        change.accept(household);
        household.appendTo(households, members);
    }

    /** None in most cases, and for whoever lives alone: some changes need a child. */
    private Consumer<ExampleHousehold> drawChange(int size) {
        int lot = size == 1 ? 1_000 : random.nextInt(1_000);
        if (lot < 75) {
            return ExampleHousehold.TROUBLES.get(troubles++ % ExampleHousehold.TROUBLES.size());
        }
        return lot < 150 ? ExampleHousehold.EDGES.get(edges++ % ExampleHousehold.EDGES.size()) : unchanged -> {};
    }

    private void addRow(Village village) {
        int number = village.number();
        boolean poor = number <= POOR_VILLAGES;
        villages.append(village.id()).append(",LS,CENTRAL,").append(poor ? "yes," : "no,");
        villages.append(poor && number % 3 == 0 ? "yes," : "no,")
                .append(village.rural())
                .append(',');
        villages.append(village.rural() + random.nextInt(40)).append(',').append(village.poorPopulation());
        villages.append(number % 12 == 0 ? ",yes" : ",no");
        for (int facility = 0; facility < 10; facility++) {
            villages.append(
                    number % 70 == 7 * facility
                            ? List.of(",no", ",suspected", ",").get(facility % 3)
                            : ",yes");
        }
        villages.append(',').append(number % 25 == 0 ? "" : String.valueOf(15_000 + random.nextInt(90_000)));
        villages.append('\n');
    }
}
