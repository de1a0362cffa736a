package org.povertyexit.audit;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.Set;

/** What differs between an audit and its verification, each thing once. */
final class Differences {
    private static final int MOST_PRINTED = 200;
    private static final int MOST_CHARS = 300;

    private final Set<String> all = new LinkedHashSet<>();

    /** One line of what differs where. */
    void add(String place, String what) {
        all.add(place + ": " + what);
    }

    /** Two values that should be the same. */
    void compare(String place, String recorded, String now) {
        if (!recorded.equals(now)) {
            add(place, "\"" + shown(recorded) + "\" recorded, \"" + shown(now) + "\" now");
        }
    }

    /** Whether something in a file is known to differ. */
    boolean isAbout(String file) {
        return all.stream().anyMatch(difference -> difference.startsWith(file + ":"));
    }

    static String shown(String text) {
        return text.length() <= MOST_CHARS ? text : text.substring(0, MOST_CHARS) + "…";
    }

    boolean areNone() {
        return all.isEmpty();
    }

    void print(PrintWriter out) {
        all.stream().limit(MOST_PRINTED).forEach(out::println);
        if (all.size() > MOST_PRINTED) {
            out.println("and " + (all.size() - MOST_PRINTED) + " more");
        }
    }
}
