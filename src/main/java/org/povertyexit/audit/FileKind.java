package org.povertyexit.audit;

import com.google.common.io.MoreFiles;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** What a file is, as its first bytes say. */
enum FileKind {
    /** A zip archive, as workbooks in {@code .xlsx} are. */
    ZIP(0x50, 0x4B, 0x03, 0x04),

    /** A container of older office programs, in which they also put what is protected by a password. */
    OLE2(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),

    /** Anything else. */
    TEXT;

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final byte[] begins;

    FileKind(int... begins) {
        this.begins = new byte[begins.length];
        for (int i = 0; i < begins.length; i++) {
            this.begins[i] = (byte) begins[i];
        }
    }

    static FileKind of(Path path) throws IOException {
        byte[] head = MoreFiles.asByteSource(path).slice(0, OLE2.begins.length).read();
        return Arrays.stream(values())
                .filter(kind -> kind.begins.length <= head.length
                        && Arrays.equals(kind.begins, Arrays.copyOf(head, kind.begins.length)))
                .findFirst()
                .orElse(TEXT);
    }

    /** Why such a file is no table at all; empty when it may be one. */
    Optional<String> complaint(Path path) throws IOException {
        if (this != OLE2) {
            return Optional.empty();
        }
        return Optional.of(
                contains(path, ENCRYPTED)
                        ? "is protected by a password: save it without one"
                        : "is a workbook of Excel 97-2003 (.xls): save it as .xlsx or as CSV");
    }

    private static boolean contains(Path path, byte[] wanted) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            int matched = 0;
            for (int next = in.read(); next >= 0 && matched < wanted.length; next = in.read()) {
                matched = (byte) next == wanted[matched] ? matched + 1 : (byte) next == wanted[0] ? 1 : 0;
            }
            return matched == wanted.length;
        }
    }
}
