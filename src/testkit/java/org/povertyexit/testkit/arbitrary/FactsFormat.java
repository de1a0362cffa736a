package org.povertyexit.testkit.arbitrary;

import net.jqwik.api.SampleReportingFormat;
import org.povertyexit.testkit.law.Judged;
import org.povertyexit.testkit.law.Kind;

/** Prints a subject in a report of jqwik as a line of what was recorded of it. */
public final class FactsFormat implements SampleReportingFormat {

    /** Found by jqwik as a service. */
    public FactsFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Judged
                || Kind.ALL.stream().anyMatch(kind -> kind.cast(value).isPresent());
    }

    @Override
    public Object report(Object value) {
        return SampleReportingFormat.plainLabel(Kind.describe(value));
    }
}
