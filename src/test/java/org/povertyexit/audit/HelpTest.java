package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertyexit.audit.Cli.Ran;

/** Help that a new user can go by. */
class HelpTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit",
                "explain",
                "rules",
                "rulebooks",
                "compare",
                "conform",
                "conform export",
                "conform check",
                "verify"
            })
    void everyCommandShowsHowItIsUsed(String command) {
        Ran ran = new Cli(home).run(home, (Object[]) (command + " --help").split(" ", -1));

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("Usage: poverty-exit " + command)
                .containsPattern("Examples?:\\R  poverty-exit " + command);
    }

    @Test
    void theOverviewNamesEveryCommandAndExitCode() {
        Ran ran = new Cli(home).run(home, "--help");

        assertThat(ran.out())
                .contains(
                        "audit", "explain", "rules", "rulebooks", "compare", "conform", "verify", "generate-completion")
                .contains("Exit codes: 0 ", "; 1 ", "; 2 ", "; 3 ");
    }

    @Test
    void aShellCanCompleteTheCommands() {
        Ran ran = new Cli(home).run(home, "generate-completion");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("#!/usr/bin/env bash").contains("--pseudonymise", "HOUSEHOLD", "verify");
    }

    @Test
    void aWrongOptionIsSaidInOneLine() {
        Ran ran = new Cli(home).run(home, "verify");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("Missing required parameter: 'DIR'\n");
    }
}
