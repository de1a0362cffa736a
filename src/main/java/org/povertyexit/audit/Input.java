package org.povertyexit.audit;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertyexit.clause.Level;

/** A file that an audit can be given, named after its option. */
enum Input {
    HOUSEHOLDS(Columns.HOUSEHOLDS, Level.HOUSEHOLD),
    MEMBERS(Columns.MEMBERS, null),
    VILLAGES(Columns.VILLAGES, Level.VILLAGE),
    COUNTIES(Columns.COUNTIES, Level.COUNTY),
    PROCEDURES(Columns.PROCEDURES, Level.PROCEDURE),
    AFTERCARE(Columns.AFTERCARE, Level.AFTERCARE),
    PROBLEMS(Columns.PROBLEMS, null);

    private final Columns columns;
    private final @Nullable Level level;

    Input(Columns columns, @Nullable Level level) {
        this.columns = columns;
        this.level = level;
    }

    Columns columns() {
        return columns;
    }

    /** What is judged in it; empty when it only serves to judge others. */
    Optional<Level> level() {
        return Optional.ofNullable(level);
    }

    /** {@code households}. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code --households}. */
    String option() {
        return "--" + label();
    }
}
