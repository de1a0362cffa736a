package org.povertyexit.audit;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.RegisterStatus;
import org.povertyexit.facts.Schooling;

/** Brings what people type into cells to the one spelling that facts are read from. */
final class Spelling {
    private static final CharMatcher PLAIN = CharMatcher.inRange('\0', '\u2FFF');
    private static final String INTERVAL = "..";
    private static final Pattern INTERVAL_SIGN = Pattern.compile(Pattern.quote(INTERVAL));
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?( ?%)?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]+)?( ?%)?");
    private static final Pattern WHOLE_WITH_DECIMALS = Pattern.compile("(-?[0-9]+)\\.0+");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int MOST_CHARS = 250;

    /** A text that no fact has as its value. */
    private static final String NONSENSE = "?";

    private static final String SUSPECTED = "suspected";

    /** Words that people type, and what they are read as: every vocabulary by its Chinese labels, and some more. */
    static final Map<String, String> WORDS = words();

    private Spelling() {}

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>(Map.of(
                "是", "yes",
                "否", "no",
                "TRUE", "yes",
                "FALSE", "no",
                "疑似", SUSPECTED,
                "已完成", "COMPLETED",
                "失学", "DROPPED_OUT",
                "辍学", "DROPPED_OUT",
                "易地搬迁", "RESETTLED"));
        Stream.of(RegisterStatus.values(), HousingGrade.values(), Schooling.values(), Region.values())
                .flatMap(Arrays::stream)
                .forEach(word -> words.put(word.label().zh(), word.toString()));
        return Map.copyOf(words);
    }

    /** Without the blanks around it, those of other scripts included. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        boolean isMark = c > ' ' && c <= '~';
        return !isMark && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF');
    }

    /** With full-width characters (１２，３％) brought to plain ones, and without the blanks around it. */
    static String plain(String text) {
        return strip(
                PLAIN.matchesAllOf(text)
                        ? text
                        : text.codePoints().mapToObj(Spelling::plain).collect(Collectors.joining()));
    }

    private static String plain(int c) {
        return Character.toString(c >= '！' && c <= '～' ? c - '！' + '!' : c == '\u3000' ? ' ' : c);
    }

    /** A cell as {@link Fact#parse} reads it; what cannot be read stays unreadable. */
    static String of(Fact<?, ?> fact, String cell) {
        String text = plain(cell);
        if (text.isEmpty() || text.equals("未核实")) {
            return "";
        }
        if (text.length() > MOST_CHARS) {
            return NONSENSE;
        }
        if (text.equals("疑似") || text.equalsIgnoreCase(SUSPECTED)) {
            return SUSPECTED;
        }
        return fact.type() == Boolean.class || fact.type().isEnum() ? word(fact, text) : figure(fact, text);
    }

    private static String word(Fact<?, ?> fact, String text) {
        String english = WORDS.getOrDefault(text.toUpperCase(Locale.ROOT), text);
        return fact.type() == Boolean.class ? english.toLowerCase(Locale.ROOT) : english.toUpperCase(Locale.ROOT);
    }

    private static String figure(Fact<?, ?> fact, String text) {
        if (fact.type() == LocalDate.class) {
            return DATE.matcher(text).matches() ? text : NONSENSE;
        }
        if (fact.type() == BigDecimal.class && fact.name().matches("water_(distance|climb)_m") && isNone(text)) {
            return "none";
        }
        return text.contains(INTERVAL) ? interval(fact, text) : number(fact, text);
    }

    private static String interval(Fact<?, ?> fact, String text) {
        return INTERVAL_SIGN
                .splitAsStream(text)
                .map(part -> number(fact, strip(part)))
                .collect(Collectors.joining(INTERVAL, "", text.endsWith(INTERVAL) ? NONSENSE : ""));
    }

    private static boolean isNone(String text) {
        return text.equals("无") || text.equalsIgnoreCase("none");
    }

    private static String number(Fact<?, ?> fact, String text) {
        String number = text.indexOf(',') > 0 && GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
        if (!NUMBER.matcher(number).matches()) {
            return NONSENSE;
        }
        return fact.type() == Long.class ? WHOLE_WITH_DECIMALS.matcher(number).replaceAll("$1") : number;
    }
}
