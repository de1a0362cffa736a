package org.povertyexit.audit;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.povertyexit.RulesInForce;

/**
 * What is to be audited and how.
 *
 * @param rules the rules
 * @param inputs the files
 * @param charset their characters, when the caller says them; otherwise they are recognised
 * @param language in which texts are written
 * @param withFacts whether the records of verdicts contain the facts
 */
record AuditCall(RulesInForce rules, Inputs inputs, Optional<Charset> charset, Locale language, boolean withFacts) {

    /** The files to read, each of which may be left out; members only with households. */
    record Inputs(
            Optional<Path> households, Optional<Path> members, Optional<Path> villages, Optional<Path> counties) {}
}
