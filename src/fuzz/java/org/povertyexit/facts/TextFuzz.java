package org.povertyexit.facts;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** Lets a coverage-guided fuzzer write texts where facts, amounts and rates are expected. */
public final class TextFuzz {
    private TextFuzz() {}

    /** One text. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        new HostileText(data.consumeRemainingAsString()).check();
    }
}
