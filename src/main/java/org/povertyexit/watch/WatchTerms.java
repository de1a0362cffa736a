package org.povertyexit.watch;

import org.povertyexit.clause.Category;
import org.povertyexit.clause.Condition;
import org.povertyexit.clause.Quantity;
import org.povertyexit.facts.Household;
import org.povertyexit.facts.Ratio;
import org.povertyexit.facts.RegisterStatus;
import org.povertyexit.facts.Village;
import org.povertyexit.facts.Yuan;

/** The defined words of the provisions on monitoring and supervision. */
final class WatchTerms {
    private WatchTerms() {}

    static final Category<Household, RegisterStatus> STATUS = Category.of(Household.REGISTER_STATUS);
    static final Condition<Household> SHOCK = Condition.of(Household.SHOCK);

    private static final Quantity<Household, Yuan> NET_INCOME_BY_COMPONENTS = Quantity.computed(
            "五项收支合计",
            "sum of the five components",
            Quantity.of(Household.WAGE_INCOME)
                    .plus(Quantity.of(Household.BUSINESS_INCOME))
                    .plus(Quantity.of(Household.PROPERTY_INCOME))
                    .plus(Quantity.of(Household.TRANSFER_INCOME))
                    .minus(Quantity.of(Household.BUSINESS_COST)));

    private static final Quantity<Household, Yuan> NET_INCOME =
            Quantity.of(Household.NET_INCOME).or(NET_INCOME_BY_COMPONENTS);

    /** Net income per person 年人均纯收入, as the exit criteria count it. */
    static final Quantity<Household, Yuan> PER_CAPITA_NET_INCOME = Quantity.perPerson(
            "年人均纯收入", "net income per person and year", NET_INCOME, Household::size, Household.MEMBER_COUNT);

    /** By how much rigid spending 刚性支出 exceeds the net income; negative when it does not. */
    static final Quantity<Household, Yuan> EXCESS_OF_RIGID_SPENDING = Quantity.computed(
            "刚性支出减纯收入",
            "rigid spending less net income",
            Quantity.of(Household.RIGID_SPENDING).minus(NET_INCOME));

    static final Quantity<Village, Long> POOR_PERSONS = Quantity.of(Village.POOR_POPULATION);

    /** Poverty incidence 贫困发生率 of a village, over its rural registered population. */
    static final Quantity<Village, Ratio> INCIDENCE =
            Quantity.rate("贫困发生率", "poverty incidence", Village.POOR_POPULATION, Village.RURAL_POPULATION);
}
