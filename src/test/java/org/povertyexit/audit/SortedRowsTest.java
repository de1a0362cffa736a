package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertyexit.audit.SortedRows.Entry;

class SortedRowsTest {
    @TempDir
    Path scratch;

    private static Entry entry(long place, String id, long line, String... cells) {
        return new Entry(place, id, new Row(line, List.of(cells), null));
    }

    private List<Entry> sorted(List<Entry> entries, long heldBytes) throws IOException {
        List<Entry> sorted = new ArrayList<>();
        try (SortedRows rows = new SortedRows(scratch, heldBytes)) {
            for (Entry entry : entries) {
                rows.add(entry);
            }
            for (Entry next = rows.peek(); next != null; next = rows.peek()) {
                assertThat(rows.next()).as("what was looked at").isEqualTo(next);
                sorted.add(next);
            }
        }
        return sorted;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1_000, 20_000, Long.MAX_VALUE})
    void rowsComeByPlaceThenIdThenLineHoweverFewAreHeld(long heldBytes) throws IOException {
        List<Entry> ordered = new ArrayList<>();
        for (int place = -1; place < 4; place++) {
            for (String id : List.of("", "H1", "H10", "H9", "村")) {
                for (int line = 2; line < 12; line++) {
                    ordered.add(entry(place, id, line, id, "cell " + line, ""));
                }
            }
        }
        List<Entry> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(heldBytes));

        assertThat(sorted(shuffled, heldBytes)).isEqualTo(ordered);
    }

    @Test
    void aRowComesBackAsItWas() throws IOException {
        String long70000 = "长".repeat(70_000);
        Row problem = new Row(5, List.of(), new BadRow("food", "\"no", "has a quote that is not closed"));
        List<Entry> entries = new ArrayList<>(List.of(
                entry(Long.MAX_VALUE, long70000, Long.MAX_VALUE, long70000, ""),
                entry(1, "half a pair \uD83D", 1, "\uD83D", "\0")));

        assertThat(sorted(entries, 0)).containsExactly(entries.get(1), entries.get(0));
        assertThat(sorted(List.of(new Entry(0, "", problem)), 0))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.row().problem()).hasMessage("food: \"\"no\" has a quote that is not closed"));
    }

    @Test
    void whatIsMoreThanMayBeHeldGoesToAFileThatIsGoneAfterwards() throws IOException {
        Path nowhere = scratch.resolve("nowhere");
        try (SortedRows few = new SortedRows(nowhere, 10_000)) {
            few.add(entry(1, "H1", 2, "H1"));
            assertThat(few.next()).isNotNull();
        }
        try (SortedRows many = new SortedRows(nowhere, 100)) {
            assertThatThrownBy(() -> many.add(entry(1, "H1", 2, "H1"))).isInstanceOf(NoSuchFileException.class);
        }
        sorted(List.of(entry(1, "H1", 2, "H1")), 100);

        assertThat(scratch).isEmptyDirectory();
    }
}
