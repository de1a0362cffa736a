package org.povertyexit.audit;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets a coverage-guided fuzzer write into the parts of a workbook. */
public final class WorkbookFuzz {
    private static final List<String> PIECES = List.of(
            "<c>",
            "</c>",
            "<c/>",
            "<v>1</v>",
            "<row r=\"1\">",
            "</row>",
            "<row r=\"99999999999\"/>",
            " r=\"A1\"",
            " r=\"XFD1\"",
            " r=\"ZZZZZ9\"",
            " t=\"s\"",
            " t=\"inlineStr\"",
            " t=\"d\"",
            " s=\"999\"",
            "<f>1+1</f>",
            "<is><t>x</t></is>",
            "<rPh>",
            "-1",
            "1E400",
            "NaN",
            "0x1p3",
            "9999999",
            "2958466",
            "&amp;",
            "&x;",
            "<!--",
            "]]>",
            "<![CDATA[",
            "<?x?>",
            "\0",
            "\"",
            "<mergeCell ref=\"A1:B2\"/>",
            " date1904=\"1\"",
            " state=\"hidden\"",
            "rId1",
            "sheet1.xml",
            "\ud840\udc00");

    private static Map<String, byte[]> plain = Map.of();

    private WorkbookFuzz() {}

    /** Begins with a workbook without faults. */
    public static void fuzzerInitialize() throws IOException {
        Path home = Files.createTempDirectory("hostile");
        plain = HostileWorkbook.plain(home).parts();
        MoreFiles.deleteRecursively(home, RecursiveDeleteOption.ALLOW_INSECURE);
    }

    /** That workbook, with pieces cut out of its parts and put into them. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(plain);
        List<String> names = new ArrayList<>(plain.keySet());
        int edits = data.consumeInt(1, 6);
        for (int i = 0; i < edits; i++) {
            String name = data.consumeInt(0, 3) == 0 ? data.pickValue(names) : "xl/worksheets/sheet1.xml";
            parts.put(name, edited(parts.get(name), data));
        }
        Path home = Files.createTempDirectory("hostile");
        try {
            new HostileWorkbook(parts).check(home);
        } finally {
            MoreFiles.deleteRecursively(home, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private static byte[] edited(byte[] part, FuzzedDataProvider data) {
        String text = new String(part, StandardCharsets.UTF_8);
        int from = data.consumeInt(0, text.length());
        int to = Math.min(text.length(), from + Math.max(0, data.consumeInt(-8, 20)));
        String piece = data.consumeInt(0, 7) == 0 ? data.consumeString(12) : data.pickValue(PIECES);
        return (text.substring(0, from) + piece + text.substring(to)).getBytes(StandardCharsets.UTF_8);
    }
}
