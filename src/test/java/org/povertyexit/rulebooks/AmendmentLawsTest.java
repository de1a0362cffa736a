package org.povertyexit.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertyexit.Rulebook;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Instrument;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Text;
import org.povertyexit.testkit.law.Kind;
import org.povertyexit.testkit.law.Law;
import org.povertyexit.testkit.law.Regimes;

/**
 * The law of amendments: what no layer of an amendment touched keeps its outcome, and an amendment that only tightens never
 * raises one. Held against every subject of the case tables, on every day on which something begins or has just ended.
 */
class AmendmentLawsTest {
    private static final Map<Level, List<Object>> SUBJECTS = subjectsByLevel();
    private static final Rulebook STRICT = reading("strict", Rulebooks.STRICT_BOUNDARY);
    private static final Rulebook SUSPICIOUS = reading("suspicious", Rulebooks.SUSPICION_COUNTS);
    private static final Rulebook BY_HOUSEHOLDS = reading("by-households", Rulebooks.APPROVAL_BY_HOUSEHOLDS);
    private static final Rulebook OF_ALL = reading("of-all", Rulebooks.OMISSION_OF_ALL_UNREGISTERED);

    private static Rulebook reading(String name, List<Instrument> instruments) {
        return Rulebooks.NATIONAL.amended(name, Text.same(name), instruments);
    }

    /** Every rulebook that amends another one. */
    static Stream<Rulebook> amendments() {
        return Stream.concat(
                Rulebooks.all().stream().filter(rulebook -> rulebook.base().isPresent()),
                Stream.of(STRICT, SUSPICIOUS, BY_HOUSEHOLDS, OF_ALL));
    }

    private static void everyDay(Rulebook amended, BiConsumer<RulesInForce, RulesInForce> law) {
        Rulebook base = amended.base().orElseThrow();
        Regimes.of(amended).rules().forEach(after -> law.accept(base.inForceOn(after.date()), after));
    }

    /** Every subject of the case tables, each set of facts once. */
    private static List<Object> subjects(Level level) {
        return SUBJECTS.getOrDefault(level, List.of());
    }

