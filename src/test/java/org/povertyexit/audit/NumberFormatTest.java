package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertyexit.audit.NumberFormat.Meaning;

/** What the formats that spreadsheets write say of a number. */
class NumberFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            General                          | NUMBER
            G/通用格式                        | NUMBER
            GENERAL"元"                      | NUMBER
            0.00E+00                         | NUMBER
            #,##0.00_);[Red]\\(#,##0.00\\)     | NUMBER
            _ ¥* #,##0.00_ ;_ ¥* -#,##0.00_  | NUMBER
            "days "0                         | NUMBER
            \\d0                              | NUMBER
            [$-804]0                         | NUMBER
            @                                | NUMBER
            0%                               | PERCENT
            0.0%;[Red]-0.0%                  | PERCENT
            0.0"%"                           | PERCENT_SIGN
            0.0\\%                            | PERCENT_SIGN
            yyyy/m/d;@                       | DATE
            [$-F800]dddd, mmmm dd, yyyy      | DATE
            [DBNum1][$-804]yyyy"年"m"月"d"日" | DATE
            yyyy年m月d日                      | DATE
            YYYY-MM-DD HH:MM:SS              | DATE
            mmm-yy                           | DATE
            m"月"                            | DATE
            h:mm AM/PM                       | TIME
            上午/下午h"时"mm"分"              | TIME
            mm:ss.0                          | TIME
            [h]:mm                           | TIME
            [mm]                             | TIME
            """)
    void aCodeSaysWhatANumberMeans(String code, Meaning meaning) {
        assertThat(NumberFormat.of(code).meaning()).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 22, 27, 31, 36, 50, 57, 58})
    void numbersOfFormatsForDaysAreKnownThoseOfChinaToo(int id) {
        assertThat(NumberFormat.builtIn(id).meaning()).isEqualTo(Meaning.DATE);
    }

    @Test
    void otherNumbersOfFormatsAreKnown() {
        assertThat(NumberFormat.builtIn(10).meaning()).isEqualTo(Meaning.PERCENT);
        assertThat(NumberFormat.builtIn(33).meaning()).isEqualTo(Meaning.TIME);
        assertThat(NumberFormat.builtIn(0)).isEqualTo(NumberFormat.PLAIN);
        assertThat(NumberFormat.builtIn(49)).isEqualTo(NumberFormat.PLAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "0%,         0.0103,   1.03%",
        "0%,         0.01,     1%",
        "0.00%,      0.01,     1.00%",
        "0.0%,       0.01,     1.0%",
        "#0.0#%,     0.01,     1.0%",
        "0.00%,      0.010345, 1.0345%",
        "0.00%;-0%,  0,        0.00%",
        "0.00,       0.01,     0.01",
        "0.000,      2.5,      2.5"
    })
    void aRateInPercentHasTheDecimalsThatAreShown(String code, BigDecimal number, String text) {
        assertThat(NumberFormat.of(code).show(number, LocalDate.EPOCH)).isEqualTo(text);
        assertThat(NumberFormat.builtIn(10).show(new BigDecimal("0.5"), LocalDate.EPOCH))
                .isEqualTo("50.00%");
    }

    @Test
    void theDayThatNeverWasAndDaysOutsideTheCalendarAreNone() {
        NumberFormat date = NumberFormat.builtIn(14);
        LocalDate epoch = LocalDate.of(1899, 12, 31);

        assertThat(date.show(BigDecimal.valueOf(60), epoch)).isEmpty();
        assertThat(date.show(BigDecimal.ZERO, epoch)).isEmpty();
        assertThat(date.show(BigDecimal.valueOf(2_958_465), epoch)).isEqualTo("9999-12-31");
        assertThat(date.show(BigDecimal.valueOf(2_958_466), epoch)).isEmpty();
    }
}
