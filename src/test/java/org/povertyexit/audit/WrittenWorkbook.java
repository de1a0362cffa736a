package org.povertyexit.audit;

import com.google.common.collect.Lists;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook as its parts stand in the archive, read by nothing but a parser of XML. */
record WrittenWorkbook(File file) {

    static WrittenWorkbook of(Path path) {
        return new WrittenWorkbook(path.toFile());
    }

    /** A cell: what kind of value it has, that value, and the format in which it is shown. */
    record Cell(String column, String type, String value, String format) {}

    private Document part(String name) {
        try (ZipFile zip = new ZipFile(file);
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(name, e);
        }
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    List<String> sheets() {
        return elements(part("xl/workbook.xml").getElementsByTagName("sheet"))
                .map(sheet -> sheet.getAttribute("name"))
                .toList();
    }

    /** The whole sheet as it is written. */
    Document sheet(String name) {
        return part("xl/worksheets/sheet" + (sheets().indexOf(name) + 1) + ".xml");
    }

    /** The rows of a sheet, each with its cells that are not empty. */
    List<List<Cell>> rows(String sheet) {
        List<String> formats = formats();
        List<List<Cell>> rows = new ArrayList<>();
        elements(sheet(sheet).getElementsByTagName("row"))
                .forEach(row -> rows.add(elements(row.getElementsByTagName("c"))
                        .map(cell -> new Cell(
                                cell.getAttribute("r").replaceAll("[0-9]", ""),
                                cell.getAttribute("t"),
                                cell.getTextContent(),
                                formats.get(Integer.parseInt("0" + cell.getAttribute("s")))))
                        .toList()));
        return rows;
    }

    private List<String> formats() {
        Document styles = part("xl/styles.xml");
        List<Element> codes = elements(styles.getElementsByTagName("numFmt")).toList();
        Element cells = (Element) styles.getElementsByTagName("cellXfs").item(0);
        return elements(cells.getElementsByTagName("xf"))
                .map(style -> codes.stream()
                        .filter(code -> code.getAttribute("numFmtId").equals(style.getAttribute("numFmtId")))
                        .map(code -> code.getAttribute("formatCode"))
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    /** The values of a column. */
    List<String> column(String sheet, String column) {
        return Lists.transform(
                rows(sheet),
                row -> row.stream()
                        .filter(cell -> cell.column().equals(column))
                        .map(Cell::value)
                        .findFirst()
                        .orElse(""));
    }

    /** The values of a column, of which texts stand in a part of their own, as other programs write them. */
    List<String> texts(String sheet, String column) {
        List<Element> texts = elements(part("xl/sharedStrings.xml").getElementsByTagName("si"))
                .toList();
        return rows(sheet).stream()
                .map(row -> cell(row, column))
                .map(cell -> cell.type().equals("s")
                        ? texts.get(Integer.parseInt(cell.value())).getTextContent()
                        : cell.value())
                .toList();
    }

    /** A cell, by its row counted from 0; fails when it is empty. */
    Cell cell(String sheet, int row, String column) {
        return cell(rows(sheet).get(row), column);
    }

    private static Cell cell(List<Cell> row, String column) {
        return row.stream()
                .filter(cell -> cell.column().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
