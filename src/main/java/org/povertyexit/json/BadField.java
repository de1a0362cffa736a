package org.povertyexit.json;

/**
 * A field that cannot be used; the message begins with its path: {@code facts.net_income_yuan: "12x" is not an amount in
 * yuan}.
 *
 * @see Records
 */
public final class BadField extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String path;

    BadField(String path, String reason) {
        super(path.isEmpty() ? reason : path + ": " + reason);
        this.path = path;
    }

    /** Where it stands: {@code persons[1].age_years}; empty when it is the whole. */
    public String path() {
        return path;
    }
}
