package org.povertyexit;

import java.util.Arrays;

/** Makes up subjects of one kind, the same ones each time. */
interface Mix<S> {

    /** The next subject; its number is in its id. */
    S subject(int number);

    /** As many subjects as there is room for. */
    default S[] fill(S[] room) {
        Arrays.setAll(room, this::subject);
        return room;
    }
}
