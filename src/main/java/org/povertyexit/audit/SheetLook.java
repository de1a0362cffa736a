package org.povertyexit.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** A look through a sheet for what its reader does not tell, or would take for something else. */
final class SheetLook {
    private static final int MOST_COLUMNS = 1 << 14;

    private final WorkbookParts parts;
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final Set<CellAddress> unanswered = new HashSet<>();
    private int texts;
    private long row;
    private int column = -1;
    private String type = "";
    private boolean isFormula;

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
            } else if (at.getLocalName().equals("v")) {
                value(text);
            }
        });
    }

    private void value(String text) throws IOException {
        if (type.equals("s") && !isText(text)) {
            throw refused("the text number " + text + ", which the workbook does not have");
        }
        if (isFormula && text.isEmpty() && !type.equals("str")) {
            unanswered.add(new CellAddress((int) row, column));
        }
    }

    /** The ranges of cells that are merged, as far as it was gone through. */
    List<CellRangeAddress> merged() {
        return List.copyOf(merged);
    }

    /** The formulas with an empty result that is no text, as far as it was gone through; their rows count from 1. */
    Set<CellAddress> unanswered() {
        return Set.copyOf(unanswered);
    }

    private static boolean isStartOf(XMLStreamReader at, String element) {
        return at.isStartElement() && at.getLocalName().equals(element);
    }

    private void begin(XMLStreamReader at) throws IOException {
        switch (at.getLocalName()) {
            case "row" -> row(at.getAttributeValue(null, "r"));
            case "c" -> cell(at);
            case "f" -> isFormula = true;
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
        isFormula = false;
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
