package org.povertyexit;

import static org.povertyexit.facts.Observed.between;
import static org.povertyexit.facts.Observed.known;

import java.util.SplittableRandom;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Region;

/** Counties of which 94 in a hundred meet the criteria; of one in ten only the rates were published, not the counts. */
final class CountyMix implements Mix<County> {
    private static final Region[] REGIONS = Region.values();

    private final SplittableRandom random = new SplittableRandom(832);

    @Override
    public County subject(int number) {
        County.Builder draft = County.builder().id("C" + number).region(known(REGIONS[random.nextInt(REGIONS.length)]));
        if (random.nextInt(10) == 0) {
            rates(draft);
        } else {
            counts(draft);
        }
        return draft.build();
    }

    private void rates(County.Builder draft) {
        draft.compositeIncidence(known(Ratio.of(random.nextInt(190), 10_000)))
                .wrongExitRate(known(Ratio.of(random.nextInt(190), 10_000)))
                .omissionRate(known(Ratio.of(random.nextInt(190), 10_000)))
                .approvalRate(known(Ratio.of(9_100 + random.nextInt(900), 10_000)));
    }

    private void counts(County.Builder draft) {
        long rural = 50_000 + random.nextLong(900_000);
        long exited = rural / (5 + random.nextLong(10));
        long sampled = 2_000 + random.nextLong(4_000);
        long asked = 1_000 + random.nextLong(2_000);
        draft.ruralPopulation(known(rural))
                .unexitedPopulation(known(random.nextLong(rural / 200)))
                .exitedPopulation(known(exited))
                .unregisteredPopulation(known(rural - exited))
                .sampledExited(known(sampled))
                .wronglyExited(known(random.nextLong(sampled / 200)))
                .sampledUnregistered(known(sampled))
                .omitted(known(random.nextLong(sampled / 200)))
                .interviewed(known(asked))
                .approving(known(asked - random.nextLong(asked / 12)));
        switch (random.nextInt(100)) {
            case 0, 1 -> draft.unexitedPopulation(known(rural / 20));
            case 2 -> draft.omitted(known(sampled / 10));
            case 3 -> draft.approving(known(asked / 2));
            case 4 -> draft.approving(Observed.missing());
            case 5 -> draft.approving(between(asked / 2, asked));
            default -> {}
        }
    }
}
