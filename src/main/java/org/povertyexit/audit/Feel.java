package org.povertyexit.audit;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Requirement.Notation;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;

/** One clause in FEEL, the expression language of DMN, and what the expression refers to. */
final class Feel implements Notation<FeelText> {
    /** The decision that has the functions, as a context. */
    static final String GRAMMAR = "grammar";

    static final String MEMBER = "member";
    static final String MEMBERS = "listed_members";
    private static final int LINE = 100;
    private static final Text SUSPECTED = new Text("疑似", "suspected");
    private static final Text MISSING = new Text("未记录", "not recorded");

    private final String subject;
    private final SetMultimap<String, Fact<?, ?>> facts;
    private final Set<DmnNumber> numbers;

    private Feel(String subject, SetMultimap<String, Fact<?, ?>> facts, Set<DmnNumber> numbers) {
        this.subject = subject;
        this.facts = facts;
        this.numbers = numbers;
    }

    /** What is said of the variable of this name. */
    Feel(String subject) {
        this(subject, LinkedHashMultimap.create(), new LinkedHashSet<>());
    }

    /** The functions that the expressions call, as one context. */
    static String grammar() {
        try {
            return Resources.toString(Resources.getResource(Feel.class, "grammar.feel"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The facts that were referred to, by the variable that they are facts of. */
    SetMultimap<String, Fact<?, ?>> facts() {
        return facts;
    }

    /** The numbers of the law that were referred to. */
    Set<DmnNumber> numbers() {
        return numbers;
    }

    private String path(Fact<?, ?> fact) {
        facts.put(subject, fact);
        return subject + "." + fact.name();
    }

    private static FeelText call(String function, FeelText... arguments) {
        return FeelText.of(
                call(function, Arrays.stream(arguments).map(FeelText::text).toArray(String[]::new)));
    }

    private static String call(String function, String... arguments) {
        return GRAMMAR + "." + function + bracketed("(", List.of(arguments), ")");
    }

    /** On one line where that is short enough, otherwise a line for each part. */
    private static String bracketed(String open, List<String> parts, String close) {
        String line = open + String.join(", ", parts) + close;
        return line.length() <= LINE && !line.contains("\n")
                ? line
                : open + ("\n" + String.join(",\n", parts)).replace("\n", "\n  ") + "\n" + close;
    }

    private static String quoted(Outcome outcome) {
        return "\"" + outcome + "\"";
    }

    @Override
    public FeelText isOneOf(Fact<?, ?> fact, Set<?> accepted, Outcome whenSuspected) {
        Answers answers = new Answers(fact);
        List<?> refused = answers.values().stream()
                .filter(value -> !accepted.contains(value))
                .toList();
        String good = answers.words(accepted);
        String bad = answers.words(refused);
        List<FeelText.Rule> rules = new ArrayList<>();
        rules.add(new FeelText.Rule(good, quoted(Outcome.MET), answers.meaning(accepted)));
        rules.add(new FeelText.Rule(bad, quoted(Outcome.NOT_MET), answers.meaning(refused)));
        if (fact.suspectable()) {
            rules.add(new FeelText.Rule(Answers.SUSPECTED, quoted(whenSuspected), SUSPECTED));
        }
        rules.add(new FeelText.Rule(Answers.MISSING, quoted(Outcome.UNDETERMINED), MISSING));
        String tested = path(fact);
        String test = call("is_one_of", tested, "[" + good + "]", "[" + bad + "]", quoted(whenSuspected));
        return new FeelText(test, tested, rules);
    }

    @Override
    public FeelText exceeds(FeelText amount, FeelText number) {
        return call("exceeds", amount, number);
    }

    @Override
    public FeelText isAtLeast(FeelText amount, FeelText number) {
        return call("is_at_least", amount, number);
    }

    @Override
    public FeelText isAtMost(FeelText amount, FeelText number) {
        return call("is_at_most", amount, number);
    }

    @Override
    public FeelText isBelow(FeelText amount, FeelText number) {
        return call("is_below", amount, number);
    }

    @Override
    public FeelText number(Text name, Dated.Edition<?> edition) {
        return number(DmnNumber.of(name, edition));
    }

    @Override
    public FeelText unknownNumber(Dated<?> number) {
        return number(DmnNumber.unknown(number));
    }

    private FeelText number(DmnNumber number) {
        numbers.add(number);
        FeelText name = FeelText.of(number.feelName());
        return call(number.isRate() ? "end_of" : "end", name);
    }

    @Override
    public FeelText all(List<FeelText> parts) {
        return allOf(parts.stream().map(FeelText::text).toList());
    }

    /** All of several outcomes. */
    static FeelText allOf(List<String> outcomes) {
        return FeelText.of(call("all_of", bracketed("[", outcomes, "]")));
    }

    @Override
    public FeelText any(List<FeelText> parts) {
        return FeelText.of(
                call("any_of", bracketed("[", parts.stream().map(FeelText::text).toList(), "]")));
    }

    @Override
    public FeelText not(FeelText part) {
        return call("contrary", part);
    }

    @Override
    public FeelText where(FeelText condition, FeelText there, FeelText elsewhere) {
        return call("chosen", condition, there, elsewhere);
    }

    @Override
    public FeelText every(Text members, Function<Notation<FeelText>, FeelText> asked) {
        FeelText ofOne = asked.apply(new Feel(MEMBER, facts, numbers));
        String all = call("listed", subject + "." + MEMBERS);
        return call("all_of", FeelText.of("for " + MEMBER + " in " + all + " return " + ofOne.text()));
    }

    @Override
    public FeelText amount(Fact<?, ?> fact) {
        return FeelText.of(amount(fact, path(fact)));
    }

    private String amount(Fact<?, ?> fact, String recorded) {
        return call(
                fact.type() == Ratio.class ? "published" : "amount",
                recorded,
                bound(fact.least()),
                bound(fact.greatest()));
    }

    private static String bound(Optional<?> value) {
        return value.map(bound -> bound instanceof Ratio rate ? decimal(rate) : bound.toString())
                .orElse(Answers.MISSING);
    }

    private static String decimal(Ratio rate) {
        return new BigDecimal(rate.numerator())
                .divide(new BigDecimal(rate.denominator()))
                .toPlainString();
    }

    @Override
    public FeelText rate(Fact<?, Long> part, Fact<?, Long> whole) {
        return call("rate", amount(part), amount(whole));
    }

    @Override
    public FeelText share(Fact<?, Long> persons, Fact<?, Long> population, Fact<?, Long> within) {
        return call("share", amount(persons), amount(population), amount(within));
    }

    @Override
    public FeelText perPerson(FeelText amount, Fact<?, Long> recorded) {
        String persons = call("persons", subject + "." + MEMBERS, path(recorded));
        return call("over", amount, FeelText.of(persons));
    }

    @Override
    public FeelText fullYears(Fact<?, Long> years, Fact<?, LocalDate> birth, LocalDate day) {
        String recorded = call("full_years", path(years), path(birth), "date(\"" + day + "\")");
        return FeelText.of(amount(years, recorded));
    }

    @Override
    public FeelText either(FeelText first, FeelText second) {
        return call("either", first, second);
    }

    @Override
    public FeelText plus(FeelText one, FeelText other) {
        return call("plus", one, other);
    }

    @Override
    public FeelText minus(FeelText one, FeelText other) {
        return call("minus", one, other);
    }

    @Override
    public FeelText times(FeelText one, FeelText other) {
        return call("times", one, other);
    }
}
