package org.povertyexit.mutation;

/**
 * One small change of the code, by its place in the program and not in the text, which every edit would move.
 *
 * @param type the class, by its binary name
 * @param method the method; {@code lambda$find} for any lambda in {@code find}
 * @param descriptor the types of its parameters and of its result
 * @param mutator the kind of change, such as {@code ConditionalsBoundaryMutator}
 * @param ordinal which one it is of those of which all this is the same, from 1
 */
record Mutant(String type, String method, String descriptor, String mutator, int ordinal) {

    /** A row of the list of survivors, its argument left aside. */
    static Mutant parse(String row) {
        String[] cells = row.split("\t", -1);
        if (cells.length != 6 || cells[5].isBlank()) {
            throw new IllegalArgumentException(
                    row + ": has " + cells.length + " cells, or no argument: class, method, descriptor, mutator,"
                            + " ordinal and argument are wanted");
        }
        return new Mutant(cells[0], cells[1], cells[2], cells[3], Integer.parseInt(cells[4]));
    }

    /** Whether it is of a clause, a term or a measure, or of the grammar that they are written in. */
    boolean isOfClauses() {
        return type.startsWith("org.povertyexit.clause.") || type.startsWith("org.povertyexit.rulebooks.");
    }

    /** As in the list of survivors. */
    @Override
    public String toString() {
        return String.join("\t", type, method, descriptor, mutator, Integer.toString(ordinal));
    }
}
