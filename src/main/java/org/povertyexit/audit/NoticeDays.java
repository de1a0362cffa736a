package org.povertyexit.audit;

import java.util.List;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Citation.Standing;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Text;

/** How long a public notice must last, as the caller demands it: no national figure exists. */
final class NoticeDays {
    private static final Text SET_BY_THE_CALLER = new Text(
            "由调用者以 --notice-days 设定，无全国性依据", "set by the caller with --notice-days; no national text gives it");

    private NoticeDays() {}

    /** A rulebook under that demand; one day is what it demands anyway. */
    static Rulebook demanded(long days, Rulebook rulebook) {
        return days == 1
                ? rulebook
                : rulebook.days(Level.PROCEDURE)
                        .map(span -> rulebook.amended(rulebook.name(), rulebook.jurisdiction(), List.of(by(days, span)))
                                .notEstablishing(rulebook.notEstablished()))
                        .orElse(rulebook);
    }

    private static Instrument by(long days, Rulebook.Days span) {
        Document demand = Document.of("公示天数要求", "调用者", span.first().toString(), Standing.INFERRED)
                .verified(span.last());
        Dated<Long> floor = Dated.<Long>named("公示天数下限", "days of notice", span.last())
                .during(
                        span.first(),
                        span.last(),
                        days,
                        demand.at("--notice-days").note(SET_BY_THE_CALLER))
                .build();
        return Instrument.of(demand, span.first()).sets("days of notice", floor).until(span.last());
    }
}
