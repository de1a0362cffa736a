package org.povertyexit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.povertyexit.facts.Aftercare;
import org.povertyexit.facts.County;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.ExitProcedure.Taken;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Village;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.ReadBackLaws;
import org.povertyexit.testkit.arbitrary.Aftercares;
import org.povertyexit.testkit.arbitrary.Counties;
import org.povertyexit.testkit.arbitrary.Households;
import org.povertyexit.testkit.arbitrary.JudgedSubjects;
import org.povertyexit.testkit.arbitrary.Procedures;
import org.povertyexit.testkit.arbitrary.Villages;
import org.povertyexit.testkit.law.Judged;
import org.povertyexit.testkit.law.Regimes;

/** Every subject is read back as it was written, and what is written is as the schemas say. */
@SuppressWarnings("ClassCanBeStatic") // jqwik runs a group only when it is an inner class
class RecordsProps {
    private static final ObjectMapper JACKSON = new ObjectMapper().registerModule(new JacksonModule());
    private static final ObjectMapper PLAIN = new ObjectMapper();

    private static String print(String schema, Object value) {
        try {
            String json = JACKSON.writeValueAsString(value);
            assertThat(Schemas.faults(schema, json)).as(json).isEmpty();
            return json;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <S> S parse(String json, Class<S> type) {
        try {
            return JACKSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As somebody without the module reads it. */
    private static Map<String, Object> map(String json) {
        try {
            return PLAIN.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Group
    @PropertyDefaults(tries = 200)
    class OfHouseholds implements ReadBackLaws<Household> {
        @Override
        public String print(Household subject) {
            return RecordsProps.print("subject", subject);
        }

        @Override
        public Household parse(String json) {
            Household subject = RecordsProps.parse(json, Household.class);
            assertThat(Records.household(map(json))).isEqualTo(subject);
            return subject;
        }

        @Override
        public Arbitrary<Household> values() {
            return Arbitraries.oneOf(Households.awkward(), Households.complete(), Households.realistic());
        }
    }

    @Group
    @PropertyDefaults(tries = 200)
    class OfVillages implements ReadBackLaws<Village> {
        @Override
        public String print(Village subject) {
            return RecordsProps.print("subject", subject);
        }

        @Override
        public Village parse(String json) {
            Village subject = RecordsProps.parse(json, Village.class);
            assertThat(Records.village(map(json))).isEqualTo(subject);
            return subject;
        }

        @Override
        public Arbitrary<Village> values() {
            return Arbitraries.oneOf(Villages.awkward(), Villages.complete(), Villages.realistic());
        }
    }

    @Group
    @PropertyDefaults(tries = 200)
    class OfCounties implements ReadBackLaws<County> {
        @Override
        public String print(County subject) {
            return RecordsProps.print("subject", subject);
        }

        @Override
        public County parse(String json) {
            County subject = RecordsProps.parse(json, County.class);
            assertThat(Records.county(map(json))).isEqualTo(subject);
            return subject;
        }

        @Override
        public Arbitrary<County> values() {
            return Arbitraries.oneOf(Counties.awkward(), Counties.complete(), Counties.realistic());
        }
    }

    @Group
    @PropertyDefaults(tries = 200)
    class OfProcedures implements ReadBackLaws<ExitProcedure> {
        @Override
        public String print(ExitProcedure subject) {
            return RecordsProps.print("subject", subject);
        }

        @Override
        public ExitProcedure parse(String json) {
            ExitProcedure subject = RecordsProps.parse(json, ExitProcedure.class);
            assertThat(Records.procedure(map(json))).isEqualTo(subject);
            return subject;
        }

        @Override
        public Arbitrary<ExitProcedure> values() {
            return Arbitraries.oneOf(Procedures.awkward(), Procedures.complete(), Procedures.realistic())
                    .filter(procedure -> procedure.steps().stream().allMatch(this::canBeWritten));
        }

        /** Code can build a step on a suspected day, or in the year -999999999; no file says so. */
        private boolean canBeWritten(Taken taken) {
            return Stream.of(taken.doneOn(), taken.noticeFrom(), taken.noticeTo())
                            .allMatch(this::isDayOrMissing)
                    && !(taken.objections() instanceof Observed.Suspected)
                    && !(taken.objections() instanceof Observed.Absent);
        }

        private boolean isDayOrMissing(Observed<LocalDate> day) {
            return day instanceof Observed.Known<LocalDate> known
                    ? known.value().toString().length() == "2019-12-31".length()
                    : day.isMissing();
        }
    }

    @Group
    @PropertyDefaults(tries = 200)
    class OfAftercare implements ReadBackLaws<Aftercare> {
        @Override
        public String print(Aftercare subject) {
            return RecordsProps.print("subject", subject);
        }

        @Override
        public Aftercare parse(String json) {
            Aftercare subject = RecordsProps.parse(json, Aftercare.class);
            assertThat(Records.aftercare(map(json))).isEqualTo(subject);
            return subject;
        }

        @Override
        public Arbitrary<Aftercare> values() {
            return Arbitraries.oneOf(Aftercares.awkward(), Aftercares.complete(), Aftercares.realistic());
        }
    }

    @Provide
    Arbitrary<Judged<?>> judged() {
        return JudgedSubjects.of(Rulebooks.SANMENXIA, Regimes.of(Rulebooks.SANMENXIA));
    }

    @Property(tries = 300)
    void explanationsAndVerdictsAreAsTheSchemasSay(@ForAll("judged") Judged<?> judged) {
        print("explanation", judged.explanation());
        print("verdict-record", Records.verdict(judged.explanation()));

        assertThat(Records.verdict(judged.explanation())).containsAllEntriesOf(Records.of(judged.verdict()));
        assertThat(Records.of(judged.explanation())).containsAllEntriesOf(Records.verdict(judged.explanation()));
        assertThat(Records.verdict(
                        Records.verdict(judged.explanation()),
                        judged.explanation().rules()))
                .isEqualTo(judged.verdict());
    }

    @Property(tries = 300)
    void aVerdictWithItsSubjectIsALineOfVerdicts(@ForAll("judged") Judged<?> judged) {
        Map<String, Object> line = Records.verdict(judged.explanation());
        line.putAll(record(judged.subject()));

        print("verdict-record", line);
    }

    private static Map<String, Object> record(Object subject) {
        if (subject instanceof Household household) {
            return Records.of(household);
        }
        if (subject instanceof Village village) {
            return Records.of(village);
        }
        if (subject instanceof County county) {
            return Records.of(county);
        }
        return subject instanceof ExitProcedure procedure ? Records.of(procedure) : Records.of((Aftercare) subject);
    }

    @Property(tries = 100)
    void explanationsAreReadBackWithTheirSubjects(@ForAll("judged") Judged<?> judged) {
        Map<String, Object> record = Records.of(judged.explanation());
        record.putAll(record(judged.subject()));

        assertThat(Records.of(Records.explanation(record, judged.rules())))
                .containsEntry("outcome", record.get("outcome"))
                .containsEntry("changes", record.get("changes"));
    }
}
