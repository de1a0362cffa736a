package org.povertyexit;

import static org.povertyexit.facts.Observed.between;
import static org.povertyexit.facts.Observed.known;
import static org.povertyexit.facts.Observed.no;
import static org.povertyexit.facts.Observed.suspected;
import static org.povertyexit.facts.Observed.yes;

import java.util.SplittableRandom;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;

/** Villages of which 94 in a hundred meet the criteria; the poor population of some is known between two bounds only. */
final class VillageMix implements Mix<Village> {
    private static final Region[] REGIONS = Region.values();

    private final SplittableRandom random = new SplittableRandom(128_000);

    @Override
    public Village subject(int number) {
        long population = 300 + random.nextLong(3_000);
        long few = random.nextLong(1 + population * 2 / 100);
        Village.Builder draft = Village.builder()
                .id("V" + number)
                .region(known(REGIONS[random.nextInt(REGIONS.length)]))
                .ruralPopulation(known(population))
                .villagePopulation(known(population + 20))
                .poorPopulation(random.nextInt(20) == 0 ? between(few / 2, few) : known(few))
                .hardenedRoad(yes())
                .busService(yes())
                .safeWater(yes())
                .electricity(yes())
                .broadcasting(yes())
                .broadband(random.nextInt(10) == 0 ? no() : yes())
                .cultureCentre(random.nextInt(20) == 0 ? suspected() : yes())
                .clinic(yes())
                .doctor(yes())
                .industry(yes())
                .collectiveIncome(known(Yuan.of(random.nextInt(90_000))));
        switch (random.nextInt(100)) {
            case 0, 1, 2 -> draft.poorPopulation(known(population * (3 + random.nextInt(20)) / 100 + 1));
            case 3 -> draft.poorPopulation(between(few, population / 10));
            case 4 -> draft.poorPopulation(Observed.missing());
            case 5 -> draft.region(Observed.missing()).poorPopulation(known(population * 5 / 200 + 1));
            default -> {}
        }
        return draft.build();
    }
}
