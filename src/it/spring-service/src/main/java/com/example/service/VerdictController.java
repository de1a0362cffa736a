package com.example.service;

import java.time.LocalDate;
import org.povertyexit.Explanation;
import org.povertyexit.Rulebook;
import org.povertyexit.facts.Household;
import org.povertyexit.rulebooks.Rulebooks;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Judges households by the rules of a day. */
@RestController
class VerdictController {

    @PostMapping("/verdicts")
    Explanation<Household> judge(
            @RequestParam String rulebook, @RequestParam LocalDate on, @RequestBody Household household) {
        return named(rulebook).inForceOn(on).explain(household);
    }

    private static Rulebook named(String name) {
        return Rulebooks.named(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "rulebook: \"" + name + "\" is not known; known are " + Rulebooks.all()));
    }
}
