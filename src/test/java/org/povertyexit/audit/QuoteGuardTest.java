package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteGuardTest {

    private static String through(String text) throws IOException {
        StringWriter out = new StringWriter();
        try (QuoteGuard guard = new QuoteGuard(new StringReader(text), ',')) {
            guard.transferTo(out);
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n",
                "a,b\n\"1\",\"2\"\n",
                "a,b\n\"1\n2\n3\",4\n",
                "a,b\n\"say \"\"hi\"\"\",2\n",
                "a,b\nin\"side,2\n",
                "a,b\n\n\"\",\n",
                "a,b,c\n1,\"2\n3\"\n",
                "a,b,c\n1,2,\"3\n4,5,6\",\n",
                "a,b,c\n1,2,\"3\n4,5,6,7\",\n"
            })
    void whatIsWellFormedPassesUnchanged(String text) throws IOException {
        assertThat(through(text)).isEqualTo(text);
    }

    @Test
    void aQuoteThatDoesNotCloseCostsItsOwnLineOnly() throws IOException {
        assertThat(through("a,b,c\n1,\"2,3\n4,\"5\",6\n7,8,9\n")).isEqualTo("a,b,c\n1\n4,\"5\",6\n7,8,9\n");
    }

    @Test
    void aQuoteThatClosesFarDownIntoAnotherShapeCostsItsOwnLineOnly() throws IOException {
        assertThat(through("a,b\n1,\"2\n3,4\n5,\"\n6,7\n")).isEqualTo("a,b\n1,\"2\n3,4\n5,\"\n6,7\n");
        assertThat(through("a,b\n1,\"2\n3,4\n5,6\",9\n6,7\n")).isEqualTo("a,b\n1\n3,4\n5,6\",9\n6,7\n");
        assertThat(through("a,b\n1,\"2\n" + "3,4\n".repeat(60) + "5,\"\n")).startsWith("a,b\n1\n3,4\n");
    }

    @Test
    void textAfterAClosingQuoteIsNamedWithItsCell() throws IOException {
        QuoteGuard guard = new QuoteGuard(new StringReader("a,b\n1,\"2\"x\n"), ',');
        guard.transferTo(new StringWriter());

        assertThat(guard.problemAt(2))
                .contains(new QuoteGuard.Problem(1, "\"2\"x", "has something after its closing quote"));
        assertThat(guard.problemAt(2)).as("told once").isEmpty();
    }

    @Test
    void aLineOfHostileLengthIsNotHeld() throws IOException {
        assertThat(through("a,b\n" + "x".repeat(3_000_000) + "\n" + ",".repeat(50_000) + "\n1,2\n"))
                .isEqualTo("a,b\n\n\n1,2\n");
    }
}
