package org.povertyexit.audit;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs the command line in a directory of its own, as a user would. */
final class Cli {
    static final String MEMBERS =
            "household_id,person_id,age_years,schooling,medical_insurance,serious_illness_insurance\n";

    private final Path home;
    private int results;

    Cli(Path home) {
        this.home = home;
    }

    /** What a call came to. */
    record Ran(int code, String out, String err, Path result) {
        List<String> lines(String file) {
            return text(file).lines().toList();
        }

        String text(String file) {
            try {
                return Files.readString(result.resolve(file)).replace("\uFEFF", "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The first two columns: id and outcome. */
        List<String> outcomes(String level) {
            return lines(level + ".verdicts.csv").stream()
                    .skip(1)
                    .map(line -> line.split(",", -1)[0] + " " + line.split(",", -1)[1])
                    .toList();
        }
    }

    Path file(String name, String text) {
        return file(name, text, StandardCharsets.UTF_8);
    }

    Path file(String name, String text, Charset charset) {
        try {
            return Files.write(home.resolve(name), text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Audits with the national rulebook on 2019-12-31 into a new directory. */
    Ran audit(Object... inputs) {
        Path result = home.resolve("result" + ++results);
        List<Object> args =
                new ArrayList<>(List.of("audit", "--rulebook", "national", "--on", "2019-12-31", "--out", result));
        args.addAll(List.of(inputs));
        return run(result, args.toArray());
    }

    Ran run(Path result, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int code = Main.run(words, new PrintWriter(out), new PrintWriter(err));
        return new Ran(code, out.toString(), err.toString().replace("\r\n", "\n"), result);
    }

    /** A household that meets everything but for what is changed, with one row of members. */
    static String household(String id, String village, String food) {
        return id + "," + village + ",20000,yes," + food + ",yes,A,yes,yes,60,yes,0,no\n";
    }

    static final String HOUSEHOLDS =
            "household_id,village_id,net_income_yuan,stable_income,food,clothing,housing_grade,treatment_accessible,"
                    + "water_quality,water_litres,water_piped,water_outage_days,water_scarce_area\n";

    static String member(String household, String id) {
        return String.format(Locale.ROOT, "%s,%s,40,,yes,yes%n", household, id).replace("\r", "");
    }
}
