package org.povertyexit.audit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Village;

/** The columns that a kind of file can have, each known by its English name and by Chinese ones. */
final class Columns {
    static final String HOUSEHOLD_ID = "household_id";
    static final String PERSON_ID = "person_id";
    static final String VILLAGE_ID = "village_id";
    static final String COUNTY_ID = "county_id";
    static final String NAME = "name";
    static final String SUBJECT_ID = "subject_id";
    static final String LEVEL = "level";
    static final String STEP = "step";
    static final String EXITED_ON = "exited_on";
    static final String KIND = "kind";
    static final String WHAT = "what";
    static final String WHO = "who";
    static final String FROM = "from";
    static final String TO = "to";
    static final String PROBLEM_ID = "problem_id";
    static final String THEME = "theme";
    static final String FOUND_ON = "found_on";
    static final String FOUND_BY = "found_by";
    static final String STANDING = "standing";
    static final String RESOLVED_ON = "resolved_on";
    static final String VERIFIED_ON = "verified_on";

    private static final Set<String> IDS =
            Set.of(HOUSEHOLD_ID, PERSON_ID, VILLAGE_ID, COUNTY_ID, SUBJECT_ID, PROBLEM_ID, WHO);

    private static final Map<String, List<String>> CHINESE = Map.ofEntries(
            Map.entry(HOUSEHOLD_ID, List.of("户编号")),
            Map.entry(PERSON_ID, List.of("人编号", "人员编号", "成员编号")),
            Map.entry(VILLAGE_ID, List.of("村编号")),
            Map.entry(COUNTY_ID, List.of("县编号")),
            Map.entry(NAME, List.of("名称", "县名")),
            Map.entry(SUBJECT_ID, List.of("对象编号")),
            Map.entry(LEVEL, List.of("级别")),
            Map.entry(STEP, List.of("步骤")),
            Map.entry(EXITED_ON, List.of("退出日期")),
            Map.entry(KIND, List.of("类别")),
            Map.entry(WHAT, List.of("事项")),
            Map.entry(WHO, List.of("责任人", "任职人")),
            Map.entry(FROM, List.of("起始日")),
            Map.entry(TO, List.of("截止日")),
            Map.entry(PROBLEM_ID, List.of("问题编号")),
            Map.entry(THEME, List.of("主题")),
            Map.entry(FOUND_ON, List.of("发现日期")),
            Map.entry(FOUND_BY, List.of("发现途径")),
            Map.entry(STANDING, List.of("认定")),
            Map.entry(RESOLVED_ON, List.of("整改日期")),
            Map.entry(VERIFIED_ON, List.of("核验日期")));

    static final Columns HOUSEHOLDS = new Columns(
            List.of(HOUSEHOLD_ID),
            List.of(VILLAGE_ID, COUNTY_ID),
            Household.FACTS,
            List.of(
                    Household.WAGE_INCOME.name(),
                    Household.BUSINESS_INCOME.name(),
                    Household.PROPERTY_INCOME.name(),
                    Household.TRANSFER_INCOME.name(),
                    Household.BUSINESS_COST.name()));
    static final Columns MEMBERS =
            new Columns(List.of(HOUSEHOLD_ID, PERSON_ID), List.of(), Person.FACTS, List.of(), List.of(HOUSEHOLD_ID));
    static final Columns VILLAGES = new Columns(List.of(VILLAGE_ID), List.of(COUNTY_ID), Village.FACTS, List.of());
    static final Columns COUNTIES = new Columns(List.of(COUNTY_ID), List.of(NAME), County.FACTS, List.of());

    static final Columns PROCEDURES = new Columns(
            List.of(SUBJECT_ID, LEVEL, STEP),
            List.of(),
            Stream.concat(Stream.of(ExitProcedure.COHORT), ExitProcedure.Taken.FACTS.stream())
                    .toList(),
            List.of(),
            List.of(SUBJECT_ID, LEVEL));
    static final Columns AFTERCARE = new Columns(
            List.of(SUBJECT_ID, LEVEL, EXITED_ON, KIND, WHAT, FROM),
            List.of(WHO, TO),
            List.of(Aftercare.Support.AMOUNT),
            List.of(),
            List.of(SUBJECT_ID, LEVEL));
    static final Columns PROBLEMS = new Columns(
            List.of(PROBLEM_ID, SUBJECT_ID, LEVEL, THEME, FOUND_ON, STANDING),
            List.of(FOUND_BY, RESOLVED_ON, VERIFIED_ON),
            List.of(),
            List.of());

    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<String> required;
    private final List<String> facts;
    private final List<String> allOrNone;
    private final List<String> owner;

    private Columns(
            List<String> required, List<String> others, List<? extends Fact<?, ?>> facts, List<String> allOrNone) {
        this(required, others, facts, allOrNone, List.of());
    }

    private Columns(
            List<String> required,
            List<String> others,
            List<? extends Fact<?, ?>> facts,
            List<String> allOrNone,
            List<String> owner) {
        this.required = required;
        this.facts = facts.stream().map(Fact::name).toList();
        this.allOrNone = allOrNone;
        this.owner = owner;
        required.forEach(this::addPlain);
        others.forEach(this::addPlain);
        facts.forEach(fact -> {
            names.put(fact.name(), fact.name());
            names.put(fact.label().zh(), fact.name());
        });
    }

    private void addPlain(String name) {
        names.put(name, name);
        CHINESE.getOrDefault(name, List.of()).forEach(chinese -> names.put(chinese, name));
    }

    /** Whether a column names somebody or something by an id. */
    static boolean isId(String column) {
        return IDS.contains(column);
    }

    /** The column that names the subject. */
    String subject() {
        return required.get(0);
    }

    /** The columns that say of whose record a row is a part, where it takes several rows to make one. */
    List<String> owner() {
        return owner;
    }

    /** All of them, in their order. */
    List<String> all() {
        return names.values().stream().distinct().toList();
    }

    /** The columns of facts, in their order. */
    List<String> facts() {
        return facts;
    }

    /** What a column is called in Chinese, for a locale of that language, or in English, as in a header. */
    String title(String column, Locale language) {
        return new Text(chinese(column).orElse(column), column).in(language);
    }

    private Optional<String> chinese(String column) {
        return inChinese(column).stream().findFirst();
    }

    /** Everything that a column is called in Chinese. */
    List<String> inChinese(String column) {
        return names.entrySet().stream()
                .filter(name -> name.getValue().equals(column) && !name.getKey().equals(column))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The English name of a column as a header writes it; null when it is none of these. */
    @Nullable
    String named(String header) {
        return names.get(Spelling.plain(header).toLowerCase(Locale.ROOT));
    }

    /** What a file with these columns lacks, each by all names that it can have. */
    List<String> lacking(Set<String> present) {
        Set<String> lacking = new LinkedHashSet<>(required);
        if (allOrNone.stream().anyMatch(present::contains)) {
            lacking.addAll(allOrNone);
        }
        lacking.removeAll(present);
        return lacking.stream().map(this::inAllLanguages).toList();
    }

    /** {@code household_id (户编号)}. */
    private String inAllLanguages(String column) {
        return chinese(column).map(name -> column + " (" + name + ")").orElse(column);
    }
}
