package org.povertyexit.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povertyexit.Explanation;
import org.povertyexit.RulesInForce;
import org.povertyexit.Verdict;
import org.povertyexit.facts.ExitProcedure;
import org.povertyexit.facts.ExitProcedure.Step;
import org.povertyexit.facts.ExitProcedure.Taken;

/** The procedure of an exit and the steps that were taken. */
final class ProcedureAnatomy implements Anatomy<ExitProcedure> {

    @Override
    public String id(ExitProcedure procedure) {
        return procedure.id();
    }

    @Override
    public List<Place<ExitProcedure, ?>> places(ExitProcedure procedure) {
        List<Place<ExitProcedure, ?>> places = new ArrayList<>();
        ExitProcedure.FACTS.forEach(fact -> places.add(Place.of(fact, procedure)));
        for (int i = 0; i < procedure.steps().size(); i++) {
            int number = i;
            places.addAll(places(
                    procedure.steps().get(i), other -> with(procedure, Orders.with(procedure.steps(), number, other))));
        }
        return places;
    }

    private static List<Place<ExitProcedure, ?>> places(Taken taken, Function<Taken, ExitProcedure> with) {
        String step = taken.step() + ".";
        boolean isNotice = taken.step() == Step.PUBLIC_NOTICE; // no other step has notice days and objections
        return List.of(
                Place.of(
                        step + "done_on",
                        taken.doneOn(),
                        true,
                        (one, day) -> new Taken(one.step(), day, one.noticeFrom(), one.noticeTo(), one.objections()),
                        taken,
                        with),
                Place.of(
                        step + "notice_from",
                        taken.noticeFrom(),
                        isNotice,
                        (one, day) -> new Taken(one.step(), one.doneOn(), day, one.noticeTo(), one.objections()),
                        taken,
                        with),
                Place.of(
                        step + "notice_to",
                        taken.noticeTo(),
                        isNotice,
                        (one, day) -> new Taken(one.step(), one.doneOn(), one.noticeFrom(), day, one.objections()),
                        taken,
                        with),
                Place.of(
                        step + "objections",
                        taken.objections(),
                        isNotice,
                        (one, open) -> new Taken(one.step(), one.doneOn(), one.noticeFrom(), one.noticeTo(), open),
                        taken,
                        with));
    }

    private static ExitProcedure with(ExitProcedure procedure, List<Taken> steps) {
        return ExitProcedure.builder().from(procedure).steps(steps).build();
    }

    @Override
    public List<String> parts(ExitProcedure procedure) {
        return procedure.steps().stream().map(taken -> taken.step().name()).toList();
    }

    @Override
    public Stream<ExitProcedure> smaller(ExitProcedure procedure) {
        return Orders.shorter(procedure.steps()).map(steps -> with(procedure, steps));
    }

    @Override
    public Stream<ExitProcedure> reordered(ExitProcedure procedure) {
        return Orders.of(procedure.steps()).map(steps -> with(procedure, steps));
    }

    @Override
    public ExitProcedure read(String id, Map<String, String> facts) {
        throw new IllegalArgumentException(id + ": no line of facts can hold the steps of a procedure: build it");
    }

    @Override
    public Verdict assess(RulesInForce rules, ExitProcedure procedure) {
        return rules.assess(procedure);
    }

    @Override
    public Explanation<ExitProcedure> explain(RulesInForce rules, ExitProcedure procedure) {
        return rules.explain(procedure);
    }
}
