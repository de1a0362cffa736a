package org.povertyexit.audit;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povertyexit.audit.SortedRows.Entry;

/** Runs of rows in one temporary file, which is gone when this is closed or the program ends. */
final class RowStore implements Closeable {
    /** No text is longer in a data stream, whatever its characters. */
    private static final int MOST_CHARS = 0xFFFF / 3;

    private final FileChannel file;

    /** An empty one in a directory. */
    RowStore(Path scratch) throws IOException {
        file = FileChannel.open(
                Files.createTempFile(scratch, ".rows-", ""),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Rows that are read once, one after the other. */
    interface Run {

        /** The next row; null after the last. */
        @Nullable
        Entry next() throws IOException;
    }

    /** Writes a run, to be read again while others are. */
    Run write(List<Entry> run) throws IOException {
        long from = file.size();
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file)));
        for (Entry entry : run) {
            write(out, entry);
        }
        out.flush();
        DataInputStream in = new DataInputStream(new BufferedInputStream(new Part(from, file.size())));
        int[] left = {run.size()};
        return () -> left[0]-- > 0 ? read(in) : null;
    }

    private static void write(DataOutputStream out, Entry entry) throws IOException {
        out.writeLong(entry.place());
        write(out, entry.id());
        out.writeLong(entry.row().line());
        out.writeInt(entry.row().cells().size());
        for (String cell : entry.row().cells()) {
            write(out, cell);
        }
        BadRow problem = entry.row().problem();
        out.writeBoolean(problem != null);
        if (problem != null) {
            for (String text : problem.texts()) {
                write(out, text);
            }
        }
    }

    private static Entry read(DataInputStream in) throws IOException {
        long place = in.readLong();
        String id = readText(in);
        long line = in.readLong();
        List<String> cells = texts(in, in.readInt());
        BadRow problem = in.readBoolean() ? BadRow.of(texts(in, BadRow.TEXTS)) : null;
        return new Entry(place, id, new Row(line, cells, problem));
    }

    private static List<String> texts(DataInputStream in, int count) throws IOException {
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(readText(in));
        }
        return texts;
    }

    /** A text, in as many pieces as it needs: this form keeps every character, half a pair of surrogates too. */
    private static void write(DataOutputStream out, String text) throws IOException {
        out.writeInt(text.length());
        for (int i = 0; i < text.length(); i += MOST_CHARS) {
            out.writeUTF(text.substring(i, Math.min(i + MOST_CHARS, text.length())));
        }
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length == 0) {
            return "";
        }
        String first = in.readUTF();
        StringBuilder text = new StringBuilder(first);
        while (text.length() < length) {
            text.append(in.readUTF());
        }
        return text.length() == first.length() ? first : text.toString();
    }

    /** A part of the file, read at its own pace. */
    private final class Part extends InputStream {
        private final long end;
        private long at;

        private Part(long from, long end) {
            this.at = from;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (at == end) {
                return -1;
            }
            int count = file.read(ByteBuffer.wrap(target, offset, (int) Math.min(length, end - at)), at);
            at += Math.max(count, 0);
            return count;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
