package org.povertyexit.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povertyexit.Verdict;
import org.povertyexit.clause.Level;
import org.povertyexit.clause.Outcome;
import org.povertyexit.facts.Household;
import org.povertyexit.register.Reconciliation;

/** The households counted by the village that each is of; those of which none is recorded, by county. */
final class Places {
    private static final List<Reconciliation> ERRORS =
            List.of(Reconciliation.WRONG_EXIT, Reconciliation.OMISSION, Reconciliation.WRONG_LISTING);

    private record Where(String village, String county) {
        static Where of(Household household) {
            String county = household.countyId().orElse("");
            return household.villageId().map(village -> new Where(village, "")).orElse(new Where("", county));
        }
    }

    private static final class Place {
        private final String county;
        private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        private final Map<Reconciliation, Long> reconciled = new EnumMap<>(Reconciliation.class);

        private Place(String county) {
            this.county = county;
        }

        private void add(Outcome outcome) {
            outcomes.merge(outcome, 1L, Long::sum);
        }

        private void add(Reconciliation reconciliation) {
            reconciled.merge(reconciliation, 1L, Long::sum);
        }
    }

    private final Map<Where, Place> places = new LinkedHashMap<>();

    void add(Household household, Verdict verdict) {
        Place place = places.computeIfAbsent(
                Where.of(household), key -> new Place(household.countyId().orElse("")));
        place.add(verdict.outcome());
        Reconciliation.of(household, verdict).ifPresent(place::add);
    }

    /** Whether any household says of which village or county it is. */
    boolean names(Level level) {
        return switch (level) {
            case VILLAGE ->
                places.keySet().stream().anyMatch(where -> !where.village().isEmpty());
            case COUNTY -> places.values().stream().anyMatch(place -> !place.county.isEmpty());
            default -> false;
        };
    }

    /** Writes of each its village, its county, and how many households have each outcome and each error. */
    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("places");
        for (Map.Entry<Where, Place> entry : places.entrySet()) {
            Place place = entry.getValue();
            json.writeStartArray();
            json.writeString(entry.getKey().village());
            json.writeString(place.county);
            for (Outcome outcome : StoryJson.OUTCOMES) {
                json.writeNumber(place.outcomes.getOrDefault(outcome, 0L));
            }
            for (Reconciliation error : ERRORS) {
                json.writeNumber(place.reconciled.getOrDefault(error, 0L));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
