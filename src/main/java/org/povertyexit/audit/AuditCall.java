package org.povertyexit.audit;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.povertyexit.RulesInForce;

/**
 * What is to be audited and how.
 *
 * @param rules the rules
 * @param inputs the files to read, any of which may be left out
 * @param charset their characters, when the caller says them; otherwise they are recognised
 * @param language in which texts are written
 * @param withFacts whether the records of verdicts contain the facts
 * @param withWorkbook whether the results are wanted as a workbook too
 * @param noticeDays how long a public notice must last by these rules
 * @param pseudonyms what takes the place of ids, if they are to be replaced
 */
record AuditCall(
        RulesInForce rules,
        Map<Input, Path> inputs,
        Optional<Charset> charset,
        Locale language,
        boolean withFacts,
        boolean withWorkbook,
        long noticeDays,
        Optional<Pseudonyms> pseudonyms) {

    /** A call without special wishes. */
    AuditCall(
            RulesInForce rules,
            Map<Input, Path> inputs,
            Optional<Charset> charset,
            Locale language,
            boolean withFacts) {
        this(rules, inputs, charset, language, withFacts, true, 1, Optional.empty());
    }
}
