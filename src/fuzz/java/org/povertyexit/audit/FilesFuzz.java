package org.povertyexit.audit;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Lets a coverage-guided fuzzer make up the files of an audit.
 *
 * <p>Files at which a check fails are left in {@code target/found}, as the cases under {@code hostile/audits} are kept.
 */
public final class FilesFuzz {
    private static final Path PLAIN = Path.of("src/test/resources/hostile/audits/plain");
    private static final List<String> CHARSETS =
            List.of("UTF-8", "GB18030", "GBK", "GB2312", "UTF-16", "UTF-16LE", "UTF-32", "US-ASCII", "CESU-8");

    private static List<FileMaker> makers = List.of();

    private FilesFuzz() {}

    /** Takes the names of the files to make up, with commas between them. */
    public static void fuzzerInitialize(String[] args) throws IOException {
        HostileFiles plain = HostileFiles.in(PLAIN);
        makers = Arrays.stream(args[0].split(",", -1))
                .map(name -> Input.valueOf(name.toUpperCase(Locale.ROOT)))
                .map(input -> new FileMaker(input, plain.files().get(input)))
                .toList();
    }

    /** The files of one audit. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
        Optional<String> charset =
                data.consumeInt(0, 7) == 0 ? Optional.of(data.pickValue(CHARSETS)) : Optional.empty();
        Map<Input, byte[]> files = new EnumMap<>(Input.class);
        for (FileMaker maker : makers) {
            if (data.consumeInt(0, 15) != 0) {
                files.put(maker.input(), maker.make(data));
            }
        }
        check(new HostileFiles(files, charset));
    }

    private static void check(HostileFiles files) throws IOException {
        Path home = Files.createTempDirectory("hostile");
        try {
            files.check(home);
        } catch (Throwable found) {
            files.writeTo(Files.createDirectories(Path.of("target", "found")));
            throw found;
        } finally {
            MoreFiles.deleteRecursively(home, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }
}