    private static Map<Level, List<Object>> subjectsByLevel() {
        Set<Map<String, String>> seen = new HashSet<>();
        return ClauseCase.all().stream()
                .filter(one -> seen.add(one.facts()))
                .collect(Collectors.groupingBy(
                        ClauseCase::level, Collectors.mapping(ClauseCase::subject, Collectors.toList())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("amendments")
    void whatAnAmendmentDoesNotTouchIsInheritedAsItWas(Rulebook amended) {
        everyDay(amended, (before, after) -> Kind.ALL.forEach(kind -> inherits(kind, before, after)));
    }

    private static <S> void inherits(Kind<S> kind, RulesInForce before, RulesInForce after) {
        Law<S> law = Law.inherited(kind, before, after);
        subjects(kind.level()).forEach(subject -> kind.cast(subject).ifPresent(law::check));
    }

    /** The law says nothing where an amendment touches every clause: none does. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("amendments")
    void everyAmendmentLeavesSomethingAlone(Rulebook amended) {
        assertThat(Regimes.of(amended).rules())
                .flatMap(rules -> rules.clauses().stream().map(rules::layers).toList())
                .anyMatch(layers ->
                        layers.stream().noneMatch(layer -> layer.rulebook().equals(amended.name())));
    }

    @Test
    void theStrictBoundaryNeverRaisesAnOutcome() {
        for (Level level : List.of(Level.VILLAGE, Level.COUNTY)) {
            assertThat(raised(STRICT, level)).isEmpty();
            assertThat(lowered(STRICT, level)).isNotEmpty();
        }
    }

    @Test
    void suspicionThatCountsNeverRaisesAnOutcome() {
        assertThat(raised(SUSPICIOUS, Level.HOUSEHOLD)).isEmpty();
        assertThat(lowered(SUSPICIOUS, Level.HOUSEHOLD)).isNotEmpty();
    }

    @Test
    void sanmenxiaNeverRaisesWhatHenanSays() {
        for (Level level : List.of(Level.HOUSEHOLD, Level.VILLAGE, Level.COUNTY)) {
            assertThat(raised(Rulebooks.SANMENXIA, level)).isEmpty();
        }
        assertThat(lowered(Rulebooks.SANMENXIA, Level.HOUSEHOLD)).isNotEmpty();
        assertThat(lowered(Rulebooks.SANMENXIA, Level.VILLAGE)).isNotEmpty();
        assertThat(lowered(Rulebooks.SANMENXIA, Level.COUNTY)).isEmpty();
    }

    /** The whole village 全村人口 is Henan's denominator, and it may be greater than the rural population. */
    @Test
    void henanRaisesTheIncidenceOfVillagesByItsOwnDenominatorAndNothingElse() {
        assertThat(raised(Rulebooks.HENAN, Level.HOUSEHOLD)).isEmpty();
        assertThat(raised(Rulebooks.HENAN, Level.VILLAGE))
                .containsExactly("INCIDENCE by 《河南省贫困户、贫困村、贫困县退出标准》 贫困村：贫困发生率 [READ]");
        assertThat(raised(Rulebooks.HENAN, Level.COUNTY)).isEmpty();
    }

    /** A line that is open leaves undetermined whom the national line finds too poor; Hunan's figures for others are stricter. */
    @Test
    void hunanRaisesIncomeOnlyWhereItsLineIsOpen() {
        assertThat(raised(Rulebooks.HUNAN, Level.HOUSEHOLD))
                .containsExactly("INCOME by 《关于建立贫困退出机制的意见》中办发〔2016〕16号 贫困人口退出 [READ]");
        assertThat(raised(Rulebooks.HUNAN, Level.VILLAGE)).isEmpty();
        assertThat(raised(Rulebooks.HUNAN, Level.COUNTY)).isEmpty();
        RulesInForce hunan = Rulebooks.HUNAN.inForceOn(LocalDate.of(2019, 12, 31));
        RulesInForce national = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31));
        List<Outcome> there = incomes(hunan);
        List<Outcome> here = incomes(national);
        for (int i = 0; i < there.size(); i++) {
            assertThat(there.get(i)).isLessThanOrEqualTo(here.get(i));
        }
    }

    private static List<Outcome> incomes(RulesInForce rules) {
        return Subjects.outcomes(rules, Subjects.clause(rules, "national.household.income"), subjects(Level.HOUSEHOLD));
    }

    /** 西部地区降至3%以下: the ceiling of the western region, 3 % in the place of 2 %. */
    @Test
    void chongqingRaisesIncidenceByTheWesternCeilingAndNothingElse() {
        assertThat(raised(Rulebooks.CHONGQING, Level.HOUSEHOLD)).isEmpty();
        assertThat(raised(Rulebooks.CHONGQING, Level.VILLAGE))
                .containsExactly("INCIDENCE by 《关于建立贫困退出机制的意见》中办发〔2016〕16号 贫困村退出 [READ]");
        assertThat(raised(Rulebooks.CHONGQING, Level.COUNTY))
                .containsExactlyInAnyOrder(
                        "INCIDENCE by 《关于建立贫困退出机制的意见》中办发〔2016〕16号 贫困县退出 [READ]",
                        "INCIDENCE by 《贫困县退出专项评估检查实施办法（试行）》国开办发〔2017〕56号 综合贫困发生率 [RESTATED]",
                        "INCIDENCE by 《重庆市贫困县退出专项评估检查实施办法》渝扶组办发〔2018〕129号 综合贫困发生率 [INFERRED]");
    }

    /** The same columns are read as counts of households, or of all unregistered persons: the outcome is that of the figures. */
    @Test
    void readingsOfTheBaseChangeWhatTheFiguresCountAndNotTheOutcome() {
        for (Rulebook reading : List.of(BY_HOUSEHOLDS, OF_ALL)) {
            assertThat(raised(reading, Level.COUNTY)).isEmpty();
            assertThat(lowered(reading, Level.COUNTY)).isEmpty();
        }
    }

    /** What an amendment raises: the theme and the citation of the clause by which a subject comes out better than before. */
    private static SortedSet<String> raised(Rulebook amended, Level level) {
        return moved(amended, level, 1);
    }

    private static SortedSet<String> lowered(Rulebook amended, Level level) {
        return moved(amended, level, -1);
    }

    /** The clauses by which a subject comes out better (1) or worse (-1) than by the clause on the same theme before. */
    private static SortedSet<String> moved(Rulebook amended, Level level, int sign) {
        SortedSet<String> moved = new TreeSet<>();
        everyDay(amended, (before, after) -> {
            for (Clause<?> clause : after.clauses(level)) {
                before.clauses(level).stream()
                        .filter(other -> other.theme() == clause.theme())
                        .filter(other -> moves(
                                Subjects.outcomes(before, other, subjects(level)),
                                Subjects.outcomes(after, clause, subjects(level)),
                                sign))
                        .forEach(other -> moved.add(clause.theme() + " by " + clause.citation()));
            }
        });
        return moved;
    }

    private static boolean moves(List<Outcome> before, List<Outcome> after, int sign) {
        return IntStream.range(0, before.size())
                .anyMatch(i -> Integer.signum(after.get(i).compareTo(before.get(i))) == sign);
    }
}
