package org.povertyexit.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povertyexit.audit.RawRow.BadCell;

/** The rows of a sheet in which something is written, each with its number in the sheet. */
final class SheetRows implements RawRows {
    private final SheetForm form;
    private final WorkbookParts parts;
    private final XmlPart xml;
    private final MergedCells merged;
    private long line;
    private int width;

    SheetRows(Path path, SheetForm form) throws IOException {
        this.form = form;
        this.merged = new MergedCells(form.merged());
        this.parts = new WorkbookParts(path);
        try {
            this.xml = parts.open(form.part());
        } catch (IOException e) {
            parts.close();
            throw e;
        }
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        while (xml.advance()) {
            if (xml.isStartOf("row")) {
                RawRow row = row();
                if (!row.isBlank()) {
                    width = width == 0 ? row.cells().size() : width;
                    return row;
                }
            }
        }
        return null;
    }

    private RawRow row() throws IOException {
        int numbered = CellName.of(String.valueOf(xml.attribute("r"))).row();
        line = numbered > 0 ? numbered : line + 1;
        List<String> cells = new ArrayList<>();
        List<BadCell> bad = new ArrayList<>();
        while (xml.advance() && !xml.isEndOf("row")) {
            if (xml.isStartOf("c")) {
                String name = xml.attribute("r");
                add(cells, bad, name == null ? cells.size() : CellName.of(name).column(), cell());
            }
        }
        List<BadCell> swallowed = merged.swallowed(line, width);
        RawRow whole = new RawRow(line, cells, bad);
        if (!whole.isBlank()) {
            bad.addAll(swallowed);
            bad.sort(Comparator.comparingInt(BadCell::index));
        }
        return whole;
    }

    private void add(List<String> cells, List<BadCell> bad, int column, SheetCell cell) throws IOException {
        if (column < 0) {
            throw new IOException("row " + line + " has a cell outside the sheet");
        }
        if (width > 0 && column >= width) {
            return; // nothing stands above it
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        if (cell.fault() == null) {
            cells.set(column, cell.text());
        } else {
            bad.add(new BadCell(column, cell.text(), cell.fault(), false));
        }
    }

    /** Reads the cell that begins here, up to its end. */
    private SheetCell cell() throws IOException {
        String type = String.valueOf(xml.attribute("t"));
        String style = xml.attribute("s");
        String formula = null;
        String value = null;
        while (xml.advance() && !xml.isEndOf("c")) {
            if (xml.isStartOf("f")) {
                formula = xml.text();
            } else if (xml.isStartOf("v")) {
                value = xml.text();
            } else if (xml.isStartOf("is")) {
                value = xml.richText("is");
            }
        }
        if (value == null) {
            return formula == null ? SheetCell.of("") : SheetCell.ofFormula(formula);
        }
        return value.isEmpty() ? SheetCell.of("") : cell(type, value, style);
    }

    private SheetCell cell(String type, String value, @Nullable String style) {
        return switch (type) {
            case "s" -> shared(value);
            case "b" -> SheetCell.ofBoolean(value);
            case "e" -> SheetCell.ofError(value);
            case "d" -> SheetCell.ofDay(value);
            case "str", "inlineStr" -> SheetCell.of(value);
            default -> SheetCell.ofNumber(value, form.styles().format(style), form.epoch());
        };
    }

    private SheetCell shared(String number) {
        List<String> texts = form.texts();
        int index = number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : texts.size();
        return index < texts.size()
                ? SheetCell.of(texts.get(index))
                : new SheetCell(number, "is the number of a text that the workbook does not have");
    }

    @Override
    public void close() throws IOException {
        xml.close();
        parts.close();
    }
}
