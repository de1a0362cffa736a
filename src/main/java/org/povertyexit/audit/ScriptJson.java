package org.povertyexit.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** JSON that can stand in a script element: no text in it can end the element or begin another. */
final class ScriptJson extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int[] ESCAPES = standardAsciiEscapesForJSON();

    static {
        ESCAPES['<'] = ESCAPE_STANDARD;
        ESCAPES['>'] = ESCAPE_STANDARD;
        ESCAPES['&'] = ESCAPE_STANDARD;
    }

    private ScriptJson() {}

    static JsonGenerator generator(Writer writer) throws IOException {
        return Json.generator(writer).setCharacterEscapes(new ScriptJson());
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ESCAPES;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return null;
    }
}
