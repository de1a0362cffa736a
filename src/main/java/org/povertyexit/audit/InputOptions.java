package org.povertyexit.audit;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The files to audit, and how they are to be read. */
final class InputOptions {
    @Option(names = "--households", paramLabel = "FILE", description = "households, one a row")
    private @Nullable Path households;

    @Option(names = "--members", paramLabel = "FILE", description = "members of the households, one a row")
    private @Nullable Path members;

    @Option(names = "--villages", paramLabel = "FILE", description = "villages, one a row")
    private @Nullable Path villages;

    @Option(names = "--counties", paramLabel = "FILE", description = "counties, one a row")
    private @Nullable Path counties;

    @Option(names = "--procedures", paramLabel = "FILE", description = "procedures of exits, a row for each step")
    private @Nullable Path procedures;

    @Option(
            names = "--aftercare",
            paramLabel = "FILE",
            description = "support after exits, a row for each thing that was there from a day to a day")
    private @Nullable Path aftercare;

    @Option(
            names = "--problems",
            paramLabel = "FILE",
            description = "the ledger of problems, one a row: those that are open cap the verdicts")
    private @Nullable Path problems;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "the characters of the CSV files (default: UTF-8 or GB18030, as recognised)")
    private @Nullable String charset;

    @Option(
            names = "--pseudonymise",
            paramLabel = "KEYFILE",
            description = "put keyed digests in the place of all ids: HMAC-SHA-256 under the bytes of this file (16 or"
                    + " more), cut to 25 characters of base 32; the same key gives the same ids")
    private @Nullable Path keyFile;

    /** Those that are named. */
    Map<Input, Path> files() {
        Map<Input, Path> files = new EnumMap<>(Input.class);
        put(files, Input.HOUSEHOLDS, households);
        put(files, Input.MEMBERS, members);
        put(files, Input.VILLAGES, villages);
        put(files, Input.COUNTIES, counties);
        put(files, Input.PROCEDURES, procedures);
        put(files, Input.AFTERCARE, aftercare);
        put(files, Input.PROBLEMS, problems);
        return files;
    }

    private static void put(Map<Input, Path> files, Input input, @Nullable Path file) {
        if (file != null) {
            files.put(input, file);
        }
    }

    Optional<Charset> charset() {
        return Optional.ofNullable(charset).map(name -> charset("--charset", name));
    }

    /** A charset by its name, which stands at some place. */
    static Charset charset(String place, String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new CallFailed(place + ": \"" + name + "\" is not known: give UTF-8 or GB18030", e);
        }
    }

    Optional<Pseudonyms> pseudonyms() {
        return Optional.ofNullable(keyFile).map(Pseudonyms::under);
    }
}
