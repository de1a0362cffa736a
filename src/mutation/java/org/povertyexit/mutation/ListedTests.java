package org.povertyexit.mutation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.help.PitHelpError;
import org.pitest.testapi.Configuration;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestPluginFactory;
import org.pitest.testapi.TestSuiteFinder;
import org.pitest.testapi.TestUnitFinder;

/**
 * How PIT finds tests: it lists them.
 *
 * <p>PIT's own way with the JUnit platform finds tests by running them, all that reach a class, in each of the processes
 * that try the class's mutants; that takes longer than the mutants do.
 */
public final class ListedTests implements TestPluginFactory {
    @Override
    public String name() {
        return "listed";
    }

    @Override
    public String description() {
        return "Tests of the JUnit platform, listed without being run";
    }

    @Override
    public Configuration createTestFrameworkConfiguration(
            TestGroupConfig groups,
            ClassByteArraySource source,
            Collection<String> excludedRunners,
            Collection<String> includedTestMethods) {
        return new Listing(new ListedTestFinder(groups.getExcludedGroups()));
    }

    private record Listing(TestUnitFinder testUnitFinder) implements Configuration {
        @Override
        public TestSuiteFinder testSuiteFinder() {
            return type -> List.of();
        }

        @Override
        public Optional<PitHelpError> verifyEnvironment() {
            return Optional.empty();
        }
    }
}
