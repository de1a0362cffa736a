package org.povertyexit.audit;

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
import java.util.List;
import java.util.Optional;

/**
 * A text of separated values.
 *
 * @param charset its characters
 * @param delimiter what separates its cells
 */
record CsvForm(Charset charset, char delimiter) implements InputFile.Form {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER = 1 << 16;

    /**
     * Reads a file once to learn how to read it.
     *
     * @param said the characters, when the caller says them; otherwise they are recognised
     */
    static CsvForm survey(Path path, Optional<Charset> said) throws IOException {
        Charset charset = said.isPresent() ? said.get() : recognised(path);
        return new CsvForm(charset, delimiter(path, charset));
    }

    /** UTF-8, unless it has faults as such and fewer as GB18030: one damaged row does not make it another charset. */
    private static Charset recognised(Path path) throws IOException {
        long faults = faults(path, StandardCharsets.UTF_8);
        return faults > 0 && faults(path, GB18030) < faults ? GB18030 : StandardCharsets.UTF_8;
    }

    /** In how many places the bytes are no text. */
    private static long faults(Path path, Charset charset) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
            return faults(in, charset);
        }
    }

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

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public Optional<Charset> characters() {
        return Optional.of(charset);
    }

    @Override
    public List<String> remarks() {
        return List.of();
    }

    /** The rows from the beginning; what is no text in the charset is given as U+FFFD. */
    @Override
    public RawRows open(Path path) throws IOException {
        return new CsvRows(new InputStreamReader(Files.newInputStream(path), charset), delimiter);
    }
}
