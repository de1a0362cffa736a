package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter terminal = new StringWriter();
    private long now;

    private Progress progress() {
        return new Progress(new PrintWriter(terminal), () -> now);
    }

    private void judge(Progress progress, int subjects, long milliseconds) {
        for (int i = 0; i < subjects; i++) {
            now += Duration.ofMillis(milliseconds).toNanos();
            progress.tick();
        }
    }

    private String lastLine() {
        List<String> lines = Splitter.on('\r').omitEmptyStrings().splitToList(terminal.toString());
        return lines.get(lines.size() - 1).stripTrailing();
    }

    @Test
    void itSaysHowFarHowFastAndHowLongStill() {
        Progress progress = progress();
        progress.expect(30_000);
        judge(progress, 12_001, 1);

        assertThat(lastLine()).isEqualTo("12,001 of 30,000 judged, 1,000 a second, 17 s left");
    }

    @Test
    void whereItIsNotKnownHowManyAreComingItSaysHowFarAndHowFast() {
        Progress progress = progress();
        judge(progress, 1_001, 2);

        assertThat(lastLine()).isEqualTo("1,001 judged, 500 a second");
    }

    @Test
    void whileRowsAreReadBeforeItSaysSoAndJudgingCountsAnew() {
        Progress progress = progress();
        for (int i = 0; i < 3_001; i++) {
            now += Duration.ofMillis(1).toNanos();
            progress.read();
        }
        assertThat(lastLine()).isEqualTo("3,001 rows read, 1,000 a second");

        progress.expect(100);
        judge(progress, 50, 1);
        progress.end();
        assertThat(lastLine())
                .as("gone, though judging was too short to be shown")
                .isEmpty();
    }

    @Test
    void itIsShownAFewTimesASecondAndGoneAtTheEnd() {
        Progress progress = progress();
        progress.expect(2_000);
        judge(progress, 2_000, 1);
        progress.end();

        assertThat(terminal.toString().split("judged", -1)).hasSizeBetween(5, 12);
        assertThat(lastLine()).isEmpty();
    }

    @Test
    void aShortRunAndARunWithoutATerminalShowNothing() {
        Progress progress = progress();
        judge(progress, 100, 1);
        progress.end();
        Progress piped = new Progress(null, () -> now);
        judge(piped, 10_000, 1);
        piped.end();

        assertThat(terminal.toString()).isEmpty();
    }
}
