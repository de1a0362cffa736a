package org.povertyexit;

import static org.povertyexit.VerdictBits.MET;
import static org.povertyexit.VerdictBits.NOT_MET;
import static org.povertyexit.VerdictBits.UNDETERMINED;

import java.time.LocalDate;
import java.util.List;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.HousingGrade;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Schooling;

/**
 * The national criteria for households on 2019-12-31, written out by hand for this one day: what the library is measured
 * against. The same facts, the same three values, the same treatment of suspicion, intervals and gaps.
 *
 * <p>The conditions of the rules that other engines are given are made of these methods too.
 */
public final class HouseholdsByHand {
    private HouseholdsByHand() {}

    private static final LocalDate SIX_YEARS_BEFORE = LocalDate.of(2013, 12, 31);
    private static final LocalDate SIXTEEN_YEARS_BEFORE = LocalDate.of(2003, 12, 31);

    /** The bits of the verdict, a criterion each: income, food, clothing, education, medical care, housing, water. */
    public static long verdict(Household household) {
        return VerdictBits.of(0, IncomeByHand.income(household))
                | VerdictBits.of(1, condition(household.food()))
                | VerdictBits.of(2, condition(household.clothing()))
                | VerdictBits.of(3, education(household))
                | VerdictBits.of(4, medical(household))
                | VerdictBits.of(5, housing(household))
                | VerdictBits.of(6, WaterByHand.water(household));
    }

    /** Whether something was seen to be so. */
    public static int condition(Observed<Boolean> observed) {
        return observed instanceof Observed.Known<Boolean> known ? (known.value() ? MET : NOT_MET) : UNDETERMINED;
    }

    /** Whether no member of school age has dropped out. */
    public static int education(Household household) {
        List<Person> members = household.members();
        int all = members.isEmpty() ? UNDETERMINED : MET;
        for (int i = 0; i < members.size(); i++) {
            int one = schooling(members.get(i));
            if (one == NOT_MET) {
                return NOT_MET;
            }
            all = Math.min(all, one);
        }
        return all;
    }

    /** Whether a person is not of school age or has not dropped out. */
    public static int schooling(Person member) {
        int spared = MET - ofSchoolAge(member);
        return spared == MET ? MET : Math.max(spared, atSchool(member.schooling()));
    }

    private static int ofSchoolAge(Person member) {
        if (member.ageYears() instanceof Observed.Known<Long> age) {
            return age.value() >= 6 && age.value() <= 15 ? MET : NOT_MET;
        }
        if (member.birthDate() instanceof Observed.Known<LocalDate> born) {
            return !born.value().isAfter(SIX_YEARS_BEFORE) && born.value().isAfter(SIXTEEN_YEARS_BEFORE)
                    ? MET
                    : NOT_MET;
        }
        if (member.ageYears() instanceof Observed.Between<Long> age) {
            return age.low() >= 6 && age.high() <= 15 ? MET : age.high() < 6 || age.low() > 15 ? NOT_MET : UNDETERMINED;
        }
        return UNDETERMINED;
    }

    private static int atSchool(Observed<Schooling> schooling) {
        return schooling instanceof Observed.Known<Schooling> known
                ? (known.value() == Schooling.DROPPED_OUT ? NOT_MET : MET)
                : UNDETERMINED;
    }

    /** Whether illness is treated in time and every member is insured. */
    public static int medical(Household household) {
        int treated = condition(household.treatmentAccessible());
        return treated == NOT_MET ? NOT_MET : Math.min(treated, insured(household.members()));
    }

    private static int insured(List<Person> members) {
        int all = members.isEmpty() ? UNDETERMINED : MET;
        for (int i = 0; i < members.size(); i++) {
            int one = insurance(members.get(i));
            if (one == NOT_MET) {
                return NOT_MET;
            }
            all = Math.min(all, one);
        }
        return all;
    }

    /** Whether a person has both insurances. */
    public static int insurance(Person member) {
        return Math.min(condition(member.medicalInsurance()), condition(member.seriousIllnessInsurance()));
    }

    /** Whether the house is not of a dangerous grade. */
    public static int housing(Household household) {
        return household.housingGrade() instanceof Observed.Known<HousingGrade> known
                ? (known.value() == HousingGrade.C || known.value() == HousingGrade.D ? NOT_MET : MET)
                : UNDETERMINED;
    }
}
