package org.povertyexit.facts;

import java.util.Locale;
import java.util.Objects;

/**
 * A phrase in Chinese and in English.
 *
 * @param zh the phrase in Chinese
 * @param en the phrase in English
 * @see Fact
 */
public record Text(String zh, String en) {

    /** A word of a vocabulary that is called something in Chinese and in English. */
    public interface Labelled {
        /** What it is called. */
        Text label();
    }

    /** Checks that neither phrase is null. */
    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** A phrase that is the same in both languages, such as a number. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /** The phrase in a locale's language: Chinese for {@code zh}, otherwise English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }

    /** This phrase followed by another, in both languages. */
    public Text plus(Text next) {
        return new Text(zh + next.zh, en + next.en);
    }

    /** This phrase followed by the same words in both languages. */
    public Text plus(String next) {
        return plus(same(next));
    }
}
