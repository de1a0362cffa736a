package org.povertyexit.clause;

import org.povertyexit.facts.Text;

/**
 * What a clause is about, the same for every rulebook: clauses of different rulebooks are compared by it.
 *
 * @see org.povertyexit.RulesInForce
 */
public enum Theme implements Text.Labelled {
    /** Income per person 收入. */
    INCOME("收入", "income"),
    /** Food 不愁吃. */
    FOOD("不愁吃", "food"),
    /** Clothing 不愁穿. */
    CLOTHING("不愁穿", "clothing"),
    /** Compulsory schooling 义务教育. */
    EDUCATION("义务教育", "compulsory schooling"),
    /** Basic medical care 基本医疗. */
    MEDICAL("基本医疗", "basic medical care"),
    /** Safe housing 住房安全. */
    HOUSING("住房安全", "safe housing"),
    /** Drinking water 饮水安全. */
    WATER("饮水安全", "drinking water"),
    /** Poverty incidence 贫困发生率. */
    INCIDENCE("贫困发生率", "poverty incidence"),
    /** Roads 道路. */
    ROAD("道路", "road"),
    /** Bus service 客运班车. */
    BUS("客运班车", "bus service"),
    /** Electricity 用电. */
    ELECTRICITY("用电", "electricity"),
    /** Radio and television 广播电视. */
    BROADCASTING("广播电视", "radio and television"),
    /** Broadband 宽带. */
    BROADBAND("宽带", "broadband"),
    /** Culture 文化. */
    CULTURE("文化", "culture"),
    /** Clinic 卫生室. */
    CLINIC("卫生室", "clinic"),
    /** Doctor 乡村医生. */
    DOCTOR("乡村医生", "doctor"),
    /** Industry 产业. */
    INDUSTRY("产业", "industry"),
    /** Collective income 集体经济收入. */
    COLLECTIVE_INCOME("集体经济收入", "collective income"),
    /** Wrong exit 错退. */
    WRONG_EXIT("错退", "wrong exit"),
    /** Omission 漏评. */
    OMISSION("漏评", "omission"),
    /** Approval by the people asked 群众认可度. */
    APPROVAL("群众认可度", "approval"),
    /** Villages that are out 贫困村退出. */
    VILLAGES_EXITED("贫困村退出", "villages out"),
    /** Growth of income 收入增幅. */
    INCOME_GROWTH("收入增幅", "growth of income"),
    /** Level of income 收入水平. */
    INCOME_LEVEL("收入水平", "level of income"),
    /** Relocation 易地搬迁. */
    RELOCATION("易地搬迁", "relocation"),
    /** Procedure 退出程序. */
    PROCEDURE("退出程序", "procedure"),
    /** Responsibility kept 不摘责任. */
    RESPONSIBILITY("不摘责任", "responsibility"),
    /** Policy kept 不摘政策. */
    POLICY("不摘政策", "policy"),
    /** Assistance kept 不摘帮扶. */
    ASSISTANCE("不摘帮扶", "assistance"),
    /** Supervision kept 不摘监管. */
    SUPERVISION("不摘监管", "supervision");

    private final Text label;

    Theme(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** What it is called in Chinese and in English. */
    @Override
    public Text label() {
        return label;
    }
}
