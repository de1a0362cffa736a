package org.povertyexit.audit;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In which language texts are written. */
final class LanguageOption {
    private enum Language {
        ZH,
        EN
    }

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--lang", paramLabel = "zh|en", description = "language of texts: zh or en (default: en)")
    private @Nullable Language language;

    /** As said of the command, or before it. */
    Locale locale() {
        if (language == null && command != null && command.parent() != null) {
            return of(command.parent());
        }
        return language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH;
    }

    private static Locale of(CommandSpec parent) {
        return parent.mixins().values().stream()
                .map(CommandSpec::userObject)
                .flatMap(mixin -> mixin instanceof LanguageOption option ? Stream.of(option.locale()) : Stream.empty())
                .findAny()
                .orElse(Locale.ENGLISH);
    }
}
