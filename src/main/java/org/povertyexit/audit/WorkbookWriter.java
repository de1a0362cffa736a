package org.povertyexit.audit;

import com.google.common.io.Resources;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an {@code .xlsx} workbook sheet by sheet and row by row; nothing in it tells when it was written. */
final class WorkbookWriter implements Closeable {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Not the beginning of 1980, of which Java writes the time zone too. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Writer xml;
    private final List<String> sheets = new ArrayList<>();

    WorkbookWriter(Path path) throws IOException {
        this.zip = new ZipOutputStream(Files.newOutputStream(path));
        this.xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    }

    /** Begins a sheet of so many columns, of which the first row stays in view. */
    void beginSheet(String name, int columns) throws IOException {
        sheets.add(name);
        beginPart("xl/worksheets/sheet" + sheets.size() + ".xml");
        xml.write("<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "</sheetView></sheetViews><cols><col min=\"1\" max=\"" + columns
                + "\" width=\"24\" customWidth=\"1\"/></cols><sheetData>");
    }

    /** Writes a row of cells; one of them may be empty. */
    void row(int number, List<WrittenCell> cells) throws IOException {
        xml.write("<row r=\"" + number + "\">");
        for (int column = 0; column < cells.size(); column++) {
            cells.get(column).write(new CellName(column, number).toString(), xml);
        }
        xml.write("</row>");
    }

    /** Ends the sheet with its last row and column, which can be filtered. */
    void endSheet(int columns, int rows) throws IOException {
        xml.write("</sheetData><autoFilter ref=\"A1:" + new CellName(columns - 1, rows) + "\"/></worksheet>");
        endPart();
    }

    private void beginPart(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        xml.write(HEAD);
    }

    private void endPart() throws IOException {
        xml.flush();
        zip.closeEntry();
    }

    private void part(String name, String content) throws IOException {
        beginPart(name);
        xml.write(content);
        endPart();
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            StringBuilder list = new StringBuilder();
            StringBuilder relations = new StringBuilder();
            StringBuilder types = new StringBuilder();
            for (int i = 1; i <= sheets.size(); i++) {
                list.append("<sheet name=\"" + sheets.get(i - 1) + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
                relations.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
                types.append(type("xl/worksheets/sheet" + i + ".xml", "worksheet+xml"));
            }
            relations.append(relation(sheets.size() + 1, "styles", "styles.xml"));
            part(
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + list
                            + "</sheets></workbook>");
            part("xl/_rels/workbook.xml.rels", relations(relations));
            part(
                    "xl/styles.xml",
                    Resources.toString(Resources.getResource(getClass(), "styles.xml"), StandardCharsets.UTF_8));
            part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
            part(
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + type("xl/workbook.xml", "sheet.main+xml") + type("xl/styles.xml", "styles+xml") + types
                            + "</Types>");
        }
    }

    private static String relations(CharSequence relations) {
        return "<Relationships xmlns=\"" + RELATIONS + "\">" + relations + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPES + type + "\"/>";
    }
}
