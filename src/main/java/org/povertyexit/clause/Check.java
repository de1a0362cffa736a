package org.povertyexit.clause;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.povertyexit.clause.Requirement.Notation;
import org.povertyexit.facts.Text;

/** A requirement in force: every dated value resolved, ready to be asked of any number of subjects. */
abstract class Check<S> {
    /** What it demands, in words that are made when they are first asked for. */
    final Supplier<Text> words = this::demand;

    private @Nullable Text said;

    /** What it says of a subject. */
    abstract Outcome outcome(S subject);

    /** The same as code, which is asked of many subjects. */
    Code<S> code() {
        return Code.of(subject -> Code.bits(outcome(subject)));
    }

    /** What it demands, in words; by two threads at once they are made twice, which is of no account. */
    final Text demand() {
        Text demanded = said;
        if (demanded == null) {
            demanded = inWords();
            said = demanded;
        }
        return demanded;
    }

    /** Makes those words. */
    abstract Text inWords();

    /** Adds what it asks of every member, where all of that has to be met. */
    void addOfMembers(List<Every.All<S, ?>> checks) {}

    /** The numbers in it, as they stand on the day, in the order of reading. */
    List<Dated.Edition<?>> editions() {
        return List.of();
    }

    /** What it demands, in a notation. */
    abstract <T> T in(Notation<T> notation);

    /** What it says of a subject, with what was found and what was demanded. */
    abstract Finding.Evidence evidence(S subject);
}
