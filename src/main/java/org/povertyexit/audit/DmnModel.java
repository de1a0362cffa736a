package org.povertyexit.audit;

import java.io.StringWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Text;

/**
 * The rules of a day on households, villages and counties in DMN 1.3, the Decision Model and Notation of the Object
 * Management Group, for any engine that reads it.
 *
 * <p>Procedures and aftercare are left out: they are judged from dated records of many parts, which have no expression.
 */
final class DmnModel {
    private static final String STANDARD = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final Set<Level> LEVELS = EnumSet.of(Level.HOUSEHOLD, Level.VILLAGE, Level.COUNTY);
    private static final Text PURPOSE = new Text(
            "将已记录的事实与公布的标准比较，结果为 MET（达到）、NOT_MET（未达到）或 UNDETERMINED（无法判定）；超出精确计算范围的为 null。",
            "Compares recorded facts with published criteria: MET, NOT_MET or UNDETERMINED; null beyond exact arithmetic.");
    private static final Text WORDS = new Text("规则用语", "the words that the rules are written in");

    private final RulesInForce rules;
    private final List<DmnClause> clauses;

    /** Fails when there is nothing to write. */
    DmnModel(RulesInForce rules) {
        this.rules = rules;
        this.clauses = LEVELS.stream()
                .flatMap(level -> rules.clauses(level).stream())
                .map(clause -> DmnClause.of(clause, rules.date()))
                .toList();
        if (clauses.isEmpty()) {
            throw new CallFailed("--format dmn: " + rules + " has no criteria for households, villages or counties;"
                    + " procedures and aftercare cannot be written in DMN");
        }
    }

    /** The model, the same in every language. */
    String xml() {
        StringWriter out = new StringWriter();
        try {
            Xml xml = new Xml(out);
            write(xml);
            xml.finish();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(rules.toString(), e);
        }
        return out.toString();
    }

    private void write(Xml xml) throws XMLStreamException {
        DmnDecisions decisions = new DmnDecisions(rules, clauses);
        List<DmnDecision> all = decisions.all();
        definitions(xml);
        new DmnTypes(xml, clauses).write();
        for (Level level : LEVELS) {
            input(xml, level);
        }
        for (Map.Entry<Document, String> source : decisions.sources().entrySet()) {
            source(xml, source.getKey(), source.getValue());
        }
        for (DmnDecision decision : all) {
            decision.write(xml);
        }
        grammar(xml);
        xml.end();
    }

    private void definitions(Xml xml) throws XMLStreamException {
        xml.begin(
                "definitions",
                "xmlns",
                STANDARD,
                "id",
                "rules",
                "name",
                rules.toString(),
                "label",
                label(rules.rulebook().jurisdiction().plus(" " + rules.date())),
                "namespace",
                "urn:poverty-exit:" + rules.rulebook().name() + ":" + rules.date(),
                "exporter",
                "poverty-exit",
                "exporterVersion",
                Version.ofLibrary());
        DmnDecision.describe(xml, List.of(PURPOSE));
    }

    private void input(Xml xml, Level level) throws XMLStreamException {
        if (!rules.clauses(level).isEmpty()) {
            String subject = DmnClause.subject(level);
            xml.begin("inputData", "id", subject, "name", subject, "label", label(level.label()));
            xml.empty("variable", "name", subject, "typeRef", DmnTypes.of(subject));
            xml.end();
        }
    }

    private static void source(Xml xml, Document document, String id) throws XMLStreamException {
        xml.begin("knowledgeSource", "id", id, "name", document.toString());
        Text published = new Text(
                document.issuer() + "，" + document.published() + "，",
                document.issuer() + ", " + document.published() + ", ");
        DmnDecision.describe(xml, List.of(published.plus(document.standing().label())));
        xml.end();
    }

    private static void grammar(Xml xml) throws XMLStreamException {
        xml.begin("decision", "id", Feel.GRAMMAR, "name", Feel.GRAMMAR, "label", label(WORDS));
        xml.empty("variable", "name", Feel.GRAMMAR);
        DmnDecision.literal(xml, "literalExpression", Feel.grammar());
        xml.end();
    }

    static String label(Text text) {
        return text.zh().equals(text.en()) ? text.zh() : text.zh() + " / " + text.en();
    }
}
