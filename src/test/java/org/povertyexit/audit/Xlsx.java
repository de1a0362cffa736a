package org.povertyexit.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks part by part, with whatever cells programs and people leave in them. */
final class Xlsx {
    /** Styles of cells, by the formats of numbers. */
    static final List<String> FORMATS = List.of(
            "General",
            "0.0%",
            "yyyy\"年\"m\"月\"d\"日\"",
            "h:mm",
            "0.0\"%\"",
            "00000",
            "[Red][$-804]0.00_);\\-0.00",
            "[h]:mm");

    static final int PERCENT = 1;
    static final int DATE = 2;
    static final int TIME = 3;
    static final int PERCENT_SIGN = 4;
    static final int FIVE_DIGITS = 5;
    static final int RED = 6;
    static final int HOURS = 7;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final StringBuilder rows = new StringBuilder();
    private final List<String> merged = new ArrayList<>();
    private String hiddenSheet = "";
    private String workbookProperties = "";
    private String otherSheets = "";
    private boolean styled = true;
    private final Map<String, String> parts = new HashMap<>();

    /** A row whose cells stand side by side from the first column on. */
    Xlsx row(int number, String... cells) {
        return row(number, "", cells);
    }

    Xlsx hiddenRow(int number, String... cells) {
        return row(number, " hidden=\"1\"", cells);
    }

    private Xlsx row(int number, String attributes, String... cells) {
        rows.append("<row r=\"").append(number).append('"').append(attributes).append('>');
        for (int i = 0; i < cells.length; i++) {
            rows.append(cells[i].replace("<c", "<c r=\"" + (char) ('A' + i) + number + "\""));
        }
        rows.append("</row>");
        return this;
    }

    /** Anything in the place of rows. */
    Xlsx raw(String xml) {
        rows.append(xml);
        return this;
    }

    Xlsx merge(String range) {
        merged.add("<mergeCell ref=\"" + range + "\"/>");
        return this;
    }

    Xlsx from1904() {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** A hidden sheet before the one with the rows, and another one after it. */
    Xlsx amongOthers() {
        hiddenSheet = "<sheet name=\"old\" sheetId=\"7\" state=\"veryHidden\" r:id=\"rId9\"/>";
        otherSheets = "<sheet name=\"说明\" sheetId=\"8\" r:id=\"rId9\"/>";
        return this;
    }

    Xlsx withoutStyles() {
        styled = false;
        return this;
    }

    /** Another text in the place of a part, after the first line. */
    Xlsx with(String part, String xml) {
        parts.put(part, xml);
        return this;
    }

    static String text(String text) {
        return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
    }

    /** A text with two fonts. */
    static String richText(String one, String other) {
        return "<c t=\"inlineStr\"><is><r><t>" + one + "</t></r><r><rPr/><t>" + other + "</t></r></is></c>";
    }

    /** One of the texts that {@link #to} writes into the workbook: {@code H0}, and {@code H1} with a reading. */
    static String shared(int index) {
        return "<c t=\"s\"><v>" + index + "</v></c>";
    }

    static String number(String value) {
        return "<c><v>" + value + "</v></c>";
    }

    static String number(String value, int style) {
        return "<c s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    static String cell(String type, String value) {
        return "<c t=\"" + type + "\"><v>" + value + "</v></c>";
    }

    static String formula(String formula, String type, String value) {
        return "<c t=\"" + type + "\"><f>" + formula + "</f>" + value + "</c>";
    }

    static String empty() {
        return "<c s=\"1\"/>";
    }

    Path to(Path path) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            part(zip, "[Content_Types].xml", types());
            part(
                    zip,
                    "_rels/.rels",
                    RELATIONS + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook " + MAIN + " xmlns:r=\"" + TYPE.substring(0, TYPE.length() - 1) + "\">"
                            + workbookProperties + "<sheets>" + hiddenSheet
                            + "<sheet name=\"户\" sheetId=\"1\" r:id=\"rId1\"/>" + otherSheets + "</sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    RELATIONS + relation("rId9", "worksheet", "worksheets/empty.xml")
                            + relation("rId1", "worksheet", "/xl/worksheets/sheet1.xml")
                            + relation("rId2", "sharedStrings", "sharedStrings.xml")
                            + (styled ? relation("rId3", "styles", "styles.xml") : "") + "</Relationships>");
            part(zip, "xl/worksheets/empty.xml", "<worksheet " + MAIN + "><sheetData/></worksheet>");
            part(zip, "xl/worksheets/sheet1.xml", sheet());
            part(
                    zip,
                    "xl/sharedStrings.xml",
                    "<sst " + MAIN + "><si><t>H0</t></si><si><r><t>H</t></r><r><t>1</t></r>"
                            + "<rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh></si></sst>");
            if (styled) {
                part(zip, "xl/styles.xml", styles());
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + type("xl/workbook.xml", "sheet.main+xml") + type("xl/worksheets/sheet1.xml", "worksheet+xml")
                + type("xl/sharedStrings.xml", "sharedStrings+xml")
                + (styled ? type("xl/styles.xml", "styles+xml") : "") + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + CONTENT + type + "\"/>";
    }

    private String sheet() {
        return "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData>"
                + (merged.isEmpty() ? "" : "<mergeCells>" + String.join("", merged) + "</mergeCells>") + "</worksheet>";
    }

    private static String styles() {
        StringBuilder formats = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < FORMATS.size(); i++) {
            String code = FORMATS.get(i).replace("\"", "&quot;");
            formats.append("<numFmt numFmtId=\"" + (164 + i) + "\" formatCode=\"" + code + "\"/>");
            cells.append("<xf numFmtId=\"" + (164 + i) + "\"/>");
        }
        return "<styleSheet " + MAIN + "><numFmts>" + formats
                + "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>" + "<cellXfs>" + cells
                + "<xf numFmtId=\"14\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + target + "\"/>";
    }

    private void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + parts.getOrDefault(name, xml)).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
