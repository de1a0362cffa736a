package org.povertyexit.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertyexit.Explanation;
import org.povertyexit.clause.Change;
import org.povertyexit.clause.Finding;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Text;

/**
 * What the report tells of one subject: what each clause says and why, and what would have to change.
 *
 * <p>A finding is {@code [outcome, lines, at the boundary, outcome under the other reading]}, of which the last two are
 * left out where there is nothing to say. A line is {@code [demanded, found, citation of the number]}.
 */
final class StoryJson {
    /** An outcome is its place in this list, which the page has too. */
    static final List<Outcome> OUTCOMES = List.of(Outcome.values());

    private final Wording wording;
    private final JsonGenerator json;

    StoryJson(Wording wording, JsonGenerator json) {
        this.wording = wording;
        this.json = json;
    }

    void writeFindings(Explanation<?> explanation) throws IOException {
        json.writeStartArray();
        for (Finding finding : explanation.findings()) {
            write(finding);
        }
        json.writeEndArray();
    }

    private void write(Finding finding) throws IOException {
        json.writeStartArray();
        write(finding.outcome());
        json.writeStartArray();
        for (Finding.Evidence line : finding.evidence().deciding()) {
            write(line);
        }
        json.writeEndArray();
        Optional<Outcome> other = finding.otherReading().filter(outcome -> outcome != finding.outcome());
        if (finding.atBoundary() || other.isPresent()) {
            json.writeBoolean(finding.atBoundary());
        }
        if (other.isPresent()) {
            write(other.get());
        }
        json.writeEndArray();
    }

    private void write(Finding.Evidence line) throws IOException {
        json.writeStartArray();
        wording.write(json, line.demanded());
        wording.write(json, line.found());
        if (line.citation() != null) {
            wording.write(json, line.citation());
        }
        json.writeEndArray();
    }

    /** What would have to change, and the problems that would have to be closed. */
    void writeChanges(Explanation<?> explanation) throws IOException {
        json.writeStartArray();
        for (Text change : Stream.concat(
                        explanation.changes().stream().map(Change::text), explanation.toLift().stream())
                .toList()) {
            wording.write(json, change);
        }
        json.writeEndArray();
    }

    void write(Outcome outcome) throws IOException {
        json.writeNumber(OUTCOMES.indexOf(outcome));
    }

    void write(List<String> texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
