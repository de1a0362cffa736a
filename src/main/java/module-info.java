/** China's poverty-exit criteria: from recorded facts to explained verdicts. */
@SuppressWarnings("requires-automatic") // Immutables has no module descriptor; it is used by the compiler only
module org.povertyexit {
    requires com.google.common;
    requires static transitive org.jspecify;
    requires static org.immutables.value;
    requires static java.compiler;
    requires static info.picocli;
    requires static de.siegmar.fastcsv;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static com.samskivert.jmustache;
    requires static org.dhatim.fastexcel;
    requires static org.dhatim.fastexcel.reader;
    requires static org.apache.commons.compress;
    requires static com.fasterxml.aalto;
    requires static java.xml;

    exports org.povertyexit;
    exports org.povertyexit.facts;
    exports org.povertyexit.clause;
    exports org.povertyexit.rulebooks;
}
