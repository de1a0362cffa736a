package org.povertyexit.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertyexit.RulesInForce;
import org.povertyexit.rulebooks.Rulebooks;

/** The national rules of each day. */
final class National {
    /** The first and the last day of every regime of the criteria, and the ends of the years. */
    static final List<LocalDate> DAYS = Stream.of(
                    "2016-04-29",
                    "2016-12-31",
                    "2017-09-29",
                    "2017-09-30",
                    "2018-12-31",
                    "2019-06-22",
                    "2019-06-23",
                    "2019-12-31",
                    "2020-12-31")
            .map(LocalDate::parse)
            .toList();

    private static final Map<LocalDate, RulesInForce> RULES =
            DAYS.stream().collect(Collectors.toMap(Function.identity(), Rulebooks.NATIONAL::inForceOn));

    private National() {}

    /** The rules of a day. */
    static RulesInForce rules(LocalDate day) {
        return Optional.ofNullable(RULES.get(day)).orElseGet(() -> Rulebooks.NATIONAL.inForceOn(day));
    }
}
