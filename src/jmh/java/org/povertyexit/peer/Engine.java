package org.povertyexit.peer;

import java.util.function.Supplier;

/** An engine that a user would take instead, in one of its arrangements. */
public enum Engine {
    /** Drools, as fast as was found. */
    DROOLS_FASTEST("Drools, fastest: one session for 1,000 households", DroolsInBlocks::new),

    /** Drools, one household in each session. */
    DROOLS_TUNED("Drools, tuned: a pooled sequential session each", DroolsTuned::new),

    /** Drools as its manual has it. */
    DROOLS_IDIOMATIC("Drools, idiomatic: household and members in a session each", DroolsIdiomatic::new),

    /** Easy Rules. */
    EASY_RULES("Easy Rules", EasyRules::new),

    /** Evrete. */
    EVRETE("Evrete, one stateful session", Evrete::new);

    private final String title;
    private final Supplier<Peer> start;

    Engine(String title, Supplier<Peer> start) {
        this.title = title;
        this.start = start;
    }

    /** What it is, in a few words. */
    public String title() {
        return title;
    }

    /** The engine, with its rules. */
    public Peer start() {
        return start.get();
    }
}
