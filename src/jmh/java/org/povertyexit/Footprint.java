package org.povertyexit;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jol.info.GraphLayout;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;

/**
 * How many bytes households take, as the library holds them. Prints what a thousand of them consist of, and how much as many
 * as the argument says take altogether: with members numbered 1, 2, 3, and with a number of eighteen digits for each.
 */
public final class Footprint {
    private static final NationRegister REGISTER = new NationRegister(1);
    private static final int FEW = 1_000;
    private static final long FIRST_NUMBER = 410_000_000_000_000_000L;

    private Footprint() {}

    /** Prints all of it. */
    public static void main(String[] args) {
        String few =
                GraphLayout.parseInstance((Object) households(FEW).toArray()).toFootprint();
        System.out.println(FEW + " households:" + few.substring(few.indexOf('\n')));
        int many = Integer.parseInt(args[0]);
        print("numbered members", households(many));
        print("members with numbers of eighteen digits", households(many).map(Footprint::withLongNumbers));
    }

    private static void print(String what, Stream<Household> households) {
        Object[] held = households.toArray();
        long bytes = GraphLayout.parseInstance((Object) held).totalSize();
        long members = Stream.of(held)
                .mapToLong(each -> ((Household) each).members().size())
                .sum();
        System.out.printf(
                "%,d households, %,d %s: %.0f bytes a household, %.0f MiB%n",
                held.length, members, what, (double) bytes / held.length, bytes / 1048576.0);
    }

    private static Stream<Household> households(int number) {
        return Stream.iterate(0, county -> county + 1)
                .flatMap(county -> REGISTER.county(county, number))
                .limit(number);
    }

    private static Household withLongNumbers(Household household) {
        long first = FIRST_NUMBER + 100 * Long.parseLong(household.id());
        List<Person> members = IntStream.range(0, household.members().size())
                .mapToObj(i -> Person.builder()
                        .from(household.members().get(i))
                        .id(Long.toString(first + i))
                        .build())
                .toList();
        return Household.builder().from(household).members(members).build();
    }
}
