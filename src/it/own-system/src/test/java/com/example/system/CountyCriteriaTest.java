package com.example.system;

import java.time.LocalDate;
import java.util.List;
import org.povertyexit.RulesInForce;
import org.povertyexit.clause.Outcome;
import org.povertyexit.clause.Theme;
import org.povertyexit.facts.County;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.CountyLaws;

/** The criteria on counties keep the laws. */
class CountyCriteriaTest implements CountyLaws {

    /** The system under test. */
    CountyCriteria system() {
        return new CountyCriteria();
    }

    @Override
    public Outcome judge(County county) {
        return system().judge(county);
    }

    @Override
    public RulesInForce rules() {
        return Rulebooks.NATIONAL.inForceOn(LocalDate.of(2016, 12, 31));
    }

    @Override
    public List<Theme> themes() {
        return List.of(Theme.INCIDENCE);
    }
}
