package org.povertyexit.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.RegisterStatus;
import org.povertyexit.facts.Text;

/** The way from the register to the verdict: how many rows there are, are judged, are recorded as out, and meet the criteria. */
final class FunnelPicture {
    private static final double MIDDLE = 200;
    private static final double WIDEST = 384;
    private static final Text NO_STATUS = new Text("未记录状态", "no status recorded");

    private final Map<RegisterStatus, Map<Outcome, Long>> byStatus = new EnumMap<>(RegisterStatus.class);
    private final Map<Outcome, Long> withoutStatus = new EnumMap<>(Outcome.class);

    void add(Household household, Outcome outcome) {
        Map<Outcome, Long> counts = household.registerStatus() instanceof Observed.Known<RegisterStatus> known
                ? byStatus.computeIfAbsent(known.value(), key -> new EnumMap<>(Outcome.class))
                : withoutStatus;
        counts.merge(outcome, 1L, Long::sum);
    }

    boolean isEmpty() {
        return byStatus.isEmpty() && withoutStatus.isEmpty();
    }

    /** What the register says of some households, and their verdicts. */
    record Status(Text label, OutcomeBar outcomes) {}

    List<Status> statuses() {
        List<Status> statuses = new ArrayList<>();
        byStatus.forEach((status, counts) -> statuses.add(new Status(status.label(), new OutcomeBar(counts))));
        if (!withoutStatus.isEmpty()) {
            statuses.add(new Status(NO_STATUS, new OutcomeBar(withoutStatus)));
        }
        return statuses;
    }

    /** The verdicts on those that are recorded as out. */
    private OutcomeBar exited() {
        Map<Outcome, Long> exited = new EnumMap<>(Outcome.class);
        for (RegisterStatus status : List.of(RegisterStatus.EXITED_WITH_POLICY, RegisterStatus.EXITED_WITHOUT_POLICY)) {
            byStatus.getOrDefault(status, Map.of())
                    .forEach((outcome, count) -> exited.merge(outcome, count, Long::sum));
        }
        return new OutcomeBar(exited);
    }

    /**
     * A stage, as wide as it has households.
     *
     * @param parts the verdicts, at the last stage; otherwise none
     */
    record Stage(Text label, long count, String x, String width, int y, List<OutcomeBar.Part> parts) {}

    /** The stages from the first to the last. */
    List<Stage> stages(long rows, long judged) {
        OutcomeBar exited = exited();
        return List.of(
                stage(0, new Text("名册行数", "rows in the register"), rows, rows, List.of()),
                stage(1, new Text("已判定的户", "households judged"), judged, rows, List.of()),
                stage(2, new Text("其中记录为已退出", "of these, recorded as out"), exited.all(), rows, List.of()),
                stage(3, new Text("已退出户的结论", "verdicts on those that are out"), exited.all(), rows, List.of(exited)));
    }

    private static Stage stage(int place, Text label, long count, long most, List<OutcomeBar> verdicts) {
        double width = most == 0 ? 0 : WIDEST * count / most;
        double x = MIDDLE - width / 2;
        return new Stage(
                label,
                count,
                Axis.number(x),
                Axis.number(width),
                8 + 46 * place,
                verdicts.stream().flatMap(bar -> bar.parts(x, width).stream()).toList());
    }
}
