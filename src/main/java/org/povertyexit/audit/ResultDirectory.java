package org.povertyexit.audit;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory of results that appears whole or not at all.
 *
 * <p>It is filled under a hidden name beside its place and takes it in one step, so a run that is killed leaves nothing
 * that could be mistaken for a result.
 */
final class ResultDirectory implements Closeable {
    private final Path target;
    private final Path hidden;
    private final boolean replacing;
    private final Thread cleaner;

    private ResultDirectory(Path target, boolean replacing) throws IOException {
        this.target = target;
        this.replacing = replacing;
        Path parent = target.getParent();
        Files.createDirectories(parent);
        this.hidden = Files.createTempDirectory(parent, "." + target.getFileName() + "-unfinished-");
        this.cleaner = new Thread(this::delete);
        Runtime.getRuntime().addShutdownHook(cleaner);
    }

    /**
     * Begins a directory that does not exist yet, or is empty.
     *
     * @throws CallFailed if it holds anything
     */
    static ResultDirectory begin(Path directory) {
        return begin(directory, List.of());
    }

    /** Begins a directory that may take the place of one that holds all of these files. */
    static ResultDirectory begin(Path directory, List<String> replaceable) {
        try {
            Path target = Files.exists(directory)
                    ? directory.toRealPath()
                    : directory.toAbsolutePath().normalize();
            boolean ours =
                    !replaceable.isEmpty() && replaceable.stream().allMatch(file -> Files.exists(target.resolve(file)));
            if (Files.exists(target) && !ours && !isEmptyDirectory(target)) {
                throw new CallFailed(directory + ": is not an empty directory; name one that does not exist yet");
            }
            if (target.getParent() == null) {
                throw new CallFailed(directory + ": cannot be the place of a result");
            }
            return new ResultDirectory(target, ours);
        } catch (IOException e) {
            throw CallFailed.cannotWrite(directory, e);
        }
    }

    private static boolean isEmptyDirectory(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Where to write. */
    Path path() {
        return hidden;
    }

    /** Puts what was written in its place. */
    void commit() throws IOException {
        makeOrdinary();
        if (replacing) {
            Path old = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + "-old-");
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
            Files.move(hidden, target, StandardCopyOption.ATOMIC_MOVE);
            MoreFiles.deleteRecursively(old, RecursiveDeleteOption.ALLOW_INSECURE);
        } else {
            Files.deleteIfExists(target);
            Files.move(hidden, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Temporary directories are made for their owner alone; results are not secret to whom the place is open. */
    private void makeOrdinary() throws IOException {
        Path model = Files.createDirectory(hidden.resolve(".model"));
        if (Files.getFileStore(hidden).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(hidden, Files.getPosixFilePermissions(model));
        }
        Files.delete(model);
    }

    private void delete() {
        try {
            if (Files.exists(hidden)) {
                MoreFiles.deleteRecursively(hidden, RecursiveDeleteOption.ALLOW_INSECURE);
            }
        } catch (IOException e) {
            cleaner.interrupt(); // nothing is left to be done about a directory that cannot be deleted
        }
    }

    /** Removes what was written and not put in its place. */
    @Override
    public void close() {
        delete();
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException shuttingDown) {
            return;
        }
    }
}
