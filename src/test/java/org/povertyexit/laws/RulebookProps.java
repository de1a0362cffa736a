package org.povertyexit.laws;

import net.jqwik.api.Group;
import net.jqwik.api.PropertyDefaults;
import org.povertyexit.Rulebook;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.RulebookLaws;

/** Every rulebook keeps the laws, on every kind of subject and in every regime. */
@SuppressWarnings("ClassCanBeStatic") // jqwik runs a group only when it is an inner class
class RulebookProps {

    @Group
    @PropertyDefaults(tries = 400)
    class National implements RulebookLaws {
        @Override
        public Rulebook rulebook() {
            return Rulebooks.NATIONAL;
        }
    }

    @Group
    @PropertyDefaults(tries = 150)
    class Henan implements RulebookLaws {
        @Override
        public Rulebook rulebook() {
            return Rulebooks.HENAN;
        }
    }

    @Group
    @PropertyDefaults(tries = 150)
    class Sanmenxia implements RulebookLaws {
        @Override
        public Rulebook rulebook() {
            return Rulebooks.SANMENXIA;
        }

        @Override
        public boolean onlyTightens() {
            return true;
        }
    }

    @Group
    @PropertyDefaults(tries = 150)
    class Hunan implements RulebookLaws {
        @Override
        public Rulebook rulebook() {
            return Rulebooks.HUNAN;
        }
    }

    @Group
    @PropertyDefaults(tries = 150)
    class Chongqing implements RulebookLaws {
        @Override
        public Rulebook rulebook() {
            return Rulebooks.CHONGQING;
        }
    }
}
