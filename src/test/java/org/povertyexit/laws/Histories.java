package org.povertyexit.laws;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.Aftercare.Duty;
import org.povertyexit.facts.Aftercare.Support;
import org.povertyexit.facts.ExitProcedure;

/** Histories of the support after an exit. */
final class Histories {
    /** The day of the exit. */
    static final LocalDate EXIT = LocalDate.of(2019, 5, 1);

    private static final LocalDate BEFORE = LocalDate.of(2018, 1, 1);

    static final Support POST =
            Support.since(Duty.RESPONSIBILITY, "secretary", BEFORE).heldBy("P1");
    static final Support BUNDLE = Support.since(Duty.POLICY, "六个一批", BEFORE).amounting(BigDecimal.valueOf(6));
    static final Support TEAM = Support.since(Duty.ASSISTANCE, "team", BEFORE).amounting(BigDecimal.valueOf(3));
    static final Support MONITORING = Support.since(Duty.SUPERVISION, "monitoring", BEFORE);
    static final List<Support> ALL = List.of(POST, BUNDLE, TEAM, MONITORING);

    /** Everything that was there at the exit goes on. */
    static final Aftercare KEPT = of(ALL);

    private Histories() {}

    static Aftercare of(List<Support> supports) {
        return of(ExitProcedure.Of.COUNTY, EXIT, supports);
    }

    static Aftercare of(ExitProcedure.Of level, LocalDate exit, List<Support> supports) {
        return Aftercare.builder()
                .id("甲")
                .level(level)
                .exitedOn(exit)
                .supports(supports)
                .build();
    }

    /** Everything, with some records in the place of all those of their duty. */
    static List<Support> with(Duty duty, Support... by) {
        List<Support> supports = new ArrayList<>(
                ALL.stream().filter(support -> support.duty() != duty).toList());
        supports.addAll(List.of(by));
        return supports;
    }

    static Aftercare but(Duty duty, Support... by) {
        return of(with(duty, by));
    }

    /** The same from a day on. */
    static Support from(Support support, LocalDate day) {
        return new Support(support.duty(), support.what(), support.who(), day, support.to(), support.amount());
    }

    /** What is left of a support of which a stretch is taken out. */
    static Support[] without(Support support, LocalDate first, LocalDate last) {
        return Stream.of(support.until(first.minusDays(1)), from(support, last.plusDays(1)))
                .toArray(Support[]::new);
    }
}
