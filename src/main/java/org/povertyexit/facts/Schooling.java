package org.povertyexit.facts;

/**
 * Where a person stands with compulsory schooling (义务教育).
 *
 * @see Household
 */
public enum Schooling implements Text.Labelled {
    /** Enrolled in a school 在校. */
    ENROLLED("在校", "enrolled"),
    /** Taught at home by the school 送教上门. */
    TAUGHT_AT_HOME("送教上门", "taught at home"),
    /** Without the physical conditions for study 因身体原因不具备学习条件. */
    UNABLE("因身体原因不具备学习条件", "physically unable"),
    /** Compulsory schooling completed 已完成义务教育. */
    COMPLETED("已完成义务教育", "completed"),
    /** Dropped out 失学辍学. */
    DROPPED_OUT("失学辍学", "dropped out");

    private final Text label;

    Schooling(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
