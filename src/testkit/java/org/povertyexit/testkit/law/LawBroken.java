package org.povertyexit.testkit.law;

/** A law was broken: by which case, and how. */
public final class LawBroken extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final String law;
    private final transient Object subject;

    LawBroken(String law, Object subject, String how) {
        super("law broken: " + law + "\n    " + Kind.describe(subject) + "\n    " + how);
        this.law = law;
        this.subject = subject;
    }

    /** The name of the law. */
    public String law() {
        return law;
    }

    /** The case that broke it. */
    public Object subject() {
        return subject;
    }
}
