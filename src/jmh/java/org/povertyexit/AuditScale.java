package org.povertyexit;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povertyexit.audit.RegisterFiles;

/**
 * What it costs to audit a register that lies in CSV files, beside what the CSV library alone needs to parse the same
 * bytes: without the workbook and with it, and with the members of a household scattered over their file.
 *
 * <p>Arguments: a directory for the files, which are made where they are missing; numbers of threads, then numbers of
 * households, each list with commas. Fails when the number of threads changes a byte of the results.
 */
public final class AuditScale {
    private static final NationRegister REGISTER = new NationRegister(20_201_231);
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int PARSED_BEFORE = 4;

    private final Path files;
    private final List<Integer> threads;
    private final long households;
    private long rows;
    private Optional<Cost> alone = Optional.empty();

    private record Cost(double seconds, double cpu) {}

    private AuditScale(Path files, List<Integer> threads, long households) {
        this.files = files;
        this.threads = threads;
        this.households = households;
    }

    /** Runs all that is asked for. */
    public static void main(String[] args) throws IOException {
        List<Integer> threads =
                Stream.of(args[1].split(",")).map(Integer::valueOf).toList();
        System.out.println("Java " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, heap of at most "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MiB\n");
        System.out.println("| households | what | threads | rows | s | rows/s | CPU s | s, times that of parsing "
                + "| CPU s, times that of parsing | MiB kept at most |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (String households : args[2].split(",", -1)) {
            new AuditScale(Path.of(args[0], households), threads, Long.parseLong(households)).run();
        }
    }

    private void run() throws IOException {
        if (!Files.exists(files)) {
            make();
        }
        for (int i = 0; i < PARSED_BEFORE; i++) {
            parse();
        }
        alone = Optional.of(measure("parsing alone", 1, this::parse));
        compare("audit without workbook", RegisterFiles.members(files), false);
        compare("audit", RegisterFiles.members(files), true);
        compare("audit, members scattered", RegisterFiles.scattered(files), true);
    }

    private void make() throws IOException {
        try (RegisterFiles register = new RegisterFiles(files)) {
            IntStream.range(0, NationRegister.counties(households))
                    .boxed()
                    .flatMap(county -> REGISTER.county(county, households))
                    .forEach(register::add);
        }
    }

    private void parse() throws IOException {
        rows = RegisterFiles.parse(RegisterFiles.households(files)) + RegisterFiles.parse(RegisterFiles.members(files));
    }

    private void compare(String what, Path members, boolean withWorkbook) throws IOException {
        Path out = files.resolve("result");
        String[] first = {""};
        for (int number : threads) {
            measure(what, number, () -> {
                String summary = RegisterFiles.audit(files, members, out, number, withWorkbook);
                MoreFiles.deleteRecursively(out, RecursiveDeleteOption.ALLOW_INSECURE);
                if (!first[0].isEmpty() && !first[0].equals(summary)) {
                    throw new IllegalStateException(number + " threads come to other results: " + summary);
                }
                first[0] = summary;
            });
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private Cost measure(String what, int number, Work work) throws IOException {
        try (NationMemory memory = new NationMemory()) {
            long start = System.nanoTime();
            long cpu = MACHINE.getProcessCpuTime();
            work.run();
            Cost cost = new Cost((System.nanoTime() - start) / 1e9, (MACHINE.getProcessCpuTime() - cpu) / 1e9);
            System.out.printf(
                    "| %,d | %s | %d | %,d | %.2f | %,.0f | %.2f | %.1f | %.1f | %d |%n",
                    households,
                    what,
                    number,
                    rows,
                    cost.seconds(),
                    rows / cost.seconds(),
                    cost.cpu(),
                    cost.seconds() / alone.orElse(cost).seconds(),
                    cost.cpu() / alone.orElse(cost).cpu(),
                    memory.greatest() >> 20);
            return cost;
        }
    }
}
