package org.povertyexit.laws;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.Region;
import org.povertyexit.facts.Schooling;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;

/**
 * The national criteria once more, for subjects of which everything is known: plain comparisons written from the text, to
 * be set against the grammar's.
 */
final class PlainRules {
    private PlainRules() {}

    private static final LocalDate MEASURES = LocalDate.of(2017, 9, 30);
    private static final LocalDate GUIDANCE = LocalDate.of(2019, 6, 23);
    private static final Map<Integer, Integer> LINES =
            Map.of(2016, 2952, 2017, 2952, 2018, 2995, 2019, 3218, 2020, 4000);

    /** The themes of which a household does not meet the criteria. */
    static Set<Theme> unmet(Household household, LocalDate day) {
        boolean guided = !day.isBefore(GUIDANCE);
        Set<Theme> unmet = EnumSet.noneOf(Theme.class);
        require(unmet, Theme.INCOME, yes(household.stableIncome()) && isAboveLine(household, day));
        require(unmet, Theme.FOOD, yes(household.food()));
        require(unmet, Theme.CLOTHING, yes(household.clothing()));
        require(unmet, Theme.EDUCATION, household.members().stream().allMatch(PlainRules::isAtSchoolIfOfAge));
        boolean insured = household.members().stream()
                .allMatch(
                        member -> yes(member.medicalInsurance()) && (!guided || yes(member.seriousIllnessInsurance())));
        require(unmet, Theme.MEDICAL, insured && (!guided || yes(household.treatmentAccessible())));
        HousingGrade grade = value(household.housingGrade());
        require(unmet, Theme.HOUSING, grade != HousingGrade.C && grade != HousingGrade.D);
        require(unmet, Theme.WATER, !guided || isWatered(household));
        return unmet;
    }

    private static boolean isAboveLine(Household household, LocalDate day) {
        BigInteger income = household.netIncome().isMissing()
                ? fen(household.wageIncome())
                        .add(fen(household.businessIncome()))
                        .add(fen(household.propertyIncome()))
                        .add(fen(household.transferIncome()))
                        .subtract(fen(household.businessCost()))
                : fen(household.netIncome());
        long lineInFen = LINES.get(day.getYear()) * 100L * household.members().size();
        return income.compareTo(BigInteger.valueOf(lineInFen)) > 0;
    }

    private static boolean isAtSchoolIfOfAge(Person member) {
        long age = value(member.ageYears());
        return age < 6 || age > 15 || value(member.schooling()) != Schooling.DROPPED_OUT;
    }

    private static boolean isWatered(Household household) {
        String litres = yes(household.waterScarceArea()) ? "20" : "35";
        boolean enough = household.waterLitres() instanceof Observed.Known<BigDecimal> known
                && known.value().compareTo(new BigDecimal(litres)) >= 0;
        boolean near = yes(household.waterPiped())
                || isAtMost(household.waterTripMinutes(), "20")
                || isAtMost(household.waterDistance(), "800")
                || isAtMost(household.waterClimb(), "80");
        return yes(household.waterQuality()) && enough && near && value(household.waterOutageDays()) <= 36;
    }

    private static boolean isAtMost(Observed<BigDecimal> observed, String number) {
        return observed instanceof Observed.Known<BigDecimal> known
                && known.value().compareTo(new BigDecimal(number)) <= 0;
    }

    /** The themes of which a village does not meet the decisive criteria. */
    static Set<Theme> unmet(Village village, LocalDate day) {
        Set<Theme> unmet = EnumSet.noneOf(Theme.class);
        Ratio incidence = Ratio.of(value(village.poorPopulation()), value(village.ruralPopulation()));
        require(unmet, Theme.INCIDENCE, incidence.compareTo(ceiling(value(village.region()))) <= 0);
        return unmet;
    }

    /**
     * A county of which everything is known.
     *
     * @param incidence the incidence by the register
     * @param composite the incidence with what the samples found
     */
    record PlainCounty(
            Region region, Ratio incidence, Ratio composite, Ratio wrongExit, Ratio omission, Ratio approval) {}

    /** The themes of which a county does not meet the criteria. */
    static Set<Theme> unmet(PlainCounty county, LocalDate day) {
        boolean measured = !day.isBefore(MEASURES);
        Set<Theme> unmet = EnumSet.noneOf(Theme.class);
        Ratio incidence = measured ? county.composite() : county.incidence();
        require(unmet, Theme.INCIDENCE, incidence.compareTo(ceiling(county.region())) <= 0);
        if (measured) {
            require(unmet, Theme.WRONG_EXIT, county.wrongExit().compareTo(Ratio.of(2, 100)) <= 0);
            require(unmet, Theme.OMISSION, county.omission().compareTo(Ratio.of(2, 100)) <= 0);
            require(unmet, Theme.APPROVAL, county.approval().compareTo(Ratio.of(90, 100)) >= 0);
        }
        return unmet;
    }

    private static Ratio ceiling(Region region) {
        return region == Region.WESTERN ? Ratio.of(3, 100) : Ratio.of(2, 100);
    }

    private static void require(Set<Theme> unmet, Theme theme, boolean holds) {
        if (!holds) {
            unmet.add(theme);
        }
    }

    private static boolean yes(Observed<Boolean> observed) {
        return value(observed);
    }

    private static BigInteger fen(Observed<Yuan> observed) {
        return BigInteger.valueOf(value(observed).fen());
    }

    private static <V> V value(Observed<V> observed) {
        return ((Observed.Known<V>) observed).value();
    }
}
