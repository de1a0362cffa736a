package org.povertyexit.audit;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The call cannot be answered at all; the message is the one line that says why. */
final class CallFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CallFailed(String message) {
        super(message);
    }

    CallFailed(String message, Throwable cause) {
        super(message, cause);
    }

    static CallFailed cannotRead(Path path, IOException e) {
        return new CallFailed(path + ": cannot be read: " + reason(e), e);
    }

    static CallFailed cannotWrite(Path path, IOException e) {
        return new CallFailed(path + ": cannot be written: " + reason(e), e);
    }

    /** A file system's complaint without the path, which stands before it. */
    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return e instanceof MalformedInputException || e.getMessage() == null
                ? e.getClass().getSimpleName()
                : e.getMessage();
    }
}
