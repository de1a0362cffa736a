package org.povertyexit.rulebooks;

/**
 * The words of the library in English, also where the machine's own language is Chinese.
 *
 * @see Labels
 */
public final class Labels_en extends Labels {
    /** For {@link java.util.ResourceBundle#getBundle}, which makes it. */
    public Labels_en() {}
}
