package org.povertyexit.laws;

import net.jqwik.api.Arbitrary;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Village;

/** The generators of this package, for tests in others. */
public final class Generated {
    private Generated() {}

    /** Households as registers record them. */
    public static Arbitrary<Household> households() {
        return Households.any();
    }

    /** Villages of all sizes. */
    public static Arbitrary<Village> villages() {
        return Villages.any();
    }

    /** Counties, small and vast. */
    public static Arbitrary<County> counties() {
        return Counties.any();
    }
}
