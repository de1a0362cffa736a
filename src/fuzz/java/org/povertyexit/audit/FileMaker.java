package org.povertyexit.audit;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Makes up one file: cells under the columns of a plain file, or that file with bytes put in and cut out. */
final class FileMaker {
    private static final List<String> VALUES = List.of(
            ("|yes|no|suspected|是|疑似|未核实|none|无|?|??|0|1|2|3|4|-1|1..2|2..1|0..9223372036854775807|..|1..|%|1%|0.012"
                            + "|9223372036854775807|-9223372036854775808|92233720368547758.07|92233720368547757..92233720368547758.07"
                            + "|1,234|１２|12 %|100%|0.1%..100%|0.0000000000000000000000000000001|-5%|1e9|A|D|RESETTLED|ENROLLED"
                            + "|DROPPED_OUT|UNREGISTERED|POOR|EXITED_WITH_POLICY|RELAPSED|WESTERN|2018|2019|2020-02-30|2019-12-31"
                            + "|2019-06-23|2019-10-01|2018-12-12|0000-01-01|9999-12-31|-0001-01-01|+999999999-12-31|-999999999-01-01"
                            + "|HOUSEHOLD|VILLAGE|COUNTY|PUBLIC_NOTICE|ANNOUNCEMENT|DEREGISTRATION|DEMOCRATIC_REVIEW|COUNTY_PROPOSAL"
                            + "|NATIONAL_SPOT_CHECK|PROVINCE_APPROVAL|RESPONSIBILITY|POLICY|ASSISTANCE|SUPERVISION|P1|P2|INCOME"
                            + "|WATER|INCIDENCE|PROCEDURE|confirmed|SUSPECTED|H1|H2|V1|C1|=1+1|+x|-x|@x|\t=x|'|\u00a0|\u3000|\ufeff|\u2028"
                            + "|\u0000|\u001b[2J|\ufffd|\ud840\udc00|é|\u0085")
                    .split("\\|", -1));
    private static final List<String> PIECES = List.of(
            "\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", "\n\n", ",,,,", "\"\n", "\"x", "\n\"", " ", "=", "-",
            "..", "%", "\ufeff");
    private static final List<byte[]> BYTES = List.of(
            new byte[] {(byte) 0xff},
            new byte[] {(byte) 0x84, (byte) 0x31, (byte) 0xa4, (byte) 0x37},
            new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            new byte[] {(byte) 0x81},
            new byte[] {0},
            new byte[] {(byte) 0xff, (byte) 0xfe},
            "户编号".getBytes(Charset.forName("GB18030")));

    private final Input input;
    private final byte[] plain;

    /** Starts from a file without faults. */
    FileMaker(Input input, byte[] plain) {
        this.input = input;
        this.plain = plain;
    }

    Input input() {
        return input;
    }

    byte[] make(FuzzedDataProvider data) {
        byte[] file = data.consumeBoolean() ? cells(data) : plain;
        int edits = data.consumeInt(0, 4) == 0 ? data.consumeInt(1, 6) : file == plain ? 1 : 0;
        for (int i = 0; i < edits; i++) {
            file = edited(file, data);
        }
        return file;
    }

    private byte[] cells(FuzzedDataProvider data) {
        List<String> columns = new ArrayList<>(Arrays.asList(lines().get(0).split(",", -1)));
        List<String> ids = Arrays.asList(lines().get(1).split(",", -1));
        String delimiter = data.pickValue(new String[] {",", ",", ",", ";", "\t"});
        int rows = data.consumeInt(1, 5);
        StringBuilder text = new StringBuilder(String.join(delimiter, columns));
        for (int row = 0; row < rows; row++) {
            List<String> cells = new ArrayList<>(data.consumeBoolean() ? ids : Collections.nCopies(ids.size(), ""));
            int changed = data.consumeInt(0, 6);
            for (int i = 0; i < changed; i++) {
                cells.set(data.consumeInt(0, cells.size() - 1), value(data));
            }
            text.append('\n').append(String.join(delimiter, cells));
        }
        return text.append('\n')
                .toString()
                .getBytes(data.consumeInt(0, 7) == 0 ? Charset.forName("GB18030") : StandardCharsets.UTF_8);
    }

    private List<String> lines() {
        return new String(plain, StandardCharsets.UTF_8).lines().toList();
    }

    private static String value(FuzzedDataProvider data) {
        String value = data.consumeInt(0, 7) == 0 ? data.consumeString(12) : data.pickValue(VALUES);
        return data.consumeInt(0, 7) == 0 ? '"' + value + '"' : value;
    }

    /** Some bytes cut out at a place, and some put in, once or so often that it hurts. */
    private static byte[] edited(byte[] file, FuzzedDataProvider data) {
        int from = data.consumeInt(0, file.length);
        int to = Math.min(file.length, from + Math.max(0, data.consumeInt(-8, 12)));
        byte[] piece = switch (data.consumeInt(0, 4)) {
            case 0 -> data.consumeBytes(8);
            case 1 -> data.pickValue(BYTES);
            case 2 -> value(data).getBytes(StandardCharsets.UTF_8);
            default -> data.pickValue(PIECES).getBytes(StandardCharsets.UTF_8);
        };
        int times = data.consumeInt(0, 63) == 0 ? data.consumeInt(2, 70_000) : 1;
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        edited.write(file, 0, from);
        for (int i = 0; i < times; i++) {
            edited.writeBytes(piece);
        }
        edited.write(file, to, file.length - to);
        return edited.toByteArray();
    }
}
