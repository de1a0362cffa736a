package org.povertyexit.audit;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.povertyexit.RulesInForce;

/** An audit whose results lie in a directory, as its summary tells of it. */
final class FinishedAudit {
    private final ResultFiles files;
    private final JsonObject summary;
    private final JsonObject parameters;

    private FinishedAudit(ResultFiles files, JsonObject summary) {
        this.files = files;
        this.summary = summary;
        this.parameters = summary.object("parameters");
    }

    /**
     * Reads the summary in a directory.
     *
     * @throws CallFailed if there is none, or it is none of this contract
     */
    static FinishedAudit in(Path directory) {
        Path path = directory.resolve(ResultFiles.SUMMARY);
        try {
            FinishedAudit audit = new FinishedAudit(
                    new ResultFiles(directory), JsonObject.parse(new ResultFiles(directory).text(ResultFiles.SUMMARY)));
            audit.demandContract();
            return audit;
        } catch (IllegalArgumentException e) {
            throw new CallFailed(path + ": cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw CallFailed.cannotRead(path, e);
        }
    }

    private void demandContract() {
        String contract = summary.text("contract");
        if (!contract.equals(String.valueOf(Summary.CONTRACT))) {
            throw new IllegalArgumentException(
                    "contract: \"" + contract + "\" is not the one that this tool knows, " + Summary.CONTRACT);
        }
    }

    JsonObject summary() {
        return summary;
    }

    boolean hasFacts() {
        return parameters.isTrue("facts");
    }

    /** The call that is to come to the same results, with some inputs. */
    AuditCall call(Map<Input, Path> inputs, Optional<Charset> charset, Optional<Pseudonyms> pseudonyms) {
        return new AuditCall(
                rules(),
                inputs,
                charset.or(() -> parameters
                        .textIfAny("charset")
                        .map(name -> InputOptions.charset(files.path(ResultFiles.SUMMARY) + ": charset", name))),
                Locale.forLanguageTag(parameters.textIfAny("lang").orElse("en")),
                hasFacts(),
                !inputs.isEmpty() && Files.exists(files.path(ResultFiles.WORKBOOK)),
                noticeDays(),
                pseudonyms);
    }

    private RulesInForce rules() {
        JsonObject rulebook = summary.object("rulebook");
        String place = files.path(ResultFiles.SUMMARY) + ": rulebook";
        return NoticeDays.demanded(
                        noticeDays(),
                        RulesOption.named(place, rulebook.textIfAny("name").orElse("")))
                .inForceOn(RulesOption.day(place, rulebook.textIfAny("date").orElse("")));
    }

    private long noticeDays() {
        String days = parameters.textIfAny("notice_days").orElse("1");
        if (!days.matches("[1-9][0-9]{0,8}")) {
            throw new CallFailed(
                    files.path(ResultFiles.SUMMARY) + ": notice_days: \"" + days + "\" is no length of a notice");
        }
        return Long.parseLong(days);
    }

    /** Fails unless these are the inputs that it had, by their kinds, and the pseudonyms that it used. */
    void demandSame(Map<Input, Path> inputs, Optional<Pseudonyms> pseudonyms) {
        TreeSet<String> had = new TreeSet<>(summary.object("inputs").values().keySet());
        TreeSet<String> given = new TreeSet<>();
        inputs.keySet().forEach(input -> given.add(input.label()));
        if (!had.equals(given)) {
            throw new CallFailed("the audit had --" + String.join(", --", had) + ": give these, or no inputs at all");
        }
        String key = parameters.textIfAny("pseudonyms").orElse("");
        if (!key.equals(pseudonyms.map(Pseudonyms::keyCheck).orElse(""))) {
            throw new CallFailed("--pseudonymise: the audit "
                    + (key.isEmpty() ? "used none: leave it out" : "used another key: give the one that it used"));
        }
    }

    /** Compares version, rulebook and files of results with what the summary says of them. */
    void check(Differences differences) throws IOException {
        String place = ResultFiles.SUMMARY;
        differences.compare(place + ": version", summary.textIfAny("version").orElse(""), Version.ofLibrary());
        differences.compare(
                place + ": rulebook: sha256",
                summary.object("rulebook").textIfAny("sha256").orElse(""),
                new RulesListing(rules()).sha256());
        checkSums(differences);
        checkFiles(differences);
    }

    /** Every subject has a verdict or was rejected. */
    private void checkSums(Differences differences) {
        JsonObject levels = summary.object("levels");
        for (String name : levels.values().keySet()) {
            JsonObject level = levels.object(name);
            differences.compare(
                    ResultFiles.SUMMARY + ": levels: " + name + ".subjects",
                    level.textIfAny("subjects").orElse(""),
                    String.valueOf(count(level, "verdicts") + count(level, "rejected")));
        }
    }

    private static long count(JsonObject level, String key) {
        return level.textIfAny(key)
                .filter(number -> number.matches("[0-9]{1,15}"))
                .map(Long::valueOf)
                .orElse(0L);
    }

    private void checkFiles(Differences differences) throws IOException {
        Map<String, String> digests = files.digests();
        JsonObject recorded = summary.object("results");
        recorded.values().keySet().stream()
                .filter(name -> !digests.containsKey(name))
                .forEach(name -> differences.add(name, "is missing"));
        digests.forEach((name, digest) -> {
            if (recorded.has(name)) {
                differences.compare(name + ": sha256", recorded.textIfAny(name).orElse(""), digest);
            } else if (ResultFiles.isResult(name)) {
                differences.add(name, "is not in the summary");
            }
        });
    }

    /** Compares the inputs with those that it had. */
    void checkInputs(Map<Input, Path> inputs, Differences differences) throws IOException {
        for (Map.Entry<Input, Path> input : inputs.entrySet()) {
            String recorded = summary.object("inputs")
                    .object(input.getKey().label())
                    .textIfAny("sha256")
                    .orElse("");
            differences.compare(input.getValue() + ": sha256", recorded, ResultFiles.digest(input.getValue()));
        }
    }
}
