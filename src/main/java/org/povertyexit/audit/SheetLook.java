package org.povertyexit.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** A look through a sheet for what its reader does not tell, or would take for something else. */
final class SheetLook {
    private static final int MOST_COLUMNS = 1 << 14;

    private final WorkbookParts parts;
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private int texts;
    private long row;
    private int column = -1;
    private String type = "";

    /**
     * A look.
     *
     * @param texts the part with the texts that cells name by their numbers
     */
    SheetLook(WorkbookParts parts, @Nullable String texts) throws IOException {
        this.parts = parts;
        if (texts != null) {
            parts.look(texts, (at, text) -> this.texts += isStartOf(at, "si") ? 1 : 0);
        }
    }

    /** Goes through a sheet; fails where it cannot be read as it is meant. */
    void through(String sheet) throws IOException {
        parts.look(sheet, (at, text) -> {
            if (at.isStartElement()) {
                begin(at);
            } else if (at.getLocalName().equals("v") && type.equals("s") && !isText(text)) {
                throw refused("the text number " + text + ", which the workbook does not have");
            }
        });
    }

    /** The ranges of cells that are merged, as far as it was gone through. */
    List<CellRangeAddress> merged() {
        return List.copyOf(merged);
    }

    private static boolean isStartOf(XMLStreamReader at, String element) {
        return at.isStartElement() && at.getLocalName().equals(element);
    }

    private void begin(XMLStreamReader at) throws IOException {
        switch (at.getLocalName()) {
            case "row" -> row(at.getAttributeValue(null, "r"));
            case "c" -> cell(at);
            case "mergeCell" -> merged.add(CellRangeAddress.valueOf(at.getAttributeValue(null, "ref")));
            case "rPh" -> throw refused("a reading beside the characters of a text");
            default -> {}
        }
    }

    private void row(@Nullable String number) {
        row = number == null ? row + 1 : Long.parseLong(number);
        column = -1;
    }

    private void cell(XMLStreamReader at) throws IOException {
        type = String.valueOf(at.getAttributeValue(null, "t"));
        if (type.equals("d")) {
            throw refused("a day that is written as a text of its own kind");
        }
        String name = at.getAttributeValue(null, "r");
        column = name == null ? column + 1 : new CellAddress(name).getColumn();
        if (column < 0 || column >= MOST_COLUMNS) {
            throw refused("a cell outside of any sheet");
        }
    }

    private boolean isText(String number) {
        return number.isEmpty() || (number.matches("[0-9]{1,9}") && Integer.parseInt(number) < texts);
    }

    private WorkbookParts.NoWorkbook refused(String what) {
        return new WorkbookParts.NoWorkbook(
                "row " + row + " has " + what + "; save it anew with a spreadsheet program, or as CSV");
    }
}
