package org.povertyexit.audit;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal, and nowhere else, how far a long run has come. */
final class Progress {
    private static final int STEP = 20_000;

    private final @Nullable PrintWriter terminal;
    private long count;

    private Progress(@Nullable PrintWriter terminal) {
        this.terminal = terminal;
    }

    /** On standard error when that is a terminal, as far as Java can tell. */
    static Progress on(PrintWriter err) {
        return new Progress(isTerminal() ? err : null);
    }

    @SuppressWarnings("SystemConsoleNull") // newer Java gives a console even to a pipe, and a method that tells
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            Path standardError = Path.of("/proc/self/fd/2");
            if (Files.isSymbolicLink(standardError)
                    && !Files.readSymbolicLink(standardError).startsWith("/dev")) {
                return false;
            }
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException olderJava) {
            return true;
        } catch (IOException unknown) {
            return false;
        }
    }

    void tick() {
        if (++count % STEP == 0 && terminal != null) {
            terminal.print("\r" + count + " judged");
            terminal.flush();
        }
    }

    void end() {
        if (terminal != null && count >= STEP) {
            terminal.print("\r" + " ".repeat(30) + "\r");
            terminal.flush();
        }
    }
}
