package org.povertyexit.facts;

/** Where a person stands with compulsory schooling (义务教育). */
public enum Schooling {
    /** Enrolled in a school 在校. */
    ENROLLED,
    /** Taught at home by the school 送教上门. */
    TAUGHT_AT_HOME,
    /** Without the physical conditions for study 因身体原因不具备学习条件. */
    UNABLE,
    /** Compulsory schooling completed 已完成义务教育. */
    COMPLETED,
    /** Dropped out 失学辍学. */
    DROPPED_OUT
}
