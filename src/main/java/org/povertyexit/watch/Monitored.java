package org.povertyexit.watch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertyexit.clause.Dated;
import org.povertyexit.facts.Text;

/**
 * The kind of household that monitoring watches; the names have changed, the kinds have not.
 *
 * @see Watch
 */
public enum Monitored implements Text.Labelled {
    /** Exited and not stable 脱贫不稳定户, before that 脱贫监测户. */
    UNSTABLE_EXITED("脱贫不稳定户", "unstable exited household", WatchNumbers.UNSTABLE_EXITED),
    /** Never registered and close to poverty 边缘易致贫户, before that 边缘户. */
    MARGINAL("边缘易致贫户", "household on the margin of poverty", WatchNumbers.MARGINAL),
    /** In sudden hardship with an income above the range 突发严重困难户; since 2021. */
    SUDDEN_HARDSHIP("突发严重困难户", "household in sudden hardship", WatchNumbers.SUDDEN_HARDSHIP),
    /** Not watched: no risk, or on the register as poor and helped as such. */
    NONE("不纳入监测", "not monitored", null),
    /** Undetermined: the missing facts can turn out so that the kind differs. */
    UNDETERMINED("无法判定", "undetermined", null);

    private final Text label;
    private final transient @Nullable Dated<Text> names;

    Monitored(String zh, String en, @Nullable Dated<Text> names) {
        this.label = new Text(zh, en);
        this.names = names;
    }

    /** What it is called now. */
    @Override
    public Text label() {
        return label;
    }

    /** What it was called on a day; empty when there was no name for it. */
    public Optional<Text> called(LocalDate day) {
        return names == null ? Optional.of(label) : names.on(day).map(Dated.Edition::value);
    }

    /** The kind that has, or once had, a Chinese name; empty when none has. */
    public static Optional<Monitored> named(String zh) {
        return Arrays.stream(values()).filter(kind -> kind.wasCalled(zh)).findAny();
    }

    private boolean wasCalled(String zh) {
        return label.zh().equals(zh)
                || (names != null
                        && names.editions().stream()
                                .anyMatch(edition -> edition.value().zh().equals(zh)));
    }
}
