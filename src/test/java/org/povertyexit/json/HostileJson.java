package org.povertyexit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.povertyexit.Explanation;
import org.povertyexit.Tally;
import org.povertyexit.Verdict;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;
import org.povertyexit.rulebooks.Rulebooks;

/**
 * A text where JSON is expected: it is refused, with a reason, or read as one of all that can be read, and then written so
 * that it is read again.
 */
record HostileJson(String text) {
    private static final ObjectMapper JACKSON = new ObjectMapper().registerModule(new JacksonModule(Rulebooks.all()));
    private static final List<Class<?>> SUBJECTS =
            List.of(Household.class, Village.class, County.class, ExitProcedure.class, Aftercare.class, Tally.class);
    private static final List<Class<?>> JUDGED = List.of(Verdict.class, Explanation.class);

    void check() {
        SUBJECTS.forEach(type -> check(type, true));
        JUDGED.forEach(type -> check(type, false));
    }

    private void check(Class<?> type, boolean again) {
        Object read;
        try {
            read = JACKSON.readValue(text, type);
        } catch (JsonProcessingException refused) {
            demand(refused.getOriginalMessage() != null, refused);
            return;
        }
        try {
            String written = JACKSON.writeValueAsString(read);
            demand(!again || read == null || JACKSON.readValue(written, type).equals(read), written);
        } catch (JsonProcessingException e) {
            throw new AssertionError("\"" + text + "\"", e);
        }
    }

    private void demand(boolean holds, Object found) {
        if (!holds) {
            throw new AssertionError("\"" + text + "\": " + found);
        }
    }
}
