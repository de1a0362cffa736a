package org.povertyexit.register;

import java.util.Optional;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Text;

/**
 * The register's code for why a household is not out 不脱贫原因, as far as a verdict gives it.
 *
 * <p>The codes are the practice of one local system, seen in its program, and no authority: no official table of codes
 * was found, and other systems code otherwise. Of its ten codes (01 to 10) the other eight name circumstances that no
 * verdict knows, such as an illness under treatment (05) or keys not handed over (10).
 *
 * @see ReconciliationTally
 */
public enum ReasonCode implements Text.Labelled {
    /** {@code 01}: income is above the line, and another guarantee is lacking. */
    GUARANTEES_LACKING("01", "人均纯收入超过扶贫标准，但没有实现两不愁三保障", "income is above the line, but another criterion is not met"),
    /** {@code 07}: income is not stably above the line. */
    INCOME_NOT_STABLY_ABOVE("07", "收入没有稳定超过贫困退出标准", "income is not stably above the line");

    private final String code;
    private final Text label;

    ReasonCode(String code, String zh, String en) {
        this.code = code;
        this.label = new Text(zh, en);
    }

    /** The code as the register writes it: {@code 07}. */
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * The reason that a verdict gives: {@code 07} when the clauses on income are not met; {@code 01} when they are met
     * and another is not; otherwise none, also while income is undetermined.
     *
     * @throws IllegalArgumentException if the verdict is not on a household
     */
    public static Optional<ReasonCode> of(Verdict verdict) {
        if (verdict.level() != Level.HOUSEHOLD) {
            throw new IllegalArgumentException("no household's reason is given by a verdict on a "
                    + verdict.level().label().en());
        }
        return switch (verdict.outcome(Theme.INCOME)) {
            case NOT_MET -> Optional.of(INCOME_NOT_STABLY_ABOVE);
            case MET -> verdict.outcome() == Outcome.NOT_MET ? Optional.of(GUARANTEES_LACKING) : Optional.empty();
            case UNDETERMINED -> Optional.empty();
        };
    }
}
