package org.povertyexit.audit;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.povertyexit.audit.WorkbookParts.Sheet;

/**
 * The first sheet of an {@code .xlsx} workbook that is not hidden.
 *
 * @param part where in the workbook it lies
 * @param texts the texts that its cells refer to
 * @param styles how its cells are shown
 * @param epoch the day before that of serial number 1
 * @param merged the ranges of cells that are merged
 * @param remarks what else a reader of the results should know
 */
record SheetForm(
        String part,
        List<String> texts,
        Styles styles,
        LocalDate epoch,
        List<MergedCells.Range> merged,
        List<String> remarks)
        implements InputFile.Form {
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** Reads a workbook once to learn how to read its sheet; fails when any of it is damaged. */
    static SheetForm survey(Path path) throws IOException {
        try (WorkbookParts parts = new WorkbookParts(path)) {
            return new Survey(parts).form();
        } catch (WorkbookParts.NoWorkbook e) {
            throw new CallFailed(path + ": " + e.getMessage(), e);
        } catch (ZipException e) {
            throw new CallFailed(path + ": is a damaged workbook: " + e.getMessage(), e);
        }
    }

    /** What one reading of a workbook finds. */
    private static final class Survey {
        private final WorkbookParts parts;
        private final String workbook;
        private final List<Sheet> sheets = new ArrayList<>();
        private final List<MergedCells.Range> merged = new ArrayList<>();
        private LocalDate epoch = EPOCH_1900;
        private long hiddenRows;

        private Survey(WorkbookParts parts) throws IOException {
            this.parts = parts;
            this.workbook = parts.workbook();
        }

        private SheetForm form() throws IOException {
            readWorkbook();
            Sheet sheet = sheets.stream()
                    .filter(Sheet::isShown)
                    .findFirst()
                    .orElseThrow(() -> new WorkbookParts.NoWorkbook("is no workbook, or has no sheet that is shown"));
            String part = parts.related(workbook, sheet.relation())
                    .orElseThrow(() -> new IOException("it is not whole: the sheet " + sheet.name() + " is missing"));
            readSheet(part);
            return new SheetForm(part, texts(), styles(), epoch, List.copyOf(merged), remarks(sheet));
        }

        private void readWorkbook() throws IOException {
            try (XmlPart xml = parts.open(workbook)) {
                while (xml.advance()) {
                    if (xml.isStartOf("workbookPr") && xml.isSet("date1904")) {
                        epoch = EPOCH_1904;
                    } else if (xml.isStartOf("sheet")) {
                        sheets.add(new Sheet(
                                String.valueOf(xml.attribute("name")),
                                !String.valueOf(xml.attribute("state")).endsWith("idden"),
                                String.valueOf(xml.attribute("id"))));
                    }
                }
            }
        }

        private void readSheet(String part) throws IOException {
            boolean hidden = false;
            try (XmlPart xml = parts.open(part)) {
                while (xml.advance()) {
                    if (xml.isStartOf("row")) {
                        hidden = xml.isSet("hidden");
                    } else if (hidden && (xml.isStartOf("v") || xml.isStartOf("is"))) {
                        hidden = false;
                        hiddenRows++;
                    } else if (xml.isStartOf("mergeCell")) {
                        merged.add(MergedCells.Range.of(String.valueOf(xml.attribute("ref"))));
                    }
                }
            }
        }

        private List<String> texts() throws IOException {
            Optional<String> part = parts.relatedBy(workbook, "/sharedStrings");
            List<String> texts = new ArrayList<>();
            if (part.isPresent()) {
                try (XmlPart xml = parts.open(part.get())) {
                    while (xml.advanceTo("si")) {
                        texts.add(xml.richText("si"));
                    }
                }
            }
            return List.copyOf(texts);
        }

        private Styles styles() throws IOException {
            Optional<String> part = parts.relatedBy(workbook, "/styles");
            if (part.isEmpty()) {
                return Styles.NONE;
            }
            try (XmlPart xml = parts.open(part.get())) {
                return Styles.read(xml);
            }
        }

        private List<String> remarks(Sheet read) {
            List<String> remarks = new ArrayList<>();
            String others = sheets.stream()
                    .filter(sheet -> sheet.isShown() && !sheet.equals(read))
                    .map(sheet -> "\"" + sheet.name() + "\"")
                    .collect(Collectors.joining(", "));
            if (!others.isEmpty()) {
                remarks.add("the sheet \"" + read.name() + "\" is read, not " + others);
            }
            if (hiddenRows > 0) {
                remarks.add("hidden rows are read too: " + hiddenRows);
            }
            return remarks;
        }
    }

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public Optional<Charset> characters() {
        return Optional.empty();
    }

    @Override
    public RawRows open(Path path) throws IOException {
        return new SheetRows(path, this);
    }
}
