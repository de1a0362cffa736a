package org.povertyexit.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Document;

/** The documents that the rules of a day cite, each with its place in the report and the clauses that rest on it. */
final class Sources {
    private final Map<Document, List<Clause<?>>> documents = new LinkedHashMap<>();

    /** Those of rules, in the order in which they cite them. */
    Sources(RulesInForce rules) {
        for (Clause<?> clause : rules.clauses()) {
            cite(clause.citation(), clause);
            clause.on(rules.date()).numbers().stream()
                    .map(Dated.Edition::citation)
                    .forEach(citation -> cite(citation, clause));
            rules.layers(clause)
                    .forEach(layer -> layer.instrument().reason().ifPresent(reason -> cite(reason, clause)));
        }
    }

    private void cite(Citation citation, Clause<?> clause) {
        List<Clause<?>> citing = documents.computeIfAbsent(citation.document(), key -> new ArrayList<>());
        if (!citing.contains(clause)) {
            citing.add(clause);
        }
    }

    /** A citation as the report shows it. */
    record Cited(String anchor, Citation citation) {}

    Cited cited(Citation citation) {
        return new Cited(anchor(citation.document()), citation);
    }

    /** Where the report says what a document is. */
    String anchor(Document document) {
        return "document-" + (List.copyOf(documents.keySet()).indexOf(document) + 1);
    }

    /** A document as the report shows it. */
    record Source(String anchor, Document document, List<Clause<?>> clauses) {}

    List<Source> all() {
        List<Source> all = new ArrayList<>();
        documents.forEach((document, clauses) -> all.add(new Source(anchor(document), document, clauses)));
        return all;
    }
}
