package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of ids notices what must not happen to one. */
class VectorIdsTest {
    private static final List<TestVector> ALL = Vectors.kept();
    private static final TestVector FIRST = ALL.get(0);

    @TempDir
    Path home;

    private VectorIds kept(String find, String replace) throws IOException {
        String text = Files.readString(Vectors.IDS);
        assertThat(text).contains(find);
        return VectorIds.read(Files.writeString(home.resolve("ids.csv"), text.replace(find, replace)));
    }

    private static TestVector with(TestVector vector, VectorFacts facts) {
        return new TestVector(
                vector.rulebook(),
                vector.level(),
                vector.id(),
                vector.on(),
                vector.clauses(),
                vector.flags(),
                facts,
                vector.expected());
    }

    @Test
    void aVectorThatDisappearsIsNoticed() throws IOException {
        assertThat(VectorIds.read(Vectors.IDS).mistakes(ALL.subList(1, ALL.size())))
                .containsExactly(FIRST.id() + ": has no vector any more: retire it, with the reason");
    }

    @Test
    void aRetiredIdNeedsNoVectorAndMayHaveNone() throws IOException {
        String line = Files.readAllLines(Vectors.IDS).get(1);
        VectorIds retired = kept(line, line + "a wrong case");
        assertThat(retired.mistakes(ALL.subList(1, ALL.size()))).isEmpty();
        assertThat(retired.mistakes(ALL))
                .containsExactly(FIRST.id() + ": was retired (a wrong case): give the vector another id");
        assertThat(Vectors.made(retired)).extracting(TestVector::id).doesNotContain(FIRST.id());
    }

    @Test
    void anIdGivenToOtherFactsIsNoticed() throws IOException {
        List<TestVector> swapped = new ArrayList<>(ALL);
        swapped.set(0, with(FIRST, ALL.get(1).facts()));
        assertThat(VectorIds.read(Vectors.IDS).mistakes(swapped))
                .containsExactly(FIRST.id()
                        + ": was given to other facts, or another day: retire it and give the vector another id");
    }

    @Test
    void anIdThatIsNotListedAndOneUsedTwiceAreNoticed() throws IOException {
        String line = Files.readAllLines(Vectors.IDS).get(1);
        assertThat(kept(line + "\n", "").mistakes(ALL)).containsExactly(FIRST.id() + ": is not listed");
        List<TestVector> twice = new ArrayList<>(ALL);
        twice.add(FIRST);
        assertThat(VectorIds.read(Vectors.IDS).mistakes(twice))
                .containsExactly(FIRST.id() + ": two vectors have this id");
    }
}
