package org.povertyexit.audit;

import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.povertyexit.facts.Text;

/**
 * A decision in DMN.
 *
 * @param id its id in the file
 * @param name the name of its result in FEEL
 * @param label what it is called
 * @param description what is to be said of it, line by line
 * @param type the type of its result
 * @param needs what it requires
 * @param logic how it is decided
 */
record DmnDecision(
        String id, String name, Text label, List<Text> description, String type, List<Need> needs, FeelText logic) {

    /** What a decision can require, in the order in which DMN lists it. */
    enum Kind {
        INPUT("informationRequirement", "requiredInput"),
        DECISION("informationRequirement", "requiredDecision"),
        SOURCE("authorityRequirement", "requiredAuthority");

        private final String tag;
        private final String reference;

        Kind(String tag, String reference) {
            this.tag = tag;
            this.reference = reference;
        }
    }

    /** Something that is required, by its id. */
    record Need(Kind kind, String id) {
        void write(Xml xml) throws XMLStreamException {
            xml.begin(kind.tag);
            xml.empty(kind.reference, "href", "#" + id);
            xml.end();
        }
    }

    void write(Xml xml) throws XMLStreamException {
        xml.begin("decision", "id", id, "name", name, "label", DmnModel.label(label));
        describe(xml, description);
        xml.empty("variable", "name", name, "typeRef", type);
        for (Need need : needs) {
            need.write(xml);
        }
        if (logic.isTable()) {
            table(xml);
        } else {
            literal(xml, "literalExpression", logic.text());
        }
        xml.end();
    }

    /** Every line in Chinese, then every line in English. */
    static void describe(Xml xml, List<Text> lines) throws XMLStreamException {
        xml.text(
                "description",
                lines.stream().map(Text::zh).collect(Collectors.joining("\n")) + "\n"
                        + lines.stream().map(Text::en).collect(Collectors.joining("\n")));
    }

    static void literal(Xml xml, String tag, String text) throws XMLStreamException {
        xml.begin(tag);
        xml.text("text", text);
        xml.end();
    }

    private void table(Xml xml) throws XMLStreamException {
        xml.begin("decisionTable", "hitPolicy", "UNIQUE");
        xml.begin("input");
        literal(xml, "inputExpression", logic.tested());
        xml.end();
        xml.empty("output", "name", name, "typeRef", type);
        xml.empty("annotation", "name", "取值 / value");
        for (FeelText.Rule rule : logic.rules()) {
            xml.begin("rule");
            literal(xml, "inputEntry", rule.when());
            literal(xml, "outputEntry", rule.outcome());
            literal(xml, "annotationEntry", DmnModel.label(rule.meaning()));
            xml.end();
        }
        xml.end();
    }
}
