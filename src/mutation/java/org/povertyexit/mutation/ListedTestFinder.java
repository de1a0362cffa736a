package org.povertyexit.mutation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.pitest.testapi.TestUnit;
import org.pitest.testapi.TestUnitExecutionListener;
import org.pitest.testapi.TestUnitFinder;

/** The test methods of a class, and of the classes within it; a method that makes many tests is one. */
final class ListedTestFinder implements TestUnitFinder {
    private final Launcher launcher = LauncherFactory.create();
    private final List<String> excludedTags;

    ListedTestFinder(List<String> excludedTags) {
        this.excludedTags = excludedTags.stream().filter(tag -> !tag.isEmpty()).toList();
    }

    @Override
    public List<TestUnit> findTestUnits(Class<?> type, TestUnitExecutionListener listener) {
        if (type.getEnclosingClass() != null) {
            return List.of();
        }
        TestPlan plan = launcher.discover(request(initialised(type)));
        return plan.getRoots().stream()
                .flatMap(root -> methods(plan, root))
                .<TestUnit>map(test -> new ListedTest(launcher, type, test.getUniqueId()))
                .toList();
    }

    private LauncherDiscoveryRequest request(Class<?> type) {
        LauncherDiscoveryRequestBuilder request =
                LauncherDiscoveryRequestBuilder.request().selectors(selectClass(type));
        return excludedTags.isEmpty()
                ? request.build()
                : request.filters(TagFilter.excludeTags(excludedTags)).build();
    }

    private static Stream<TestIdentifier> methods(TestPlan plan, TestIdentifier test) {
        return test.isTest()
                        || test.getSource()
                                .filter(MethodSource.class::isInstance)
                                .isPresent()
                ? Stream.of(test)
                : plan.getChildren(test).stream().flatMap(child -> methods(plan, child));
    }

    /** What is made once must be made before the first mutant: made by a mutant, it would kill all those that follow. */
    private static Class<?> initialised(Class<?> type) {
        try {
            return Class.forName(type.getName(), true, type.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
