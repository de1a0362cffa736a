package org.povertyexit.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.povertyexit.clause.Outcome.MET;
import static org.povertyexit.clause.Outcome.NOT_MET;
import static org.povertyexit.clause.Outcome.UNDETERMINED;
import static org.povertyexit.facts.Observed.between;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.RegisterStatus.EXITED_WITH_POLICY;
import static org.povertyexit.facts.RegisterStatus.POOR;
import static org.povertyexit.facts.RegisterStatus.UNREGISTERED;
import static org.povertyexit.register.Households.RULES;
import static org.povertyexit.register.Households.household;
import static org.povertyexit.register.Households.person;
import static org.povertyexit.register.Households.verdict;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.RegisterStatus;

class ReconciliationTallyTest {

    private static ReconciliationTally tally(Household... households) {
        return Stream.of(households).collect(ReconciliationTally.collector(RULES));
    }

    private static County county(ReconciliationTally tally) {
        return build(tally.draft(1_000));
    }

    private static County build(County.Builder draft) {
        draft.id("C");
        return draft.build();
    }

    private static void assertCounts(
            County county,
            Observed<Long> exited,
            Observed<Long> wronglyExited,
            Observed<Long> unregistered,
            Observed<Long> omitted) {
        assertThat(county.sampledExited()).as("exited").isEqualTo(exited);
        assertThat(county.wronglyExited()).as("wrongly exited").isEqualTo(wronglyExited);
        assertThat(county.sampledUnregistered()).as("unregistered").isEqualTo(unregistered);
        assertThat(county.omitted()).as("omitted").isEqualTo(omitted);
    }

    @Test
    void aSampleOfWhichAllIsKnownGivesCounts() {
        County county = county(tally(
                household(EXITED_WITH_POLICY, MET, MET),
                household(EXITED_WITH_POLICY, MET, NOT_MET),
                household(UNREGISTERED, MET, NOT_MET),
                household(UNREGISTERED, NOT_MET, MET),
                household(POOR, NOT_MET, NOT_MET)));
        assertCounts(county, known(6L), known(3L), known(6L), known(3L));
    }

    @Test
    void anUndeterminedHouseholdIsTheWidthOfTheErrors() {
        County county = county(
                tally(household(EXITED_WITH_POLICY, UNDETERMINED, MET), household(UNREGISTERED, UNDETERMINED, MET)));
        assertCounts(county, known(3L), between(0L, 3L), known(3L), between(0L, 3L));
    }

    private static Household ofSize(RegisterStatus status, Observed<Long> size) {
        Household.Builder draft = Household.builder();
        draft.id("H").registerStatus(known(status)).stableIncome(Observed.no()).memberCount(size);
        return draft.build();
    }

    @Test
    void anUnknownSizeIsAnIntervalUpToThePopulation() {
        County some = county(tally(ofSize(EXITED_WITH_POLICY, between(2L, 5L)), ofSize(UNREGISTERED, known(4L))));
        assertCounts(some, between(2L, 5L), between(2L, 5L), known(4L), known(4L));
        County any =
                county(tally(ofSize(EXITED_WITH_POLICY, Observed.missing()), ofSize(EXITED_WITH_POLICY, known(7L))));
        assertCounts(any, between(8L, 1_000L), between(8L, 1_000L), known(0L), known(0L));
    }

    @Test
    void aHouseholdOfUnknownStatusMayBeEither() {
        County poor = county(tally(household(Observed.missing(), NOT_MET, MET)));
        assertCounts(poor, between(0L, 3L), between(0L, 3L), between(0L, 3L), between(0L, 3L));
        County well = county(tally(household(Observed.missing(), MET, MET)));
        assertCounts(well, between(0L, 3L), known(0L), between(0L, 3L), known(0L));
    }

