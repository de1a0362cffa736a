package org.povertyexit.rulebooks;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.povertyexit.clause.Condition;
import org.povertyexit.clause.Condition.Judgement;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.Aftercare.Duty;
import org.povertyexit.facts.Aftercare.Support;
import org.povertyexit.facts.Text;

/** The defined words of the provisions on the support after an exit. */
final class AftercareTerms {
    private AftercareTerms() {}

    /** Every leading post that was filled at the exit stays filled. */
    static final Condition<Aftercare> POSTS_STAY_FILLED =
            kept(Duty.RESPONSIBILITY, "党政正职等岗位不空缺", "the leading posts stay filled");

    /** Every policy, or bundle of policies, in force at the exit stays in force and does not shrink (缩水). */
    static final Condition<Aftercare> POLICIES_STAY_IN_FORCE =
            kept(Duty.POLICY, "政策延续且不缩水", "the policies stay in force and do not shrink");

    /** Every team and helper present at the exit stays, in no smaller strength. */
    static final Condition<Aftercare> ASSISTANCE_STAYS =
            kept(Duty.ASSISTANCE, "驻村队伍不撤、帮扶力量不减、帮扶不断档", "teams and helpers stay, in no smaller strength");

    /** The monitoring that was in place at the exit goes on without a gap. */
    static final Condition<Aftercare> SUPERVISION_GOES_ON =
            kept(Duty.SUPERVISION, "监测不间断", "monitoring goes on without a gap");

    /** The holder of each leading post at the exit is still its holder. */
    static final Condition<Aftercare> HOLDERS_ARE_STABLE = Condition.judged(
            "党政正职保持稳定", "the holders of the leading posts are stable", "supports", AftercareTerms::stableHolders);

    private static Condition<Aftercare> kept(Duty duty, String zh, String en) {
        return Condition.judged(zh, en, "supports", (aftercare, day) -> {
            Continuity continuity = new Continuity(aftercare, duty, lastDay(day));
            return judged(duty, continuity.atBest(), continuity.atWorst());
        });
    }

    private static LocalDate lastDay(LocalDate day) {
        return day.isAfter(Documents.TRANSITION_ENDS) ? Documents.TRANSITION_ENDS : day;
    }

    private static Judgement judged(Duty duty, Continuity.Lapses atBest, Continuity.Lapses atWorst) {
        if (!atBest.none()) {
            return judged(Outcome.NOT_MET, new Text("中断：", "lapsed: "), duty, atBest);
        }
        return atWorst.none()
                ? new Judgement(Outcome.MET, new Text("无中断", "no lapse"))
                : judged(Outcome.UNDETERMINED, new Text("可能中断：", "may have lapsed: "), duty, atWorst);
    }

    private static Judgement judged(Outcome outcome, Text lapsed, Duty duty, Continuity.Lapses lapses) {
        return new Judgement(outcome, lapsed.plus(print(duty, lapses)), each(lapses));
    }

    private static List<Finding.Lapse> each(Continuity.Lapses lapses) {
        return lapses.days().entrySet().stream()
                .flatMap(lapse -> lapse.getValue().asRanges().stream()
                        .map(days -> new Finding.Lapse(
                                lapse.getKey(),
                                days.lowerEndpoint(),
                                days.upperEndpoint().minusDays(1))))
                .toList();
    }

    /** Each lapse with its days, both included: {@code work-team 2019-10-01..2019-10-14}. */
    private static Text print(Duty duty, Continuity.Lapses lapses) {
        return lapses.days().entrySet().stream()
                .map(lapse -> (lapses.ofAll() ? duty.label().plus(NONE_AT_THE_EXIT) : Text.same(lapse.getKey()))
                        .plus(" " + print(lapse.getValue())))
                .reduce(AftercareTerms::list)
                .orElseThrow();
    }

    private static final Text NONE_AT_THE_EXIT = new Text("（退出时即无）", " (none at the exit)");

