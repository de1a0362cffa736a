package org.povertyexit.audit;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.Fact;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Text;

/** The types of a model's inputs: of each kind of subject the facts that its clauses use, and what a fact can be. */
final class DmnTypes {
    static final String OUTCOME = "tOutcome";
    private static final String AMOUNT = "tAmount";
    static final String FRACTION = "tFraction";
    private static final String RATE = "tRate";
    private static final String DEFINITION = "itemDefinition";
    private static final String COMPONENT = "itemComponent";
    private static final String HOUSEHOLD = DmnClause.subject(Level.HOUSEHOLD);
    private static final Text MEMBERS = new Text("所列成员", "members listed one by one");
    private static final Text RESULT = new Text("结果", "outcome");
    private static final Text LEAST = new Text("最少", "the least that it can be");
    private static final Text MOST = new Text("最多", "the most that it can be");
    private static final Text NONE = new Text("无此事物", "there is no such thing");
    private static final Text NUMERATOR = new Text("分子", "numerator");
    private static final Text DENOMINATOR = new Text("分母", "denominator");

    private final Xml xml;
    private final SetMultimap<String, Fact<?, ?>> facts = LinkedHashMultimap.create();
    private final Set<String> subjects = new LinkedHashSet<>();

    DmnTypes(Xml xml, List<DmnClause> clauses) {
        this.xml = xml;
        clauses.forEach(clause -> facts.putAll(clause.uses().facts()));
        subjects.addAll(facts.keySet());
        clauses.forEach(clause -> subjects.add(DmnClause.subject(clause.clause().level())));
    }

    /** The type of a variable that holds a subject. */
    static String of(String subject) {
        return "t" + subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1);
    }

    void write() throws XMLStreamException {
        values(DEFINITION, OUTCOME, RESULT, "\"MET\", \"NOT_MET\", \"UNDETERMINED\", null");
        xml.begin(DEFINITION, "name", AMOUNT);
        simple("low", LEAST, "number");
        simple("high", MOST, "number");
        simple("none", NONE, "boolean");
        xml.end();
        xml.begin(DEFINITION, "name", FRACTION);
        simple("numerator", NUMERATOR, "number");
        simple("denominator", DENOMINATOR, "number");
        xml.end();
        xml.begin(DEFINITION, "name", RATE);
        simple("low", LEAST, FRACTION);
        simple("high", MOST, FRACTION);
        xml.end();
        for (String subject : subjects) {
            subject(subject);
        }
    }

    private void subject(String subject) throws XMLStreamException {
        xml.begin(DEFINITION, "name", of(subject));
        for (Fact<?, ?> fact : facts.get(subject)) {
            component(fact);
        }
        if (subject.equals(HOUSEHOLD)) {
            xml.begin(COMPONENT, "name", Feel.MEMBERS, "label", DmnModel.label(MEMBERS), "isCollection", "true");
            xml.text("typeRef", facts.containsKey(Feel.MEMBER) ? of(Feel.MEMBER) : "Any"); // they may only be counted
            xml.end();
        }
        xml.end();
    }

    private void component(Fact<?, ?> fact) throws XMLStreamException {
        if (Answers.areOf(fact)) {
            values(COMPONENT, fact.name(), fact.label(), new Answers(fact).allowed());
        } else {
            simple(fact.name(), fact.label(), type(fact.type()));
        }
    }

    private static String type(Class<?> type) {
        if (type == LocalDate.class) {
            return "date";
        }
        return type == Ratio.class ? RATE : AMOUNT;
    }

    private void values(String tag, String name, Text label, String allowed) throws XMLStreamException {
        xml.begin(tag, "name", name, "label", DmnModel.label(label));
        xml.text("typeRef", "string");
        xml.begin("allowedValues");
        xml.text("text", allowed);
        xml.end();
        xml.end();
    }

    private void simple(String name, Text label, String type) throws XMLStreamException {
        xml.begin(COMPONENT, "name", name, "label", DmnModel.label(label));
        xml.text("typeRef", type);
        xml.end();
    }
}
