package org.povertyexit.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;

/** The words as resource bundles: complete in both languages, and in the one that was asked for. */
class LabelsTest {
    private static final Locale OF_THE_MACHINE = Locale.getDefault();

    private static ResourceBundle labels(Locale locale) {
        return ResourceBundle.getBundle("org.povertyexit.rulebooks.Labels", locale);
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(OF_THE_MACHINE);
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndNoneIsBlank() {
        List<String> keys = Collections.list(labels(Locale.ENGLISH).getKeys());
        assertThat(Collections.list(labels(Locale.CHINESE).getKeys()))
                .doesNotHaveDuplicates()
                .hasSameElementsAs(keys)
                .hasSizeGreaterThan(150);
        for (String key : keys) {
            assertThat(labels(Locale.ENGLISH).getString(key)).isNotBlank().doesNotContainPattern("\\p{IsHan}");
            assertThat(labels(Locale.CHINESE).getString(key)).as(key).containsPattern("[\\p{IsHan}A-D]");
        }
    }

    @Test
    void aWordIsTheLabelThatTheLibraryPrints() {
        ResourceBundle zh = labels(Locale.SIMPLIFIED_CHINESE);
        assertThat(zh.getString("Household.housing_grade"))
                .isEqualTo(Household.HOUSING_GRADE.label().zh());
        assertThat(zh.getString("HousingGrade.C"))
                .isEqualTo(HousingGrade.C.label().zh());
        assertThat(zh.getString("Rulebook.henan")).isEqualTo("河南省");
        assertThat(zh.getString("Step.PUBLIC_NOTICE"))
                .isNotEqualTo(labels(Locale.ENGLISH).getString("Step.PUBLIC_NOTICE"));
        assertThat(labels(Locale.UK).getString("Outcome.NOT_MET"))
                .isEqualTo(Outcome.NOT_MET.label().en());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en", "tr"})
    void theLanguageOfTheMachineDoesNotMatter(String machine) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        ResourceBundle.clearCache();
        assertThat(labels(Locale.ENGLISH).getString("Rulebook.henan")).isEqualTo("Henan");
        assertThat(labels(Locale.CHINESE).getString("Rulebook.henan")).isEqualTo("河南省");
    }
}
