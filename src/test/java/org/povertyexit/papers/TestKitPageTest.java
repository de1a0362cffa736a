package org.povertyexit.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.povertyexit.RulesInForce;
import org.povertyexit.facts.Household;
import org.povertyexit.rulebooks.Rulebooks;
import org.povertyexit.testkit.law.Judge;
import org.povertyexit.testkit.law.Kind;
import org.povertyexit.testkit.law.Law;

/** The page of the test kit: its example is run, by jqwik, and finds what the page shows; its laws are those there are. */
class TestKitPageTest {
    private static final Paper PAGE = Paper.of("src/site/markdown/testkit.md");
    private static final Snippet SYSTEM = new Snippet(PAGE.blocks("system").get(0));

    @Test
    void theTestFindsTheMistakeAndNothingElse(@TempDir Path directory)
            throws IOException, ReflectiveOperationException {
        SYSTEM.compile(directory);
        new Snippet(PAGE.blocks("example").get(0)).compile(directory);
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {directory.toUri().toURL()}, getClass().getClassLoader())) {
            Results results = Results.of(loader.loadClass("OurSystemTest"));

            assertThat(results.passed).hasSize(4);
            assertThat(results.thrown).hasSize(1);
            assertThat(results.thrown.get(0).getMessage() + "\n")
                    .isEqualTo(PAGE.blocks("output").get(0));
        }
    }

    /** What came of the properties of a class. */
    private static final class Results implements TestExecutionListener {
        private final List<String> passed = new ArrayList<>();
        private final List<Throwable> thrown = new ArrayList<>();

        static Results of(Class<?> tests) {
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectClass(tests))
                    .filters(EngineFilter.includeEngines("jqwik"))
                    .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                    .build();
            Results results = new Results();
            LauncherFactory.create().execute(request, results);
            return results;
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            result.getThrowable().ifPresent(thrown::add);
            if (test.isTest() && result.getThrowable().isEmpty()) {
                passed.add(test.getDisplayName());
            }
        }
    }

    @Test
    void theCaseSaysWhatThePageShows(@TempDir Path directory) throws IOException, ReflectiveOperationException {
        SYSTEM.compile(directory);
        String printed = new Snippet(PAGE.blocks("case").get(0)).run(directory);

        assertThat(printed).isEqualTo(PAGE.blocks("case output").get(0));
    }

    @Test
    void thePageNamesEveryLaw() {
        RulesInForce rules = Rulebooks.NATIONAL.inForceOn(Rulebooks.NATIONAL.from());
        Kind<Household> kind = Kind.HOUSEHOLD;
        Judge<Household> judge = Judge.of(kind, rules);
        List<List<String>> laws = List.of(
                row("agreement", Law.agreement(judge, judge)),
                row("total", Law.total(judge)),
                row("hiding", Law.hiding(kind, judge)),
                row("directions", Law.directions(kind, rules)),
                row("order", Law.order(kind, rules)),
                row("tightening", Law.tightening(judge, judge)),
                row("explained", Law.explained(kind, rules)),
                row("changes", Law.changes(kind, rules)),
                row("inherited", Law.inherited(kind, rules, rules)),
                row("refusal", Law.refusal(id -> {})),
                row("cited", Law.cited(rules)),
                row("dated", Law.dated(Optional::of)),
                row("counting", Law.counting(0, Integer::sum, List::size)),
                row("readBack", Law.readBack(Object::toString, text -> text)));

        assertThat(PAGE.table("laws")).isEqualTo(laws);
        assertThat(laws).extracting(row -> row.get(0)).containsExactlyInAnyOrderElementsOf(makers());
    }

    private static List<String> row(String maker, Law<?> law) {
        return List.of("`" + maker + "`", law.name());
    }

    private static List<String> makers() {
        return Arrays.stream(Law.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == Law.class)
                .map(method -> "`" + method.getName() + "`")
                .distinct()
                .toList();
    }
}
