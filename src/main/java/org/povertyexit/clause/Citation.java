package org.povertyexit.clause;

import java.util.Objects;
import org.povertyexit.facts.Text;

/**
 * Where a clause or a value comes from: a place in a document, how it is known, and what is to be said of its reading.
 *
 * @param document the document
 * @param article the place in it, such as {@code 二(一)}
 * @param standing how the words at that place are known here
 * @param note the argument for a doubtful reading, with its figures; empty when there is nothing to say
 * @see org.povertyexit.RulesInForce
 */
public record Citation(Document document, String article, Standing standing, Text note) {

    static final Text NO_NOTE = Text.same("");

    /** How the words of a source are known. */
    public enum Standing implements Text.Labelled {
        /** The text itself was read. */
        READ(new Text("已阅原文", "read")),
        /** Another source restates it. */
        RESTATED(new Text("据转述", "restated")),
        /** General knowledge; no copy was seen. */
        RECALLED(new Text("据记忆", "recalled")),
        /** Derived, not stated by a source. */
        INFERRED(new Text("推断", "inferred"));

        private final Text label;

        Standing(Text label) {
            this.label = label;
        }

        /** What it is called in Chinese and in English. */
        @Override
        public Text label() {
            return label;
        }
    }

    /** Checks that the citation names a place. */
    public Citation {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(note, "note");
        if (article.isBlank()) {
            throw new IllegalArgumentException(
                    "the citation of " + document + " names no article: say where in it, such as 二(一)");
        }
    }

    /** The same place, known in another way. */
    public Citation standing(Standing other) {
        return new Citation(document, article, other, note);
    }

    /** The same place with a note on its reading, after what was noted before. */
    public Citation note(Text argument) {
        Text all =
                note.en().isEmpty() ? argument : note.plus(new Text("", "; ")).plus(argument);
        return new Citation(document, article, standing, all);
    }

    /** Document, article and standing: {@code 《关于建立贫困退出机制的意见》中办发〔2016〕16号 二(一) [READ]}. */
    @Override
    public String toString() {
        return document + " " + article + " [" + standing + "]";
    }
}
