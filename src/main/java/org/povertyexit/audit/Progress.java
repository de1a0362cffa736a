package org.povertyexit.audit;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal, and nowhere else, how far a long run has come, how fast it goes, and how long it will take. */
final class Progress {
    private static final long SECOND = 1_000_000_000L;
    private static final long PAUSE = SECOND / 5;
    private static final int WIDTH = 70;

    private final @Nullable PrintWriter terminal;
    private final LongSupplier nanos;
    private long expected;
    private String doing = "";
    private long count;
    private long began;
    private long shown;
    private boolean visible;

    /**
     * Shows it on a terminal.
     *
     * @param terminal the terminal; null when there is none
     * @param nanos a clock
     */
    Progress(@Nullable PrintWriter terminal, LongSupplier nanos) {
        this.terminal = terminal;
        this.nanos = nanos;
    }

    /** On standard error when that is a terminal, as far as Java can tell. */
    static Progress on(PrintWriter err) {
        return new Progress(isTerminal() ? err : null, System::nanoTime);
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

    /** So many subjects more are coming. */
    void expect(long more) {
        expected += more;
    }

    /** One more row was read before anything is judged. */
    void read() {
        advance("rows read", 0);
    }

    /** One more is judged. */
    void tick() {
        advance("judged", expected);
    }

    private void advance(String what, long most) {
        if (terminal == null) {
            return;
        }
        long now = nanos.getAsLong();
        if (!what.equals(doing)) {
            doing = what;
            count = 0;
            began = now;
            shown = now;
        }
        count++;
        if (now - shown >= PAUSE) {
            shown = now;
            visible = true;
            show(terminal, line(now - began, most));
        }
    }

    /** {@code 12,300 of 30,000 judged, 5,100 a second, 4 s left}. */
    private String line(long elapsed, long most) {
        long rate = Math.max(count * SECOND / elapsed, 1);
        String speed = String.format(Locale.ROOT, " %s, %,d a second", doing, rate);
        return most < count
                ? String.format(Locale.ROOT, "%,d", count) + speed
                : String.format(Locale.ROOT, "%,d of %,d", count, most)
                        + speed
                        + String.format(Locale.ROOT, ", %,d s left", (most - count) / rate);
    }

    private static void show(PrintWriter terminal, String line) {
        terminal.print("\r" + line + " ".repeat(Math.max(WIDTH - line.length(), 0)) + "\r");
        terminal.flush();
    }

    /** Leaves no trace on the terminal. */
    void end() {
        if (terminal != null && visible) {
            show(terminal, "");
        }
    }
}
