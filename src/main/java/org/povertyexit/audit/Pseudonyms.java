package org.povertyexit.audit;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Names in the place of ids: 125 bits of their HMAC-SHA-256 under a key, so that the same key gives the same names.
 *
 * <p>The key is never written and never printed.
 */
final class Pseudonyms {
    /** Stands where a value would be, had it not been withheld. */
    static final String WITHHELD = "…";

    private static final int LEAST_BYTES = 16;
    private static final int LENGTH = 25;
    private static final String KEY_CHECK = "poverty-exit";

    private final HashFunction digest;

    private Pseudonyms(byte[] key) {
        this.digest = Hashing.hmacSha256(key);
    }

    /** Those under the key in a file: all its bytes, without line ends after them. */
    static Pseudonyms under(Path keyFile) {
        try {
            byte[] key = withoutLineEnd(Files.readAllBytes(keyFile));
            if (key.length < LEAST_BYTES) {
                throw new CallFailed("--pseudonymise: " + keyFile + ": the key has " + key.length
                        + " bytes: give a file with " + LEAST_BYTES + " random ones or more");
            }
            return new Pseudonyms(key);
        } catch (IOException e) {
            throw CallFailed.cannotRead(keyFile, e);
        }
    }

    private static byte[] withoutLineEnd(byte[] key) {
        int length = key.length;
        while (length > 0 && (key[length - 1] == '\n' || key[length - 1] == '\r')) {
            length--;
        }
        return Arrays.copyOf(key, length);
    }

    /** The name of an id; a letter first, so that no spreadsheet takes it for a number. */
    String of(String id) {
        String digits = BaseEncoding.base32()
                .encode(digest.hashString(id, StandardCharsets.UTF_8).asBytes());
        return "p" + digits.substring(0, LENGTH).toLowerCase(Locale.ROOT);
    }

    /** Tells two keys apart and says nothing else of them. */
    String keyCheck() {
        return of(KEY_CHECK).substring(0, 8);
    }
}
