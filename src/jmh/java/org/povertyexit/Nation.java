package org.povertyexit;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.povertyexit.rulebooks.Rulebooks;

/**
 * What it costs to judge a nation: generates households, judges them, tells the findings of those that are not plainly met,
 * and counts them by county, in one pass that keeps nothing but the county table.
 *
 * <p>Arguments: numbers of threads, then numbers of households, each list with commas: {@code 1,2 1000000,3000000}. Prints a
 * row for each number of households and threads; all rows of one number of households must end in the same digest. The
 * first row is of a run before the others, in which Java gets warm. The county table of the last run is left in
 * {@code target/nation.csv}.
 */
public final class Nation {
    private static final int WARM_UP = 2_000_000;
    private static final NationRegister REGISTER = new NationRegister(20_201_231);
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final Path TABLE = Path.of("target", "nation.csv");

    private final RulesInForce rules = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31));

    private Nation() {}

    /** Runs all that is asked for; fails when the number of threads changes what comes out. */
    public static void main(String[] args) throws InterruptedException, ExecutionException, IOException {
        List<Integer> threads =
                List.of(args[0].split(",")).stream().map(Integer::valueOf).toList();
        System.out.println("Java " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, heap of at most "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MiB\n");
        System.out.println("| households | members | villages | counties | threads | s | CPU s | CPU ns per household "
                + "| MiB kept at most | findings | digest |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        Nation nation = new Nation();
        nation.run(WARM_UP, threads.get(0));
        for (String households : args[1].split(",", -1)) {
            nation.compare(Long.parseLong(households), threads);
        }
    }

    private void compare(long households, List<Integer> threads)
            throws InterruptedException, ExecutionException, IOException {
        String first = "";
        for (int number : threads) {
            String digest = run(households, number);
            if (!first.isEmpty() && !digest.equals(first)) {
                throw new IllegalStateException(number + " threads count otherwise: " + digest + ", not " + first);
            }
            first = digest;
        }
    }

    private String run(long households, int threads) throws InterruptedException, ExecutionException, IOException {
        try (NationMemory memory = new NationMemory()) {
            long start = System.nanoTime();
            long cpu = MACHINE.getProcessCpuTime();
            NationTable table = table(households, threads);
            Files.write(TABLE, table.lines());
            print(households, threads, System.nanoTime() - start, MACHINE.getProcessCpuTime() - cpu, memory, table);
            return table.digest();
        }
    }

    /** The counties are dealt to the threads as these get free; the table is in their order all the same. */
    private NationTable table(long households, int threads) throws InterruptedException, ExecutionException {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> new NationTable(
                            rules,
                            IntStream.range(0, NationRegister.counties(households))
                                    .parallel()
                                    .mapToObj(county -> NationCounty.of(rules, REGISTER.county(county, households)))
                                    .toList()))
                    .get();
        } finally {
            pool.shutdown();
        }
    }

    private static void print(
            long households, int threads, long nanos, long cpu, NationMemory memory, NationTable table) {
        System.out.printf(
                "| %,d | %,d | %,d | %,d | %d | %.2f | %.2f | %,d | %d | %,d | %s |%n",
                households,
                table.members(),
                NationRegister.villages(households),
                NationRegister.counties(households),
                threads,
                nanos / 1e9,
                cpu / 1e9,
                cpu / households,
                memory.greatest() >> 20,
                table.findings(),
                table.digest());
    }
}
