package org.povertyexit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.povertyexit.clause.Change;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Requirement;
import org.povertyexit.clause.Requirement.Direction;
import org.povertyexit.facts.Observed;

/** What holds of the changes that an explanation names: they suffice, and nothing less does. */
@Domain(Subjects.class)
@Domain(DomainContext.Global.class)
class ChangeLawsProps {

    @Property(tries = 400)
    void thereAreChangesUnlessAllIsMet(@ForAll Judged<?> judged) {
        assertThat(judged.explanation().changes().isEmpty())
                .as("%s: %s", judged, judged.verdict())
                .isEqualTo(judged.outcome() == Outcome.MET);
    }

    @Property(tries = 400)
    void madeTogetherTheChangesSuffice(@ForAll Judged<?> judged) {
        suffices(judged);
    }

    private static <S> void suffices(Judged<S> judged) {
        List<Change<S>> changes = judged.explanation().changes();
        if (!changes.isEmpty()) {
            assertThat(after(judged, changes))
                    .as("%s%nafter %s", judged, changes)
                    .contains(Outcome.MET);
        }
    }

    @Property(tries = 400)
    void noneOfTheChangesCanBeLeftOut(@ForAll Judged<?> judged) {
        isIrreducible(judged);
    }

    private static <S> void isIrreducible(Judged<S> judged) {
        List<Change<S>> changes = judged.explanation().changes();
        for (Change<S> left : changes) {
            List<Change<S>> others =
                    changes.stream().filter(change -> change != left).toList();
            assertThat(after(judged, others))
                    .as("%s%nafter %s without %s", judged, changes, left)
                    .isNotEqualTo(Optional.of(Outcome.MET));
        }
    }

    @Property(tries = 400)
    void noAmountCanBeOneUnitLess(@ForAll Judged<?> judged) {
        isMinimal(judged);
    }

    private static <S> void isMinimal(Judged<S> judged) {
        List<Change<S>> changes = judged.explanation().changes();
        IntStream.range(0, changes.size())
                .forEach(i -> changes.get(i).oneUnitLess().ifPresent(less -> {
                    List<Change<S>> lesser = Stream.of(
                                    changes.subList(0, i), List.of(less), changes.subList(i + 1, changes.size()))
                            .flatMap(List::stream)
                            .toList();
                    assertThat(after(judged, lesser))
                            .as("%s%nafter %s with only %s", judged, changes, less)
                            .isNotEqualTo(Optional.of(Outcome.MET));
                }));
    }

    @Property(tries = 400)
    void whatIsOnlyToBeEstablishedStaysWithinWhatWasObserved(@ForAll Judged<?> judged) {
        staysWithin(judged);
    }

    private static <S> void staysWithin(Judged<S> judged) {
        List<String> aims = judged.clauses().stream()
                .flatMap(clause -> clause.requirement().inputs().stream())
                .filter(input -> input.direction() != Direction.NEITHER)
                .map(Requirement.Input::name)
                .toList();
        for (Change<S> change : judged.explanation().changes()) {
            if (!aims.contains(change.fact())
                    && change.from() instanceof Observed.Between<?> between
                    && change.to() instanceof Observed.Known<?> known) {
                assertThat((Long) known.value()).as("%s of %s", change, judged).isBetween((Long) between.low(), (Long)
                        between.high());
            }
        }
    }

    /** The outcome after some changes; empty when they contradict other facts. */
    private static <S> Optional<Outcome> after(Judged<S> judged, List<Change<S>> changes) {
        return Moves.possible(() -> {
                    S changed = judged.subject();
                    for (Change<S> change : changes) {
                        changed = change.applyTo(changed);
                    }
                    return changed;
                })
                .map(changed -> judged.as(changed).outcome());
    }
}
