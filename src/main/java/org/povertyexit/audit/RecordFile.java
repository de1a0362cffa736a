package org.povertyexit.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.io.ByteSource;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.povertyexit.Explanation;
import org.povertyexit.inspection.Problem;
import org.povertyexit.json.Records;

/**
 * {@code verdicts.jsonl}: one record per verdict, the same bytes on every machine.
 *
 * <p>Keys are sorted, facts are written as cells are, and what is missing is left out.
 */
final class RecordFile implements Closeable {
    private final boolean withFacts;
    private final OutputStream file;

    RecordFile(Path directory, boolean withFacts) throws IOException {
        this.withFacts = withFacts;
        this.file = new BufferedOutputStream(Files.newOutputStream(directory.resolve(ResultFiles.RECORDS)));
    }

    /** The record of a verdict, with the problems by which it was capped; made on any thread. */
    <S> ByteSource line(Subjects<S> subjects, S subject, Explanation<S> explanation, List<Problem> problems)
            throws IOException {
        SortedMap<String, Object> record = Records.verdict(explanation);
        if (withFacts) {
            record.putAll(subjects.record().apply(subject));
        }
        if (withFacts && !problems.isEmpty()) {
            record.put("problems", problems.stream().map(ProblemReader::cells).toList());
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
        try (JsonGenerator json = Json.generator(line)) {
            Json.write(json, record);
            json.writeRaw('\n');
        }
        return ByteSource.wrap(line.toByteArray());
    }

    void add(Judged<?> judged) throws IOException {
        judged.record().copyTo(file);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