    /** Whether the household is listed or not, the fourth is not registered, and never among those who are out. */
    @Test
    void membersWhoAreNotRegisteredAreOutsideAlsoOfAHouseholdOfUnknownStatus() {
        Household poor = Household.builder()
                .from(household(Observed.missing(), NOT_MET, MET))
                .addMembers(Person.REGISTERED.with(person("4"), Observed.no()))
                .build();
        assertCounts(county(tally(poor)), between(0L, 3L), between(0L, 3L), between(1L, 4L), between(1L, 4L));
        Household well = Household.builder()
                .from(household(Observed.missing(), MET, MET))
                .addMembers(Person.REGISTERED.with(person("4"), Observed.no()))
                .build();
        assertCounts(county(tally(well)), between(0L, 3L), known(0L), between(1L, 4L), between(0L, 1L));
    }

    @Test
    void membersWhoAreNotRegisteredCountAsUnregisteredAndOmitted() {
        Person omitted = Person.REGISTERED.with(person("4"), Observed.no());
        for (RegisterStatus status : List.of(EXITED_WITH_POLICY, POOR)) {
            Household household = Household.builder()
                    .from(household(status, MET, NOT_MET))
                    .addMembers(omitted)
                    .build();
            long out = status == POOR ? 0 : 3;
            assertCounts(county(tally(household)), known(out), known(out), known(1L), known(1L));
        }
    }

    /** Ten households, 28 persons, 0.41 % of about 6,829 persons (READ, and derived). */
    @Test
    void jinggangshansTenHouseholdsAre28PersonsAndMeetTheCeiling() {
        List<Household> sample = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            sample.add(ofSize(EXITED_WITH_POLICY, known(i < 8 ? 3L : 2L)));
        }
        ReconciliationTally wrong = sample.stream().collect(ReconciliationTally.collector(RULES));
        assertThat(wrong.households(Reconciliation.WRONG_EXIT)).isEqualTo(10);
        assertThat(wrong).hasToString("{WRONG_EXIT=10}");
        Household well = household(EXITED_WITH_POLICY, MET, MET);
        ReconciliationTally rest = Collections.nCopies(2_267, well).stream()
                .map(household -> ReconciliationTally.of(household, verdict(household)))
                .reduce(ReconciliationTally.NONE, ReconciliationTally::plus);
        County county = build(wrong.plus(rest).draft(10_000));
        assertCounts(county, known(28L + 6_801), known(28L), known(0L), known(0L));
        assertThat(RULES.assess(county).outcome(Theme.WRONG_EXIT)).isEqualTo(Outcome.MET);
    }

    @Test
    void morePersonsThanThereAreAreRefused() {
        assertThatThrownBy(() -> tally(ofSize(EXITED_WITH_POLICY, known(7L))).draft(6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("7 exited persons are more than the population of 6");
        assertThat(county(tally(ofSize(EXITED_WITH_POLICY, known(1_000L)))).sampledExited())
                .isEqualTo(known(1_000L));
    }

    @Provide
    Arbitrary<List<Household>> samples() {
        return Combinators.combine(
                        Arbitraries.of(RegisterStatus.class).injectNull(0.2),
                        Arbitraries.of(Outcome.class),
                        Arbitraries.of(Outcome.class))
                .as((status, income, food) ->
                        household(status == null ? Observed.missing() : known(status), income, food))
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 300)
    void theTallyIsTheSameInAnyOrderAndAnyPartition(
            @ForAll("samples") List<Household> sample, @ForAll Random random, @ForAll int cut) {
        ReconciliationTally whole = sample.stream().collect(ReconciliationTally.collector(RULES));
        List<Household> shuffled = new ArrayList<>(sample);
        Collections.shuffle(shuffled, random);
        int at = Math.floorMod(cut, sample.size() + 1);
        ReconciliationTally parts = tally(shuffled.subList(0, at).toArray(Household[]::new))
                .plus(tally(shuffled.subList(at, sample.size()).toArray(Household[]::new)));
        assertThat(parts).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(shuffled.parallelStream().collect(ReconciliationTally.collector(RULES)))
                .isEqualTo(whole);
    }

    @Test
    void aTallyIsSerializable() throws IOException, ClassNotFoundException {
        ReconciliationTally tally = tally(household(POOR, NOT_MET, MET), ofSize(UNREGISTERED, Observed.missing()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(tally);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject())
                    .isEqualTo(tally)
                    .isNotEqualTo(ReconciliationTally.NONE)
                    .doesNotHaveSameHashCodeAs(ReconciliationTally.NONE);
        }
    }
}
