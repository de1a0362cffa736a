package org.povertyexit.rulebooks;

import java.util.Arrays;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.stream.Stream;
import org.povertyexit.Rulebook;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Text;
import org.povertyexit.facts.Village;

/**
 * The words of the library as a resource bundle, for forms and frameworks that take their words from such: in English, and by
 * {@code Labels_zh} in Chinese.
 *
 * <p>Keys are of outcomes, themes, levels, standings and every vocabulary ({@code Outcome.NOT_MET}, {@code
 * HousingGrade.C}), of facts by the subject that they are recorded of ({@code Household.net_income_yuan}), and of rulebooks
 * ({@code Rulebook.henan}). Sentences are made by {@code Explanation.print} and {@code RulesInForce.print}.
 *
 * <pre>{@code
 * ResourceBundle labels = ResourceBundle.getBundle("org.povertyexit.rulebooks.Labels", Locale.CHINESE);
 * System.out.println(labels.getString("Household.net_income_yuan") + "：" + labels.getString("Outcome.NOT_MET"));
 * System.out.println(new Labels_en().getString("Region.WESTERN") + " " + new Labels_zh().getString("Region.WESTERN"));
 * }</pre>
 *
 * <pre class="output">{@code
 * 家庭年纯收入：未达到
 * western 西部
 * }</pre>
 */
public class Labels extends ListResourceBundle {
    private static final List<Class<? extends Enum<?>>> WORDS = List.of(
            Outcome.class,
            Level.class,
            Theme.class,
            Citation.Standing.class,
            Aftercare.Duty.class,
            ExitProcedure.Step.class,
            ExitProcedure.Of.class);

    /** For {@link java.util.ResourceBundle#getBundle}, which makes it. */
    public Labels() {}

    /** The language of the words. */
    Locale language() {
        return Locale.ENGLISH;
    }

    @Override
    protected final Object[][] getContents() {
        Stream<Object[]> facts = Stream.of(
                        facts("Household", Household.FACTS),
                        facts("Person", Person.FACTS),
                        facts("Village", Village.FACTS),
                        facts("County", County.FACTS),
                        facts("ExitProcedure", ExitProcedure.FACTS),
                        facts("Taken", ExitProcedure.Taken.FACTS))
                .flatMap(pairs -> pairs);
        Stream<Object[]> words = Stream.concat(WORDS.stream(), vocabularies()).flatMap(this::words);
        Stream<Object[]> rulebooks = Rulebooks.all().stream().map(this::rulebook);
        return Stream.of(facts, words, rulebooks).flatMap(pairs -> pairs).toArray(Object[][]::new);
    }

    private Object[] pair(String key, Text text) {
        return new Object[] {key, text.in(language())};
    }

    private Stream<Object[]> facts(String subject, List<? extends Fact<?, ?>> facts) {
        return facts.stream().map(fact -> pair(subject + "." + fact.name(), fact.label()));
    }

    private Object[] rulebook(Rulebook rulebook) {
        return pair("Rulebook." + rulebook.name(), rulebook.jurisdiction());
    }

    private Stream<Object[]> words(Class<? extends Enum<?>> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .map(word -> pair(vocabulary.getSimpleName() + "." + word.name(), ((Text.Labelled) word).label()));
    }

    /** Those that facts are recorded in. */
    private static Stream<Class<? extends Enum<?>>> vocabularies() {
        return Stream.of(Household.FACTS, Person.FACTS, Village.FACTS, County.FACTS)
                .flatMap(List::stream)
                .<Class<?>>map(Fact::type)
                .filter(Class::isEnum)
                .distinct()
                .map(Labels::vocabulary);
    }

    @SuppressWarnings("unchecked") // an enum is one
    private static Class<? extends Enum<?>> vocabulary(Class<?> type) {
        return (Class<? extends Enum<?>>) type;
    }
}
