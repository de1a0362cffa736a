package org.povertyexit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Dated;
import org.povertyexit.clause.Document;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Requirement;
import org.povertyexit.facts.Text;

/** The rules of a day in words: every clause with its force, layers, citation, numbers and inputs. */
final class Listing {
    private static final String INDENT = "    ";

    private final RulesInForce rules;
    private final List<Text> lines = new ArrayList<>();

    private Listing(RulesInForce rules) {
        this.rules = rules;
    }

    static List<Text> of(RulesInForce rules) {
        Listing listing = new Listing(rules);
        listing.write();
        return listing.lines;
    }

    private void write() {
        Rulebook rulebook = rules.rulebook();
        line(new Text(
                rulebook.jurisdiction().zh() + "规则（" + rulebook.name() + "），适用日 " + rules.date(),
                rulebook.jurisdiction().en() + " rules (" + rulebook.name() + ") on " + rules.date()));
        rulebook.base()
                .ifPresent(base -> line(new Text(
                        "修改" + base.jurisdiction().zh() + "规则；未修改的条款沿用",
                        "amends the " + base.jurisdiction().en() + " rules; what it does not amend is inherited")));
        for (Level level : Level.values()) {
            rules.clauses(level).forEach(this::clause);
        }
        rulebook.notEstablished().forEach(text -> line(new Text("未确定：", "not established: ").plus(text)));
    }

    private void line(Text text) {
        lines.add(text);
    }

    private void item(String zh, String en, Text text) {
        line(Text.same(INDENT).plus(new Text(zh + "：", en + ": ")).plus(text));
    }

    private void clause(Clause<?> clause) {
        Clause.InForce<?> inForce = clause.on(rules.date());
        line(Text.same(""));
        line(Text.same(clause.id() + " — ")
                .plus(clause.level().label())
                .plus(", ")
                .plus(clause.theme().label()));
        item("要求", "demands", inForce.demand());
        item("效力", "force", force(clause));
        rules.layers(clause).forEach(layer -> item("来自", "set by", layer(layer)));
        item("依据", "citation", cited(clause.citation()));
        item("时间", "dates", dates(clause));
        inForce.numbers().forEach(number -> item("数值", "number", number(number)));
        clause.requirement().inputs().forEach(input -> item("事实", "fact", input(input)));
    }

    private static Text layer(Rulebook.Layer layer) {
        return layer.instrument()
                .reason()
                .map(reason -> Text.same(layer.rulebook() + ": ").plus(cited(reason)))
                .orElse(Text.same(layer.toString()));
    }

    private static Text force(Clause<?> clause) {
        Text force =
                clause.force() == Clause.Force.DECISIVE ? new Text("决定", "decisive") : new Text("统筹考虑", "considered");
        return clause.countsSuspicion() ? force.plus(new Text("；疑似从有", "; suspicion counts")) : force;
    }

    private static Text cited(Citation citation) {
        Text place = Text.same(citation.document() + " " + citation.article() + " ")
                .plus(citation.standing().label());
        return citation.note().en().isEmpty()
                ? place
                : place.plus(new Text("；", "; ")).plus(citation.note());
    }

    private Text dates(Clause<?> clause) {
        Document document = clause.citation().document();
        LocalDate effective = rules.layers(clause).get(0).instrument().inForceFrom();
        String verified = document.verified().map(LocalDate::toString).orElse("—");
        return new Text(
                "施行 " + effective + "；公布 " + document.published() + "；最后核对 " + verified,
                "in force from " + effective + "; published " + document.published() + "; last verified " + verified);
    }

    private static Text number(Dated.Edition<?> number) {
        return Text.same(number.value() + " ")
                .plus(new Text(
                        number.from() + "至" + number.to() + "；核对 " + number.verified() + "；",
                        number.from() + " to " + number.to() + "; verified " + number.verified() + "; "))
                .plus(cited(number.citation()));
    }

    private static Text inWords(Requirement.Direction direction) {
        if (direction == Requirement.Direction.NEITHER) {
            return new Text("无方向", "neither");
        }
        return direction == Requirement.Direction.UP ? new Text("多则有利", "up") : new Text("少则有利", "down");
    }

    private static Text input(Requirement.Input<?> input) {
        return Text.same(input.name() + " ")
                .plus(inWords(input.direction()))
                .plus(new Text("（", " ("))
                .plus(input.label())
                .plus(new Text("）", ")"));
    }
}