    private static Text list(Text one, Text other) {
        return one.plus(new Text("；", "; ")).plus(other);
    }

    private static String print(RangeSet<LocalDate> days) {
        return days.asRanges().stream().map(AftercareTerms::print).collect(Collectors.joining(", "));
    }

    private static String print(Range<LocalDate> days) {
        return days.lowerEndpoint() + ".." + days.upperEndpoint().minusDays(1);
    }

    private static Judgement stableHolders(Aftercare aftercare, LocalDate day) {
        Map<String, List<Support>> posts = aftercare.supports().stream()
                .filter(support -> support.duty() == Duty.RESPONSIBILITY)
                .filter(support -> !support.from().isAfter(lastDay(day)))
                .filter(support -> !support.endedBefore(aftercare.exitedOn()))
                .collect(Collectors.groupingBy(Support::what, TreeMap::new, Collectors.toList()));
        List<Text> changed = new ArrayList<>();
        boolean stable = true;
        for (Map.Entry<String, List<Support>> post : posts.entrySet()) {
            Holders holders = new Holders(post.getValue(), aftercare.exitedOn());
            if (holders.haveChanged()) {
                changed.add(Text.same(post.getKey()).plus(inOrder(post.getValue())));
            }
            stable &= !aftercare.exitedOn().isBefore(lastDay(day)) || !holders.mayHaveChanged();
        }
        Optional<Text> all = changed.stream().reduce(AftercareTerms::list);
        if (all.isPresent()) {
            return new Judgement(Outcome.NOT_MET, new Text("更换：", "changed: ").plus(all.get()));
        }
        return stable
                ? new Judgement(Outcome.MET, new Text("未更换", "unchanged"))
                : new Judgement(Outcome.UNDETERMINED, new Text("任职人或任期未全部记录", "not every holder or term is recorded"));
    }

    private static SortedSet<String> names(List<Support> posts) {
        return posts.stream().map(post -> post.who().orElse("")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those who held a post, as far as they are recorded, as they took it up. */
    private static Text inOrder(List<Support> post) {
        List<String> holders = post.stream()
                .sorted(Comparator.comparing(Support::from))
                .flatMap(term -> term.who().stream())
                .distinct()
                .toList();
        return new Text("：" + String.join("、", holders), ": " + String.join(", ", holders));
    }

    /**
     * The holders of one post at the exit and after it; unnamed where they were not recorded.
     *
     * @param certain those who held it at the exit
     * @param possible those who held it then or had left, as the end of their term is unknown
     * @param later those who took it up after the exit
     */
    private record Holders(Set<String> certain, Set<String> possible, Set<String> later) {
        Holders(List<Support> posts, LocalDate exit) {
            this(
                    names(posts.stream()
                            .filter(post -> !post.from().isAfter(exit))
                            .filter(post ->
                                    !post.to().isMissing() || post.from().equals(exit))
                            .toList()),
                    names(posts.stream()
                            .filter(post ->
                                    post.from().isBefore(exit) && post.to().isMissing())
                            .toList()),
                    names(posts.stream()
                            .filter(post -> post.from().isAfter(exit))
                            .toList()));
        }

        /** Someone holds it who did not hold it at the exit, however the gaps are filled. */
        boolean haveChanged() {
            return !certain.isEmpty()
                    && !certain.contains("")
                    && !possible.contains("")
                    && later.stream()
                            .anyMatch(one -> !one.isEmpty() && !certain.contains(one) && !possible.contains(one));
        }

        /** Some way of filling the gaps has someone hold it who did not hold it at the exit. */
        boolean mayHaveChanged() {
            if (certain.contains("") || possible.contains("")) {
                return true;
            }
            return certain.isEmpty()
                    ? possible.stream().anyMatch(one -> !Set.of(one).containsAll(later))
                    : !certain.containsAll(later);
        }
    }
}
