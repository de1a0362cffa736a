package org.povertyexit.audit;

/** Reads subjects of one kind from their rows. */
interface SubjectReader<S> {

    /** The column that names the subject. */
    String idColumn();

    String id(Row row) throws BadRow;

    S read(Row row) throws BadRow;
}
