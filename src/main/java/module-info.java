/**
 * From recorded facts to explained verdicts: are China's published poverty-exit criteria (贫困退出标准) met, not met, or can
 * that not be determined, and why.
 *
 * <h2>Five nouns</h2>
 *
 * <ul>
 *   <li>A <strong>fact</strong> is what was observed, and knows no policy: "housing grade C" is a fact, "safe housing" is not.
 *       Facts are set on a {@link org.povertyexit.facts.Household}, {@link org.povertyexit.facts.Village}, {@link
 *       org.povertyexit.facts.County}, {@link org.povertyexit.facts.ExitProcedure} or {@link
 *       org.povertyexit.facts.Aftercare}, each as what was {@linkplain org.povertyexit.facts.Observed observed}: known,
 *       between two bounds, suspected, absent, or missing with the reason.
 *   <li>A <strong>term</strong> is a defined word of the law, computed from facts, such as net income per person: a {@link
 *       org.povertyexit.clause.Quantity}, {@link org.povertyexit.clause.Condition}, {@link
 *       org.povertyexit.clause.Category} or {@link org.povertyexit.clause.Group}.
 *   <li>A {@linkplain org.povertyexit.clause.Clause <strong>clause</strong>} is one provision: its id, its citation, whether
 *       it decides, and what it demands, written in terms: {@code PER_CAPITA_NET_INCOME.exceeds(POVERTY_LINE)}.
 *   <li>A {@linkplain org.povertyexit.Rulebook <strong>rulebook</strong>} is the clauses of one jurisdiction over time. {@link
 *       org.povertyexit.rulebooks.Rulebooks} has them; on one day it is {@link org.povertyexit.RulesInForce}.
 *   <li>A {@linkplain org.povertyexit.Verdict <strong>verdict</strong>} is what the rules of a day say of one subject, and an
 *       {@link org.povertyexit.Explanation} says why.
 * </ul>
 *
 * <h2>One case, from facts to explanation</h2>
 *
 * A mother and her son, judged for the year 2018. Their income is known within bounds, somebody saw a problem with the son's
 * schooling and nobody has verified it yet, and the dwelling is of grade C.
 *
 * <pre>{@code
 * Person mother = Person.builder().id("P1").ageYears(known(38L)).medicalInsurance(yes()).build();
 * Person son = Person.builder().id("P2").ageYears(known(9L)).medicalInsurance(yes()).schooling(suspected()).build();
 * Household household = Household.builder()
 *         .id("H1")
 *         .addMembers(mother, son)
 *         .netIncome(between(Yuan.of(6_000), Yuan.of(6_400)))
 *         .stableIncome(yes())
 *         .food(yes())
 *         .clothing(yes())
 *         .housingGrade(known(HousingGrade.C))
 *         .build();
 *
 * RulesInForce rules = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2018, 12, 31));
 * System.out.println(rules.assess(household));
 * System.out.print(rules.explain(household).print(Locale.ENGLISH));
 * }</pre>
 *
 * <p>It prints
 *
 * <pre class="output">{@code
 * NOT_MET; unmet: national.household.housing; undetermined: national.household.education
 * household H1: NOT MET (national rules of 2018-12-31)
 * income — met
 *     demanded: income is stable: yes; found: yes
 *     demanded: net income per person and year exceeds 2995 yuan (national poverty line); found: 6000 yuan to 6400 yuan ÷ 2 persons
 *     number: 《农村贫困标准（2010年标准，当年价）》 当年标准 [recalled]: income concept: rural disposable income per person
 *     national.household.income; 《关于建立贫困退出机制的意见》中办发〔2016〕16号 贫困人口退出 [read]
 * food — met
 *     demanded: food is no worry: yes; found: yes
 *     national.household.food; 《关于建立贫困退出机制的意见》中办发〔2016〕16号 贫困人口退出 [read]
 * clothing — met
 *     demanded: clothing is no worry: yes; found: yes
 *     national.household.clothing; 《关于建立贫困退出机制的意见》中办发〔2016〕16号 贫困人口退出 [read]
 * compulsory schooling — undetermined
 *     demanded: member of school age: schooling: enrolled, taught at home, physically unable, completed; found: P2: suspected
 *     national.household.education; 《关于建立贫困退出机制的意见》中办发〔2016〕16号 贫困人口退出 [read]
 * basic medical care — met
 *     demanded: member: basic medical insurance: yes; found: P1: yes
 *     demanded: member: basic medical insurance: yes; found: P2: yes
 *     national.household.medical; 《关于建立贫困退出机制的意见》中办发〔2016〕16号 贫困人口退出 [read]
 * safe housing — not met
 *     demanded: grade of the dwelling: grade A, grade B, resettled, living safely elsewhere; found: grade C
 *     national.household.housing; 《关于建立贫困退出机制的意见》中办发〔2016〕16号 贫困人口退出 [read]
 * To be met, this would have to change:
 *     - P2: schooling: establish enrolled
 *     - grade of the dwelling: change to grade A (now grade C)
 * }</pre>
 *
 * <p>Income is met, because the whole interval lies above the line: 3,000 yuan per person are the least. Housing is not met. The
 * changes are one way to meet everything, in the units of the facts; nothing in them can be left out.
 *
 * <p>Here and in all examples, imports are left out: {@code known}, {@code yes} and their like are static imports of {@link
 * org.povertyexit.facts.Observed}.
 *
 * <h2>How to read UNDETERMINED</h2>
 *
 * {@link org.povertyexit.clause.Outcome#UNDETERMINED} is an answer and no failure: two ways of filling the gaps in the record would
 * lead to different verdicts. It is given then, and only then.
 *
 * <ul>
 *   <li>Missing is never zero, never "no" and never met. A household of which nothing is recorded is undetermined.
 *   <li>A gap that cannot matter does not: above, the verdict is {@code NOT_MET} whatever comes of the son's schooling, because
 *       housing decides. {@code undetermined()} still names the clause.
 *   <li>What to do is in {@code changes()}: "establish" asks for a fact that is missing, suspected or too wide an interval;
 *       "change" asks for another state of things.
 *   <li>A number of the law that no source gave for the day leaves its clause undetermined too: no fact decides it then.
 *   <li>It is not to be counted as met, nor as not met: a {@link org.povertyexit.Tally} counts it apart, and a village's poor
 *       population becomes an interval by it.
 * </ul>
 *
 * <h2>Where to go on</h2>
 *
 * <ul>
 *   <li>Count, and judge a village by its households: {@link org.povertyexit.Tally}. Compare two days or two
 *       jurisdictions: {@link org.povertyexit.RulesComparison}.
 *   <li>Judge a {@link org.povertyexit.facts.County}, the {@linkplain org.povertyexit.facts.ExitProcedure procedure} of an exit,
 *       the {@linkplain org.povertyexit.facts.Aftercare support} after it.
 *   <li>Keep a register and reconcile it with verdicts: {@link org.povertyexit.register.RegisterHistory}, {@link
 *       org.povertyexit.register.ReconciliationTally}. Record what inspections found: {@link
 *       org.povertyexit.inspection.Ledger}. Watch for relapse: {@link org.povertyexit.watch.Watch}.
 *   <li>Read and write JSON: {@link org.povertyexit.json.Records}, {@link org.povertyexit.json.JacksonModule}.
 *   <li>Write rules of your own: {@link org.povertyexit.clause.Instrument}.
 * </ul>
 *
 * @since 0.1.0
 */
@SuppressWarnings("requires-automatic") // Immutables has no module descriptor; it is used by the compiler only
module org.povertyexit {
    requires com.google.common;
    requires static transitive org.jspecify;
    requires static org.immutables.value;
    requires static java.compiler;
    requires static info.picocli;
    requires static de.siegmar.fastcsv;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static com.samskivert.jmustache;
    requires static org.dhatim.fastexcel;
    requires static org.dhatim.fastexcel.reader;
    requires static org.apache.commons.compress;
    requires static com.fasterxml.aalto;
    requires static java.xml;

    exports org.povertyexit;
    exports org.povertyexit.facts;
    exports org.povertyexit.clause;
    exports org.povertyexit.rulebooks;
}
