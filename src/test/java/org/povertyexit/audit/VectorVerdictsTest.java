package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertyexit.RulesInForce;
import org.povertyexit.rulebooks.Rulebooks;

/** This library against the conformance vectors, and nothing but them. */
class VectorVerdictsTest {
    private static final Map<String, List<TestVector>> FILES = Vectors.byFile(Vectors.kept());

    static Set<String> files() {
        return FILES.keySet();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theLibrarySaysWhatTheVectorsExpect(String file) {
        assertThat(FILES.get(file))
                .allSatisfy(vector -> assertThat(said(vector, vector.facts())).isEqualTo(vector.expected()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSubjectIsMetWhenAllHasChangedThatMustAndNotWhenOneIsLeftOut(String file) {
        assertThat(FILES.get(file)).flatExtracting(TestVector::variants).isNotEmpty();
        for (TestVector vector : FILES.get(file)) {
            for (TestVector.Variant variant : vector.variants()) {
                assertThat(variant.accepted())
                        .as("%s", variant)
                        .contains(said(vector, variant.facts()).answer().outcome());
            }
        }
    }

    private static VectorExpectation said(TestVector vector, VectorFacts facts) {
        RulesInForce rules = Rulebooks.named(vector.rulebook()).orElseThrow().inForceOn(vector.on());
        return VectorMaker.expected(rules, vector.level(), facts);
    }
}
