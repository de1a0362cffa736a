package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.arbitrary.Counties;
import org.povertyexit.testkit.arbitrary.Households;
import org.povertyexit.testkit.arbitrary.Villages;
import org.xml.sax.SAXException;

/** The file that the rules of a day are in DMN. */
class DmnModelTest {
    private static final RulesInForce RULES = Rulebooks.NATIONAL.inForceOn(LocalDate.of(2019, 12, 31));
    private static final String XML = new DmnModel(RULES).xml();

    static List<RulesInForce> rules() {
        return SecondOpinionTest.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theFileIsValid(RulesInForce inForce) throws SAXException {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(DmnModelTest.class.getResource("/org/omg/spec/DMN/20191111/DMN13.xsd"));

        assertThatNoException()
                .isThrownBy(() -> schema.newValidator()
                        .validate(new StreamSource(new StringReader(new DmnModel(inForce).xml()))));
    }

    @Test
    void theSameRulesGiveTheSameBytes() {
        assertThat(new DmnModel(Rulebooks.NATIONAL.inForceOn(RULES.date())).xml())
                .isEqualTo(XML)
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<definitions ")
                .doesNotContain("\r")
                .endsWith("</definitions>\n");
    }

    @Test
    void everyClauseIsADecisionThatCitesItsProvisionInBothLanguages() {
        for (Level level : List.of(Level.HOUSEHOLD, Level.VILLAGE, Level.COUNTY)) {
            for (Clause<?> clause : RULES.clauses(level)) {
                assertThat(decision(clause.id()))
                        .contains(
                                clause.on(RULES.date()).demand().zh(),
                                clause.on(RULES.date()).demand().en(),
                                clause.citation().document() + " "
                                        + clause.citation().article());
            }
        }
    }

    @Test
    void everyNumberIsAConstantThatCitesItsSource() {
        assertThat(decision("number.national_poverty_line"))
                .contains("<text>3218</text>", "国家扶贫标准 / national poverty line", "2019-01-01", "据转述", "restated");
        assertThat(decision("number.ceiling_of_poverty_incidence"))
                .contains("<text>{numerator: 1, denominator: 50}</text>", "2%");
    }

    private static String decision(String id) {
        int begin = XML.indexOf("<decision id=\"" + id + "\"");
        return XML.substring(begin, XML.indexOf("</decision>", begin));
    }

    @Test
    void aTestOfOneFactIsADecisionTable() {
        assertThat(decision("national.household.housing").replaceAll("\\s+", ""))
                .contains("<inputEntry><text>\"C\",\"D\"</text></inputEntry>"
                        + "<outputEntry><text>\"NOT_MET\"</text></outputEntry>");
    }

    @Test
    void factsAreOfTheTypesThatTheModelSays() {
        DmnEngine strict = new DmnEngine(XML).checkingTypes();
        JqwikSession.run(() -> {
            new SecondOpinion<Household>(strict, RULES, Level.HOUSEHOLD, RulesInForce::assess, DmnInputs::of)
                    .compare(Households.awkward(), 20, new Random(1));
            new SecondOpinion<Village>(strict, RULES, Level.VILLAGE, RulesInForce::assess, DmnInputs::of)
                    .compare(Villages.awkward(), 20, new Random(1));
            new SecondOpinion<County>(strict, RULES, Level.COUNTY, RulesInForce::assess, DmnInputs::of)
                    .compare(Counties.awkward(), 20, new Random(1));
        });
    }

    @Test
    void aSampleThatMayBeNobodyIsJudgedAlike() {
        Arbitrary<County> counties = Combinators.combine(
                        Arbitraries.of("0..50", "0..1", "0", "1..50", ""),
                        Arbitraries.of("0", "0..1", ""),
                        Arbitraries.of("0%", "2%", "3%", "0%..1%", "1%..90%", "90%", ""))
                .as((sampled, found, published) -> County.builder()
                        .id("C")
                        .sampledExited(County.SAMPLED_EXITED.parse(sampled))
                        .wronglyExited(County.WRONGLY_EXITED.parse(found))
                        .wrongExitRate(County.WRONG_EXIT_RATE.parse(published))
                        .interviewed(County.INTERVIEWED.parse(sampled))
                        .approving(County.APPROVING.parse(found))
                        .approvalRate(County.APPROVAL_RATE.parse(published))
                        .build());
        JqwikSession.run(() -> new SecondOpinion<County>(
                        new DmnEngine(XML), RULES, Level.COUNTY, RulesInForce::assess, DmnInputs::of)
                .compare(counties, 300, new Random(1)));
    }
}
