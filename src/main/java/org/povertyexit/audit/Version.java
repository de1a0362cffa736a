package org.povertyexit.audit;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this library, as its build wrote it down. */
final class Version implements picocli.CommandLine.IVersionProvider {
    static String ofLibrary() {
        try {
            return Resources.toString(Resources.getResource(Version.class, "version.txt"), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"poverty-exit " + ofLibrary()};
    }
}
