package org.povertyexit.audit;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.povertyexit.clause.Clause;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.rulebooks.ClauseCase;
import org.povertyexit.rulebooks.Rulebooks;

/** Every case that was worked by hand, from the tables under src/test/resources/cases. */
final class HandCases {
    private static final Path CASES = Path.of("src", "test", "resources", "cases");
    private static final LocalDate WORKED_ON = LocalDate.of(2019, 12, 31);

    private HandCases() {}

    /** All of them, by id. */
    static Map<String, HandCase> byId() {
        Map<String, HandCase> cases = new LinkedHashMap<>();
        Stream.of(ofClauses(), ofRecords(), worked(Level.HOUSEHOLD), worked(Level.VILLAGE), worked(Level.COUNTY))
                .flatMap(List::stream)
                .forEach(one -> cases.put(one.id(), one));
        return cases;
    }

    /** The cases of single clauses; a trip that does not exist has no cell in the audit tool's files. */
    private static List<HandCase> ofClauses() {
        return ClauseCase.all().stream()
                .filter(one -> !"none".equals(one.facts().get("water_trip_minutes")))
                .map(HandCases::of)
                .toList();
    }

    private static HandCase of(ClauseCase one) {
        Clause<?> clause = Rulebooks.named(one.rulebook())
                .orElseThrow()
                .inForceOn(one.date())
                .clause(one.clause())
                .orElseThrow();
        boolean decisive = clause.force() == Clause.Force.DECISIVE;
        return new HandCase(
                HandCase.Source.CLAUSES,
                one.id(),
                one.rulebook(),
                one.level(),
                one.date(),
                List.of(one.clause()),
                Background.complete(one, clause),
                new HandCase.Said(
                        Map.of(one.clause(), one.outcome()),
                        decisive ? Optional.of(one.boundary()) : Optional.empty(),
                        Map.of()),
                one.number().isEmpty() ? "" : one.side() + " " + one.number());
    }

    /** The cases whose facts are rows: procedures, support after an exit, counties as published. */
    private static List<HandCase> ofRecords() {
        return rows(CASES.resolve("records.csv")).stream()
                .map(row -> {
                    List<String> clauses = List.of(row.getField("clauses").split(";", -1));
                    Map<String, Outcome> findings = new LinkedHashMap<>();
                    clauses.forEach(clause -> findings.put(clause, Outcome.valueOf(row.getField("outcome"))));
                    String boundary = row.getField("boundary");
                    return new HandCase(
                            HandCase.Source.RECORDS,
                            row.getField("case"),
                            row.getField("rulebook"),
                            Level.valueOf(row.getField("level")),
                            LocalDate.parse(row.getField("date")),
                            clauses,
                            VectorFacts.parse(row.getField("facts")),
                            new HandCase.Said(
                                    findings,
                                    boundary.isEmpty() ? Optional.empty() : Optional.of(boundary.equals("yes")),
                                    Map.of(
                                            "unmet", row.getField("unmet"),
                                            "undetermined", row.getField("undetermined"))),
                            "");
                })
                .toList();
    }

    /** The worked cases of the national rulebook: of each the outcome and the themes are known, not clause by clause. */
    private static List<HandCase> worked(Level level) {
        String table = VectorSubjects.table(level);
        String key = VectorExport.key(table);
        Map<String, NamedCsvRecord> expected = new TreeMap<>();
        rows(CASES.resolve("expected").resolve(table + ".csv")).forEach(row -> expected.put(row.getField("id"), row));
        Map<String, List<VectorFacts.Line>> members = new TreeMap<>();
        if (level == Level.HOUSEHOLD) {
            rows(CASES.resolve("members.csv"))
                    .forEach(row -> members.computeIfAbsent(row.getField(key), id -> new ArrayList<>())
                            .add(line("members", row, key)));
        }
        return rows(CASES.resolve(table + ".csv")).stream()
                .map(row -> {
                    List<VectorFacts.Line> lines = new ArrayList<>(List.of(line(table, row, key)));
                    lines.addAll(members.getOrDefault(row.getField(key), List.of()));
                    return worked(level, row.getField(key), new VectorFacts(lines), expected.get(row.getField(key)));
                })
                .toList();
    }

    private static VectorFacts.Line line(String table, NamedCsvRecord row, String key) {
        Map<String, String> cells = new LinkedHashMap<>(row.getFieldsAsMap());
        cells.keySet().removeAll(List.of(key, "village_id", "register_status"));
        return new VectorFacts.Line(table, cells);
    }

    private static HandCase worked(Level level, String id, VectorFacts facts, NamedCsvRecord expected) {
        Map<String, Outcome> findings = new LinkedHashMap<>();
        Rulebooks.NATIONAL.inForceOn(WORKED_ON).clauses().stream()
                .filter(clause -> clause.level() == level && clause.force() == Clause.Force.DECISIVE)
                .forEach(clause ->
                        findings.put(clause.id(), outcome(clause.theme().name(), expected)));
        boolean met = expected.getField("outcome").equals(Outcome.MET.name());
        List<String> clauses = findings.keySet().stream()
                .filter(clause -> met || findings.get(clause) != Outcome.MET)
                .toList();
        return new HandCase(
                HandCase.Source.WORKED,
                "national." + Subjects.singular(level) + ".worked." + id,
                Rulebooks.NATIONAL.name(),
                level,
                WORKED_ON,
                clauses,
                facts,
                new HandCase.Said(findings, Optional.empty(), Map.of("outcome", expected.getField("outcome"))),
                "");
    }

    private static Outcome outcome(String theme, NamedCsvRecord expected) {
        if (themes(expected, "unmet_themes").contains(theme)) {
            return Outcome.NOT_MET;
        }
        return themes(expected, "undetermined_themes").contains(theme) ? Outcome.UNDETERMINED : Outcome.MET;
    }

    private static List<String> themes(NamedCsvRecord expected, String column) {
        return List.of(expected.getField(column).split(";", -1));
    }

    private static List<NamedCsvRecord> rows(Path file) {
        try (CloseableIterator<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(file).iterator()) {
            List<NamedCsvRecord> all = new ArrayList<>();
            rows.forEachRemaining(all::add);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
