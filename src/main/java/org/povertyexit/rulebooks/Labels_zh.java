package org.povertyexit.rulebooks;

import java.util.Locale;

/**
 * The words of the library in Chinese.
 *
 * @see Labels
 */
public final class Labels_zh extends Labels {
    /** For {@link java.util.ResourceBundle#getBundle}, which makes it. */
    public Labels_zh() {}

    @Override
    Locale language() {
        return Locale.CHINESE;
    }
}
