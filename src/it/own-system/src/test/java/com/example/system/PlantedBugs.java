package com.example.system;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.povertyexit.facts.County;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Observed;
import org.povertyexit.facts.Person;
import org.povertyexit.facts.Yuan;

/** The tests of this system, run on the system with one mistake each. */
final class PlantedBugs {
    private PlantedBugs() {}

    static class AtLeastForExceeds extends HouseholdCriteriaTest {
        @Override
        HouseholdCriteria system() {
            return new HouseholdCriteria(DAY) {
                @Override
                boolean exceeds(BigInteger income, BigInteger amount) {
                    return income.compareTo(amount) >= 0;
                }
            };
        }
    }

    static class LineOfTheYearBefore extends HouseholdCriteriaTest {
        @Override
        HouseholdCriteria system() {
            return new HouseholdCriteria(DAY) {
                @Override
                int yearOfTheLine(LocalDate date) {
                    return date.getYear() - 1;
                }
            };
        }
    }

    static class MissingIncomeIsZero extends HouseholdCriteriaTest {
        @Override
        HouseholdCriteria system() {
            return new HouseholdCriteria(DAY) {
                @Override
                Range income(Observed<Yuan> net) {
                    return super.income(net.isMissing() ? Observed.known(Yuan.of(0)) : net);
                }
            };
        }
    }

    static class MissingAgeIsZero extends HouseholdCriteriaTest {
        @Override
        HouseholdCriteria system() {
            return new HouseholdCriteria(DAY) {
                @Override
                Observed<Long> age(Person person) {
                    return person.ageYears().isMissing() ? Observed.known(0L) : person.ageYears();
                }
            };
        }
    }

    static class SharedByOneLess extends HouseholdCriteriaTest {
        @Override
        HouseholdCriteria system() {
            return new HouseholdCriteria(DAY) {
                @Override
                Range persons(Household household) {
                    Range all = super.persons(household);
                    return new Range(
                            all.least().map(this::withoutHead), all.greatest().map(this::withoutHead));
                }

                private BigInteger withoutHead(BigInteger persons) {
                    return persons.subtract(BigInteger.ONE).max(BigInteger.ONE);
                }
            };
        }
    }

    static class RoundedRate extends CountyCriteriaTest {
        @Override
        CountyCriteria system() {
            return new CountyCriteria() {
                @Override
                boolean isAtMost(BigInteger part, BigInteger whole, int percent) {
                    BigDecimal rate = new BigDecimal(part.multiply(BigInteger.valueOf(100)))
                            .divide(new BigDecimal(whole), 2, RoundingMode.HALF_UP);
                    return rate.compareTo(BigDecimal.valueOf(percent)) <= 0;
                }
            };
        }
    }

    static class RegisterForPopulation extends CountyCriteriaTest {
        @Override
        CountyCriteria system() {
            return new CountyCriteria() {
                @Override
                Range people(County county) {
                    Range poor = poor(county);
                    Range out = Range.of(county.exitedPopulation(), 1);
                    return new Range(sum(poor.least(), out.least()), sum(poor.greatest(), out.greatest()));
                }
            };
        }

        private static Optional<BigInteger> sum(Optional<BigInteger> one, Optional<BigInteger> other) {
            return one.flatMap(first -> other.map(first::add));
        }
    }

    static class MissingPoorAreNone extends CountyCriteriaTest {
        @Override
        CountyCriteria system() {
            return new CountyCriteria() {
                @Override
                Range poor(County county) {
                    return county.unexitedPopulation().isMissing()
                            ? Range.of(Observed.known(0L), 0)
                            : super.poor(county);
                }
            };
        }
    }
}
