package org.povertyexit.audit;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import com.google.common.io.ByteStreams;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of comma-separated values, and how it is to be read.
 *
 * @param path where it is
 * @param name its name, by which messages call it
 * @param charset its characters
 * @param delimiter what separates its cells
 * @param sha256 its digest
 */
record InputFile(Path path, String name, Charset charset, char delimiter, String sha256) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER = 1 << 16;

    /**
     * Reads a file once to learn how to read it.
     *
     * @param said the characters, when the caller says them; otherwise they are recognised
     */
    static InputFile survey(Path path, Optional<Charset> said) {
        if (!Files.isRegularFile(path)) {
            throw new CallFailed(path + ": cannot be read: "
                    + (Files.exists(path) ? "it is not a regular file" : "there is no such file"));
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
                HashingInputStream digested = new HashingInputStream(Hashing.sha256(), in)) {
            long faults = faults(digested, StandardCharsets.UTF_8);
            ByteStreams.exhaust(digested);
            Charset charset = said.isPresent() ? said.get() : recognised(path, faults);
            String name = path.toAbsolutePath().getFileName().toString();
            return new InputFile(
                    path,
                    name,
                    charset,
                    delimiter(path, charset),
                    digested.hash().toString());
        } catch (IOException e) {
            throw CallFailed.cannotRead(path, e);
        }
    }

    /** UTF-8, unless it has faults as such and fewer as GB18030: one damaged row does not make it another charset. */
    private static Charset recognised(Path path, long faults) throws IOException {
        if (faults == 0) {
            return StandardCharsets.UTF_8;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return faults(in, GB18030) < faults ? GB18030 : StandardCharsets.UTF_8;
        }
    }

    /** In how many places the bytes are no text. */
    private static long faults(InputStream in, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        long faults = 0;
        for (int read = 0; read >= 0; bytes.compact()) {
            read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            CoderResult result;
            do {
                result = decoder.decode(bytes, chars.clear(), read < 0);
                if (result.isError()) {
                    faults++;
                    bytes.position(bytes.position() + result.length());
                }
            } while (!result.isUnderflow());
        }
        return faults;
    }

    /** Of comma, semicolon and tab the one that is most frequent in the first line, outside quotes. */
    private static char delimiter(Path path, Charset charset) throws IOException {
        try (Reader reader = new InputStreamReader(Files.newInputStream(path), charset)) {
            String header = Optional.ofNullable(new Lines(reader).next()).orElse("");
            StringBuilder outside = new StringBuilder();
            String[] pieces = header.split("\"", -1);
            for (int i = 0; i < pieces.length; i += 2) {
                outside.append(pieces[i]);
            }
            char best = ',';
            for (char candidate : new char[] {';', '\t'}) {
                best = count(outside, candidate) > count(outside, best) ? candidate : best;
            }
            return best;
        }
    }

    private static long count(CharSequence text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** The text of the file from its beginning; what is no text in its charset is given as U+FFFD. */
    Reader open() throws IOException {
        return new InputStreamReader(Files.newInputStream(path), charset);
    }
}
