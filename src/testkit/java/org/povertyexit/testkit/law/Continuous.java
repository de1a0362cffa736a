package org.povertyexit.testkit.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povertyexit.Rulebook.Days;

/**
 * The editions of a value follow each other without gap or overlap; outside them nothing holds.
 *
 * @param on the value that holds on a day; empty when none does
 */
record Continuous(Function<LocalDate, ? extends Optional<?>> on) implements Law<List<Days>> {

    @Override
    public String name() {
        return "dated values have no gap and no overlap";
    }

    @Override
    public Optional<String> breach(List<Days> editions) {
        if (editions.isEmpty()) {
            return Optional.of("there is no edition");
        }
        LocalDate before = editions.get(0).first().minusDays(1);
        LocalDate after = editions.get(editions.size() - 1).last().plusDays(1);
        return Stream.of(
                        IntStream.range(1, editions.size())
                                .filter(i -> !follows(editions.get(i - 1), editions.get(i)))
                                .mapToObj(i -> editions.get(i) + " does not follow upon " + editions.get(i - 1)),
                        editions.stream()
                                .flatMap(days -> Stream.of(days.first(), days.last()))
                                .filter(day -> on.apply(day).isEmpty())
                                .map(day -> "nothing holds on " + day),
                        Stream.of(before, after)
                                .filter(day -> on.apply(day).isPresent())
                                .map(day ->
                                        on.apply(day).orElseThrow() + " holds on " + day + ", outside all editions"))
                .flatMap(breaches -> breaches)
                .findFirst();
    }

    private static boolean follows(Days one, Days next) {
        return next.first().equals(one.last().plusDays(1)) && !next.last().isBefore(next.first());
    }
}
