package org.povertyexit.audit;

import java.util.Locale;
import picocli.CommandLine.Option;

/** In which language texts are written. */
final class LanguageOption {
    private enum Language {
        ZH,
        EN
    }

    @Option(names = "--lang", paramLabel = "zh|en", description = "language of texts: zh or en (default: en)")
    private Language language = Language.EN;

    Locale locale() {
        return language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH;
    }
}
