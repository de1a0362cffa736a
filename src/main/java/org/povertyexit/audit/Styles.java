package org.povertyexit.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The styles of a workbook, of which only the formats of numbers matter here.
 *
 * @param formats the format of each style, by its number
 */
record Styles(List<NumberFormat> formats) {
    /** Those of a workbook that has none. */
    static final Styles NONE = new Styles(List.of());

    static Styles read(XmlPart xml) throws IOException {
        Map<Integer, NumberFormat> own = new HashMap<>();
        List<NumberFormat> formats = new ArrayList<>();
        boolean ofCells = false;
        while (xml.advance()) {
            if (xml.isStartOf("numFmt")) {
                own.put(number(xml, "numFmtId"), NumberFormat.of(String.valueOf(xml.attribute("formatCode"))));
            } else if (xml.isStartOf("cellXfs") || xml.isEndOf("cellXfs")) {
                ofCells = xml.isStartOf("cellXfs");
            } else if (ofCells && xml.isStartOf("xf")) {
                int id = number(xml, "numFmtId");
                formats.add(own.containsKey(id) ? own.get(id) : NumberFormat.builtIn(id));
            }
        }
        return new Styles(List.copyOf(formats));
    }

    private static int number(XmlPart xml, String attribute) {
        return parse(xml.attribute(attribute));
    }

    private static int parse(@Nullable String number) {
        return number != null && number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : 0;
    }

    /** The format of a cell by the style that it names. */
    NumberFormat format(@Nullable String style) {
        int index = parse(style);
        return index < formats.size() ? formats.get(index) : NumberFormat.PLAIN;
    }
}
