package org.povertyexit.audit;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file of rows, and how it is to be read.
 *
 * @param path where it is
 * @param name its name, by which messages call it
 * @param form how it is written
 * @param sha256 its digest
 */
record InputFile(Path path, String name, Form form, String sha256) {

    /** How a file of rows is written. */
    sealed interface Form permits CsvForm, SheetForm {

        /** What it is called: {@code csv}. */
        String name();

        /** Its characters; empty when it is no plain text. */
        Optional<Charset> characters();

        /** What a reader of the results should know of how it was read. */
        List<String> remarks();

        /** The rows from the beginning. */
        RawRows open(Path path) throws IOException;
    }

    /**
     * Reads a file once to learn how to read it; what it is shows in its bytes, not in its name.
     *
     * @param said the characters, when the caller says them; otherwise they are recognised
     * @throws CallFailed if it cannot be read
     */
    static InputFile survey(Path path, Optional<Charset> said) {
        if (!Files.isRegularFile(path)) {
            throw new CallFailed(path + ": cannot be read: "
                    + (Files.exists(path) ? "it is not a regular file" : "there is no such file"));
        }
        try {
            FileKind kind = FileKind.of(path);
            kind.complaint(path).ifPresent(complaint -> {
                throw new CallFailed(path + ": " + complaint);
            });
            Form form = kind == FileKind.ZIP ? SheetForm.survey(path) : CsvForm.survey(path, said);
            String sha256 = MoreFiles.asByteSource(path).hash(Hashing.sha256()).toString();
            return new InputFile(path, name(path), form, sha256);
        } catch (IOException e) {
            throw CallFailed.cannotRead(path, e);
        }
    }

    private static String name(Path path) {
        return path.toAbsolutePath().getFileName().toString();
    }

    /** Whether another file has the same name, in another folder, or it is this one. */
    boolean isNamedAs(Path other) {
        return name.equals(name(other));
    }

    /** The same file, which messages call by its path. */
    InputFile namedByPath() {
        return new InputFile(path, path.toString(), form, sha256);
    }

    RawRows open() throws IOException {
        return form.open(path);
    }
}
