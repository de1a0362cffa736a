package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertyexit.audit.Cli.Ran;

/** The records are the same bytes on every machine, and the figures of every file add up. */
class SameBytesTest {
    @TempDir
    Path home;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(home);
    }

    /** A file whose rows come in some order; those of one subject are not repeated. */
    private Path shuffled(String name, String header, List<String> rows, long seed) {
        List<String> all = new ArrayList<>(rows);
        Collections.shuffle(all, new Random(seed));
        return cli.file(seed + name, header + String.join("", all));
    }

    private Ran audit(long seed, String lang) {
        List<String> households = new ArrayList<>();
        List<String> members = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        List<String> supports = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String id = (i % 4 == 0 ? "村" : "V") + i;
            households.add(Cli.household("H" + i, "V1", i % 5 == 0 ? "no" : "yes"));
            members.add(Cli.member("H" + i, "二"));
            members.add("H" + i + ",1," + i + ",suspected,yes,no\n");
            members.add("H" + i + ",x,wrong,,,\n");
            problems.add("W" + i + ",H" + (i / 2) + ",HOUSEHOLD,FOOD,2019-10-01,suspected,,\n");
            problems.add("X" + i + "," + id + ",VILLAGE,PROCEDURE,2019-10-01,confirmed,2019-11-01,?\n");
            steps.add(id + ",VILLAGE,PUBLIC_NOTICE,,2019-03-17,2019-03-23,0\n");
            steps.add(id + ",VILLAGE,ANNOUNCEMENT,2019-04-0" + (1 + i % 9) + ",,,\n");
            steps.add(id + ",COUNTY,CITY_REVIEW,2019-03-20,,,\n");
            supports.add(id + ",VILLAGE,2018-12-12,POLICY,资金,,2018-01-01,," + i + ".50\n");
            supports.add(id + ",VILLAGE,2018-12-12,RESPONSIBILITY,书记,P1,2018-01-01,2019-05-0" + (1 + i % 9) + ",\n");
        }
        return cli.audit(
                "--households",
                cli.file("h.csv", Cli.HOUSEHOLDS + String.join("", households)),
                "--members",
                shuffled("m.csv", Cli.MEMBERS, members, seed),
                "--problems",
                shuffled(
                        "w.csv",
                        "problem_id,subject_id,level,theme,found_on,standing,resolved_on,verified_on\n",
                        problems,
                        seed),
                "--procedures",
                shuffled("p.csv", "subject_id,level,step,done_on,notice_from,notice_to,objections\n", steps, seed),
                "--aftercare",
                shuffled("a.csv", "subject_id,level,exited_on,kind,what,who,from,to,amount\n", supports, seed),
                "--lang",
                lang);
    }

    @Test
    void noOrderOfRowsNoLocaleNoZoneAndNoLanguageChangesAByteOfTheRecords() {
        Ran here = audit(1, "en");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Ran there = audit(2, "zh");

            assertThat(here.lines("verdicts.jsonl")).hasSize(30 + 60 + 30);
            assertThat(there.text("verdicts.jsonl")).isEqualTo(here.text("verdicts.jsonl"));
            assertThat(there.text("households.verdicts.csv")).isEqualTo(here.text("households.verdicts.csv"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyRowReadIsUsedOrRejectedAndEverySubjectHasAVerdictOrNot() {
        Ran ran = audit(3, "en");
        JsonObject summary = JsonObject.parse(ran.text("summary.json"));

        assertThat(summary.object("inputs").values().keySet()).hasSize(5);
        summary.object("inputs").values().keySet().forEach(file -> {
            JsonObject rows = summary.object("inputs").object(file);
            assertThat(figure(rows, "rows_used") + figure(rows, "rows_rejected"))
                    .isEqualTo(figure(rows, "rows_read"));
        });
        assertThat(figure(summary.object("inputs").object("members"), "rows_rejected"))
                .isEqualTo(30);
        long verdicts = 0;
        for (String name : summary.object("levels").values().keySet()) {
            JsonObject level = summary.object("levels").object(name);
            JsonObject outcomes = level.object("outcomes");
            long counted = figure(outcomes, "MET") + figure(outcomes, "NOT_MET") + figure(outcomes, "UNDETERMINED");
            assertThat(counted).isEqualTo(figure(level, "verdicts"));
            assertThat(figure(level, "verdicts") + figure(level, "rejected")).isEqualTo(figure(level, "subjects"));
            String file = name.equals("AFTERCARE") ? "aftercare" : name.toLowerCase(Locale.ROOT) + "s";
            assertThat(ran.outcomes(file)).hasSize((int) counted);
            verdicts += counted;
        }
        assertThat(ran.lines("verdicts.jsonl")).hasSize((int) verdicts);
        assertThat(ran.lines("rejected.csv")).hasSize(1 + 30);
    }

    private static long figure(JsonObject object, String key) {
        return Long.parseLong(object.text(key));
    }
}
