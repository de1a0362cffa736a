package org.povertyexit.audit;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One pass over the rows of a file as they stand there; the first of them names the columns. */
interface RawRows extends Closeable {

    /** The next row; null after the last. */
    @Nullable
    RawRow next() throws IOException;
}
