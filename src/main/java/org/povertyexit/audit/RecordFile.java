package org.povertyexit.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
    private final Writer file;

    RecordFile(Path directory, boolean withFacts) throws IOException {
        this.withFacts = withFacts;
        this.file = Files.newBufferedWriter(directory.resolve(ResultFiles.RECORDS), StandardCharsets.UTF_8);
    }

    /** The record of a verdict, with the problems by which it was capped; made on any thread. */
    <S> String line(Subjects<S> subjects, S subject, Explanation<S> explanation, List<Problem> problems)
            throws IOException {
        SortedMap<String, Object> record = Records.verdict(explanation);
        if (withFacts) {
            record.putAll(subjects.record().apply(subject));
        }
        if (withFacts && !problems.isEmpty()) {
            record.put("problems", problems.stream().map(ProblemReader::cells).toList());
        }
        StringWriter line = new StringWriter();
        try (JsonGenerator json = Json.generator(line)) {
            Json.write(json, record);
            json.writeRaw('\n');
        }
        return line.toString();
    }

    void add(Judged<?> judged) throws IOException {
        file.append(judged.record());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
