package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The conformance vectors kept in src/testkit/resources/conformance are those that the cases and this library give.
 *
 * <p>After a change that is meant, run {@code mvn test -Dtest=VectorsTest,VectorsPageTest,ConformCommandTest,TraceabilityTest
 * -Dvectors.update=true} and read the difference. That adds vectors where some are missing, and removes none.
 */
class VectorsTest {

    /** Before the list of ids is read, which an update extends. */
    @BeforeAll
    static void read() {
        assertThat(Vectors.kept()).isNotEmpty();
    }

    @Test
    void theVectorsKeptAreThoseThatTheCasesGive() throws IOException {
        Map<String, List<TestVector>> made = Vectors.byFile(Vectors.made(VectorIds.read(Vectors.IDS)));
        assertThat(Vectors.byFile(Vectors.kept()).keySet()).isEqualTo(made.keySet());
        for (Map.Entry<String, List<TestVector>> file : made.entrySet()) {
            assertThat(Files.readString(Vectors.KEPT.resolve(file.getKey() + ".csv")))
                    .as(file.getKey())
                    .isEqualTo(Vectors.csv(file.getValue()));
        }
    }

    @Test
    void eachFormGivesTheOtherByteByByte() throws IOException {
        for (Map.Entry<String, List<TestVector>> file :
                Vectors.byFile(Vectors.kept()).entrySet()) {
            Path csv = Vectors.KEPT.resolve(file.getKey() + ".csv");
            Path json = Vectors.KEPT.resolve(file.getKey() + ".json");
            assertThat(VectorJson.write(VectorFiles.in(csv))).as("%s", json).isEqualTo(Files.readString(json));
            assertThat(Vectors.csv(VectorJson.read(Files.readString(json))))
                    .as("%s", csv)
                    .isEqualTo(Files.readString(csv));
        }
    }

    @Test
    void whatWasWorkedOutByHandIsWhatIsExpected() {
        Map<String, HandCase> cases = HandCases.byId();
        List<String> contradictions = new ArrayList<>();
        Vectors.kept()
                .forEach(vector -> contradictions.addAll(cases.get(vector.id()).contradictions(vector)));
        assertThat(contradictions).isEmpty();
    }

    @Test
    void noIdDisappearsAndNoneIsUsedAgain() throws IOException {
        assertThat(VectorIds.read(Vectors.IDS).mistakes(Vectors.kept())).isEmpty();
        assertThat(Files.readString(Vectors.IDS))
                .isEqualTo(VectorIds.read(Vectors.IDS).text());
    }
}
